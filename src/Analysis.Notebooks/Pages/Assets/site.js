// What a page can do beyond its text: a switch for light and dark, code buttons, and charts that answer to the pointer.
// Everything here is an extra: without it the page is complete.
(function () {
  "use strict";
  var root = document.documentElement;
  var key = "analysis-theme";

  // A page opened from a file may be refused storage: then the switch works until the page is closed.
  function recall() { try { return localStorage.getItem(key); } catch (e) { return null; } }
  function remember(value) { try { localStorage.setItem(key, value); } catch (e) { /* nowhere to keep it */ } }

  var stored = recall();
  if (stored === "light" || stored === "dark") { root.dataset.theme = stored; }

  function isDark() {
    return root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  }

  function each(selector, action) { Array.prototype.forEach.call(document.querySelectorAll(selector), action); }

  function colour(name) {
    var probe = document.createElement("span");
    probe.style.color = "var(" + name + ")";
    document.body.appendChild(probe);
    var value = getComputedStyle(probe).color;
    probe.remove();
    return value;
  }

  // The page's colours for what is not data: text, axes, grid, boxes.
  function dressed(layout) {
    var ink = colour("--ink"), soft = colour("--soft"), grid = colour("--grid"), rule = colour("--rule"), paper = colour("--paper");
    var out = JSON.parse(JSON.stringify(layout || {}));
    out.paper_bgcolor = "rgba(0,0,0,0)";
    out.plot_bgcolor = "rgba(0,0,0,0)";
    out.font = Object.assign({}, out.font, { color: ink });
    Object.keys(out).concat(["xaxis", "yaxis"]).forEach(function (name) {
      if (/^[xy]axis\d*$/.test(name)) {
        out[name] = Object.assign({}, out[name], { gridcolor: grid, linecolor: rule, zerolinecolor: soft, tickcolor: rule });
        if (out[name].tickfont) { out[name].tickfont.color = soft; }
        if (out[name].title && out[name].title.font) { out[name].title.font.color = ink; }
      }
    });
    (out.annotations || []).forEach(function (note) {
      note.font = Object.assign({}, note.font, { color: ink });
      if (note.arrowcolor) { note.arrowcolor = soft; }
    });
    if (out.legend) { out.legend.bgcolor = "rgba(0,0,0,0)"; if (out.legend.font) { out.legend.font.color = ink; } }
    out.hoverlabel = Object.assign({}, out.hoverlabel, { bgcolor: paper, bordercolor: rule, font: { color: ink } });
    out.modebar = { bgcolor: "rgba(0,0,0,0)", color: soft, activecolor: ink };
    return out;
  }

  var drawn = [];

  function draw(figure) {
    var script = figure.querySelector("script.plotly-figure");
    var box = figure.querySelector(".nb-plot");
    if (!script || !box || box.classList.contains("nb-drawn")) { return; }
    var data;
    try { data = JSON.parse(script.textContent); } catch (e) { return; }
    var svg = box.querySelector("svg");
    var size = svg ? svg.getBoundingClientRect() : null;
    var layout = data.layout || {};
    delete layout.width;
    layout.height = Math.max(300, Math.round(layout.height || (size && size.height) || 400));
    layout.autosize = true;
    if (figure.querySelector(".nb-caption")) {
      delete layout.title;
      layout.margin = Object.assign({}, layout.margin, { t: Math.min(40, (layout.margin && layout.margin.t) || 40) });
    }
    var target = document.createElement("div");
    target.className = "nb-interactive";
    box.appendChild(target);
    box.classList.add("nb-drawn");
    var chart = { target: target, layout: layout };
    window.Plotly.newPlot(target, data.data || [], dressed(layout), {
      responsive: true, displaylogo: false, modeBarButtonsToRemove: ["lasso2d", "select2d", "autoScale2d"]
    }).then(function () { drawn.push(chart); figure.dataset.interactive = "true"; }, function () {
      target.remove();
      box.classList.remove("nb-drawn");
    });
  }

  function redress() {
    drawn.forEach(function (chart) { window.Plotly.relayout(chart.target, dressed(chart.layout)); });
  }

  function copyText(text) {
    if (navigator.clipboard && navigator.clipboard.writeText) {
      return navigator.clipboard.writeText(text).catch(function () { return copyBySelection(text); });
    }
    return copyBySelection(text);
  }

  function copyBySelection(text) {
    var area = document.createElement("textarea");
    area.value = text;
    document.body.appendChild(area);
    area.select();
    var done = document.execCommand("copy");
    area.remove();
    return done ? Promise.resolve() : Promise.reject(new Error("not allowed"));
  }

  function setUpTheme() {
    var button = document.querySelector(".nb-theme");
    function name() { button.textContent = isDark() ? "Light" : "Dark"; button.setAttribute("aria-label", "Switch to " + (isDark() ? "light" : "dark") + " colours"); }
    button.addEventListener("click", function () {
      root.dataset.theme = isDark() ? "light" : "dark";
      remember(root.dataset.theme);
      name();
      redress();
    });
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", function () { name(); redress(); });
    name();
    button.hidden = false;
  }

  function setUpCode() {
    each(".nb-copy", function (button) {
      button.hidden = false;
      button.addEventListener("click", function () {
        copyText(button.parentNode.querySelector("code").textContent).then(function () {
          button.textContent = "Copied";
        }, function () {
          button.textContent = "Press Ctrl+C";
        }).then(function () { setTimeout(function () { button.textContent = "Copy"; }, 1500); });
      });
    });
    each(".nb-tools", function (tools) { tools.hidden = false; });
    each(".nb-all", function (button) {
      button.addEventListener("click", function () {
        var open = button.getAttribute("aria-pressed") !== "true";
        button.setAttribute("aria-pressed", String(open));
        button.textContent = open ? "Hide all code" : "Show all code";
        each(".nb-code", function (code) { code.open = open; });
      });
    });
  }

  function setUpCharts() {
    if (!window.Plotly) { return; }
    var figures = document.querySelectorAll("figure.analysis-chart");
    if (!("IntersectionObserver" in window)) { Array.prototype.forEach.call(figures, draw); return; }
    var watcher = new IntersectionObserver(function (entries) {
      entries.forEach(function (entry) { if (entry.isIntersecting) { watcher.unobserve(entry.target); draw(entry.target); } });
    }, { rootMargin: "400px" });
    Array.prototype.forEach.call(figures, function (figure) { watcher.observe(figure); });
  }

  // A box that does not scroll need not be a stop for the tab key.
  function setUpBoxes() {
    each(".nb-scroll, .nb-plot, pre[tabindex]", function (box) {
      if (box.scrollWidth <= box.clientWidth && box.offsetParent) { box.removeAttribute("tabindex"); box.removeAttribute("role"); box.removeAttribute("aria-label"); }
    });
  }

  document.addEventListener("DOMContentLoaded", function () { setUpTheme(); setUpCode(); setUpBoxes(); setUpCharts(); });
})();
