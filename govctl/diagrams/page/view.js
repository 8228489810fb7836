// Moving about: dragging, wheel, pinch, and the part of the world that is in view.
const READ = 8 / 9; // the smallest text, of nine units, has eight pixels then
const NEARLY_READ = 0.65, NEARLY_SEEN = 0.25, LARGE = 900;
const NEAR_ENOUGH = 0.8;

class View {
  /** `changed` is called when another part is to be drawn, `kept` says which node to keep in view. */
  constructor(svg, world, changed, kept) {
    this.svg = svg;
    this.world = world;
    this.changed = changed;
    this.kept = kept;
    this.left = svg.getBoundingClientRect().left;
    this.x = this.y = 0;
    this.scale = 1;
    this.pointers = new Map();
    svg.addEventListener("wheel", (event) => {
      event.preventDefault();
      if (event.ctrlKey || !event.shiftKey) this.zoom(Math.exp(-event.deltaY * (event.ctrlKey ? 0.01 : 0.0016)), event.offsetX, event.offsetY);
      else this.move(-event.deltaY, 0);
    }, { passive: false });
    svg.addEventListener("pointerdown", (event) => {
      this.pointers.set(event.pointerId, event);
      this.dragged = 0;
    });
    addEventListener("pointermove", (event) => this.drag(event));
    for (const name of ["pointerup", "pointercancel"]) addEventListener(name, (event) => this.pointers.delete(event.pointerId));
    new ResizeObserver(() => this.resized()).observe(svg);
  }

  /** After the room has changed, with the window or because something opened beside: all is fitted in again, or stays where it is. */
  resized() {
    const { left } = this.svg.getBoundingClientRect(), moved = this.left - left;
    this.left = left;
    if (this.fitted) return this.fit(...this.fitted);
    this.x += moved;
    const node = this.kept();
    if (node) this.reveal(node);
    this.update();
  }

  drag(event) {
    const old = this.pointers.get(event.pointerId);
    if (!old) return;
    const [dx, dy] = [event.clientX - old.clientX, event.clientY - old.clientY];
    const other = [...this.pointers.values()].find((pointer) => pointer.pointerId !== event.pointerId);
    if (other) {
      const apart = (a) => Math.hypot(a.clientX - other.clientX, a.clientY - other.clientY) || 1;
      const box = this.svg.getBoundingClientRect();
      this.zoom(apart(event) / apart(old), (event.clientX + other.clientX) / 2 - box.left, (event.clientY + other.clientY) / 2 - box.top);
    }
    this.dragged += Math.abs(dx) + Math.abs(dy);
    this.pointers.set(event.pointerId, event);
    this.move(other ? dx / 2 : dx, other ? dy / 2 : dy);
  }

  move(dx, dy) {
    this.x += dx;
    this.y += dy;
    this.fitted = null;
    this.update();
  }

  zoom(factor, x = this.svg.clientWidth / 2, y = this.svg.clientHeight / 2) {
    const scale = Math.min(4, Math.max(0.002, this.scale * factor)), by = scale / this.scale;
    this.x = x - (x - this.x) * by;
    this.y = y - (y - this.y) * by;
    this.scale = scale;
    this.fitted = null;
    this.update();
  }

  /** Shows everything, no larger than life and a third. */
  fit(width, height) {
    this.fitted = [width, height];
    const [wide, high] = [this.svg.clientWidth, this.svg.clientHeight];
    this.scale = this.largest(width, height);
    this.x = Math.max(12, (wide - width * this.scale) / 2);
    this.y = Math.max(12, (high - height * this.scale) / 2);
    this.update();
  }

  /** The scale at which so much is in view. */
  largest(width, height) {
    return Math.max(0.002, Math.min(1.35, (this.svg.clientWidth - 24) / width, (this.svg.clientHeight - 24) / height));
  }

  /** Shows everything if one can nearly read it then, or of a proposal, in a large window, see where it changes something; else the upper left part that one can read, with the first node. */
  open(width, height, first, proposal) {
    this.fit(width, height);
    if (this.scale >= (proposal && this.svg.clientWidth >= LARGE ? NEARLY_SEEN : NEARLY_READ)) return;
    this.fitted = null;
    this.scale = READ;
    this.x = this.y = 12;
    if ((first.x + first.width) * READ > this.svg.clientWidth - 24) this.x = this.svg.clientWidth / 2 - (first.x + first.width / 2) * READ;
    this.update();
  }

  /** Brings a node to the middle, large enough to read. */
  centre(node) {
    this.scale = Math.max(this.scale, NEAR_ENOUGH);
    this.fitted = null;
    this.x = this.svg.clientWidth / 2 - (node.x + node.width / 2) * this.scale;
    this.y = this.svg.clientHeight / 2 - (node.y + node.height / 2) * this.scale;
    this.update();
  }

  /** Moves no further than needed to have a node in view. */
  reveal(node) {
    if (this.fitted) return this.fit(...this.fitted);
    const part = this.part(-20 / this.scale);
    if (node.x < part.left || node.x + node.width > part.right || node.y < part.top || node.y + node.height > part.bottom) this.centre(node);
  }

  part(more = 60) {
    return {
      left: -this.x / this.scale - more, top: -this.y / this.scale - more,
      right: (this.svg.clientWidth - this.x) / this.scale + more, bottom: (this.svg.clientHeight - this.y) / this.scale + more,
    };
  }

  update() {
    if (this.waiting) return;
    this.waiting = true;
    requestAnimationFrame(() => {
      this.waiting = false;
      this.world.setAttribute("transform", `translate(${round(this.x)} ${round(this.y)}) scale(${this.scale})`);
      this.changed();
    });
  }
}
