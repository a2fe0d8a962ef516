// Decoration only: every page works without it.
(() => {
  "use strict";
  document.documentElement.classList.add("js");
  const summary = document.querySelector(".govuk-error-summary[data-focus]");
  if (summary) { summary.setAttribute("tabindex", "-1"); summary.focus(); }
  document.addEventListener("keydown", event => {
    const typing = /^(input|select|textarea)$/i.test(event.target.tagName) || event.target.isContentEditable;
    if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey) {
      const search = document.getElementById("search");
      if (search) { event.preventDefault(); search.focus(); }
    }
  });
})();
