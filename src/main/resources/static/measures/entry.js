// Decoration only: shows a ratio while its parts are typed.
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
  document.querySelectorAll(".me-worked").forEach(one => work(one.form));
})();
