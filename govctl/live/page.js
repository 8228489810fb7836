
/* The page: asks for what there is to show, at once and whenever the server says that it has changed. */
(() => {
  const $ = (id) => document.getElementById(id);
  const INSIDE = `
    svg { flex: none; margin: auto; box-shadow: 0 1px 4px #0004; background: #fff; }
    .ring { fill: none; stroke: #b3261e; stroke-width: 2.5; }
    .found { fill: none; stroke: #0b5cad; stroke-width: 4; stroke-opacity: 0.85; }
    @media (prefers-color-scheme: dark) { svg { filter: invert(0.9) hue-rotate(180deg); } }`;
  const COLOURS = { error: "#b3261e", warning: "#b87a00", "": "#0b6b4f" };
  const TABS = ["findings", "changes"];
  const picture = new Picture($("picture"), $("scale"), INSIDE);
  let now = null;
  let remembered = recall();
  let changed = false; // whether the picture with the changes is shown

  function recall() {
    try { return JSON.parse(sessionStorage.getItem(location.pathname)) ?? {}; } catch { return {}; }
  }

  function remember() {
    const at = [$("picture").scrollLeft, $("picture").scrollTop];
    const scrolled = TABS.map((name) => $(name).scrollTop);
    const kept = { scale: picture.scale, at, scrolled, tab: current(), changed };
    sessionStorage.setItem(location.pathname, JSON.stringify(kept));
  }

  function current() { return TABS.find((name) => !$(name).hidden); }

  function choose(tab) {
    for (const name of TABS) {
      $(name).hidden = name !== tab;
      $(`tab-${name}`).setAttribute("aria-selected", name === tab);
      $(`tab-${name}`).tabIndex = name === tab ? 0 : -1;
    }
  }

  /* Put markup of the server's into a part of the page, unless it stands there already; scrolled as before. */
  const standing = {};
  function fill(name, markup) {
    if (standing[name] === markup) return;
    standing[name] = markup;
    const { scrollTop } = $(name);
    const made = new DOMParser().parseFromString(markup, "text/html");
    $(name).replaceChildren(...made.body.childNodes);
    $(name).scrollTop = scrollTop;
  }

  function draw() {
    const proposal = changed && now.proposal;
    $("now").setAttribute("aria-pressed", !proposal);
    $("then").setAttribute("aria-pressed", Boolean(proposal));
    $("then").disabled = !now.proposal;
    Picture.bring(now.fonts);
    picture.show(proposal || now.picture);
    const about = [...document.querySelectorAll("#findings .error[data-subject]")];
    picture.ring(proposal ? [] : new Set(about.map((each) => each.dataset.subject)));
    for (const each of document.querySelectorAll("#findings [data-subject]")) {
      const there = picture.card(each.dataset.subject);
      each.classList.toggle("there", Boolean(there));
      if (there) each.tabIndex = 0; else each.removeAttribute("tabindex");
    }
  }

  function show(next) {
    if (next.language !== document.documentElement.lang) { location.reload(); return; }
    now = next;
    document.title = (next.errors ? `(${next.errors}) ` : "") + next.title;
    $("title").textContent = next.title;
    $("title").lang = next.titleLanguage;
    $("file").textContent = next.file;
    $("commit").textContent = next.commit;
    $("verdict").textContent = next.verdict;
    $("verdict").className = next.grade || "good";
    icon(COLOURS[next.grade]);
    $("note").hidden = !next.note;
    $("note").textContent = next.note;
    document.body.classList.toggle("stale", next.stale);
    fill("findings", next.findings);
    fill("changes", next.changes);
    document.querySelector("#tab-findings b").textContent = next.found || "";
    document.querySelector("#tab-changes b").textContent = next.changed || "";
    draw();
    if (remembered) restore();
    document.body.classList.add("ready");
  }

  function restore() {
    const { scale, at, scrolled, tab } = remembered;
    changed = Boolean(remembered.changed);
    remembered = null;
    if (scale) { picture.scale = scale; picture.size(); }
    draw();
    if (TABS.includes(tab)) choose(tab);
    if (at) $("picture").scrollTo(...at);
    if (scrolled) TABS.forEach((name, i) => { $(name).scrollTop = scrolled[i]; });
  }

  function icon(colour) {
    const dot = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><circle cx="8" cy="8" r="7" fill="${colour}"/></svg>`;
    document.querySelector("link[rel=icon]").href = `data:image/svg+xml,${encodeURIComponent(dot)}`;
  }

  let asking = false, again = false;
  async function load() {
    if (asking) { again = true; return; }
    asking = true;
    try {
      do {
        again = false;
        const answer = await fetch("state", { cache: "no-store" });
        if (!answer.ok) throw new Error(answer.statusText);
        show(await answer.json());
        lost(false);
      } while (again);
    } catch { lost(true); } finally { asking = false; }
  }

  function lost(is) { $("lost").hidden = !is; document.body.classList.toggle("gone", is); }

  function listen() {
    const events = new EventSource("events");
    events.onmessage = load;
    events.onerror = () => lost(true); // the browser tries again by itself; the first message then mends it
  }

  const toggle = (on) => { changed = on; if (now) draw(); };
  const actions = {
    1: () => $("picture").focus(),
    2: () => { choose("findings"); $("findings").focus(); },
    3: () => { choose("changes"); $("changes").focus(); },
    d: () => toggle(!changed),
    "+": () => picture.zoom(1.25),
    "-": () => picture.zoom(0.8),
    0: () => picture.fit(),
  };
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.role === "tab" && event.key.startsWith("Arrow")) {
      const other = TABS.find((name) => name !== current());
      choose(other);
      $(`tab-${other}`).focus();
    } else if (event.key === "Enter" && event.target.dataset.subject) picture.find(event.target.dataset.subject);
    else if (Object.hasOwn(actions, event.key)) actions[event.key]();
  });
  $("findings").addEventListener("click", (event) => {
    const about = event.target.closest(".there");
    if (about) picture.find(about.dataset.subject);
  });
  for (const name of TABS) $(`tab-${name}`).addEventListener("click", () => choose(name));
  $("now").addEventListener("click", () => toggle(false));
  $("then").addEventListener("click", () => toggle(true));
  $("closer").addEventListener("click", () => picture.zoom(1.25));
  $("farther").addEventListener("click", () => picture.zoom(0.8));
  $("fit").addEventListener("click", () => picture.fit());
  addEventListener("pagehide", remember);
  listen();
})();
