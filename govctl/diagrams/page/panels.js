// What stands around the chart: tools, details, legend.
function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const key in attributes) made.setAttribute(key, attributes[key]);
  made.append(...children);
  return made;
}

// Drawn, since not every machine has letters for them.
const ICONS = {
  closer: "M8 3V13M3 8H13", farther: "M3 8H13", fit: "M3 6V3H6M10 3H13V6M13 10V13H10M6 13H3V10", expand: "M8 2V5M3 5H13M3 5V9M8 5V9M13 5V9M1.5 9H4.5V13H1.5ZM6.5 9H9.5V13H6.5ZM11.5 9H14.5V13H11.5Z",
  collapse: "M5 5H11V11H5ZM8 2V5", outline: "M3 4H13M6 8H13M6 12H13", dark: "M8 3A5 5 0 0 1 8 13A5 5 0 0 1 8 3V13M10 3.6V12.4M12 5V11", print: "M4 6V2H12V6M4 12H2V6H14V12H12M4 9H12V14H4Z", close: "M4 4L12 12M12 4L4 12",
};

function button(icon, title, act) {
  const drawn = make("svg", { viewBox: "0 0 16 16", width: 16, height: 16, "aria-hidden": "true", class: `icon ${icon}` }, [make("path", { d: ICONS[icon] })]);
  const made = element("button", { type: "button", title, "aria-label": title }, drawn);
  made.addEventListener("click", act);
  return made;
}

/** The tools; `acts` holds what each of them does. */
function tools(data, acts) {
  const words = data.words, bar = document.getElementById("tools");
  const search = element("input", { type: "search", id: "search", placeholder: `${words.search} (/)`, "aria-label": words.search, autocomplete: "off", list: "found" });
  const found = element("datalist", { id: "found" }), count = element("output", { id: "count" });
  search.addEventListener("input", () => {
    const hits = acts.search(search.value);
    found.replaceChildren(...hits.slice(0, 20).map((node) => element("option", { value: node.name })));
    count.textContent = search.value.trim() ? (hits.length ? `${hits.length} ${words.found}` : words.nothing) : "";
  });
  search.addEventListener("keydown", (event) => {
    if (event.key === "Enter") acts.jump(search.value, event.shiftKey ? -1 : 1);
  });
  search.addEventListener("change", () => acts.jump(search.value, 0));
  const filter = element("select", { id: "filter", "aria-label": words.organisation }, element("option", { value: "" }, words.organisation));
  data.organisations.forEach((_, i) => filter.append(element("option", { value: String(i) })));
  filter.addEventListener("change", () => acts.filter(filter.value === "" ? null : data.organisations[Number(filter.value)][1]));
  bar.append(search, found, count);
  if (data.organisations.length) bar.append(filter);
  if (data.views.both) bar.append(choice(words, acts.view));
  bar.append(
    button("closer", words.closer, () => acts.zoom(1.3)), button("farther", words.farther, () => acts.zoom(1 / 1.3)), button("fit", words.fit, acts.fit),
    button("expand", words.expand, () => acts.openAll(true)), button("collapse", words.collapse, () => acts.openAll(false)),
    button("outline", words.outline, acts.outline), button("dark", words.dark, acts.dark), button("print", words.print, () => print()),
  );
}

/** Says behind each organisation in how many groups of the view it sits; of both, if that changes, what it was and is. */
function number(organisations, view) {
  const options = [...(document.getElementById("filter")?.options ?? [])].slice(1);
  options.forEach((option, i) => {
    const [name, views] = organisations[i], count = (of) => Object.keys(views[of]).length;
    const [was, is] = view === "both" ? [count("before"), count("after")] : [count(view), count(view)];
    option.textContent = `${name} (${was === is ? is : `${was} → ${is}`})`;
  });
}

/** Before, after, or both in one picture. */
function choice(words, show) {
  const group = element("fieldset", { id: "views" }, element("legend", { class: "away" }, words.view));
  for (const name of ["before", "both", "after"]) {
    const input = element("input", { type: "radio", name: "view", value: name });
    input.checked = name === "both";
    input.addEventListener("change", () => show(name));
    group.append(element("label", {}, input, element("span", {}, words[name])));
  }
  return group;
}

/** All that is stated of a group. */
function showDetails(node, sections, words, close) {
  const panel = document.getElementById("details");
  const list = element("dl");
  for (const [title, items, sort] of sections || []) {
    const texts = items.map((item) => (Array.isArray(item) ? element("a", { href: item[1], rel: "noopener noreferrer", target: "_blank" }, item[0]) : item));
    list.append(element("dt", {}, title), element("dd", {}, texts.length === 1 ? texts[0] : element("ul", { class: sort || "" }, ...texts.map((text) => element("li", {}, text)))));
  }
  panel.replaceChildren(button("close", words.close, close), element("h2", {}, node.name), element("p", { class: "id" }, node.id), list);
  panel.hidden = false;
  panel.scrollTop = 0;
}

/** What lines and borders of the view mean. */
function legend(entries) {
  const place = document.getElementById("legend");
  place.replaceChildren();
  for (const [relation, mark, words] of entries) {
    const svg = make("svg", { width: 38, height: 14, "aria-hidden": "true" });
    if (relation) {
      const group = make("g", { class: `ends line ${relation} mark-${mark || "none"}` }, [make("path", { d: "M3 7H35", class: "way" })]);
      const end = head(relation, [[3, 7], [35, 7]]);
      if (end) group.append(end);
      svg.append(group);
    } else svg.append(make("g", { class: `card mark-${mark}` }, [make("rect", { x: 3, y: 2, width: 32, height: 10, rx: 3, class: "body" })]));
    place.append(element("span", {}, svg, words));
  }
}
