// Where the cards go: bands for levels, subtrees side by side, many leaves of one group stacked in columns.
const GAP = 18, STACK_GAP = 18, TRUNK = 18, PAD = 14, BUS = 30, BAND_GAP = 6, EMPTY = 34;

/** The tree of a view: cards become nodes that know their parent, their children, and whether they are open. */
function grow(view, width) {
  const nodes = view.cards.map((card, number) => ({
    number, id: card[0], name: card[1], band: card[2], height: card[3], form: card[4], mark: card[5], badge: card[6],
    lines: card[7], width, parent: null, children: [], open: true, below: 0, marked: 0, link: null, x: 0, y: 0, ends: [], column: null, drop: 0, bus: 0, trunk: null, way: null,
  }));
  for (const link of view.links) {
    const [child, parent] = [nodes[link[0]], nodes[link[1]]];
    if (!link[4] || child.parent || child === parent || parent.band > child.band || leadsTo(parent, child)) continue;
    child.parent = parent;
    child.link = link;
  }
  for (const node of nodes) if (node.parent) node.parent.children.push(node);
  const roots = nodes.filter((node) => !node.parent);
  for (const node of inOrder(roots, () => true).reverse()) {
    for (const child of node.children) {
      node.below += child.below + 1;
      node.marked += child.marked + (child.mark ? 1 : 0);
    }
  }
  const cross = [];
  for (const link of view.links) {
    const [from, to] = [nodes[link[0]], nodes[link[1]]];
    if (from.link !== link && from !== to) cross.push(prepare({ link, from, to, text: "", wide: 0 }));
  }
  return { nodes, roots, bands: view.bands, links: view.links, cross, marked: roots.some((node) => node.marked || node.mark), heading: view.heading, drawn: view.drawn };
}

const LONGEST = 170; // of what a line says, in the measure of the chart, and so in letters as well

/** Measures what a line says, and cuts it if it is long; and what covers the corner of the cards at its ends. */
function prepare(line) {
  const said = line.link[5], wide = (text) => measureText(text, "normal");
  line.text = said;
  for (let most = LONGEST / 2; said && (line.text.length > LONGEST || wide(line.text) > LONGEST); most--) line.text = `${said.slice(0, most).trim()}…`;
  line.wide = said ? wide(line.text) : 0;
  for (const node of [line.from, line.to]) if (node.badge) node.covered ??= measureText(node.badge.toUpperCase()) + 16;
  return line;
}

/** Whether going up from `node` leads to `other`: then a line between them would close a circle. */
function leadsTo(node, other) {
  for (let at = node; at; at = at.parent) if (at === other) return true;
  return false;
}

/** The nodes from the roots down, parents before children; `opened` says whether a node's children count. */
function inOrder(roots, opened) {
  const order = [], waiting = [...roots].reverse();
  while (waiting.length) {
    const node = waiting.pop();
    order.push(node);
    if (opened(node)) for (let i = node.children.length - 1; i >= 0; i--) waiting.push(node.children[i]);
  }
  return order;
}

/** Places all visible nodes: as they were drawn, if that holds; else by levels if there are any. */
function place(tree) {
  const drawn = asDrawn(tree);
  if (drawn) return drawn;
  const crossed = crossing(tree);
  for (const { from, to } of tree.cross) for (const node of [from, to]) node.ends = [];
  for (const line of crossed) for (const node of [line.from, line.to]) node.ends.push(line);
  const whole = { ...tree, crossed };
  return withoutLevels(tree) ? shelve(whole) : byLevels(whole);
}

/** Places trees in common rows; the flattest arrangement that has the proportions of a screen. */
function together(tree) {
  const order = inOrder(tree.roots, (node) => node.open);
  const rowBands = rows(tree, order);
  let tallest = order.length > 2000 ? 12 : 1, placed;
  for (;;) {
    placed = arrange(tree, order, rowBands, tallest);
    if (placed.width <= Math.max(1000, placed.height * 1.7) || tallest >= order.length) break;
    tallest = tallest < 4 ? tallest + 1 : Math.ceil(tallest * 1.5);
  }
  const { width, height, bands, lines } = settled(tree, order, rowBands, placed);
  return { width, height, bands, lines, order };
}

/** Finds the ways of the lines, which says how high the gutters are, and so at which height everything stands. */
function settled(tree, order, rowBands, { width, heights }) {
  const router = tree.crossed.length ? new Router(order, rowBands.length, hasLevels(tree) ? tree.heading - GAP / 2 : PAD / 2, width - PAD - GAP) : null;
  const plans = tree.crossed.map((line) => router.plan(line));
  router?.gutters.forEach((gutter) => gutter.settle());
  const { tops, zones, bands, height } = stacked(rowBands, heights, router?.gutters);
  for (const node of order) {
    node.y = tops[node.row] + node.drop;
    node.bus = zones[node.row + 1].bus;
  }
  const lines = tree.crossed.map((line, i) => {
    const way = drawn(line, plans[i], router.gutters, zones);
    return { ...way, band: way.words && rowBands[way.words.row] };
  });
  return { width: Math.max(width, router ? router.right + PAD : 0), height, bands, lines };
}

