// The way of each line, as SVG writes paths, and the shapes at their ends.
const round = (value) => Math.round(value * 10) / 10;

/** From a group up to the one it reports to, with right angles. */
function upward(node) {
  const parent = node.parent, x = node.x + node.width / 2, to = parent.x + parent.width / 2;
  const bottom = parent.y + parent.height, bus = parent.rowBottom + BUS / 2 + 3;
  if (node.trunk !== null) {
    return `M${round(node.x)} ${round(node.y + node.height / 2)}H${round(node.trunk)}V${round(bus)}H${round(to)}V${round(bottom)}`;
  }
  return `M${round(x)} ${round(node.y)}V${round(bus)}H${round(to)}V${round(bottom)}`;
}

/** Between any two cards, as a curve that passes behind the cards. */
function sideways(from, to) {
  const [a, b] = [from.x + from.width / 2, to.x + to.width / 2];
  const right = b > a + from.width / 2, left = b < a - from.width / 2;
  const start = [right ? from.x + from.width : left ? from.x : a, from.y + from.height / 2];
  const end = [right ? to.x : left ? to.x + to.width : b, to.y + to.height / 2];
  if (!right && !left) {
    const down = to.y > from.y;
    start[1] = down ? from.y + from.height : from.y;
    end[1] = down ? to.y : to.y + to.height;
    const bend = from.x + from.width + 30;
    return { path: `M${start.map(round)}C${round(bend)} ${round(start[1])} ${round(bend)} ${round(end[1])} ${end.map(round).join(" ")}`, start, end, angle: 180 };
  }
  const bend = Math.max(30, Math.abs(end[0] - start[0]) / 2) * (right ? 1 : -1);
  const path = `M${start.map(round)}C${round(start[0] + bend)} ${round(start[1])} ${round(end[0] - bend)} ${round(end[1])} ${end.map(round).join(" ")}`;
  return { path, start, end, angle: right ? 0 : 180 };
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
