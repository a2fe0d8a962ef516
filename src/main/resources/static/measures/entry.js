// Decoration only: shows a ratio while it is typed, saves a row that is left with something new in it, and moves on to
// the next box when a row is saved by Enter.
(() => {
  "use strict";
  const number = box => {
    const plain = (box ? box.value : "").replace(/[\s£%,]/g, "");
    return plain === "" || Number.isNaN(Number(plain)) ? null : Number(plain);
  };
  const work = form => {
    const shown = form.querySelector(".me-worked");
    if (!shown) { return; }
    const above = number(form.elements.numerator), below = number(form.elements.denominator);
    const decimals = Number(shown.dataset.decimals);
    const result = above === null || !below ? null : above * Number(shown.dataset.multiplier) / below;
    shown.textContent = result === null ? "" : "= " + result.toLocaleString("en-GB",
      { minimumFractionDigits: decimals, maximumFractionDigits: decimals }) + (shown.dataset.unit === "%" ? "%" : " " + shown.dataset.unit);
  };
  document.addEventListener("input", event => { if (event.target.form) { work(event.target.form); } });
  document.querySelectorAll(".me-form").forEach(work);
  const isNew = box => box.options
    ? [...box.options].some(one => one.selected !== one.defaultSelected)
    : box.type !== "hidden" && "defaultValue" in box && box.value !== box.defaultValue;
  document.addEventListener("focusout", event => {
    const form = event.target.form, to = event.relatedTarget;
    if (!form || !to || form.contains(to) || form.dataset.sent || !form.matches(".me-form")) { return; }
    if ([...form.elements].some(isNew)) { form.requestSubmit(); }
  });
  document.addEventListener("htmx:beforeRequest", event => { event.detail.elt.dataset.sent = "yes"; });
  ["htmx:sendError", "htmx:responseError"].forEach(failed =>
    document.addEventListener(failed, event => { delete event.detail.elt.dataset.sent; }));
  document.addEventListener("htmx:afterSettle", event => {
    const row = event.detail.elt.closest ? event.detail.elt.closest(".me-row") : null;
    const here = document.activeElement;
    // Whoever has gone on to another row meanwhile is not called back.
    if (!row || here && here !== document.body && !row.contains(here)) { return; }
    const asked = row.querySelector("[name=sure], .govuk-form-group--error .govuk-input");
    const rows = [...document.querySelectorAll(".me-row")];
    const after = rows.slice(rows.indexOf(row) + 1).find(one => !one.classList.contains("me-row--done"));
    const next = row.classList.contains("me-row--done") ? after && after.querySelector(".me-number") : asked || row.querySelector(".me-number");
    if (next) { next.focus(); }
  });
})();
