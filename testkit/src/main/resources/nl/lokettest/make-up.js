// What a page is made of, without its words: the kinds of elements and where they stand, its headings, and what points nowhere.
() => {
  const meaning = new Set(['role', 'type', 'lang', 'dir', 'tabindex', 'scope', 'autocomplete', 'inputmode', 'aria-current', 'aria-invalid']);
  const attribute = a => (meaning.has(a.name) ? `${a.name}=${a.value}` : a.name);
  const name = e => `${e.tagName}.${e.getAttribute('class') ?? ''}`;
  const kinds = new Set();
  const ids = new Map();
  const headings = [];
  for (const e of document.querySelectorAll('*')) {
    const attributes = [...e.attributes].map(attribute).sort().join(' ');
    kinds.add(`${e.parentElement ? name(e.parentElement) : ''} > ${name(e)} [${attributes}] ${e.textContent.trim() ? '' : 'empty'}`);
    if (e.id) ids.set(e.id, (ids.get(e.id) ?? 0) + 1);
    if (/^H[1-6]$/.test(e.tagName) && headings.at(-1) !== e.tagName) headings.push(e.tagName);
  }
  const pointers = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls'];
  const nowhere = pointers.flatMap(p => [...document.querySelectorAll(`[${p}]`)]
    .flatMap(e => e.getAttribute(p).split(/\s+/).filter(id => id && !ids.has(id)).map(() => p)));
  const twice = [...ids.values()].filter(n => n > 1).length;
  return [innerWidth, document.documentElement.lang, headings, nowhere, twice, [...kinds].sort()].join('\n');
}
