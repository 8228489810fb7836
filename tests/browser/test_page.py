"""The interactive page in a real browser: everything one can do with it, and nothing that a name could do to it."""

import json
from pathlib import Path

import pytest
from pypdf import PdfReader

from govctl.usecases.draw import draw
from govctl.usecases.sides import Side
from tests.browser.chromium import Tab
from tests.browser.conftest import NOTE

CARDS = "[...document.querySelectorAll('#chart .card')].map(card => card.node.id)"
CURRENT = "(document.querySelector('.card.current') || {node: {}}).node.id"
TITLE = "document.getElementById('details').hidden ? '' : document.querySelector('#details h2').textContent"


def _page(folder: Path, path: str) -> str:
    target = folder / "chart.html"
    target.write_bytes(draw(Side(path), [str(target)])[str(target)])
    return target.as_uri()


def _written(folder: Path, text: str) -> str:
    path = folder / "governance.yaml"
    path.write_text(text, encoding="utf-8")
    return _page(folder, str(path))


@pytest.fixture
def note(tab: Tab, tmp_path: Path) -> Tab:
    """The note's proposal, open."""
    tab.open(_page(tmp_path, NOTE[1].path))
    return tab


def test_all_cards_are_there(note: Tab) -> None:
    assert len(note.run(CARDS)) == 5
    assert note.run("document.documentElement.lang") == "da"
    assert note.run("document.title") == "Forløbsplansprojektet"
    assert "mindst 2 møder" in note.run("document.getElementById('chart').textContent")


def test_a_click_opens_the_details(note: Tab) -> None:
    note.click_on(".card[aria-label='Teknikgruppen'] .name")
    assert note.run(TITLE) == "Teknikgruppen"
    text = note.run("document.getElementById('details').textContent")
    for said in (
        "Medlemmer",
        "KiAP",
        "Finder fejl i løsningen",
        "Operationel styregruppe",
        "hver 2. uge",
        "Notat vedr.",
    ):
        assert said in text
    assert note.run("location.hash") == "#teknikgruppe"
    note.press("Escape")
    assert note.run(TITLE) == ""
    assert note.run("location.hash") == ""


def test_findings_stand_with_the_group(tab: Tab, tmp_path: Path) -> None:
    tab.open(_written(tmp_path, "schema_version: 1\nname: Hall\ngroups:\n  board: {apex: true}\n") + "#board")
    assert "chair/missing" in tab.run("document.getElementById('details').textContent")


def test_findings_speak_the_language_of_the_governance(tab: Tab, tmp_path: Path) -> None:
    tab.open(_written(tmp_path, "schema_version: 1\nname: Hall\nlanguage: da\ngroups:\n  board: {}\n") + "#board")
    text = tab.run("document.getElementById('details').textContent")
    assert "board rapporterer ikke til nogen. Skriv, hvilken gruppe den rapporterer til" in text


def test_the_keyboard_walks_along_the_lines_of_reporting(note: Tab) -> None:
    note.run("document.getElementById('chart').focus()")
    walked = []
    for key in ("ArrowDown", "ArrowDown", "ArrowDown", "ArrowRight", "ArrowLeft", "ArrowUp"):
        note.press(key)
        walked.append(note.run(CURRENT))
    assert walked == [
        "dap-styregruppe",
        "operationel-styregruppe",
        "teknikgruppe",
        "klinisk-referencegruppe",
        "teknikgruppe",
        "operationel-styregruppe",
    ]
    assert note.run("document.activeElement.node.id") == "operationel-styregruppe", "the focus is where the eye is"
    note.press("Enter")
    assert note.run(TITLE) == "Operationel styregruppe"


def test_space_closes_and_opens_a_part(note: Tab) -> None:
    note.run("document.getElementById('chart').focus()")
    note.press("ArrowDown")
    note.press("ArrowDown")
    note.press(" ", " ")
    assert sorted(note.run(CARDS)) == ["dap-styregruppe", "operationel-styregruppe", "patientgruppe"]
    assert note.run("document.querySelector('.card.current .toggle text').textContent") == "+2"
    note.press(" ", " ")
    assert len(note.run(CARDS)) == 5


