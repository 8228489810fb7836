// Moving about: dragging, wheel, pinch, and the part of the world that is in view.
class View {
  constructor(svg, world, changed) {
    this.svg = svg;
    this.world = world;
    this.changed = changed;
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
    addEventListener("resize", () => (this.fitted ? this.fit(...this.fitted) : this.update()));
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
    this.scale = Math.min(1.35, (wide - 24) / width, (high - 24) / height);
    this.x = Math.max(12, (wide - width * this.scale) / 2);
    this.y = Math.max(12, (high - height * this.scale) / 2);
    this.update();
  }

  /** Brings a node to the middle, large enough to read. */
  centre(node) {
    this.scale = Math.max(this.scale, 0.8);
    this.fitted = null;
    this.x = this.svg.clientWidth / 2 - (node.x + node.width / 2) * this.scale;
    this.y = this.svg.clientHeight / 2 - (node.y + node.height / 2) * this.scale;
    this.update();
  }

  /** Moves no further than needed to have a node in view. */
  reveal(node) {
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
