// The space above each row, where lines run from side to side, each on a track of its own.
const TRACK = 8, LABELLED_TRACK = 14, NEAR = 4, UPPER = 0, LOWER = 1;

/** Where in a sorted list the first value stands that is not below `value`. */
function firstFrom(list, value, of = (each) => each) {
  let low = 0, high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (of(list[middle]) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Runs are sorted into two zones: above the lines of reporting, and below them; `verticals` are what goes up or down. */
class Gutter {
  constructor() {
    this.runs = [[], []];
    this.tracks = [];
    this.verticals = [];
  }

  free(x, near = NEAR) {
    const at = firstFrom(this.verticals, x - near);
    return at === this.verticals.length || this.verticals[at] > x + near;
  }

  take(x) {
    this.verticals.splice(firstFrom(this.verticals, x), 0, x);
  }

  run(zone, left, right, owner, labelled) {
    this.runs[zone].push({ left, right, owner, labelled });
  }

  /** Gives every run its track; nothing may be added afterwards. */
  settle() {
    this.tracks = this.runs.map(tracks);
  }

  height(zone) {
    return this.tracks[zone].height;
  }

  /** The middle of a stretch between left and right that no upright line crosses, the nearest to their middle; or null. */
  gap(left, right, width) {
    const middle = (left + right) / 2;
    let best = null, begin = left;
    for (let at = firstFrom(this.verticals, left); begin < right; at++) {
      const end = at < this.verticals.length ? Math.min(this.verticals[at], right) : right;
      if (end - begin >= width) {
        const nearest = Math.min(Math.max(middle, begin + width / 2), end - width / 2);
        if (best === null || Math.abs(nearest - middle) < Math.abs(best - middle)) best = nearest;
      }
      begin = end === right ? right : end;
      if (end === right) break;
    }
    return best;
  }
}

/** How far below the edge of their zone the runs of each owner lie, and the height of all. */
function tracks(runs) {
  const ends = [], tall = [], track = new Map(), offsets = new Map();
  for (const { left, right, owner, labelled } of [...runs].sort((a, b) => a.left - b.left || a.right - b.right)) {
    let at = ends.findIndex((end) => end + NEAR < left);
    if (at < 0) at = ends.push(0) - 1;
    ends[at] = right;
    tall[at] ||= labelled;
    track.set(owner, at);
  }
  const tops = [0];
  for (const labelled of tall) tops.push(tops[tops.length - 1] + (labelled ? LABELLED_TRACK : TRACK));
  for (const [owner, at] of track) offsets.set(owner, (tops[at] + tops[at + 1]) / 2);
  return { offsets, height: tops[tops.length - 1] };
}
