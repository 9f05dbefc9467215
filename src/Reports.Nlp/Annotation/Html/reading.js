// Hints, filters, layers and the chooser of the reading page. Without it the page still reads: marks are links to notes.
(() => {
  "use strict";
  const root = document.documentElement;
  const say = document.body.dataset;
  const one = (selector, within = document) => within.querySelector(selector);
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  root.classList.add("js");

  // One report at a time.
  const docs = all(".doc");
  const chooser = one("#chooser");
  let doc = docs[0];
  const choose = id => {
    const wanted = docs.find(d => d.id === id);
    if (!wanted) return;
    doc = wanted;
    for (const d of docs) d.hidden = d !== doc;
    if (chooser) chooser.value = id;
    filter();
    spy();
  };
  const follow = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const home = target && target.closest(".doc");
    if (home && home !== doc) { choose(home.id); target.scrollIntoView(); }
    const shut = target && target.closest("[hidden]");
    if (shut) { theme.value = ""; terms.value = ""; filter(); target.scrollIntoView(); }
  };

  // Filters: a paragraph is shown where both agree; a heading where anything below it is shown.
  const theme = one("#theme") || { value: "" };
  const terms = one("#terms");
  const shown = one("#shown");
  const filter = () => {
    const t = theme.value, kind = terms.value;
    root.dataset.kind = kind;
    const busy = t !== "" || kind !== "";
    let visible = 0, total = 0;
    const below = new Array(12).fill(false);
    for (const block of [...one(".text", doc).children].reverse()) {
      if (block.classList.contains("para")) {
        total++;
        const keep = (t === "" || block.dataset.t === t) && (kind === "" || one("a." + kind, block));
        block.hidden = !keep;
        if (keep) { visible++; below.fill(true); }
      } else if (block.dataset.l) {
        const level = Math.min(11, +block.dataset.l);
        const keep = below[level] || (t === "" && kind !== "" && one("a." + kind, block));
        block.hidden = busy && !keep;
        below.fill(false, level);
        if (keep) below.fill(true, 0, level);
      }
    }
    for (const chip of all(".chip", doc)) chip.setAttribute("aria-pressed", String(chip.dataset.t === t));
    shown.textContent = busy ? say.shown.replace("{0}", visible).replace("{1}", total) : "";
  };

  // The section being read.
  let watcher;
  const spy = () => {
    if (watcher) watcher.disconnect();
    const links = new Map(all(".outline a", doc).map(link => [link.hash.slice(1), link]));
    const heads = [...links.keys()].map(id => document.getElementById(id)).filter(Boolean);
    const mark = () => {
      let current;
      for (const head of heads) if (!head.hidden && head.getBoundingClientRect().top < 140) current = head;
      for (const [id, link] of links) {
        if (current && id === current.id) {
          if (link.hasAttribute("aria-current")) continue;
          link.setAttribute("aria-current", "true");
          const list = link.closest("details");
          if (list.scrollHeight > list.clientHeight) list.scrollTop = link.offsetTop - list.clientHeight / 2;
        } else link.removeAttribute("aria-current");
      }
    };
    watcher = new IntersectionObserver(mark, { rootMargin: "-130px 0px -60% 0px" });
    for (const head of heads) watcher.observe(head);
  };

  // Hints: the note of a mark, shown beside it.
  const tip = one("#tip");
  let owner = null, pinned = false, timer = 0;
  const off = mark => root.classList.contains(mark.classList.contains("m") ? "no-defined" : "no-undefined")
    || (root.dataset.kind && !mark.classList.contains(root.dataset.kind));
  const make = (tag, props) => Object.assign(document.createElement(tag), props);
  const show = mark => {
    clearTimeout(timer);
    if (owner === mark || off(mark)) return;
    hide();
    const note = one(mark.getAttribute("href"));
    if (!note) return;
    owner = mark;
    const body = one("div", note).cloneNode(true);
    const why = make("p", { className: "why", lang: root.lang });
    if (mark.dataset.w) why.append(`${mark.dataset.w} · ${say.conf} ${mark.dataset.c}%`);
    const uses = all(`a[data-n="${mark.dataset.n}"]`, doc);
    if (uses.length > 1) {
      const next = uses[(uses.indexOf(mark) + 1) % uses.length];
      why.append(make("a", { href: "#" + next.id, textContent: `${say.next} (${uses.indexOf(mark) + 1}/${uses.length})`, className: "next" }));
    }
    const close = make("button", { type: "button", className: "close", textContent: "✕", ariaLabel: say.close });
    tip.className = note.className;
    tip.replaceChildren(close, body);
    if (why.childNodes.length) tip.append(why);
    tip.hidden = false;
    mark.setAttribute("aria-describedby", "tip");
    place(mark);
  };
  const place = mark => {
    const lines = mark.getClientRects(), box = tip.getBoundingClientRect();
    if (!lines.length) return;
    const line = lines[0], last = lines[lines.length - 1];
    const below = last.bottom + 8 + box.height <= innerHeight || line.top < box.height + 60;
    tip.style.left = Math.max(12, Math.min((below ? last : line).left, innerWidth - box.width - 12)) + "px";
    tip.style.top = (below ? Math.min(last.bottom + 8, Math.max(60, innerHeight - box.height - 8)) : line.top - box.height - 8) + "px";
  };
  const hide = () => {
    clearTimeout(timer);
    if (owner) owner.removeAttribute("aria-describedby");
    owner = null;
    pinned = false;
    tip.hidden = true;
  };
  const later = () => { clearTimeout(timer); if (!pinned) timer = setTimeout(hide, 250); };
  const markOf = event => event.target instanceof Element ? event.target.closest(".text a[data-n]") : null;

  document.addEventListener("pointerover", event => {
    if (event.pointerType === "touch") return;
    const mark = markOf(event);
    if (mark) { if (!pinned) { clearTimeout(timer); timer = setTimeout(show, owner ? 120 : 60, mark); } }
    else if (tip.contains(event.target)) clearTimeout(timer);
    else if (owner && document.activeElement !== owner) later();
    else if (!owner) clearTimeout(timer);
  });
  document.addEventListener("focusin", event => {
    const mark = markOf(event);
    if (mark) show(mark);
    else if (owner && !tip.contains(event.target)) hide();
  });
  document.addEventListener("click", event => {
    const mark = markOf(event);
    if (mark && event.detail > 0) {
      event.preventDefault();
      if (off(mark)) return;
      show(mark);
      pinned = true;
    } else if (event.target.closest("#tip .close")) {
      hide();
    } else if (event.target.closest("#tip .next")) {
      event.preventDefault();
      const next = document.getElementById(event.target.hash.slice(1));
      hide();
      next.scrollIntoView({ block: "center" });
      next.focus({ preventScroll: true });
      show(next);
      pinned = true;
    } else if (owner && !tip.contains(event.target)) {
      hide();
    }
    const layers = one(".layers");
    if (layers.open && !layers.contains(event.target)) layers.open = false;
    if (event.target.closest(".side a") && root.classList.contains("panel")) panel.click();
  });
  document.addEventListener("keydown", event => {
    if (event.key !== "Escape") return;
    hide();
    one(".layers").open = false;
    if (root.classList.contains("panel")) panel.click();
  });
  addEventListener("scroll", () => { if (owner) { if (pinned || document.activeElement === owner) place(owner); else hide(); } }, { passive: true });
  addEventListener("resize", () => { if (owner) place(owner); });

  // Controls.
  const panel = one("#panel");
  panel.addEventListener("click", () => {
    const open = root.classList.toggle("panel");
    panel.setAttribute("aria-expanded", String(open));
    root.style.setProperty("--bar", one(".bar").offsetHeight + "px");
  });
  for (const box of all("[data-layer]")) {
    box.addEventListener("change", () => { hide(); root.classList.toggle("no-" + box.dataset.layer, !box.checked); });
  }
  for (const select of all("#theme, #terms")) select.addEventListener("change", () => { hide(); filter(); });
  for (const chip of all(".chip")) {
    chip.addEventListener("click", () => { theme.value = theme.value === chip.dataset.t ? "" : chip.dataset.t; filter(); });
  }
  if (chooser) chooser.addEventListener("change", () => { choose(chooser.value); scrollTo(0, 0); });
  addEventListener("hashchange", follow);
  choose(docs[0].id);
  follow();
})();
