// Draws what is in view. Far away, or where there are very many, cards are plain boxes.
const SVG = "http://www.w3.org/2000/svg", MOST_CARDS = 1200, READABLE = 0.3, RADIUS = { double: 3, plain: 5, round: 16 };

function make(name, attributes = {}, children = []) {
  const element = document.createElementNS(SVG, name);
  for (const key in attributes) element.setAttribute(key, attributes[key]);
  element.append(...children);
  return element;
}

/** The whole drawing of a layout; cards come and go with `show`. */
class Drawing {
  constructor(world, state) {
    this.world = world;
    this.state = state;
    this.shown = new Map();
  }

  /** Draws a layout anew: bands and lines at once, no cards yet. */
  start(layout) {
    this.layout = layout;
    const visible = new Set(layout.order), world = [];
    this.visible = visible;
    const width = Math.max(layout.width, 400);
    layout.bands.forEach(({ band, top, bottom, left = 0, right = width }) => {
      const [lines] = this.state.tree.bands[band];
      if (!lines.length) return;
      const level = this.level(band);
      const look = `band hue-${level}`;
      world.push(make("rect", { x: left, y: top, width: right - left, height: bottom - top, rx: 4, class: look }));
      world.push(make("rect", { x: left, y: top, width: 4, height: bottom - top, class: `edge hue-${level}` }));
      lines.forEach((text, i) => {
        const label = make("text", { x: left + 12, y: top + 19 + i * 12, class: `heading hue-${level}` });
        label.textContent = text;
        world.push(label);
      });
    });
    this.lines = make("g");
    this.boxes = make("path", { class: "boxes" });
    this.cards = make("g");
    this.rings = make("g", { class: "rings" });
    this.world.replaceChildren(...world, this.lines, this.boxes, this.rings, this.cards);
    this.drawLines(visible);
    this.shown.clear();
    this.near = [];
  }

  /** Puts rings outside the cards that are found, broken where that is folded away in them, and around the card where one is. */
  ring() {
    const { current, found, roles, tree } = this.state, rings = { here: [], hits: [], within: [] };
    const visible = (node) => { while (!this.visible.has(node)) node = node.parent; return node; };
    const held = this.plain && roles ? tree.nodes.filter((node) => roles[node.id]) : [];
    const within = new Set(found.map(visible)), hits = new Set([...found, ...held].filter((node) => this.visible.has(node)));
    const near = this.near.filter((node) => within.has(node) || hits.has(node));
    if (near.length <= MOST_CARDS) for (const node of near) rings[hits.has(node) ? "hits" : "within"].push(around(node, 5));
    if (current && this.visible.has(current)) rings.here.push(around(current, 5));
    const made = ["hits", "within", "here"].filter((look) => rings[look].length);
    this.rings.replaceChildren(...made.flatMap((look) => ["halo", look].map((each) => make("path", { d: rings[look].join(""), class: each }))));
  }

  drawLines(visible) {
    const trees = new Map(), heads = new Map();
    for (const node of this.layout.order) {
      if (!node.parent || !visible.has(node.parent)) continue;
      const [, , relation, mark] = node.link, key = `line ${relation} ${relation === "formerly" ? "" : mark && `mark-${mark}`}`;
      trees.set(key, (trees.get(key) || "") + upward(node));
      if (HEADS[relation] && !heads.has(node.parent)) heads.set(node.parent, key);
    }
    for (const [key, path] of trees) this.lines.append(make("path", { d: path, class: key }));
    for (const [node, key] of heads) {
      const x = node.x + node.width / 2, y = node.y + node.height, mark = head("reports_to", [[x, y + 1], [x, y]]);
      this.lines.append(make("g", { class: `ends ${key}` }, [mark]));
    }
    this.drawCrossing();
  }

  /** All lines of one look are one path; their ends stand by themselves, and what they say comes with the cards. */
  drawCrossing() {
    const looks = new Map();
    for (const { line, points } of this.layout.lines) {
      const [, , relation, mark] = line.link, look = `ends line ${relation} ${mark && relation !== "formerly" ? `mark-${mark}` : ""}`;
      if (!looks.has(look)) looks.set(look, { ways: [], ends: [] });
      looks.get(look).ways.push(through(points));
      const end = head(relation, points);
      if (end) looks.get(look).ends.push(end);
    }
    for (const [look, { ways, ends }] of looks) this.lines.append(make("g", { class: look }, [make("path", { d: ways.join(""), class: "way" }), ...ends]));
    this.said = make("g");
    this.lines.append(this.said);
  }

  /** What the lines in a part of the world say. */
  say({ left, top, right, bottom }) {
    const made = [];
    for (const { line, words, band } of this.layout.lines) {
      if (!words || words.x + line.wide < left || words.x - line.wide > right || words.y < top || words.y > bottom) continue;
      const [, , relation, mark, , said] = line.link, ground = this.state.tree.bands[band][0].length ? `hue-${this.level(band)}` : "";
      const text = make("text", { x: round(words.x), y: round(words.y + 3.2), class: `topic line ${relation} ${mark && relation !== "formerly" ? `mark-${mark}` : ""} ${ground}` });
      text.textContent = line.text;
      if (line.text !== said) text.append(titled(said));
      made.push(text);
    }
    this.said.replaceChildren(...made);
  }

