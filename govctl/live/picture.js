"use strict";

/* The picture: shown as it is, closer or farther, with the same part in view when another takes its place. */
class Picture {
  static PIXELS = 4 / 3; // to a point, at 100 %
  static LEAST = 0.05;
  static MOST = 8;
  static fonts = ""; // that stand in the page

  constructor(host, output, dark) {
    this.host = host;
    this.output = output;
    this.root = host.attachShadow({ mode: "open" }); // ids in the picture are names that people wrote
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(dark);
    this.root.adoptedStyleSheets = [sheet];
    this.scale = null; // null: as large as fits
    this.text = "";
    this.pan();
    new ResizeObserver(() => this.size()).observe(host);
    host.addEventListener("wheel", (event) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      this.zoom(Math.exp(-event.deltaY / 400), event.clientX, event.clientY);
    }, { passive: false });
  }

  get svg() { return this.root.firstElementChild; }

  /* Whether another picture stands there now. */
  show(text) {
    if (text === this.text) return false;
    this.text = text;
    const made = new DOMParser().parseFromString(text, "image/svg+xml").documentElement;
    const { scrollLeft, scrollTop } = this.host;
    if (made.localName === "svg") this.root.replaceChildren(document.importNode(made, true));
    else this.root.replaceChildren();
    this.size();
    this.host.scrollTo(scrollLeft, scrollTop);
    return true;
  }

  /* Brings the fonts of the pictures to the whole page. */
  static bring(fonts) {
    if (fonts === Picture.fonts) return;
    Picture.fonts = fonts;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(fonts);
    document.adoptedStyleSheets = [sheet];
  }

  fitting() {
    const { width, height } = this.svg.viewBox.baseVal;
    const style = getComputedStyle(this.host);
    const room = [this.host.clientWidth - 2 * parseFloat(style.paddingLeft),
                  this.host.clientHeight - 2 * parseFloat(style.paddingTop)];
    const fits = Math.min(room[0] / width, room[1] / height) / Picture.PIXELS;
    return Math.min(1.5, Math.max(Picture.LEAST, fits));
  }

  size() {
    if (!this.svg) { this.output.value = ""; return; }
    const { width, height } = this.svg.viewBox.baseVal;
    const scale = this.scale ?? this.fitting();
    this.svg.setAttribute("width", width * scale * Picture.PIXELS);
    this.svg.setAttribute("height", height * scale * Picture.PIXELS);
    this.output.value = `${Math.round(scale * 100)} %`;
  }

  /* Closer or farther by a factor; what is at a place of the window, or in the middle, stays there. */
  zoom(by, x, y) {
    if (!this.svg) return;
    const view = this.host.getBoundingClientRect();
    x ??= view.x + view.width / 2;
    y ??= view.y + view.height / 2;
    const before = this.svg.getBoundingClientRect();
    this.scale = Math.min(Picture.MOST, Math.max(Picture.LEAST, (this.scale ?? this.fitting()) * by));
    this.size();
    const after = this.svg.getBoundingClientRect();
    this.host.scrollBy(after.x + (x - before.x) / before.width * after.width - x,
                       after.y + (y - before.y) / before.height * after.height - y);
  }

  fit() { this.scale = null; this.size(); }

  pan() {
    let from = null;
    this.host.addEventListener("pointerdown", (event) => {
      if (event.button !== 0 || event.pointerType !== "mouse") return; // fingers scroll by themselves
      from = [event.clientX, event.clientY];
      this.host.setPointerCapture(event.pointerId);
    });
    this.host.addEventListener("pointermove", (event) => {
      if (!from) return;
      this.host.scrollBy(from[0] - event.clientX, from[1] - event.clientY);
      from = [event.clientX, event.clientY];
    });
    for (const end of ["pointerup", "pointercancel"]) this.host.addEventListener(end, () => { from = null; });
  }

  card(id) { return id ? this.root.getElementById(id) : null; }

  /* Ring the cards of the groups that errors are about. */
  ring(ids) {
    for (const ring of this.root.querySelectorAll(".ring")) ring.remove();
    for (const id of ids) this.frame(id, "ring");
  }

  frame(id, name) {
    const box = this.card(id)?.querySelector("rect");
    if (!box) return;
    const ring = box.cloneNode();
    for (const said of ["fill", "stroke", "stroke-width", "stroke-dasharray"]) ring.removeAttribute(said);
    ring.setAttribute("class", name);
    const gap = 4;
    for (const [side, by] of [["x", -gap], ["y", -gap], ["width", 2 * gap], ["height", 2 * gap], ["rx", gap]]) {
      ring.setAttribute(side, parseFloat(box.getAttribute(side)) + by);
    }
    box.parentNode.append(ring);
  }

  /* Bring a card into view and mark it. */
  find(id) {
    const card = this.card(id);
    if (!card) return;
    const box = card.getBoundingClientRect(), view = this.host.getBoundingClientRect();
    this.host.scrollBy(box.x + box.width / 2 - view.x - view.width / 2, box.y + box.height / 2 - view.y - view.height / 2);
    for (const old of this.root.querySelectorAll(".found")) old.remove();
    this.frame(id, "found");
  }
}
