// Comfort only: every page works without it.
(() => {
  const summary = (root) => root.querySelector("[data-error-summary]")?.focus();
  const open = () => document.querySelectorAll("details[data-menu][open]");

  summary(document);
  document.addEventListener("htmx:afterSettle", (event) => summary(event.target));

  // A form is sent once; coming back to the page or ten seconds later it may be sent again.
  const release = (form) => delete form.dataset.sent;
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.method !== "post" || event.defaultPrevented) return;
    if (form.dataset.sent) return event.preventDefault();
    form.dataset.sent = "true";
    setTimeout(() => release(form), 10000);
  });
  addEventListener("pageshow", () => document.querySelectorAll("form[data-sent]").forEach(release));
  document.addEventListener("htmx:afterRequest", (event) => { if (event.target.dataset) release(event.target); });

  // Work in the background is asked for again until it is over; then the page comes with whatever it says in the end.
  const watch = (part) => setTimeout(async () => {
    const answer = await fetch(part.dataset.again);
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById(part.id);
    if (!fresh) return;
    if (!fresh.dataset.again) return location.reload();
    part.replaceWith(fresh);
    watch(fresh);
  }, 5000);
  document.querySelectorAll("[data-again]").forEach(watch);

  // Printing is the browser's work, so the button is there where it can be asked.
  document.querySelectorAll("[data-print]").forEach((button) => {
    button.hidden = false;
    button.addEventListener("click", () => print());
  });

  // The menu of the person closes on Escape and on a click elsewhere.
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    open().forEach((menu) => { menu.open = false; menu.querySelector("summary").focus(); });
  });
  document.addEventListener("click", (event) => {
    open().forEach((menu) => { if (!menu.contains(event.target)) menu.open = false; });
  });

  // Out of a long list one may also type: a part of one name is enough. What fits none or several goes to the server as it is.
  const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").trim().toLowerCase();
  document.querySelectorAll("select[data-autocomplete]").forEach((select) => {
    const options = [...select.options].filter((option) => option.value);
    if (options.length < 15) return;
    const only = (fits) => { const found = options.filter((option) => fits(plain(option.text))); return found.length === 1 ? found[0] : null; };
    const input = Object.assign(document.createElement("input"), { type: "text", id: select.id, className: select.dataset.autocomplete, autocomplete: "off" });
    const list = Object.assign(document.createElement("datalist"), { id: `${select.id}-options` });
    list.append(...options.map((option) => new Option("", option.text)));
    input.setAttribute("list", list.id);
    for (const name of ["aria-describedby", "aria-invalid"]) if (select.hasAttribute(name)) input.setAttribute(name, select.getAttribute(name));
    if (select.value) input.value = select.selectedOptions[0].text;
    input.addEventListener("change", () => {
      const typed = plain(input.value);
      const meant = typed && (only((text) => text === typed) ?? only((text) => text.includes(typed)));
      select.querySelector("[data-typed]")?.remove();
      select.value = meant ? meant.value : "";
      if (meant) input.value = meant.text;
      else if (typed) {
        const other = new Option(input.value, input.value, false, true);
        other.dataset.typed = "";
        select.append(other);
      }
    });
    select.id += "-select";
    select.hidden = true;
    select.after(input, list);
  });

  // Shortly before one is signed out the page says so. What was done in another tab counts too.
  const session = document.querySelector("[data-session-left]");
  if (session) {
    const [warning, text, stay] = ["[data-warning]", "[data-text]", "form"].map((part) => session.querySelector(part));
    const until = (seconds) => localStorage.setItem("loket.session-end", Date.now() + seconds * 1000);
    const words = (left) => left > 1 ? session.dataset.many.replace("#", left) : left === 1 ? session.dataset.one : session.dataset.gone;
    const look = () => {
      const left = Math.ceil((localStorage.getItem("loket.session-end") - Date.now()) / 60000);
      warning.hidden = left > 5;
      if (stay) stay.hidden = left < 1;
      if (!warning.hidden && text.textContent !== words(left)) text.textContent = words(left);
    };
    until(session.dataset.sessionLeft);
    look();
    setInterval(look, 5000);
    stay?.addEventListener("submit", async (event) => {
      event.preventDefault();
      const answer = await fetch(stay.action, { method: "POST", body: new URLSearchParams(new FormData(stay)) });
      until(answer.ok && !answer.redirected ? await answer.text() : 0);
      look();
    });
  }

  // A passkey: the portal asks, the browser makes or uses one, the portal checks.
  document.querySelectorAll("form[data-passkey]").forEach((form) => {
    if (!window.PublicKeyCredential?.parseRequestOptionsFromJSON) return;
    const problem = form.querySelector("[data-problem]");
    const send = async (address, body) => {
      const answer = await fetch(address, { method: "POST", body });
      if (!answer.ok) throw new Error(String(answer.status));
      return answer.json();
    };
    const key = async (options) => form.dataset.make === "true"
      ? navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
      : navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
    form.querySelector("[data-none]").hidden = true;
    form.querySelector("button").hidden = false;
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      problem.textContent = "";
      const body = new URLSearchParams(new FormData(form));
      try {
        body.set("answer", JSON.stringify((await key(await send(form.dataset.passkey, body))).toJSON()));
        location.assign((await send(form.action, body)).to);
      } catch {
        problem.textContent = problem.dataset.text;
      }
    });
  });
})();
