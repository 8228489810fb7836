// Levels at the bottom that no line reaches: side by side below all else, so that they take little of the screen.

/** Places the trees by levels, and those levels that no line reaches beside each other. */
function byLevels(tree) {
  const kept = reached(tree);
  if (kept === tree.bands.length) return together(tree);
  const above = together({ ...tree, bands: tree.bands.slice(0, kept), roots: tree.roots.filter((node) => node.band < kept) });
  const panels = tree.bands.slice(kept).map((_, i) => panel(tree, kept + i));
  const most = panels.reduce((sum, each) => sum + each.width(each.nodes.length) + BAND_GAP, 0);
  let best = null;
  for (let room = Math.max(above.width, ...panels.map((each) => each.width(1))); ; room *= STEP) {
    const tried = flow(panels, room), size = Math.max(tried.width / SCREEN, above.height + tried.height);
    if (!best || size < best.size) best = { ...tried, size };
    if (room >= most) break;
  }
  const bands = [...above.bands, ...best.places.map((place) => settleIn(place, above.height))];
  const order = inOrder(tree.roots, (node) => node.open);
  return { width: Math.max(above.width, best.width), height: above.height + best.height, bands, lines: above.lines, order };
}

/** How many levels from the top there are down to the last one that a line reaches; all, if no line reaches any. */
function reached(tree) {
  let last = -1;
  for (const [from, to] of tree.links) {
    if (from !== to) last = Math.max(last, tree.nodes[from].band, tree.nodes[to].band);
  }
  return last < 0 ? tree.bands.length : last + 1;
}

/** The groups of a level, and the room that they need in so many columns. */
function panel(tree, band) {
  const nodes = tree.roots.filter((node) => node.band === band), [lines] = tree.bands[band];
  const start = lines.length ? tree.heading : PAD, step = nodes.reduce((most, node) => Math.max(most, node.width), 0) + GAP;
  const least = 2 * PAD + lines.length * 12;
  return {
    band, nodes, start, step,
    width: (columns) => start + Math.max(columns, 1) * step - GAP + PAD,
    most: (room) => Math.max(1, Math.min(nodes.length, Math.floor((room - start - PAD + GAP) / step))),
    rows: (columns) => {
      const rows = [];
      for (let i = 0; i < nodes.length; i += columns) rows.push(nodes.slice(i, i + columns));
      return rows;
    },
    height: (rows) => Math.max(least, rows.reduce((sum, row) => sum + tallestOf(row) + STACK_GAP, 2 * PAD - STACK_GAP)),
  };
}

const tallestOf = (row) => row.reduce((most, node) => Math.max(most, node.height), 0);

/** Where the panels go in a width, one after the other and on a new row where it is used up; and the size of it all. */
function flow(panels, room) {
  const places = [];
  let x = 0, y = BAND_GAP, high = 0, wide = 0, first = 0;
  for (const each of panels) {
    const columns = each.most(room), width = each.width(columns), rows = each.rows(columns);
    if (x && x + width > room) {
      y += high + BAND_GAP;
      [x, high, first] = [0, 0, places.length];
    }
    places.push({ panel: each, rows, x, y, width, high: 0 });
    high = Math.max(high, each.height(rows));
    for (let i = first; i < places.length; i++) places[i].high = high;
    x += width + BAND_GAP;
    wide = Math.max(wide, x - BAND_GAP);
  }
  places.forEach((place, i) => { place.last = !places[i + 1]?.x; });
  return { places, width: wide, height: y + high };
}

/** Places the groups of a panel below all else; returns its band, which reaches the right edge if it is the last of its row. */
function settleIn({ panel: { band, start, step }, rows, x, y, width, high, last }, above) {
  let top = above + y + PAD;
  for (const row of rows) {
    const rowBottom = top + tallestOf(row);
    row.forEach((node, column) => {
      Object.assign(node, { x: x + start + column * step, y: top, trunk: null, row: 0, bus: rowBottom });
    });
    top = rowBottom + STACK_GAP;
  }
  return { band, top: above + y, bottom: above + y + high, left: x, right: last ? undefined : x + width };
}
