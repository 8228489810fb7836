// Begins, and answers what people do.
const data = JSON.parse(document.getElementById("data").textContent);
const svg = document.getElementById("chart"), world = make("g");
svg.append(world);
const hues = Number(getComputedStyle(document.documentElement).getPropertyValue("--hues")) || 1;
const state = { tree: null, hues, padding: data.padding, words: data.words, seats: null, roles: null, found: [], current: null };
const trees = {}, drawing = new Drawing(world, state);
const view = new View(svg, world, () => drawing.show(view.part(), view.scale), () => state.current);
const MOST_AT_START = 400, FEW_ROOTS = 20, FEW = 25;
const locale = knownLocale(data.language);
let layout = null, byId = new Map();

/** A language by which letters can be made small; none for what is no language. */
function knownLocale(language) {
  try { return Intl.getCanonicalLocales(language)[0]; } catch { return undefined; }
}

function show(name) {
  const id = state.current && state.current.id;
  trees[name] ||= begin(grow(data.views[name], data.width));
  state.tree = trees[name];
  state.view = name;
  number(data.organisations, name);
  byId = new Map(state.tree.nodes.map((node) => [node.id, node]));
  state.current = byId.get(id) || null;
  if (!state.current && layout) closeDetails();
  state.found = search(document.getElementById("search").value);
  legend(data.views[name].legend);
  filter(state.seats);
  view.open(layout.width, layout.height, state.tree.roots[0], state.tree.marked);
}

/** Opens what leads to a change; without any as many generations as one can read at first sight, one at least. All of a few, if they can nearly be read. */
function begin(tree) {
  if (tree.nodes.length <= FEW) {
    for (const node of tree.nodes) node.open = true;
    const { width, height } = place(tree);
    if (view.largest(width, height) >= NEARLY_READ) return tree;
  }
  for (const node of tree.nodes) node.open = node.marked > 0;
  if (tree.marked && tree.nodes.filter((node) => !node.parent || node.parent.open).length <= MOST_AT_START) return tree;
  let edge = tree.roots, seen = edge.length;
  for (const node of tree.nodes) node.open = false;
  for (;;) {
    const next = edge.flatMap((node) => node.children), first = edge === tree.roots && edge.length < FEW_ROOTS;
    seen += next.length;
    if (!next.length || (seen > MOST_AT_START && !first)) return tree;
    for (const node of edge) node.open = true;
    const { width, height } = place(tree);
    if (view.largest(width, height) < READ) {
      if (!first) for (const node of edge) node.open = false;
      return tree;
    }
    edge = next;
  }
}

/** Places and draws everything anew; `keep` stays where it is on the screen, unless all is laid out in another way. */
function relay(keep) {
  const old = layout?.asDrawn, before = keep && [keep.x * view.scale + view.x, keep.y * view.scale + view.y];
  layout = place(state.tree);
  drawing.start(layout);
  if (before && old === layout.asDrawn) view.move(before[0] - keep.x * view.scale - view.x, before[1] - keep.y * view.scale - view.y);
  else view.fit(layout.width, layout.height);
}

function toggle(node) {
  if (!node.children.length) return;
  node.open = !node.open;
  state.tree.folded ||= !node.open;
  relay(node);
}

function select(node, { details = true, focus = true, centre = false } = {}) {
  let hidden = false;
  for (let at = node.parent; at; at = at.parent) {
    hidden ||= !at.open;
    at.open = true;
  }
  const old = state.current;
  state.current = node;
  if (hidden) relay(old || undefined);
  if (old) drawing.renew(old);
  drawing.renew(node);
  if (details || !document.getElementById("details").hidden) openDetails(node);
  if (centre || hidden) view.centre(node);
  else view.reveal(node);
  requestAnimationFrame(() => focus && requestAnimationFrame(() => drawing.shown.get(node)?.focus({ preventScroll: true })));
}

const ROOM_FOR_BOTH = 1100; // the width, in pixels, in which the chart has room between outline and details

function openDetails(node) {
  if (innerWidth < ROOM_FOR_BOTH) document.getElementById("outline").classList.add("away");
  showDetails(node, data.groups[node.id.replace(/ \(old\)$/, "")], data.words, closeDetails);
  history.replaceState(null, "", `#${encodeURIComponent(node.id)}`);
}

function closeDetails() {
  document.getElementById("details").hidden = true;
  if (location.hash) history.replaceState(null, "", location.pathname + location.search);
}

const plain = (text) => text.toLocaleLowerCase(locale).normalize("NFD").replace(/\p{M}/gu, "");
function search(text) {
  const wanted = plain(text.trim());
  return wanted ? state.tree.nodes.filter((node) => plain(`${node.name} ${node.id} ${node.lines.map((line) => line[0]).join(" ")}`).includes(wanted)) : [];
}

/** Puts a ring around all that is found. */
function seek(text) {
  state.found = search(text);
  drawing.ring();
  return state.found;
}

function jump(text, step) {
  const hits = search(text);
  if (!hits.length || (step === 0 && !hits.some((node) => node.name === text))) return;
  const at = step === 0 ? hits.findIndex((node) => node.name === text) : (hits.indexOf(state.current) + step + hits.length) % hits.length;
  select(hits[at], { centre: true, focus: false });
}

