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

/** The way that a line points at its end, in degrees. */
function angleOf(points) {
  const [[x, y], [atX, atY]] = points.slice(-2);
  return (Math.atan2(atY - y, atX - x) * 180) / Math.PI;
}

const HEADS = { reports_to: "full", escalates: "open", advises: "hollow", consults: "open", coordinates_with: "dots", continues: "full", takes_over: "full" };

/** The shape at the end of a line; `angle` is the way it points, in degrees. */
function head(relation, point, angle, start) {
  const kind = HEADS[relation], at = `translate(${round(point[0])} ${round(point[1])}) rotate(${angle})`;
  if (!kind) return null;
  if (kind === "dots") {
    return make("g", {}, [start, point].map(([x, y]) => make("circle", { cx: round(x), cy: round(y), r: 2.6, class: "hollow" })));
  }
  return make("path", { d: "M-8-3.4L0 0L-8 3.4" + (kind === "open" ? "" : "z"), transform: at, class: kind });
}
