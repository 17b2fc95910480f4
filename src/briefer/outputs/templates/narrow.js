// Narrows the page to the sentences of one source, one actor or one verdict. Paper always shows all of them.
(function () {
  "use strict";
  const panel = document.querySelector(".narrow");
  const choices = Array.from(panel.querySelectorAll("select"));
  const tally = panel.querySelector(".tally");
  const all = panel.querySelector(".all");
  const tagged = Array.from(document.querySelectorAll("[data-verdict]"));
  const holders = Array.from(document.querySelectorAll(".holder, main > section"));
  if (!choices.length) { return; }

  function fits(element) {
    return choices.every(function (choice) {
      return !choice.value || element.dataset[choice.dataset.by].split(" ").includes(choice.value);
    });
  }

  function out(element, is) { element.classList.toggle("out", is); }

  function narrow() {
    const active = choices.some(function (choice) { return choice.value; });
    tagged.forEach(function (element) { out(element, !fits(element)); });
    holders.forEach(function (holder) {
      out(holder, active && !holder.querySelector("[data-verdict]:not(.out)"));
    });
    const left = tagged.filter(function (element) { return !element.classList.contains("out"); }).length;
    document.documentElement.classList.toggle("narrowed", active);
    tally.textContent = active ? left + " of " + tagged.length + " statements shown" : "";
    all.hidden = !active;
  }

  function widen() {
    choices.forEach(function (choice) { choice.value = ""; });
    narrow();
  }

  choices.forEach(function (choice) { choice.addEventListener("change", narrow); });
  all.addEventListener("click", function () { widen(); choices[0].focus(); });
  // a link to a statement that is not shown shows it again, before anybody scrolls there
  document.addEventListener("click", function (event) {
    const link = event.target.closest('a[href^="#"]');
    const target = link && document.getElementById(link.hash.slice(1));
    if (target && target.closest(".out")) { widen(); }
  }, true);
  panel.hidden = false;
  narrow(); // a browser may have kept the choices of an earlier visit
})();
