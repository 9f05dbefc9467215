// Filters of the table of terms. Without them the page shows every row.
(() => {
  "use strict";
  const table = document.querySelector("#terms");
  if (!table) return;
  const rows = [...table.querySelectorAll("tbody tr")];
  const chips = [...table.querySelectorAll(".chip")];
  const search = table.querySelector("#search");
  const shown = table.querySelector("#shown");
  let status = "";
  const filter = () => {
    const word = search.value.trim();
    let count = 0;
    for (const row of rows) {
      const keep = (status === "" || row.dataset.s.split(" ").includes(status)) && (word === "" || row.textContent.includes(word));
      row.hidden = !keep;
      if (keep) count++;
    }
    for (const chip of chips) chip.setAttribute("aria-pressed", String(chip.dataset.s === status));
    shown.textContent = status === "" && word === "" ? "" : document.body.dataset.shown.replace("{0}", count).replace("{1}", rows.length);
  };
  for (const chip of chips) chip.addEventListener("click", () => { status = chip.dataset.s; filter(); });
  search.addEventListener("input", filter);
})();
