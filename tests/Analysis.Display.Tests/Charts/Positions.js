// Draws a figure with Plotly.js beside the static picture and gives the boxes of the marks in both, as fractions of the plot area.
async (input) => {
  const { svg, json, kind } = input;
  const row = document.createElement('div');
  row.style.cssText = 'display:flex;gap:8px;margin:4px;align-items:flex-start';
  row.innerHTML = '<div>' + svg + '</div><div></div>';
  document.body.append(row);
  const figure = JSON.parse(json);
  for (const trace of figure.data) if (trace.type === 'scatter') trace.line = Object.assign({}, trace.line, { simplify: false });
  const gd = row.lastChild;
  // The same plot area in both: padding in pixels weighs more in a smaller one.
  const area0 = row.querySelector('svg rect[fill="#fefefe"]'), frame = row.querySelector('svg').getBoundingClientRect();
  if (area0) {
    const r = area0.getBoundingClientRect();
    figure.layout = Object.assign({}, figure.layout, { margin: { l: r.left - frame.left, t: r.top - frame.top, r: frame.right - r.right, b: frame.bottom - r.bottom, autoexpand: false } });
    for (const name of ['xaxis', 'yaxis']) figure.layout[name] = Object.assign({}, figure.layout[name], { automargin: false });
  }
  await Plotly.newPlot(gd, figure.data, Object.assign({ width: 700, height: 450 }, figure.layout), { staticPlot: true });
  const own = row.querySelector('svg');
  const box = (e, a) => { const r = e.getBoundingClientRect(); return [(r.left - a.x) / a.w, (r.right - a.x) / a.w, (r.top - a.y) / a.h, (r.bottom - a.y) / a.h]; };
  const middle = (e, a) => { const r = e.getBoundingClientRect(); const x = ((r.left + r.right) / 2 - a.x) / a.w, y = ((r.top + r.bottom) / 2 - a.y) / a.h; return [x, x, y, y]; };
  const corners = (e, a) => {
    const m = e.getScreenCTM();
    return (e.getAttribute('d').match(/-?\d+(\.\d+)?(e-?\d+)?,-?\d+(\.\d+)?(e-?\d+)?/g) || []).map(p => { const [x, y] = p.split(',').map(Number); const q = new DOMPoint(x, y).matrixTransform(m); const u = (q.x - a.x) / a.w, v = (q.y - a.y) / a.h; return [u, u, v, v]; });
  };
  const all = (root, selector) => [...root.querySelectorAll(selector)];
  const titled = (selector) => all(own, selector).filter(e => e.querySelector(':scope > title') && e.tagName !== 'svg' && e.tagName !== 'text');
  const union = (es) => { const r = es.map(e => e.getBoundingClientRect()); const x = Math.min(...r.map(b => b.left)), y = Math.min(...r.map(b => b.top)); return { x, y, w: Math.max(...r.map(b => b.right)) - x, h: Math.max(...r.map(b => b.bottom)) - y }; };
  let mine, theirs, a, b;
  if (kind !== 'pie') {
    const area = own.querySelector('rect[fill="#fefefe"]').getBoundingClientRect();
    a = { x: area.left, y: area.top, w: area.width, h: area.height };
    const s = gd._fullLayout, g = gd.querySelector('.main-svg').getBoundingClientRect();
    b = { x: g.left + s.xaxis._offset, y: g.top + s.yaxis._offset, w: s.xaxis._length, h: s.yaxis._length };
  }
  if (kind === 'bar') { mine = titled('rect').map(e => box(e, a)); theirs = all(gd, '.barlayer .point > path').map(e => box(e, b)); }
  else if (kind === 'points') { mine = titled('circle, path').filter(e => e.getAttribute('fill') !== 'none' && !e.getAttribute('stroke-linejoin')).map(e => middle(e, a)); theirs = all(gd, '.scatterlayer path.point').map(e => middle(e, b)); }
  else if (kind === 'lines') { mine = all(own, 'path[stroke-linejoin="round"]').flatMap(e => corners(e, a)); theirs = all(gd, '.scatterlayer path.js-line').flatMap(e => corners(e, b)); }
  else if (kind === 'box') { mine = titled('path').map(e => { const u = union([e, e.nextElementSibling]); return [(u.x - a.x) / a.w, (u.x + u.w - a.x) / a.w, (u.y - a.y) / a.h, (u.y + u.h - a.y) / a.h]; }); theirs = all(gd, '.boxlayer path.box').map(e => box(e, b)); }
  else if (kind === 'violin') { mine = titled('path').map(e => box(e, a)); theirs = all(gd, '.violinlayer path.violin').map(e => box(e, b)); }
  else if (kind === 'heatmap') { const u = union(titled('rect')); mine = [[(u.x - a.x) / a.w, (u.x + u.w - a.x) / a.w, (u.y - a.y) / a.h, (u.y + u.h - a.y) / a.h]]; theirs = all(gd, '.heatmaplayer image').map(e => box(e, b)); }
  else if (kind === 'pie') { const m = titled('path'), t = all(gd, '.pielayer path.surface'); a = union(m); b = union(t); mine = m.map(e => box(e, a)); theirs = t.map(e => box(e, b)); }
  return JSON.stringify({ mine, theirs });
}
