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
    return hash.length > 1 ? document.getElementById(decodeURIComponent(hash.slice(1))) : null;
  }

  function open(target) {
    const source = target.closest(".source");
    sources.forEach(function (other) { other.hidden = other !== source; });
    root.classList.add("reading");
    heading.textContent = source.querySelector(".kicker").textContent;
    cites.forEach(function (cite) {
      if (cite.hash === "#" + target.id) { cite.setAttribute("aria-current", "true"); } else { cite.removeAttribute("aria-current"); }
    });
    target.focus({ preventScroll: true });
    target.scrollIntoView({ block: target === source ? "start" : "center" });
    // the sheet covers two thirds of a small screen: keep the sentence in the other third
    if (narrow.matches && opener) { window.scrollBy({ top: opener.getBoundingClientRect().top - innerHeight * 0.2, behavior: "instant" }); }
  }

  function shut() {
    root.classList.remove("reading");
    cites.forEach(function (cite) { cite.removeAttribute("aria-current"); });
    if (opener) { opener.focus(); }
  }

  function follow() {
    const target = named(location.hash);
    if (!target) { return; }
    if (reader.contains(target) && target !== reader) {
      open(target);
    } else if (root.classList.contains("reading") && narrow.matches) {
      root.classList.remove("reading");
      target.scrollIntoView({ block: "center" });
      target.focus({ preventScroll: true });
    }
  }

  document.addEventListener("click", function (event) {
    const link = event.target.closest('a[href^="#"]');
    if (!link) { return; }
    if (!reader.contains(link)) { opener = link; }
    // a second click on the same link changes no address, so nothing else would tell
    if (link.hash === location.hash) { follow(); }
  });
  document.addEventListener("keydown", function (event) {
    if (event.key === "Escape" && root.classList.contains("reading")) { shut(); }
  });
  close.addEventListener("click", shut);
  window.addEventListener("hashchange", follow);

  root.classList.add("scripted");
  close.hidden = false;
  follow();
})();
