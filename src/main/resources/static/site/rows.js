// Decoration only, for pages on which each row is a small form of its own: saves a row that is left with something new
// in it, moves on to the next box when a row is saved by Enter, and says so when a row could not be sent.
(() => {
  "use strict";
  const form = "form[data-row-form]", row = "[data-row]";
  const isNew = box => box.options
    ? [...box.options].some(one => one.selected !== one.defaultSelected)
    : box.type === "checkbox" || box.type === "radio" ? box.checked !== box.defaultChecked
    : box.type !== "hidden" && "defaultValue" in box && box.value !== box.defaultValue;
  const first = place => [...place.querySelectorAll("input:not([type=hidden]), select, textarea, button")]
    .find(one => !one.closest("details:not([open])"));
  document.addEventListener("focusout", event => {
    const left = event.target.form, to = event.relatedTarget;
    if (!left || !to || left.contains(to) || left.dataset.sent || !left.matches(form)) { return; }
    if ([...left.elements].some(isNew)) { left.requestSubmit(); }
  });
  document.addEventListener("keydown", event => {
    const within = event.target.form;
    if (event.key === "Enter" && event.ctrlKey && within && within.matches(form)) {
      event.preventDefault();
      within.requestSubmit();
    }
  });
  document.addEventListener("htmx:beforeRequest", event => {
    event.detail.elt.dataset.sent = "yes";
    event.detail.elt.querySelectorAll(".gt-unsent").forEach(one => one.remove());
  });
  ["htmx:sendError", "htmx:responseError"].forEach(failed =>
    document.addEventListener(failed, event => {
      const sent = event.detail.elt;
      delete sent.dataset.sent;
      const told = document.createElement("p");
      told.className = "gt-note gt-note--bad gt-unsent";
      told.setAttribute("role", "alert");
      told.textContent = "This row was not saved. What you typed is still here; send it again, or load the page anew.";
      sent.prepend(told);
    }));
  document.addEventListener("htmx:afterSettle", event => {
    const saved = event.detail.elt.closest ? event.detail.elt.closest(row) : null;
    const here = document.activeElement;
    // Whoever has gone on to another row meanwhile is not called back.
    if (!saved || here && here !== document.body && !saved.contains(here)) { return; }
    const isDone = one => one.dataset.row === "done";
    const rows = [...document.querySelectorAll(row)];
    const next = rows.slice(rows.indexOf(saved) + 1).find(one => !isDone(one));
    const asked = saved.querySelector("[name=sure], .govuk-form-group--error :is(input, select, textarea)");
    const to = isDone(saved) ? next && first(next) : asked || first(saved);
    if (to) { to.focus(); }
  });
})();
