// The way of every line besides those of reporting: sideways only between rows, up and down only where no card stands.
const LANE = 8, FIRST_LANE = 14, CLEARANCE = 6, FIRST_PORT = 18, LAST_PORT = 10, FAR = 12, STEPS = 200;
const SLOTS = [0.5, 0.3, 0.7, 0.4, 0.6];

/** The lines besides those of reporting whose both ends can be seen. */
function crossing(tree) {
  const seen = (node) => {
    for (let at = node.parent; at; at = at.parent) if (!at.open) return false;
    return true;
  };
  return tree.cross.filter(({ from, to }) => seen(from) && seen(to));
}

/** A column of cards, with the room that lines need beside it: first for the words on lines within it, then a lane for each end. */
function beside(column) {
  let words = 0, lanes = 0;
  for (const node of column) {
    lanes += node.ends.length;
    for (const line of node.ends) if (line.wide && line.from === node && roomy(line) && column.includes(line.to)) words = Math.max(words, line.wide + 8);
  }
  return { words, lanes, room: lanes && words + FIRST_LANE - LANE + lanes * LANE + LANE / 2, left: 0, right: 0, lane: 0, used: 0 };
}

/** Whether what a line says has room between the lines that end above and below it at its first card. */
const roomy = ({ from, wide }) => !wide || from.height / (from.ends.length + 1) >= 12;

/** Plans the lines of cards whose x is known; their heights follow when it is known how many lines run in each gutter. */
class Router {
  /** `left`: what a line may not pass; `right`: the edge of all cards. */
  constructor(order, rows, left, right) {
    Object.assign(this, { left, right, pairs: new Map() });
    this.gutters = Array.from({ length: rows + 1 }, () => new Gutter());
    this.taken = Array.from({ length: rows }, () => []);
    this.standing = Array.from({ length: rows }, () => []);
    this.columns = new Set();
    for (const node of order) this.stand(node);
    for (const node of order) if (node.parent) this.report(node);
    for (const gutter of this.gutters) gutter.verticals.sort((a, b) => a - b);
    for (const list of [...this.taken, ...this.standing]) list.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  }

  stand(node) {
    const { row, column } = node;
    if (!column) {
      this.taken[row].push([node.x - CLEARANCE, node.x + node.width + CLEARANCE]);
      this.standing[row].push([middleOf(node), node.number]);
    } else if (!this.columns.has(column)) {
      this.columns.add(column);
      const aside = (LANE / 2) * (row % 2); // the lanes of a stack above or below end in the same gutter
      column.lane = column.right + column.words + FIRST_LANE + aside;
      column.used = 0;
      this.taken[row].push([column.left - CLEARANCE, column.right + column.room + CLEARANCE]);
      this.standing[row].push([(column.left + column.right) / 2, -1]);
      for (let lane = 0; lane < column.lanes; lane++) for (const gutter of [row, row + 1]) this.gutters[gutter].verticals.push(column.lane + lane * LANE);
    }
    node.ports = 0;
  }

  /** The line up to the group that one reports to. */
  report(child) {
    const { parent } = child, x = child.trunk ?? middleOf(child);
    for (let row = parent.row + 1; row < child.row; row++) {
      this.taken[row].push([x - NEAR, x + NEAR]);
      this.standing[row].push([x, -1]);
      this.gutters[row + 1].verticals.push(x);
    }
    this.gutters[parent.row + 1].verticals.push(x, middleOf(parent));
  }

  /** The corners of a line: each an x, and where to find the y. */
  plan(line) {
    const { from, to } = line;
    if (from.column && from.column === to.column && roomy(line)) return this.within(line);
    if (from.row === to.row && !line.wide) { // beside a straight line between two cards there is no room for words
      const straight = this.straight(from, to);
      if (straight) return straight;
    }
    const down = from.row < to.row, first = from.row + (down ? 1 : 0), last = to.row + (from.row <= to.row ? 0 : 1);
    const start = this.port(from, first, middleOf(to), down), stop = this.port(to, last, middleOf(from), from.row > to.row).reverse();
    const zones = [down ? UPPER : LOWER, from.row > to.row ? UPPER : LOWER];
    const begin = start[start.length - 1][0], end = stop[0][0];
    if (first === last) {
      this.run(first, LOWER, begin, end, line, true);
      const run = { gutter: first, zone: LOWER, line };
      return [...start, [begin, run], [end, run], ...stop];
    }
    const x = this.channel(begin, end, Math.min(first, last), Math.max(first, last));
    for (let gutter = Math.min(first, last); gutter <= Math.max(first, last); gutter++) this.gutters[gutter].take(x);
    const far = Math.abs(begin - x) >= Math.abs(end - x);
    this.run(first, zones[0], begin, x, line, far);
    this.run(last, zones[1], x, end, line, !far);
    const [upper, lower] = [{ gutter: first, zone: zones[0], line }, { gutter: last, zone: zones[1], line }];
    return [...start, [begin, upper], [x, upper], [x, lower], [end, lower], ...stop];
  }

  /** Reserves a stretch of a gutter, wide enough for the words if they are to stand there. */
  run(gutter, zone, one, other, line, said) {
    let [left, right] = [Math.min(one, other), Math.max(one, other)];
    if (said && line.wide) {
      const more = Math.max(0, line.wide + 12 - (right - left)) / 2;
      [left, right] = [left - more, right + more];
      if (left < this.left) [left, right] = [this.left, right + this.left - left];
      line.place = { gutter, zone, left, right };
      this.right = Math.max(this.right, right);
    }
    this.gutters[gutter].run(zone, left, right, line, said && line.wide > 0);
  }

