// Without levels what no line joins stands by itself: trees side by side on shelves, and single groups in a grid below them.
const SCREEN = 1.6, STEP = 1.15, TREE_GAP = 30;

/** Whether any level has a name, which stands at the left. */
const hasLevels = (tree) => tree.bands.some(([lines]) => lines.length);

/** Whether there are no levels that hold the trees together. */
const withoutLevels = (tree) => tree.roots.length > 1 && !hasLevels(tree);

/** Places all visible nodes of a forest, in the proportions of a screen if that can be. */
function shelve(tree) {
  const unfolded = (node) => node.open && node.children.length > 0;
  const { joined, single } = apart(tree, unfolded), parts = joined.map((each) => together({ ...tree, ...each }));
  const least = Math.max(...parts.map((part) => part.width), ...single.slice(0, 1).map((node) => node.width + 2 * PAD));
  const most = parts.reduce((sum, part) => sum + part.width + TREE_GAP, 0) + single.length * ((single[0]?.width ?? 0) + GAP);
  let best = null;
  for (let width = least; ; width *= STEP) {
    const tried = plan(parts, single, width), size = Math.max(tried.width / SCREEN, tried.height);
    if (!best || size < best.size) best = { ...tried, size };
    if (width >= most) break;
  }
  parts.forEach((part, i) => {
    const [x, y] = best.places[i];
    for (const node of part.order) {
      node.x += x;
      node.y += y;
      node.bus += y;
      if (node.trunk !== null) node.trunk += x;
    }
    for (const { points, words } of part.lines) {
      for (const at of points) [at[0], at[1]] = [at[0] + x, at[1] + y];
      if (words) Object.assign(words, { x: words.x + x, y: words.y + y });
    }
  });
  single.forEach((node, i) => Object.assign(node, best.grid[i], { trunk: null, row: 0, bus: 0 }));
  const order = inOrder(tree.roots, (node) => node.open), lines = parts.flatMap((part) => part.lines);
  return { width: best.width, height: best.height, bands: [{ band: 0, top: 0, bottom: best.height }], lines, order };
}

/** The trees that lines join, each with its lines, in the order of their first; and the groups that no line reaches. */
function apart(tree, unfolded) {
  const part = new Map(tree.roots.map((root) => [root, { roots: [root], crossed: [] }]));
  const rootOf = (node) => { while (node.parent) node = node.parent; return node; };
  for (const line of tree.crossed) {
    let [one, other] = [part.get(rootOf(line.from)), part.get(rootOf(line.to))];
    if (one.roots.length < other.roots.length) [one, other] = [other, one];
    if (one !== other) {
      one.roots.push(...other.roots);
      one.crossed.push(...other.crossed);
      for (const root of other.roots) part.set(root, one);
    }
    one.crossed.push(line);
  }
  const all = [...new Set(part.values())], alone = ({ roots, crossed }) => !crossed.length && roots.length === 1 && !unfolded(roots[0]);
  return { joined: all.filter((each) => !alone(each)), single: all.filter(alone).map(({ roots }) => roots[0]) };
}

/** Where the trees and the single groups go in a width, and the size that it takes. */
function plan(parts, single, width) {
  const places = [], grid = [];
  let x = 0, y = 0, high = 0, wide = 0;
  for (const part of parts) {
    if (x && x + part.width > width) [x, y, high] = [0, y + high + BUS / 2, 0];
    places.push([x, y]);
    wide = Math.max(wide, x + part.width);
    x += part.width + TREE_GAP;
    high = Math.max(high, part.height);
  }
  y += high + PAD;
  const step = (single[0]?.width ?? 0) + GAP, columns = Math.max(1, Math.floor((width - 2 * PAD + GAP) / step));
  for (let i = 0; i < single.length; i += columns) {
    const row = single.slice(i, i + columns);
    row.forEach((_, column) => grid.push({ x: PAD + column * step, y }));
    y += row.reduce((most, node) => Math.max(most, node.height), 0) + STACK_GAP;
    wide = Math.max(wide, 2 * PAD + row.length * step - GAP);
  }
  return { places, grid, width: wide, height: y };
}
