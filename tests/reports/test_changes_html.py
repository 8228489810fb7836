"""The page for a steering group: whole, alone, and nobody's words become markup."""

import base64
import hashlib
import re
from functools import partial
from html.parser import HTMLParser

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from govctl.changes.compared import Compared, LocatedChange
from govctl.reports import html_changes
from govctl.reports import html_sheet as sheet
from govctl.reports.html_page import words
from govctl.reports.terminal import visible

from .made_changes import ENGLISH, HOSTILE, change, compared, hostile, real, very_many

part = partial(html_changes.part, says=ENGLISH)
render = partial(html_changes.render, says=ENGLISH)

VOID = {"meta"}
ATTRIBUTES = {
    "lang",
    "charset",
    "http-equiv",
    "content",
    "name",
    "class",
    "aria-hidden",
    "aria-label",
    "href",
    "id",
    "scope",
}
TAGS = {"html", "head", "meta", "title", "style", "body", "header", "nav", "main", "section", "footer"}
TAGS |= {"p", "h1", "h2", "h3", "ul", "li", "a", "b", "strong", "span", "code"}
TAGS |= {"div", "details", "summary", "table", "thead", "tbody", "tr", "th", "td"}


class Page(HTMLParser):
    """What a browser makes of a page: its elements, which are all closed, and its text."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.opened: list[str] = []
        self.seen: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[tuple[str, str]] = []
        self.feed(text)
        self.close()
        assert self.opened == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append((tag, dict(attrs)))
        if tag not in VOID:
            self.opened.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.opened.pop() == tag

    def handle_data(self, data: str) -> None:
        self.texts.append((self.opened[-1] if self.opened else "", data))

    def handle_comment(self, data: str) -> None:
        raise AssertionError(data)

    def text(self, tag: str) -> list[str]:
        return [data for opened, data in self.texts if opened == tag]

    def count(self, tag: str, **attributes: str) -> int:
        wanted = {name.rstrip("_"): value for name, value in attributes.items()}.items()
        return sum(seen == tag and wanted <= attrs.items() for seen, attrs in self.seen)


@pytest.mark.parametrize("hostile_words", HOSTILE)
def test_only_our_markup(hostile_words: str) -> None:
    written = render(hostile(hostile_words))
    page = Page(written)
    assert {tag for tag, _ in page.seen} <= TAGS
    assert {name for _, attrs in page.seen for name in attrs} <= ATTRIBUTES
    assert page.count("p", class_="what") == 5
    assert page.count("h3") == 4
    assert re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]", written) is None
    links = [attrs["href"] for tag, attrs in page.seen if tag == "a"]
    assert links == ["#loss", "#shift", "#gain", "#edit", "#numbers"]
    assert {attrs.get("id") for _, attrs in page.seen} >= {link[1:] for link in links if link}
    assert "".join(page.text("h1")) == visible(hostile_words)
    assert {attrs.get("lang") for _, attrs in page.seen} == {"en", None}


@example("&lt;")
@given(st.text())
def test_words_stay_words(said: str) -> None:
    for form in (f"<p>{words(said)}</p>", f'<p class="{words(said)}">x</p>'):
        page = Page(form)
        assert len(page.seen) == 1
    assert "".join(Page(f"<p>{words(said)}</p>").text("p")) == visible(said)
    assert Page(f'<p class="{words(said)}">x</p>').seen[0][1] == {"class": visible(said)}


@pytest.mark.parametrize("made", [compared(), real("loss")], ids=["empty", "real"])
def test_stands_alone(made: Compared) -> None:
    written = render(made)
    page = Page(written)
    [style] = page.text("style")
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    [policy] = [attrs["content"] for _, attrs in page.seen if attrs.get("http-equiv") == "Content-Security-Policy"]
    assert policy == f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    assert not {tag for tag, _ in page.seen} & {"script", "img", "link", "iframe", "object", "svg"}
    assert not re.search(r"url\(|@import|https?:", written)
    assert written.startswith("<!DOCTYPE html>\n")
    assert {"@page", "@media print", "prefers-color-scheme: dark", "break-inside: avoid"} <= set(
        re.findall(r"@page|@media print|prefers-color-scheme: dark|break-inside: avoid", style)
    )


def test_real_files() -> None:
    made = real("loss")
    page = Page(render(made))
    assert page.count("h1", lang="da") == 1
    assert page.count("p", class_="what") == len(made.changes)
    said = "".join(page.text("p"))
    assert [one.message for one in made.changes if one.message not in said] == []
    assert page.count("span", class_="stop") == 15
    badges = [page.count("li", class_=f"badge {judgement}") for judgement in ("loss", "shift", "gain", "edit")]
    assert badges == [1, 1, 1, 1]
    assert "".join(page.text("span")).startswith("−~+*")


def test_puts_together_what_is_about_the_same() -> None:
    first, second, whole = (change("seat/lost", name) for name in ("Ana", "Bo", "Everything"))
    made = compared(first, whole._replace(about=""), second, first._replace(message="Once more"))
    page = Page(render(made))
    assert page.text("h3") == ["Ana", "Bo", "The governance as a whole"]
    assert [text.strip() for text in page.text("p") if text in ("Ana", "Bo", "Everything", "Once more")] == [
        "Ana",
        "Once more",
        "Bo",
        "Everything",
    ]


def test_says_why_what_to_do_and_where() -> None:
    page = render(compared(change("seat/moved", "Ana", fails=True), waived=1))
    assert '<p class="because"><b>Because:</b> Ana, the same members.</p>' in page
    assert '<p class="todo"><b>To do:</b> Write <code>derived_from: [Ana]</code> there.</p>' in page
    assert "<code>seat/moved</code> <span>old/Ana.yaml:1</span><span>→ new/Ana.yaml:5</span>" in page
    assert "The gate stops at 1 change." in page
    assert "1 change accepted by a waiver." in page


def test_the_first_sheet_leads_to_every_loss_and_every_open_question() -> None:
    made = real()
    written = render(made)
    short = written.partition('<section id="in-short"')[2].partition("</section>")[0]
    led = [int(number) for number in re.findall('<a href="#c([0-9]+)">', short)]
    kinds = [made.changes[number].kind for number in led]
    assert [kind.judgement.value for kind in kinds[:15]] == ["loss"] * 15
    assert [kind.id for kind in kinds[15:]] == ["question/opened"] * 10
    for number in led:
        assert f'<li id="c{number}">\n<p class="what">{words(made.changes[number].message)}' in written
    assert "<td>at least 12</td><td>at least 20</td>" in short
    assert "by organisation" not in short


def test_the_first_sheet_says_where_how_much_changes() -> None:
    short = render(real()).partition('<table class="where">')[2].partition("</table>")[0]
    rows = re.findall('<th scope="row"(?: lang="da")?>(.*?)</th>((?:<td>[0-9]*</td>){4})', short)
    counts = {name: [int(number or 0) for number in re.findall("<td>([0-9]*)</td>", cells)] for name, cells in rows}
    assert next(iter(counts)) == "MedComs projektledelse"
    assert list(counts)[-2:] == ["… and 12 more", "The governance as a whole"]
    assert [sum(column) for column in zip(*counts.values(), strict=True)] == [15, 24, 42, 26]


def test_very_many_losses_fit_the_first_sheet() -> None:
    made = compared(
        *(change("seat/lost", f"{number} " + "Å" * length) for number in range(300) for length in (9, 150, 900))
    )
    short = render(made).partition('<section id="in-short"')[2].partition("</section>")[0]
    entries = re.findall("<a [^>]*>(.*?)</a>", short)
    names = re.findall('<th scope="row"[^>]*>(.*?)</th>', short)
    used = sheet.head(made.title, "") + sheet.LIST + sum(map(sheet.entry, entries))
    used += max(sheet.tables(names[:-1], []), sheet.tables([], names[-1:]))
    assert sheet.SHEET - sheet.entry("Å" * 324) - sheet.ONE_LINE < used <= sheet.SHEET
    assert f"… and {900 - len(entries) + 1} more" in short
    assert len(names) <= 9 + 2 + 1


def test_the_first_sheet_says_where_the_gate_stops_and_that_first() -> None:
    made = compared(*(change("seat/lost", f"Seat {number}", fails=number == 13) for number in range(14)))
    short = render(made).partition('<section id="in-short"')[2].partition("</section>")[0]
    entries = re.findall("<li>(.*?)</li>", short)
    assert entries[0] == '<a href="#c13">Seat 13</a> <span class="stop">stops the gate</span>'
    assert short.count("stops the gate") == 1
    assert len(entries) == 14


def test_few_changes_are_not_said_twice() -> None:
    page = Page(render(compared(*(change("seat/lost", f"Seat {number}") for number in range(12)))))
    assert page.count("section", id="in-short") == 0
    assert page.text("table") or page.count("table") == 2


def test_by_organisation_it_is_folded() -> None:
    page = Page(render(real()))
    assert page.count("details") == 1
    assert page.text("summary") == ["Seat-meetings a year, by organisation (11)"]


def test_what_to_do_is_said_once() -> None:
    written = render(real())
    assert written.count("If another responsibility continues it, write") == 1
    assert written.count("The same, with <code>derived_from: [") == 11


def test_the_same_is_below_what_it_is_like() -> None:
    """In the order of the page, where the changes of a group stand together."""
    first, second, third = change("chair/lost", "Ana"), change("seat/lost", "Bo"), change("seat/lost", "Cy")
    page = Page(render(compared(first, second._replace(about="Dee"), third._replace(about="Ana"))))
    assert [said for said in page.text("p") if "The same" in said] == [" The same, with "]
    codes = [said for said in page.text("code") if said.startswith("derived_from")]
    assert codes == ["derived_from: [Ana]", "derived_from: [Cy]", "derived_from: [Bo]"]
    assert page.text("p").index(" The same, with ") > page.text("p").index("Cy")


def test_what_to_do_and_why_are_set_apart_by_a_colon() -> None:
    page = Page(render(compared(change("seat/moved", "Ana"))))
    assert page.text("b")[-2:] == ["Because:", "To do:"]


def test_what_is_newly_undecided_is_in_the_contents() -> None:
    def links(*changes: LocatedChange) -> list[str]:
        return re.findall(r'<a href="#([a-z]+)">[^<]+</a>', render(compared(*changes)).partition("<main>")[0])

    lost = [change("seat/lost", f"Seat {number}") for number in range(13)]
    asked = change("question/opened", "Who?")
    assert links(*lost, asked) == ["loss", "undecided", "shift", "numbers"]
    assert links(*lost) == ["loss", "numbers"]
    assert links(asked, *(change("seat/gained", f"Seat {number}") for number in range(13)))[:2] == [
        "undecided",
        "shift",
    ]
    assert links(asked) == ["shift", "numbers"], "there is no such list where few things change"
    assert render(compared(*lost, asked)).count('id="undecided"') == 1


def test_no_folders_of_a_machine_in_a_paper() -> None:
    made = real()
    folders = made._replace(
        old_name="/tmp/x/old.yaml",
        new_name="/tmp/x/new.yaml",
        old_sources={"/tmp/x/old.yaml": next(iter(made.old_sources.values()))},
        new_sources={"/tmp/x/new.yaml": next(iter(made.new_sources.values()))},
        changes=tuple(
            one._replace(
                before=one.before and one.before._replace(file="/tmp/x/old.yaml"),
                after=one.after and one.after._replace(file="/tmp/x/new.yaml"),
            )
            for one in made.changes
        ),
    )
    written = render(folders)
    assert "/tmp" not in written
    assert "From <code>old.yaml</code> to <code>new.yaml</code>" in written
    assert "<span>line 150</span><span>→ line 185</span>" in written


def test_lines_where_each_side_is_one_file() -> None:
    """The head of the page names the files; of several, each entry says which."""
    made = real()
    assert "<span>line 150</span><span>→ line 185</span>" in render(made)
    more = {**made.new_sources, "other.yaml": next(iter(made.new_sources.values()))}
    assert "<span>line 150</span><span>→ digital-almen-praksis.yaml:185</span>" in render(
        made._replace(new_sources=more)
    )


def test_the_part_of_another_page() -> None:
    shown = part(real())
    assert "in-short" not in shown
    assert shown.count('<p class="what">') == 107
    assert shown.count("<table") == 2


def test_nothing_changes() -> None:
    page = Page(render(compared()))
    assert "Nothing changes." in page.text("p")
    assert page.count("section") == page.count("nav") == 0


def test_very_many() -> None:
    written = render(very_many())
    assert Page(written).count("p", class_="what") == 5000
    assert len(written) < 600 * 5000