  /** Out of one card of a column and into another, through a lane beside it. */
  within(line) {
    const { from, to } = line, lane = from.column.lane + LANE * from.column.used++;
    if (line.wide) line.place = { node: from, x: from.x + from.width + (from.column.words + 4) / 2, part: this.side(from) };
    const [begin, end] = [{ node: from, part: line.wide ? line.place.part : this.side(from) }, { node: to, part: this.side(to) }];
    return [[from.x + from.width, begin], [lane, begin], [lane, end], [to.x + to.width, end]];
  }

  side(node) {
    return ++node.ports / (node.ends.length + 1);
  }

  /** Straight from one side to the other, if the two are neighbours; else null. */
  straight(from, to) {
    if (from.column || to.column) return null;
    const [left, right] = from.x < to.x ? [from, to] : [to, from], standing = this.standing[from.row];
    const next = standing[firstFrom(standing, middleOf(left) + 0.01, (each) => each[0])];
    if (!next || next[1] !== right.number) return null;
    const key = `${left.number} ${right.number}`, used = this.pairs.get(key) || 0;
    if (used >= SLOTS.length) return null;
    this.pairs.set(key, used + 1);
    const at = { node: from.height < to.height ? from : to, part: SLOTS[used] };
    return from === left ? [[from.x + from.width, at], [to.x, at]] : [[from.x, at], [to.x + to.width, at]];
  }

  /** Where a line leaves a card for a gutter: at its edge, or for one in a stack into a lane beside it. */
  port(node, gutter, towards, below) {
    if (node.column) {
      const lane = node.column.lane + LANE * node.column.used++, at = { node, part: this.side(node) };
      return [[node.x + node.width, at], [lane, at]];
    }
    const middle = middleOf(node), sign = towards >= middle ? 1 : -1, half = node.width / 2 - LAST_PORT;
    const right = middle + half - (below || !node.badge ? 0 : Math.max(0, node.covered + NEAR - LAST_PORT));
    let x = Math.min(middle + sign * half, right);
    search: for (const near of [NEAR, NEAR / 2, NEAR / 8]) {
      for (const side of [sign, -sign]) for (let offset = FIRST_PORT; offset <= half; offset += near * 2.5) {
        const way = middle + side * offset;
        if (way > right || !this.gutters[gutter].free(way, near)) continue;
        x = way;
        break search;
      }
    }
    this.gutters[gutter].take(x);
    return [[x, { node, part: below ? 1 : 0 }]];
  }

  /** An x at which nothing stands between two gutters, near the straight way; otherwise around the outside. */
  channel(begin, end, first, last) {
    const low = Math.min(begin, end), high = Math.max(begin, end);
    const wish = last - first > FAR ? this.right : begin === end ? begin : Math.min(Math.max((begin + end) / 2, low + LANE), high);
    const ways = [this.clear(wish, first, last, -1), this.clear(wish, first, last, 1)], long = (x) => Math.abs(x - begin) + Math.abs(x - end);
    const best = ways[0] !== null && long(ways[0]) <= long(ways[1]) ? ways[0] : ways[1];
    for (let row = first; row < last; row++) this.taken[row].splice(firstFrom(this.taken[row], best - NEAR, (each) => each[0]), 0, [best - NEAR, best + NEAR]);
    this.right = Math.max(this.right, best);
    return best;
  }

  clear(x, first, last, sign) {
    for (let step = 0; step < STEPS; step++) {
      let hit = null;
      for (let row = first; row < last && !hit; row++) {
        const taken = this.taken[row], at = firstFrom(taken, x, (each) => each[0]);
        hit = [taken[at], taken[at - 1], taken[at - 2]].find((each) => each && each[0] <= x && x <= each[1]);
      }
      if (hit) x = sign > 0 ? hit[1] + 0.5 : hit[0] - 0.5;
      else if (sign < 0 && x < this.left) return null;
      else {
        let free = true;
        for (let gutter = first; gutter <= last && free; gutter++) free = this.gutters[gutter].free(x, NEAR * 1.5);
        if (free) return x;
        x += sign * NEAR;
      }
    }
    return sign > 0 ? this.right + LANE : null;
  }
}

const middleOf = (node) => node.x + node.width / 2;

/** Where a line goes and its words stand, now that all heights are known; `zones` has the upper edges of those of each gutter. */
function drawn(line, plan, gutters, zones) {
  const height = (at) => at.node ? at.node.y + at.node.height * at.part : zones[at.gutter][at.zone] + gutters[at.gutter].tracks[at.zone].offsets.get(at.line ?? line);
  const points = [];
  for (const [x, at] of plan) {
    const y = height(at), last = points[points.length - 1], before = points[points.length - 2];
    if (last && last[0] === x && last[1] === y) continue;
    if (before && ((before[0] === x && last[0] === x) || (before[1] === y && last[1] === y))) points[points.length - 1] = [x, y];
    else points.push([x, y]);
  }
  let words = null;
  if (line.wide) {
    const { place } = line;
    if (place.node) words = { x: place.x, y: height(place), row: place.node.row };
    else {
      const middle = gutters[place.gutter].gap(place.left, place.right, line.wide + 8) ?? (place.left + place.right) / 2;
      words = { x: middle, y: height(place), row: place.zone === UPPER ? place.gutter - 1 : place.gutter };
    }
  }
  return { line, points, words };
}