def test_the_toggle_closes_a_part(note: Tab) -> None:
    note.click_on(".card[aria-label='Operationel styregruppe'] .toggle")
    assert "teknikgruppe" not in note.run(CARDS)
    assert note.run(TITLE) == "", "a click on the toggle opens no details"


def test_collapse_and_expand_all(note: Tab) -> None:
    note.click_on("button[aria-label='Fold alt sammen']")
    assert "teknikgruppe" not in note.run(CARDS)
    note.click_on("button[aria-label='Fold alt ud']")
    assert "teknikgruppe" in note.run(CARDS)


def test_search_jumps(note: Tab) -> None:
    note.click_on(".card[aria-label='Operationel styregruppe'] .toggle")
    note.press("/", "/")
    assert note.run("document.activeElement.id") == "search"
    note.ask("Input.insertText", text="MEDIQ")
    note.settle()
    assert note.run("document.getElementById('count').textContent") == "1 fundet"
    note.press("Enter")
    assert note.run(CURRENT) == "teknikgruppe", "what is folded away is opened"
    assert note.run(TITLE) == "Teknikgruppen"


def test_nothing_found(note: Tab) -> None:
    note.press("/", "/")
    note.ask("Input.insertText", text="(.*")
    note.settle()
    assert note.run("document.getElementById('count').textContent") == "Intet fundet"


def test_where_an_organisation_sits(note: Tab) -> None:
    options = note.run("[...document.getElementById('filter').options].map(option => option.text)")
    assert "PLO (3)" in options
    choose = (
        "(f => {{ f.selectedIndex = {}; f.dispatchEvent(new Event('change')); }})(document.getElementById('filter'))"
    )
    note.run(choose.format(options.index("PLO (3)")))
    note.settle()
    hits = note.run(
        "[...document.querySelectorAll('.card.hit')].map(card => [card.node.id, card.querySelector('.role').textContent])"
    )
    assert sorted(hits) == [
        ["klinisk-referencegruppe", "repræsentant"],
        ["operationel-styregruppe", "seniorbruger"],
        ["teknikgruppe", "medlem"],
    ]
    assert note.run("document.querySelectorAll('.card.dim').length") == 2
    note.run(choose.format(0))
    note.settle()
    assert note.run("document.querySelectorAll('.card.hit, .card.dim').length") == 0


def test_a_link_leads_to_a_group(tab: Tab, tmp_path: Path) -> None:
    address = _page(tmp_path, NOTE[1].path)
    tab.open(f"{address}#klinisk-referencegruppe")
    assert tab.run(TITLE) == "Klinisk referencegruppe"
    tab.run("location.hash = 'teknikgruppe'")
    tab.settle()
    assert tab.run(TITLE) == "Teknikgruppen"
    tab.run("location.hash = '%E0%A4%A'")
    tab.settle()
    assert tab.run(TITLE) == "Teknikgruppen", "what is no address leads nowhere"


PLACE = "document.querySelector('#chart > g').getAttribute('transform')"


def test_moving_about(note: Tab) -> None:
    start = note.run(PLACE)
    note.drag(120, 600, 60, -40)
    moved = note.run(PLACE)
    note.wheel(500, 400, -300)
    closer = note.run(PLACE)
    note.press("0", "0")
    assert len({start, moved, closer}) == 3
    assert note.run(PLACE) == start
    assert note.run(TITLE) == "", "dragging is no click"
    note.click_on("button[aria-label='Tættere på']")
    assert note.run(PLACE) != start


def test_the_outline_can_be_read_and_followed(note: Tab) -> None:
    nested = note.run("document.querySelector('#outline ul ul ul').textContent")
    assert nested == "TeknikgruppenKlinisk referencegruppe"
    note.click_on("button[aria-label='Oversigt']")
    note.click_on("#outline a[href='#patientgruppe']")
    assert note.run(TITLE) == "Patientgruppen"


def test_the_outline_of_a_proposal_says_what_becomes_of_each_group(diff: Tab) -> None:
    entries = diff.run(
        "[...document.querySelectorAll('#outline li')].map(e => [...e.childNodes].slice(0, 3)"
        ".filter(n => n.nodeName !== 'UL').map(n => n.textContent).join(''))"
    )
    assert len(entries) == len(diff.run(CARDS))
    assert "Operationel styregruppe + ny" in entries
    assert "Klinisk referencegruppe ≈ omdøbt" in entries
    assert "MedComs projektledelse − ikke nævnt" in entries
    assert "Patientgruppen ~ ændret" in entries
    diff.click_on("#views input[value=after] + span")
    diff.click_on("button[aria-label='Oversigt']")
    diff.click_on("#outline a[href='#medcom-projektledelse']")
    assert diff.run(TITLE) == "MedComs projektledelse", "what the view does not hold is shown among both"
    assert diff.run("document.querySelector('#views input:checked').value") == "both"


