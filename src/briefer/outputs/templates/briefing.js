// Opens a cited passage beside the briefing. Without this script the same links lead to the texts below it.
(function () {
  "use strict";
  const root = document.documentElement;
  const reader = document.getElementById("reader");
  const close = reader.querySelector(".close");
  const sources = Array.from(reader.querySelectorAll(".source"));
  const cites = Array.from(document.querySelectorAll(".cite"));
  const heading = document.getElementById("h-reader");
  const narrow = window.matchMedia("(max-width: 63.99rem)");
  let opener = null;

  function named(hash) {
    return hash.length > 1 ? document.getElementById(hash.slice(1)) : null;
  }

  function current(hash) {
    cites.forEach(function (cite) {
      if (cite.hash === hash) {
        cite.setAttribute("aria-current", "true");
      } else {
        cite.removeAttribute("aria-current");
      }
    });
  }

  function open(target, source) {
    sources.forEach(function (other) { other.hidden = other !== source; });
    root.classList.add("reading");
    heading.textContent = source.querySelector(".kicker").textContent;
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

  document.addEventListener("click", function (event) {
    const link = event.target.closest('a[href^="#"]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) { return; }
    if (!reader.contains(link)) { opener = link; }
    // before the address changes: the pane must be open for the browser to scroll in it
    follow(link.hash);
  });
  document.addEventListener("keydown", function (event) {
    if (event.key === "Escape" && root.classList.contains("reading")) { shut(); }
  });
  close.addEventListener("click", shut);
  window.addEventListener("hashchange", function () { follow(location.hash); });

  root.classList.add("scripted");
  close.hidden = false;
  follow(location.hash);
})();
