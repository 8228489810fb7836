// A chart whose lines people follow comes with its layout, in which they cross least; it holds as long as nothing is folded.

/** That layout, with the cards and lines of the tree at their places; none where there is none or something is folded. */
function asDrawn(tree) {
  const { drawn, nodes, links } = tree;
  for (const node of nodes) node.way = null;
  if (!drawn || nodes.some((node) => !node.open && node.children.length)) return null;
  const number = new Map(links.map((link, i) => [link, i]));
  nodes.forEach((node, i) => {
    [node.x, node.y] = drawn.cards[i];
    if (node.link) node.way = drawn.ways[number.get(node.link)];
  });
  const bands = drawn.bands.map(([left, top, right, bottom], band) => ({ band, top, bottom, left, right }));
  const lines = tree.cross.map((line) => {
    const i = number.get(line.link), at = drawn.words[i];
    const band = at && bands.find(({ top, bottom }) => top <= at[1] && at[1] <= bottom);
    return { line, points: drawn.ways[i], words: at && { x: at[0], y: at[1] }, band: band?.band ?? 0 };
  });
  const order = inOrder(tree.roots, () => true);
  return { width: drawn.width, height: drawn.height, bands, lines: lines.filter(({ points }) => points.length > 1), order, asDrawn: true };
}
