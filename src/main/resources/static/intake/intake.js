// Review by single keys, and the paper scrolls to what is being reviewed. The forms work without it.
(() => {
  "use strict";
  const cards = [...document.querySelectorAll(".gt-proposal[id]")];
  const paper = document.querySelector(".gt-paper");
  let at = -1;
  const waiting = card => card.classList.contains("gt-proposal--waiting");
  const show = index => {
    if (index < 0 || index >= cards.length) { return; }
    at = index;
    const card = cards[at];
    card.focus({ preventScroll: true });
    card.scrollIntoView({ block: "nearest" });
    document.querySelectorAll("mark.gt-on").forEach(mark => mark.classList.remove("gt-on"));
    const marks = document.querySelectorAll(`mark[data-proposal="${card.id}"]`);
    marks.forEach(mark => mark.classList.add("gt-on"));
    const place = marks[0] || document.getElementById(card.dataset.place);
    if (place && paper && getComputedStyle(paper).position === "sticky") {
      paper.scrollTop += place.getBoundingClientRect().top - paper.getBoundingClientRect().top - 60;
    }
  };
  const press = selector => { const target = at >= 0 && cards[at].querySelector(selector); if (target) { target.click(); } };
  if (cards.length) {
    const wanted = cards.findIndex(card => "#" + card.id === location.hash);
    show(wanted >= 0 ? wanted : Math.max(0, cards.findIndex(waiting)));
    cards.forEach((card, index) => card.addEventListener("focusin", () => { if (at !== index) { show(index); } }));
    document.querySelectorAll("mark[data-proposal]").forEach(mark => mark.addEventListener("click", () => {
      show(cards.findIndex(card => card.id === mark.dataset.proposal));
    }));
  }
  document.addEventListener("keydown", event => {
    if (/^(input|select|textarea)$/i.test(event.target.tagName) || event.ctrlKey || event.metaKey || event.altKey) { return; }
    switch (event.key.toLowerCase()) {
      case "j": show(at + 1); break;
      case "k": show(at - 1); break;
      case "a": press("button[value=accept]"); break;
      case "m": press("button[value=merge]"); break;
      case "e": press("[data-verb=change]"); break;
      case "x": press("button[value=leave]"); break;
      case "u": press("button[value=reopen]"); break;
      default: return;
    }
    event.preventDefault();
  });
  document.querySelectorAll("form[data-confirm]").forEach(form => form.addEventListener("submit", event => {
    if (!window.confirm(form.dataset.confirm)) { event.preventDefault(); }
  }));
  const drop = document.querySelector(".gt-drop");
  if (drop) {
    const input = drop.querySelector("input[type=file]");
    ["dragenter", "dragover"].forEach(name => drop.addEventListener(name, event => { event.preventDefault(); drop.classList.add("gt-drop--over"); }));
    ["dragleave", "drop"].forEach(name => drop.addEventListener(name, () => drop.classList.remove("gt-drop--over")));
    drop.addEventListener("drop", event => { event.preventDefault(); input.files = event.dataTransfer.files; drop.requestSubmit(); });
  }
})();
