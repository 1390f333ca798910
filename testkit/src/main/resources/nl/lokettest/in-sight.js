// What only a browser knows of the checklist: where the focus begins, whether it shows, and whether the menu can be reached.
() => {
  const faults = [];
  const seen = (e) => e.checkVisibility({ visibilityProperty: true });
  const brief = (e) => e.outerHTML.slice(0, 160);
  const first = document.activeElement;
  if (document.querySelector('[data-error-summary]') && first === document.body) faults.push('the focus does not begin at what is wrong');
  document.querySelectorAll('header nav a').forEach((a) => { if (!seen(a)) faults.push(`out of reach in the menu: ${brief(a)}`); });

  // The mark may be on the control or, where that is drawn by its label, there.
  const look = (e) => [e, e.nextElementSibling].filter(Boolean).map((m) => getComputedStyle(m)).map((s) => s.outline + s.boxShadow).join();
  for (const e of document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]')) {
    if (!seen(e) || e.disabled) continue;
    document.activeElement.blur();
    const without = look(e);
    e.focus({ preventScroll: true, focusVisible: true });
    if (document.activeElement === e && look(e) === without) faults.push(`no mark of the focus: ${brief(e)}`);
  }
  document.activeElement.blur();
  first.focus({ preventScroll: true });
  return faults;
}
