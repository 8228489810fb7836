// Where the cards go: bands for levels, subtrees side by side, many leaves of one group stacked in columns.
const GAP = 18, STACK_GAP = 18, TRUNK = 18, PAD = 14, BUS = 30, BAND_GAP = 6, HEADING = 108, EMPTY = 34;

/** The tree of a view: cards become nodes that know their parent, their children, and whether they are open. */
function grow(view, width) {
  const nodes = view.cards.map((card, number) => ({
    number, id: card[0], name: card[1], band: card[2], height: card[3], form: card[4], mark: card[5], badge: card[6],
    lines: card[7], width, parent: null, children: [], open: true, below: 0, link: null, x: 0, y: 0,
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
    for (const child of node.children) node.below += child.below + 1;
  }
  return { nodes, roots, bands: view.bands, links: view.links };
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

/** Places all visible nodes: by levels if there are any. */
const place = (tree) => withoutLevels(tree) ? shelve(tree) : byLevels(tree);

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
  return { ...placed, order };
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
    if (mates.length < 3 || tallest === 1) units.push({ nodes: [node], columns: 1, high: 1, node });
    else if (mates[0] === node) {
      const columns = Math.ceil(mates.length / tallest);
      units.push({ nodes: mates, columns, high: Math.ceil(mates.length / columns), node: null });
    }
  }
  return units;
}

function arrange(tree, order, rowBands, tallest) {
  const heights = rowBands.map(() => EMPTY), stacked = new Set();
  const measure = (units) => {
    for (const unit of units) {
      const width = unit.nodes[0].width;
      unit.width = unit.node ? unit.node.span : unit.columns * (width + TRUNK) + (unit.columns - 1) * GAP;
      unit.row = unit.nodes[0].row;
      unit.last = unit.node ? unit.node.last : unit.row;
      for (let i = 0; i < unit.nodes.length; i += unit.high) {
        const column = unit.nodes.slice(i, i + unit.high);
        const high = column.reduce((sum, node) => sum + node.height + STACK_GAP, -STACK_GAP);
        heights[unit.row] = Math.max(heights[unit.row], high);
      }
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
  const edges = Array(rowBands.length).fill(hasLevels(tree) ? HEADING : PAD);
  for (const unit of units) {
    let left = 0;
    for (let row = unit.row; row <= unit.last; row++) left = Math.max(left, edges[row]);
    for (let row = unit.row; row <= unit.last; row++) edges[row] = left + unit.width + GAP;
    unit.left = left;
  }
  const tops = [], bands = [];
  let y = 0;
  rowBands.forEach((band, row) => {
    if (row === 0 || rowBands[row - 1] !== band) {
      if (row) { bands[bands.length - 1].bottom = y + PAD; y += PAD + BAND_GAP; }
      bands.push({ band, top: y, bottom: 0 });
    }
    y += row === 0 ? PAD : BUS;
    tops.push(y);
    y += heights[row];
  });
  if (bands.length) bands[bands.length - 1].bottom = y + PAD;
  const settle = (list, hung) => {
    for (const unit of list) {
      if (unit.node) { unit.node.x = unit.left + unit.width / 2 - unit.node.width / 2; unit.node.trunk = null; continue; }
      unit.nodes.forEach((node, i) => {
        const column = Math.floor(i / unit.high);
        if (i % unit.high === 0) unit.at = tops[unit.row];
        node.x = unit.left + column * (node.width + TRUNK + GAP) + TRUNK;
        node.trunk = hung ? node.x - TRUNK / 2 : null;
        node.y = unit.at;
        unit.at += node.height + STACK_GAP;
        stacked.add(node);
      });
    }
  };
  settle(units, false);
  for (const node of order) {
    if (!stacked.has(node)) node.y = tops[node.row];
    node.rowBottom = tops[node.row] + heights[node.row];
    let left = node.x + node.width / 2 - node.inner / 2;
    for (const unit of node.units) { unit.left = left; left += unit.width + GAP; }
    settle(node.units, true);
  }
  return { width: Math.max(...edges) + PAD, height: y + PAD, bands };
}
