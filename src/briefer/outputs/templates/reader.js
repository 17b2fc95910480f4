// Opens a cited passage beside the briefing, and lights up what belongs together on both sides.
// Without this script the same links lead to the texts below the briefing.
(function () {
  "use strict";
  const root = document.documentElement;
  const reader = document.getElementById("reader");
  const heading = document.getElementById("h-reader");
  const close = reader.querySelector(".close");
  const which = reader.querySelector(".which");
  const sources = Array.from(reader.querySelectorAll(".source"));
  const marks = Array.from(reader.querySelectorAll("mark"));
  const cites = Array.from(document.querySelectorAll(".cite"));
  const narrow = window.matchMedia("(max-width: 63.99rem)");
  const wide = window.matchMedia("(min-width: 80rem)");
  let opener = null;

  function named(hash) {
    return hash.length > 1 ? document.getElementById(hash.slice(1)) : null;
  }

  function place(cite) { return cite.closest(".sentence, tr"); }

  function numbers(within) {
    return Array.from(within.querySelectorAll(".cite"), function (cite) { return cite.hash.slice(9); });
  }

  function covers(mark, number) { return mark.dataset.c.split(" ").includes(number); }

  function current(hash) {
    cites.forEach(function (cite) {
      if (cite.hash === hash) {
        cite.setAttribute("aria-current", "true");
      } else {
        cite.removeAttribute("aria-current");
      }
    });
  }

  function show(source) {
    sources.forEach(function (other) { other.hidden = other !== source; });
    heading.textContent = source.querySelector(".kicker").textContent;
    which.value = source.id;
    reader.querySelectorAll(".earlier, .later").forEach(function (button) {
      button.disabled = !source.querySelector("mark[id]");
    });
    root.classList.add("reading");
  }

  function open(target, source) {
    show(source);
    current("#" + target.id);
    target.focus({ preventScroll: true });
    target.scrollIntoView({ block: target === source ? "start" : "center" });
    // the sheet covers two thirds of a small screen: keep the sentence in the other third
    if (narrow.matches && opener) {
      const beyond = opener.getBoundingClientRect().top - innerHeight * 0.2;
      window.scrollBy({ top: beyond, behavior: "instant" });
    }
  }

  function shut() {
    root.classList.remove("reading");
    current("");
    if (opener) { opener.focus(); }
  }

  function follow(hash) {
    const target = named(hash);
    if (!target) { return; }
    const source = target.closest(".source");
    if (source) {
      open(target, source);
    } else if (root.classList.contains("reading") && narrow.matches) {
      root.classList.remove("reading");
      target.scrollIntoView({ block: "center" });
      target.focus({ preventScroll: true });
    }
  }

  function press(link) {
    if (!reader.contains(link)) { opener = link; }
    // before the address changes: the pane must be open for the browser to scroll in it
    follow(link.hash);
  }

  // a click on the words does what the number behind them does, unless words were being selected
  function linkOf(element) {
    const mark = element.closest("mark");
    if (mark) {
      const number = mark.dataset.c.split(" ").pop();
      const cite = cites.find(function (one) { return one.hash === "#passage-" + number; });
      return cite ? reader.querySelector('.back[href="#' + place(cite).id + '"]') : null;
    }
    const said = element.closest(".said, .value");
    return said && !narrow.matches ? said.closest(".sentence, tr").querySelector(".cite") : null;
  }

  document.addEventListener("click", function (event) {
    const link = event.target.closest('a[href^="#"]');
    if (event.ctrlKey || event.metaKey || event.shiftKey) { return; }
    if (link) { press(link); return; }
    const meant = event.target.closest("a, button, select") ? null : linkOf(event.target);
    if (meant && getSelection().isCollapsed) { meant.click(); }
  });

  function light(element) {
    document.querySelectorAll(".lit").forEach(function (other) { other.classList.remove("lit"); });
    const mark = element.closest("mark");
    const words = element.closest(".sentence, main tr");
    if (mark) {
      cites.filter(function (cite) { return covers(mark, cite.hash.slice(9)); })
        .forEach(function (cite) { place(cite).classList.add("lit"); });
    } else if (words) {
      const wanted = numbers(words);
      marks.filter(function (other) { return wanted.some(function (n) { return covers(other, n); }); })
        .forEach(function (other) { other.classList.add("lit"); });
    }
  }

  document.addEventListener("mouseover", function (event) { light(event.target); });
  document.addEventListener("focusin", function (event) { light(event.target); });
  document.addEventListener("keydown", function (event) {
    if (event.key === "Escape" && root.classList.contains("reading")) { shut(); }
  });
  close.addEventListener("click", shut);
  window.addEventListener("hashchange", function () { follow(location.hash); });

  which.addEventListener("change", function () {
    show(document.getElementById(which.value));
    reader.scrollTop = 0;
  });

  // the passage after (1) or before (-1) the middle of the pane
  function turn(step) {
    const own = marks.filter(function (mark) { return mark.id && mark.offsetParent; });
    const middle = reader.getBoundingClientRect().top + reader.clientHeight / 2;
    const beyond = own.filter(function (mark) {
      const box = mark.getClientRects()[0];
      return step > 0 ? box.top > middle + 1 : box.bottom < middle - 1;
    });
    const next = (step > 0 ? beyond[0] : beyond[beyond.length - 1]) || (step > 0 ? own[0] : own[own.length - 1]);
    if (!next) { return; }
    next.scrollIntoView({ block: "center" });
    light(next);
    current("#" + next.id);
    next.classList.add("lit");
  }
  reader.querySelector(".earlier").addEventListener("click", function () { turn(-1); });
  reader.querySelector(".later").addEventListener("click", function () { turn(1); });

  root.classList.add("scripted");
  reader.querySelectorAll("button, .turn").forEach(function (tool) { tool.hidden = false; });
  // a wide screen has room for a source beside the briefing: that of the place in the address, or the first cited
  const asked = named(location.hash);
  const begin = named(((asked && asked.querySelector(".cite")) || cites[0] || {}).hash || "");
  if (begin && wide.matches && !reader.contains(asked)) {
    show(begin.closest(".source"));
    reader.scrollTop += begin.getBoundingClientRect().top - reader.clientHeight / 3;
  }
  follow(location.hash);
})();
