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

  // The colours of series in a dark page; the left ones are those that charts are drawn with.
  var series = /*series*/{};
  var ground = /*ground*/{};
  var counterparts = Object.assign({}, ground, series);

  function colour(name, place) {
    var probe = document.createElement("span");
    probe.style.color = "var(" + name + ")";
    place.appendChild(probe);
    var value = getComputedStyle(probe).color;
    probe.remove();
    return value;
  }

  // Everything in a trace that has a colour of the light page gets that of the dark one.
  function coloured(value, dark) {
    if (typeof value === "string") { return dark && counterparts[value.toLowerCase()] || value; }
    if (Array.isArray(value)) { return value.map(function (item) { return coloured(item, dark); }); }
    if (value && typeof value === "object") {
      return Object.keys(value).reduce(function (copy, name) { copy[name] = coloured(value[name], dark); return copy; }, {});
    }
    return value;
  }

  // The page's colours for what is not data: text, axes, grid, boxes.
  function dressed(layout, place, dark) {
    var ink = colour("--ink", place), soft = colour("--soft", place), grid = colour("--grid", place), rule = colour("--rule", place), paper = colour("--paper", place);
    var out = coloured(layout || {}, dark);
    var template = out.template && out.template.layout || {};
    out.colorway = coloured(out.colorway || template.colorway || Object.keys(series), dark);
    out.paper_bgcolor = "rgba(0,0,0,0)";
    out.plot_bgcolor = "rgba(0,0,0,0)";
    out.font = Object.assign({ size: 12 }, out.font, { color: ink });
    Object.keys(out).concat(["xaxis", "yaxis"]).forEach(function (name) {
      if (/^[xy]axis\d*$/.test(name)) {
        out[name] = Object.assign({ automargin: true, ticks: "", showline: name[0] === "x" }, out[name], { gridcolor: grid, linecolor: soft, zerolinecolor: soft, tickcolor: soft });
        if (touch) { out[name].fixedrange = true; }
        out[name].tickfont = Object.assign({}, out[name].tickfont, { color: soft });
        if (out[name].title && out[name].title.font) { out[name].title.font.color = soft; }
      }
    });
    (out.annotations || []).forEach(function (note) {
      note.font = Object.assign({}, note.font, { color: ink });
      if (note.arrowcolor) { note.arrowcolor = soft; }
    });
    out.legend = Object.assign({}, out.legend, { bgcolor: "rgba(0,0,0,0)" });
    if (out.legend.font) { out.legend.font.color = ink; }
    out.hoverlabel = Object.assign({}, out.hoverlabel, { bgcolor: paper, bordercolor: soft, font: { color: ink } });
    if (touch) { out.dragmode = false; }
    out.modebar = { bgcolor: "rgba(0,0,0,0)", color: soft, activecolor: ink };
    return out;
  }

  // A finger scrolls the page and taps on marks: there a chart has no tool bar and is not dragged.
  var touch = matchMedia("(hover: none)").matches;
  var small = matchMedia("(max-width: 44rem)");
  var options = { responsive: true, displaylogo: false, displayModeBar: touch ? false : "hover", modeBarButtonsToRemove: ["lasso2d", "select2d", "autoScale2d"] };
  var drawn = [];

  // A chart whose colours stand for values keeps its white paper in a dark page.
  function show(chart, how) {
    var dark = isDark() && !chart.box.classList.contains("nb-own");
    var layout = Object.assign({}, chart.layout, small.matches && chart.phone);
    return window.Plotly[how](chart.target, coloured(chart.data, dark), dressed(layout, chart.box, dark), options);
  }

  // Plotly.js has 3.6 MB: it comes when a chart is first touched, and until then the picture stands.
  var plotly;
  function load() {
    plotly = plotly || new Promise(function (loaded, failed) {
      var script = document.createElement("script");
      script.src = "plotly.min.js";
      script.onload = loaded;
      script.onerror = failed;
      document.head.appendChild(script);
    });
    return plotly;
  }

  function read(box, text) {
    var parsed = JSON.parse(text);
    var svg = box.querySelector("svg");
    var layout = parsed.layout || {};
    var phone = parsed.phone;
    if (phone) { delete phone.width; }
    delete layout.width;
    delete layout.title;
    layout.height = layout.height || Math.max(300, svg ? svg.viewBox.baseVal.height : 400);
    layout.autosize = true;
    // The tool bar stands in the margin, above the titles of panels.
    layout.margin = Object.assign({ l: 40, r: 16, b: 40 }, layout.margin, { t: !touch && (layout.annotations || []).some(function (note) { return note.yref === "paper"; }) ? 50 : 28 });
    (parsed.data || []).forEach(function (trace) { if (trace.text && (trace.type === "bar" || trace.type === "scatter")) { trace.cliponaxis = false; } });
    return { box: box, target: document.createElement("div"), data: parsed.data || [], layout: layout, phone: phone };
  }

  // The picture stays where Plotly.js cannot be had or cannot draw the chart.
  function draw(figure, box, text) {
    var chart;
    figure.setAttribute("aria-busy", "true");
    return load().then(function () {
      chart = read(box, text);
      chart.target.className = "nb-interactive";
      box.appendChild(chart.target);
      box.classList.add("nb-drawn");
      return show(chart, "newPlot");
    }).then(function () {
      drawn.push(chart);
      figure.dataset.interactive = "true";
    }, function () {
      if (chart) { chart.target.remove(); }
      box.classList.remove("nb-drawn");
    }).then(function () { figure.removeAttribute("aria-busy"); });
  }

  // A pointer over a chart touches it, so do a tap and the keyboard's focus on one of its links; a finger that scrolls the page does not.
  function setUpChart(figure) {
    var script = figure.querySelector("script.plotly-figure");
    var box = figure.querySelector(".nb-plot");
    if (!script || !box) { return; }
    function touched(event) {
      if (event.type === "pointerenter" && event.pointerType === "touch") { return; }
      if (event.type === "focusin" && !event.target.matches(":focus-visible")) { return; }
      box.removeEventListener("pointerenter", touched);
      box.removeEventListener("click", touched);
      figure.removeEventListener("focusin", touched);
      draw(figure, box, script.textContent).then(function () { if (event.type === "click") { ask(box, event.clientX, event.clientY); } });
    }
    box.addEventListener("pointerenter", touched);
    box.addEventListener("click", touched);
    figure.addEventListener("focusin", touched);
  }

  // The tap that drew a chart also asks the mark under it for its value.
  function ask(box, x, y) {
    var place = document.elementFromPoint(x, y);
    if (place && box.contains(place)) { place.dispatchEvent(new MouseEvent("mousemove", { bubbles: true, clientX: x, clientY: y })); }
  }

  function redress() { drawn.forEach(function (chart) { show(chart, "react"); }); }
  small.addEventListener("change", redress);

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
    // Says what a button did to those who do not see it.
    var status = document.createElement("div");
    status.className = "nb-unseen";
    status.setAttribute("role", "status");
    document.body.appendChild(status);
    each(".nb-copy", function (button) {
      button.hidden = false;
      button.addEventListener("click", function () {
        copyText(button.parentNode.querySelector("code").textContent).then(function () {
          button.textContent = "Copied";
          status.textContent = "Code copied";
        }, function () {
          button.textContent = "Press Ctrl+C";
        }).then(function () { setTimeout(function () { button.textContent = "Copy"; }, 1500); });
      });
    });
    each(".nb-all", function (button) {
      button.hidden = false;
      button.addEventListener("click", function () {
        var open = button.getAttribute("aria-pressed") !== "true";
        button.setAttribute("aria-pressed", String(open));
        button.textContent = open ? "Hide all code" : "Show all code";
        each(".nb-code, .nb-setup", function (code) { code.open = open; });
      });
    });
  }

  // A box that does not scroll need not be a stop for the tab key.
  function setUpBoxes() {
    each(".nb-scroll, .nb-plot, pre[tabindex]", function (box) {
      if (box.scrollWidth <= box.clientWidth && box.offsetParent) { box.removeAttribute("tabindex"); box.removeAttribute("role"); box.removeAttribute("aria-label"); }
    });
  }

  document.addEventListener("DOMContentLoaded", function () { setUpTheme(); setUpCode(); setUpBoxes(); each("figure.analysis-chart", setUpChart); });
})();