def test_light_and_dark(note: Tab) -> None:
    paper = "getComputedStyle(document.body).backgroundColor"
    assert note.run(paper) == "rgb(255, 255, 255)"
    note.look(dark=True)
    dark = note.run(paper)
    assert dark == "rgb(17, 21, 28)"
    note.click_on("button[aria-label='Lys eller mørk']")
    assert note.run(paper) == "rgb(255, 255, 255)"
    note.look()
    note.click_on("button[aria-label='Lys eller mørk']")
    assert note.run(paper) == dark


def test_the_chosen_view_shows_in_the_colours_of_the_system(diff: Tab) -> None:
    colour = "getComputedStyle(document.querySelector('#views input{} + span')).backgroundColor"
    diff.look(forced=True)
    assert diff.run(colour.format(":checked")) != diff.run(colour.format(":not(:checked)"))


def test_print_shows_the_whole_chart_on_one_page(note: Tab, tmp_path: Path) -> None:
    note.wheel(500, 400, -2000)
    (tmp_path / "print.pdf").write_bytes(note.pdf())
    document = PdfReader(tmp_path / "print.pdf")
    assert len(document.pages) == 1
    text = document.pages[0].extract_text()
    for said in ("Styregruppen for", "Patientgruppen", "Klinisk referencegruppe", "rapporterer til"):
        assert said in text
    assert document.pages[0].mediabox.width > document.pages[0].mediabox.height


LEGEND = "[...document.querySelectorAll('#legend > span')].map(entry => entry.textContent)"


@pytest.mark.parametrize(
    ("view", "there", "absent"),
    [
        ("before", "flp-styregruppe", "operationel-styregruppe"),
        ("after", "operationel-styregruppe", "flp-styregruppe"),
    ],
)
def test_before_after_both(view: str, there: str, absent: str, diff: Tab) -> None:
    assert {there, absent} <= set(diff.run(CARDS))
    assert diff.run("document.querySelectorAll('.badge').length") == 9
    assert len(diff.run(LEGEND)) > 3
    diff.click_on(f"#views input[value={view}] + span")
    cards = diff.run(CARDS)
    assert there in cards
    assert absent not in cards
    assert diff.run("document.querySelectorAll('.badge').length") == 0
    assert diff.run(LEGEND) == ["rapporterer til"], "what occurs in it, no more"
    diff.click_on("#views input[value=both] + span")
    assert {there, absent} <= set(diff.run(CARDS))


def test_the_details_say_what_changes_in_a_group(diff: Tab) -> None:
    """In sentences, the losses first; what goes from one group to another stands with both."""
    said = {}
    for group in (
        "operationel-styregruppe",
        "klinisk-referencegruppe",
        "flp-styregruppe",
        "dap-styregruppe",
        "patientgruppe",
    ):
        diff.run(f"location.hash = {group!r}")
        diff.settle()
        assert diff.run("document.querySelector('#details dt').textContent") == "Ændringer"
        found = diff.run("[...(document.querySelector('#details dd').querySelectorAll('li'))].map(e => e.textContent)")
        said[group] = found or [diff.run("document.querySelector('#details dd').textContent")]
    assert said["operationel-styregruppe"][0].startswith("+ Operationel styregruppe oprettes under Styregruppen")
    assert [text[0] for text in said["klinisk-referencegruppe"][:3]] == ["−", "~", "~"]
    assert "~ Klinisk brugergruppe hedder nu Klinisk referencegruppe." in said["klinisk-referencegruppe"]
    assert any("nævnes ikke længere" in text for text in said["flp-styregruppe"])
    [moved] = [text for text in said["flp-styregruppe"] if "overgår fra" in text]
    assert moved in said["dap-styregruppe"]


