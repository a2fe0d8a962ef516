// The matrix by keyboard: arrows move, space changes, 1 2 0 set. Without this script each cell leads to a plain form.
(() => {
  "use strict";
  const table = document.querySelector(".plan-matrix[data-edits]");
  const form = document.querySelector("[data-matrix-save]");
  if (!table || !form) { return; }
  const signs = { "": "·", primary: "●", secondary: "○" };
  const words = { "": "none", primary: table.dataset.primary, secondary: table.dataset.secondary };
  const next = { "": "primary", primary: "secondary", secondary: "" };
  const says = document.querySelector("[data-matrix-says]");
  const inputs = form.querySelector("[data-matrix-changes]");
  const list = form.querySelector("[data-matrix-list]");
  const grid = [...table.tBodies[0].rows].map(row => [...row.querySelectorAll(".plan-m")]);
  const cells = grid.flat();
  const mark = cell => cell.dataset.mark || "";
  const was = cell => cell.dataset.was === undefined ? mark(cell) : cell.dataset.was;
  const name = cell => cell.getAttribute("aria-label").replace(/: [^:]*$/, "");

  table.setAttribute("role", "grid");
  cells.forEach(cell => { cell.type = "button"; cell.tabIndex = -1; });
  if (cells.length) { cells[0].tabIndex = 0; }

  const count = (cell, role, by) => {
    if (!role) { return; }
    const column = table.querySelector(`[data-count="${cell.value.split(".")[1]}"]`);
    const total = table.querySelector("[data-total]");
    const step = (text, place) => text.split(" / ").map((n, i) => i === place ? Number(n) + by : Number(n));
    const place = role === "primary" ? 0 : 1;
    const [primaries, secondaries] = step(column.textContent.trim(), place);
    const bold = document.createElement("b");
    bold.textContent = primaries;
    column.replaceChildren(bold, ` / ${secondaries}`);
    const [counts, over] = total.textContent.trim().split(" over ");
    total.textContent = `${step(counts, place).join(" / ")} over ${over}`;
  };

  const pending = () => {
    const changed = cells.filter(cell => cell.dataset.was !== undefined);
    inputs.replaceChildren(...changed.map(cell => {
      const input = document.createElement("input");
      input.type = "hidden";
      input.name = "change";
      input.value = `${cell.value}.${was(cell)}.${mark(cell)}`;
      return input;
    }));
    list.replaceChildren(...changed.map(cell => {
      const item = document.createElement("li");
      item.textContent = `${name(cell)}: ${words[mark(cell)]} (was ${words[was(cell)]})`;
      return item;
    }));
    form.classList.toggle("plan-save--idle", changed.length === 0);
    return changed.length;
  };

  const set = (cell, role) => {
    const before = mark(cell), first = was(cell);
    if (before === role) { return; }
    count(cell, before, -1);
    count(cell, role, 1);
    if (role) { cell.dataset.mark = role; } else { delete cell.dataset.mark; }
    if (role === first) { delete cell.dataset.was; } else { cell.dataset.was = first; }
    cell.classList.toggle("plan-m--changed", role !== first);
    cell.textContent = signs[role];
    cell.setAttribute("aria-label", `${name(cell)}: ${words[role]}`);
    const open = pending();
    says.textContent = `${name(cell)}: ${words[role]}. ${open} not saved.`;
  };

  const go = cell => {
    if (!cell) { return; }
    cells.forEach(one => { one.tabIndex = one === cell ? 0 : -1; });
    cell.focus();
  };

  table.addEventListener("click", event => {
    const cell = event.target.closest(".plan-m");
    if (cell) { event.preventDefault(); go(cell); set(cell, next[mark(cell)]); }
  });

  table.addEventListener("keydown", event => {
    const cell = event.target.closest(".plan-m");
    if (!cell || event.altKey || event.metaKey) { return; }
    const y = grid.findIndex(row => row.includes(cell)), x = grid[y].indexOf(cell);
    const last = grid[y].length - 1;
    const moves = {
      ArrowRight: () => grid[y][x + 1], ArrowLeft: () => grid[y][x - 1],
      ArrowDown: () => grid[y + 1]?.[x], ArrowUp: () => grid[y - 1]?.[x],
      Home: () => event.ctrlKey ? grid[0][0] : grid[y][0],
      End: () => event.ctrlKey ? grid[grid.length - 1][last] : grid[y][last],
      PageDown: () => grid[Math.min(y + 10, grid.length - 1)][x], PageUp: () => grid[Math.max(y - 10, 0)][x]
    };
    const sets = {
      " ": () => next[mark(cell)], 1: () => "primary", 2: () => "secondary", 0: () => "", Delete: () => "",
      Escape: () => was(cell)
    };
    if (moves[event.key]) { event.preventDefault(); go(moves[event.key]()); }
    else if (event.key in sets && !event.ctrlKey) { event.preventDefault(); set(cell, sets[event.key]()); }
    else if (event.key === "Enter") {
      event.preventDefault();
      if (pending()) { (form.querySelector("#reason") || form.querySelector("button")).focus(); } else { set(cell, next[mark(cell)]); }
    }
  });

  window.addEventListener("beforeunload", event => {
    if (!form.dataset.sent && cells.some(cell => cell.dataset.was !== undefined)) { event.preventDefault(); }
  });
  form.addEventListener("submit", () => { form.dataset.sent = "yes"; });
  form.querySelector(".plan-undo").addEventListener("click", () => { form.dataset.sent = "yes"; });
})();
