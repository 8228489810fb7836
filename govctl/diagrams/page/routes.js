// The way of each line, as SVG writes paths, and the shapes at their ends.
const round = (value) => Math.round(value * 10) / 10;

/** From a group up to the one it reports to, with right angles. */
function upward(node) {
  if (node.way) return through(node.way);
  const parent = node.parent, x = node.x + node.width / 2, to = parent.x + parent.width / 2;
  const bottom = parent.y + parent.height, { bus } = parent;
  if (node.trunk !== null) {
    return `M${round(node.x)} ${round(node.y + node.height / 2)}H${round(node.trunk)}V${round(bus)}H${round(to)}V${round(bottom)}`;
  }
  return `M${round(x)} ${round(node.y)}V${round(bus)}H${round(to)}V${round(bottom)}`;
}

/** The way through corners. */
const through = (points) => `M${points.map(([x, y]) => `${round(x)} ${round(y)}`).join("L")}`;

const HEADS = { reports_to: "full", escalates: "open", advises: "hollow", consults: "open", coordinates_with: "dots", continues: "full", takes_over: "full" };

const DOT = 2.6, DOT_REACH = 3.2;

/** The shape at the end of a line through these points, or at both ends. */
function head(relation, points) {
  const kind = HEADS[relation], [before, [x, y]] = points.slice(-2);
  if (!kind) return null;
  if (kind === "dots") return make("g", {}, [dot(points[0], points[1]), dot([x, y], before)]);
  const angle = (Math.atan2(y - before[1], x - before[0]) * 180) / Math.PI, at = `translate(${round(x)} ${round(y)}) rotate(${round(angle)})`;
  return make("path", { d: "M-8-3.4L0 0L-8 3.4" + (kind === "open" ? "" : "z"), transform: at, class: kind });
}

/** A circle that touches the end of a line from inside, so that the card there covers none of it. */
function dot([x, y], [towardsX, towardsY]) {
  const far = Math.hypot(towardsX - x, towardsY - y) || 1, step = DOT_REACH / far;
  return make("circle", { cx: round(x + (towardsX - x) * step), cy: round(y + (towardsY - y) * step), r: DOT, class: "hollow" });
}