  /** Shows the cards in a part of the world; `scale` decides how much of them. `all` is for printing. */
  show(part, scale, all = false) {
    const near = this.layout.order.filter((node) => node.x < part.right && node.x + node.width > part.left && node.y - 8 < part.bottom && node.y + node.height + 12 > part.top);
    this.near = near;
    const plain = this.plain = !all && (scale < READABLE || near.length > MOST_CARDS);
    this.boxes.setAttribute("d", plain ? near.map((node) => `M${round(node.x)} ${round(node.y)}h${node.width}v${node.height}h${-node.width}z`).join("") : "");
    if (plain) this.said.replaceChildren();
    else this.say(part);
    const wanted = new Set(plain ? near.filter((node) => node === this.state.current) : near);
    for (const [node, element] of this.shown) {
      if (wanted.has(node)) continue;
      element.remove();
      this.shown.delete(node);
    }
    const fresh = [];
    for (const node of wanted) if (!this.shown.has(node)) this.shown.set(node, fresh[fresh.push(this.card(node)) - 1]);
    this.cards.append(...fresh);
    this.ring();
  }

  /** Draws one card again, after something about it changed. */
  renew(node) {
    this.ring();
    const old = this.shown.get(node);
    if (!old) return;
    const fresh = this.card(node);
    old.replaceWith(fresh);
    this.shown.set(node, fresh);
  }

  /** Which of the theme's levels a band looks like. */
  level(band) {
    const [lines, hue] = this.state.tree.bands[band];
    return lines.length && hue >= 0 ? hue % this.state.hues : "none";
  }

  card(node) {
    const { roles, current, words } = this.state;
    const held = roles && roles[node.id];
    const look = `card ${node.form} hue-${this.level(node.band)} ${node.mark && `mark-${node.mark}`} ${roles ? (held ? "hit" : "dim") : ""} ${node === current ? "current" : ""}`;
    const group = make("g", { class: look, transform: `translate(${round(node.x)} ${round(node.y)})`, tabindex: node === current ? 0 : -1, role: "button", "aria-label": node.name });
    group.node = node;
    group.append(make("rect", { width: node.width, height: node.height, rx: RADIUS[node.form], class: "body" }));
    if (node.form === "double") group.append(make("rect", { x: 3.5, y: 3.5, width: node.width - 7, height: node.height - 7, rx: 1.5, class: "inner" }));
    for (const [text, style, y, gone] of node.lines) {
      const line = make("text", { x: this.state.padding, y, class: `${style} ${gone ? "gone" : ""}` });
      line.textContent = text;
      group.append(line);
    }
    if (node.badge) group.append(tag(node.badge.toUpperCase(), node.width - 6, 0, "badge"));
    if (held) group.append(...this.roles(node, held));
    if (node.children.length) group.append(this.toggle(node, words));
    return group;
  }

  /** Opens and closes; says what is folded away, and how much of it a proposal changes. */
  toggle(node, words) {
    const changed = !node.open && node.marked > 0, said = `${node.below} ${words.below}${changed ? ` · ${words.changes}: ${node.marked}` : ""}`;
    const text = make("text", { y: 3.4 });
    text.textContent = node.open ? "–" : `${this.state.tree.marked ? "" : "+"}${node.below}${changed ? ` · ~${node.marked}` : ""}`;
    const wide = 12 + text.textContent.length * 5;
    const parts = [titled(said), make("rect", { x: -wide / 2, y: -7, width: wide, height: 14, rx: 7 }), text];
    return make("g", { class: `toggle ${node.open ? "" : "closed"} ${changed ? "mark-changed" : ""}`, transform: `translate(${node.width / 2} ${node.height + 6})` }, parts);
  }

  /** What an organisation is in a group, below its card at both sides of the toggle, where nothing stands. */
  roles(node, held) {
    const made = [], aside = node.children.length ? node.width / 2 + 18 : 0, room = node.width / 2 - 18 - 6;
    let x = 6;
    for (const role of held.split("\n")) {
      const width = measureText(role) + 10, look = { "+": "gained", "−": "lost" }[role[0]] || "";
      if (x > 6 && x < aside && x - 6 + width > room) x = aside;
      made.push(tag(role, x, node.height + 10, `role ${look}`, true));
      x += width + 3;
    }
    return made;
  }
}

/** What the mouse is told of what it rests on. */
function titled(text) {
  const title = make("title");
  title.textContent = text;
  return title;
}

/** A rounded frame so far outside a card. */
function around(node, by) {
  const wide = round(node.width), high = round(node.height), turn = RADIUS[node.form] + by, arc = (x, y) => `a${turn} ${turn} 0 0 1 ${x} ${y}`;
  const inner = RADIUS[node.form] * 2;
  return `M${round(node.x - by + turn)} ${round(node.y - by)}h${wide - inner}${arc(turn, turn)}v${high - inner}${arc(-turn, turn)}h${inner - wide}${arc(-turn, -turn)}v${inner - high}${arc(turn, -turn)}z`;
}

/** A small label on the border of a card, its right end (or with `left` its left end) at x. */
function tag(text, x, y, look, left = false) {
  const width = measureText(text) + 10, label = make("text", { x: (left ? x : x - width) + 5, y: y + 3.3 });
  label.textContent = text;
  return make("g", { class: look }, [make("rect", { x: left ? x : x - width, y: y - 7, width, height: 14, rx: 2.5 }), label]);
}

const family = getComputedStyle(document.body).fontFamily;
const pen = document.createElement("canvas").getContext("2d");
function measureText(text, weight = "bold") {
  pen.font = `${weight} 9px ${family}`;
  return pen.measureText(text).width;
}
