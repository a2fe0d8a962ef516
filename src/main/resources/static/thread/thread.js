// Arrow keys move along the thread; links and the tab key work without this.
(() => {
  "use strict";
  const sheet = document.querySelector(".th-scroll");
  const picture = sheet && sheet.querySelector(".th-picture");
  if (!picture) return;
  const focal = picture.querySelector(".th-card--focal");
  if (focal && sheet.scrollWidth > sheet.clientWidth) {
    const card = focal.getBoundingClientRect(), frame = sheet.getBoundingClientRect();
    sheet.scrollLeft += card.left + card.width / 2 - frame.left - frame.width / 2;
  }
  const ways = { ArrowLeft: "left", ArrowRight: "right", ArrowUp: "up", ArrowDown: "down" };
  sheet.addEventListener("keydown", event => {
    const way = ways[event.key];
    if (!way || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const card = event.target.closest && event.target.closest(".th-card");
    const next = card ? picture.querySelector("#card-" + CSS.escape(card.dataset[way] || " ")) : focal;
    if (next) {
      event.preventDefault();
      next.focus();
      next.scrollIntoView({ block: "nearest", inline: "nearest" });
    }
  });
})();