def test_what_is_no_more_can_still_be_looked_up(diff: Tab) -> None:
    diff.run("location.hash = 'medcom-projektledelse'")
    diff.settle()
    assert "Står for hele projektstyringen" in diff.run("document.getElementById('details').textContent")


def test_a_small_window(note: Tab) -> None:
    note.size(390, 780)
    note.run("location.hash = 'teknikgruppe'")
    note.settle()
    assert note.run("document.documentElement.scrollWidth") <= 390
    box = note.run("JSON.stringify(document.getElementById('details').getBoundingClientRect())")
    assert json.loads(box)["width"] == 390


def test_a_big_organisation_opens_folded_and_draws_what_is_in_view(tab: Tab, tmp_path: Path) -> None:
    groups = "".join(f"  g{i}: {{reports_to: {f'g{(i - 1) // 10}' if i else 'top'}}}\n" for i in range(3000))
    tab.open(_written(tmp_path, f"schema_version: 1\nname: Big\ngroups:\n  top: {{apex: true}}\n{groups}"))
    assert len(tab.run(CARDS)) < 150
    tab.click_on("button[aria-label='Expand all']")
    assert tab.run("document.querySelectorAll('#chart .card').length") <= 1200
    assert len(tab.run("document.querySelector('.boxes').getAttribute('d')")) > 30_000, (
        "far away, cards are plain boxes"
    )
    tab.run("location.hash = 'g2999'")
    tab.settle()
    assert tab.run(CURRENT) == "g2999"
    assert 0 < tab.run("document.querySelectorAll('#chart .card').length") < 300


HOSTILE = [
    "<script>alert(1)</script>",
    "</script><script>alert(1)</script>",
    "<!--<script>",
    '"><img src=x onerror=alert(1)>',
    "</style><svg onload=alert(1)>",
    "a\u2028b\u2029c",
    "\\u003cimg src=x onerror=alert(1)>",
    "javascript:alert(1)",
    "a\x1b[31mb\u202eevil\u2066",
    "${alert(1)} {{alert(1)}} `",
    "x;}*{display:none",
    "]]>&lt;&#60;",
]


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_names_are_text(name: str, tab: Tab, tmp_path: Path) -> None:
    said = json.dumps(name)
    tab.open(
        _written(
            tmp_path,
            f"""\
schema_version: 1
name: {said}
levels: [{{id: high, name: {said}}}]
sources: {{paper: {{title: {said}, url: "https://example.org/\\"onmouseover=alert(1)//"}}}}
organisations: {{node: {{name: {said}}}}}
people: {{ana: {{name: {said}}}}}
groups:
  top: {{name: {said}, level: high, apex: true, chair: node, purpose: {said}, notes: [{said}], sources: [{{ref: paper, at: {said}}}]}}
  low: {{name: {said}, reports_to: top, chair: {{title: {said}}}, advises: {{to: top, topic: {said}}}, responsibilities: [{said}]}}
""",
        )
    )
    seen = "".join(c if c.isprintable() else "\ufffd" for c in " ".join(name.split()))
    tab.run("location.hash = 'top'")
    tab.settle()
    assert tab.run(TITLE) == seen
    assert seen in tab.run("document.title") or seen.strip() == tab.run("document.title")
    tags = set(tab.run("[...document.querySelectorAll('body *')].map(element => element.tagName.toLowerCase())"))
    assert not tags & {"img", "iframe", "object", "embed", "form"}
    assert tab.run("document.querySelectorAll('script').length") == 2
    assert tab.run("[...document.querySelectorAll('#details a')].every(a => a.attributes.length === 3)")
    assert tab.run("getComputedStyle(document.body).display") == "flex"
    assert tab.run("document.querySelectorAll('[onload], [onerror]').length") == 0


def test_addresses_of_the_web_are_links(tab: Tab, tmp_path: Path) -> None:
    text = """\
schema_version: 1
name: Hall
sources: {paper: {title: Paper, url: "https://example.org/a?b=1&c=2"}}
groups: {board: {apex: true, sources: [{ref: paper}]}}
"""
    tab.open(_written(tmp_path, text) + "#board")
    link = tab.run("(a => [a.href, a.rel, a.target, a.textContent])(document.querySelector('#details a'))")
    assert link == ["https://example.org/a?b=1&c=2", "noopener noreferrer", "_blank", "Paper"]
