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

  // The menu of the person closes on Escape and on a click elsewhere.
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    open().forEach((menu) => { menu.open = false; menu.querySelector("summary").focus(); });
  });
  document.addEventListener("click", (event) => {
    open().forEach((menu) => { if (!menu.contains(event.target)) menu.open = false; });
  });
})();