/** The heights of rows, of bands, and of what runs between the rows. */
function stacked(rowBands, heights, gutters) {
  const tops = [], bands = [], zones = [], room = (row, zone) => gutters?.[row].height(zone) ?? 0;
  let y = 0;
  rowBands.forEach((band, row) => {
    const upper = room(row, UPPER), lower = room(row, LOWER), above = y;
    if (row === 0 || rowBands[row - 1] !== band) {
      if (row) { bands[bands.length - 1].bottom = y + PAD + upper; y += PAD + BAND_GAP; }
      bands.push({ band, top: y + upper, bottom: 0 });
    }
    y += (row === 0 ? PAD : BUS) + upper + (lower && lower + 4);
    tops.push(y);
    zones.push([above + PAD, y - 12 - lower]);
    zones[row].bus = above + BUS / 2 + 3 + upper;
    y += heights[row];
  });
  const upper = room(rowBands.length, UPPER);
  zones.push([y + PAD, y + PAD]);
  zones[rowBands.length].bus = y + BUS / 2 + 3 + upper;
  y += upper && upper + 4;
  if (bands.length) bands[bands.length - 1].bottom = y + PAD;
  return { tops, zones, bands, height: y + PAD };
}

/** Gives each node its row: one for each step of reporting within a band. Returns the band of each row. */
function rows(tree, order) {
  const deepest = tree.bands.map(() => 0);
  for (const node of order) {
    node.depth = node.parent && node.parent.band === node.band ? node.parent.depth + 1 : 0;
    deepest[node.band] = Math.max(deepest[node.band], node.depth);
  }
  const first = [], bands = [];
  deepest.forEach((most, band) => {
    first.push(bands.length);
    for (let i = 0; i <= most; i++) bands.push(band);
  });
  for (const node of order) node.row = first[node.band] + node.depth;
  return bands;
}

/** What stands side by side below a node, or at the top: single nodes, and stacks of leaves of one row. */
function unitsOf(nodes, tallest) {
  const leaf = (node) => !(node.open && node.children.length);
  const counts = new Map();
  for (const node of nodes) if (leaf(node)) counts.set(node.row, [...(counts.get(node.row) || []), node]);
  const units = [];
  for (const node of nodes) {
    const mates = leaf(node) ? counts.get(node.row) : [node];
    if (mates.length < 3 || tallest === 1) units.push({ nodes: [node], high: 1, node });
    else if (mates[0] === node) {
      const columns = Math.ceil(mates.length / tallest);
      units.push({ nodes: mates, high: Math.ceil(mates.length / columns), node: null });
    }
  }
  return units;
}

function arrange(tree, order, rowBands, tallest) {
  const heights = rowBands.map(() => EMPTY);
  const measure = (units) => {
    for (const unit of units) {
      unit.row = unit.nodes[0].row;
      unit.last = unit.node ? unit.node.last : unit.row;
      unit.columns = [];
      let lanes = 0;
      for (let i = 0; i < unit.nodes.length; i += unit.high) {
        const column = unit.nodes.slice(i, i + unit.high);
        const high = column.reduce((sum, node) => sum + node.height + STACK_GAP, -STACK_GAP);
        heights[unit.row] = Math.max(heights[unit.row], high);
        unit.columns.push(beside(unit.node ? [] : column));
        lanes += unit.columns[unit.columns.length - 1].room;
      }
      const width = unit.nodes[0].width, { length } = unit.columns;
      unit.width = unit.node ? unit.node.span : length * (width + TRUNK) + (length - 1) * GAP + lanes;
    }
    return units.reduce((sum, unit) => sum + unit.width + GAP, -GAP);
  };
  for (let i = order.length - 1; i >= 0; i--) {
    const node = order[i];
    node.units = node.open && node.children.length ? unitsOf(node.children, tallest) : [];
    node.inner = measure(node.units);
    node.span = Math.max(node.width, node.inner);
    node.last = node.units.reduce((last, unit) => Math.max(last, unit.last), node.row);
  }
  const units = unitsOf(tree.roots, tallest);
  measure(units);
  const edges = Array(rowBands.length).fill(hasLevels(tree) ? tree.heading : PAD);
  for (const unit of units) {
    let left = 0;
    for (let row = unit.row; row <= unit.last; row++) left = Math.max(left, edges[row]);
    for (let row = unit.row; row <= unit.last; row++) edges[row] = left + unit.width + GAP;
    unit.left = left;
  }
  settle(units, false);
  for (const node of order) {
    let left = node.x + node.width / 2 - node.inner / 2;
    for (const unit of node.units) { unit.left = left; left += unit.width + GAP; }
    settle(node.units, true);
  }
  return { width: Math.max(...edges) + PAD, height: stacked(rowBands, heights).height, heights };
}

/** Says where from side to side the nodes of units stand, and how far below the top of their row. */
function settle(units, hung) {
  for (const unit of units) {
    let { left } = unit, column = null, drop = 0;
    for (let i = 0; i < unit.nodes.length; i++) {
      const node = unit.nodes[i];
      if (i % unit.high === 0) {
        if (column) left = column.right + column.room + GAP;
        column = unit.columns[i / unit.high];
        column.left = left;
        column.right = left + (unit.node ? 0 : TRUNK) + node.width;
        drop = 0;
      }
      node.x = unit.node ? left + unit.width / 2 - node.width / 2 : left + TRUNK;
      node.trunk = hung && !unit.node ? left + TRUNK / 2 : null;
      node.column = unit.node ? null : column;
      node.drop = drop;
      drop += node.height + STACK_GAP;
    }
  }
}