/** Shows where an organisation sits, whose roles `seats` holds by view and card; or none. */
function filter(seats) {
  const roles = seats && seats[state.view];
  Object.assign(state, { seats, roles });
  if (roles) {
    const hits = state.tree.nodes.filter((node) => roles[node.id]);
    if (hits.length <= 400) for (const hit of hits) for (let at = hit.parent; at; at = at.parent) at.open = true;
  }
  relay();
}

function openAll(open) {
  for (const node of state.tree.nodes) node.open = open;
  state.tree.folded = !open;
  if (!open) for (const root of state.tree.roots) root.open = state.tree.roots.length < FEW_ROOTS;
  relay();
}

function walk(key) {
  const node = state.current || state.tree.roots[0];
  if (!state.current) return node && select(node, { details: false });
  const mates = node.parent ? node.parent.children : state.tree.roots, at = mates.indexOf(node);
  const next = { ArrowUp: node.parent, ArrowDown: node.open ? node.children[0] : null, ArrowLeft: mates[at - 1], ArrowRight: mates[at + 1] }[key];
  if (next) select(next, { details: false });
}

addEventListener("keydown", (event) => {
  const typing = /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName);
  if (event.key === "Escape") {
    closeDetails();
    document.getElementById("outline").classList.add("away");
    (state.current && drawing.shown.get(state.current) ? drawing.shown.get(state.current) : svg).focus();
  }
  if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
  const inChart = event.target === document.body || svg.contains(event.target);
  const acts = {
    "/": () => document.getElementById("search").focus(), "+": () => view.zoom(1.3), "-": () => view.zoom(1 / 1.3), 0: () => view.fit(layout.width, layout.height),
    ...(inChart && { Enter: () => state.current && openDetails(state.current), " ": () => state.current && toggle(state.current) }),
  };
  if (inChart && event.key.startsWith("Arrow")) walk(event.key);
  else if (acts[event.key]) acts[event.key]();
  else return;
  event.preventDefault();
});

svg.addEventListener("click", (event) => {
  if (view.dragged > 6) return;
  const card = event.target.closest(".card");
  if (!card) return closeDetails();
  if (event.target.closest(".toggle")) toggle(card.node);
  else select(card.node);
});

/** The node of an id; what is not in the view, of a group that is new or gone, is shown among both. */
function find(id) {
  if (!byId.has(id) && data.views.both?.cards.some((card) => card[0] === id)) document.querySelector("#views input[value=both]").click();
  return byId.get(id);
}

function follow() {
  let id = "";
  try { id = decodeURIComponent(location.hash.slice(1)); } catch { return; }
  const node = find(id);
  if (node && node !== state.current) select(node, { centre: view.scale < NEAR_ENOUGH });
}
addEventListener("hashchange", follow);
document.getElementById("outline").addEventListener("click", (event) => {
  const link = event.target.closest("a");
  if (!link) return;
  event.preventDefault();
  const node = find(decodeURIComponent(link.hash.slice(1)));
  if (node) select(node, { centre: true });
});

/** For those without a static list: made when asked for. */
function outline() {
  const panel = document.getElementById("outline");
  if (!panel.children.length) {
    const list = element("ul");
    for (const node of inOrder(state.tree.roots, (each) => each.open)) list.append(element("li", {}, element("a", { href: `#${encodeURIComponent(node.id)}` }, node.name), ...(node.badge ? [" ", element("span", { class: `said mark-${node.mark}` }, node.badge)] : [])));
    panel.append(list);
  }
  if (!panel.classList.toggle("away") && innerWidth < ROOM_FOR_BOTH) closeDetails();
}

function dark() {
  const root = document.documentElement, is = root.dataset.look ? root.dataset.look === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  root.dataset.look = is ? "light" : "dark";
}

/** The picture to be printed, if one of this view fits a paper and nobody folded anything of it away or seeks anything in it. */
function sheet() {
  const whole = !state.tree.folded || state.tree.nodes.every((node) => node.open || !node.children.length);
  return whole && !state.roles ? document.querySelector(`.sheet[data-view=${state.view}]`) : null;
}

addEventListener("beforeprint", () => {
  const printed = sheet();
  document.body.classList.toggle("printed", Boolean(printed));
  printed?.classList.add("now");
  svg.setAttribute("viewBox", `-4 -4 ${layout.width + 8} ${layout.height + 8}`);
  world.removeAttribute("transform");
  drawing.show({ left: -1e9, top: -1e9, right: 1e9, bottom: 1e9 }, 1, layout.order.length <= 3000);
});
addEventListener("afterprint", () => {
  document.body.classList.remove("printed");
  document.querySelector(".sheet.now")?.classList.remove("now");
  svg.removeAttribute("viewBox");
  view.update();
});

tools(data, {
  search: seek, jump, filter, view: show, zoom: (by) => view.zoom(by), fit: () => view.fit(layout.width, layout.height), openAll, outline, dark,
});
show(data.views.both ? "both" : "after");
follow();
