"""The comment on a pull request: it fits, it says what is lost, and nobody's words become markup or a message."""

import re
from collections.abc import Callable
from functools import partial

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from govctl.changes.compared import Compared
from govctl.reports import markdown_changes
from govctl.reports.markdown_text import LONGEST, code, escaped, with_code
from govctl.reports.terminal import visible

from .made_changes import ENGLISH, HOSTILE, change, compared, hostile, real, very_many

render = partial(markdown_changes.render, says=ENGLISH)

OURS = {"h3", "h4", "p", "br", "ul", "li", "strong", "code", "table", "thead", "tbody", "tr", "th", "td"}
FOLDS = r"<details( open)?><summary>[\w ]+( \([\d,]+\))?</summary>\n|</details>\n"


def tokens(text: str, *, html: bool) -> list[Token]:
    """All tokens of Markdown as GitHub reads it, those within lines as well."""
    parser = MarkdownIt("commonmark", {"html": html}).enable(["table", "strikethrough"])
    found = parser.parse(text)
    return found + [child for token in found for child in token.children or []]


def every_example(test: Callable[[str], None]) -> Callable[[str], None]:
    for words in HOSTILE:
        test = example(words)(test)
    return test


@every_example
@given(st.text())
def test_words_stay_words(words: str) -> None:
    shown = " ".join(visible(words).split())
    for html in (False, True):
        for prefix in ("", "- ", "### ", "x "):
            found = tokens(f"{prefix}{escaped(words, 10_000)} `end`\n", html=html)
            inline = [token for token in found if token.type == "inline"]
            assert len(inline) == 1
            children = inline[0].children or []
            assert {child.type for child in children} <= {"text", "code_inline", "text_special"}
            assert [child.content for child in children if child.type == "code_inline"] == ["end"]
            text = "".join(child.content for child in children if child.type != "code_inline")
            start = "x " if prefix == "x " else ""
            assert text.replace("\u200b", "").strip() == (start + shown).replace("\u200b", "").strip()


@every_example
@given(st.text(alphabet="@#:/w.aA1-GHhtps_", max_size=40))
def test_nobody_is_notified_and_nothing_linked(words: str) -> None:
    text = "".join(token.content for token in tokens(escaped(words), html=True) if token.type.startswith("text"))
    for linking in (r"@\w", r"#\d", r"(?i)\bgh-\d", r"(?i)\bwww\.", "://", r":[\w+-]+:"):
        assert re.search(linking, text) is None


@every_example
@given(st.text(alphabet=st.sampled_from("`a <>&*\\|")))
def test_code_stays_code(words: str) -> None:
    shown = " ".join(visible(words).split())
    found = tokens(f"- x {code(words, 10_000)} y\n", html=True)
    spans = [token.content for token in found if token.type == "code_inline"]
    assert spans == [shown] or (not shown and not "".join(spans).strip())


@every_example
@given(st.text(alphabet=st.sampled_from("`a <>&*\\|-1.[]@")))
def test_words_with_code_are_words_and_code(words: str) -> None:
    for html in (False, True):
        found = tokens(f"- x\n  To do: {with_code(words)}\n- `end`\n", html=html)
        inline = [token for token in found if token.type == "inline"]
        assert len(inline) == 2
        children = inline[0].children or []
        assert {child.type for child in children} <= {"text", "code_inline", "text_special", "softbreak"}


def test_what_to_do_is_said_once() -> None:
    names = ("Ana", "Bo", "Cy")
    written = render(compared(*(change("seat/lost", name, fails=name == "Cy") for name in names)))
    assert re.findall("To do: (.*)", written) == [
        "Write `derived_from: [Cy]` there.",
        "The same, with `derived_from: [Ana]`.",
        "The same, with `derived_from: [Bo]`.",
    ]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Write `a: [b]` there.", "Write `a: [b]` there."),
        ("If *x*, `a`; if not, `b`.", "If \\*x\\*, `a`; if not, `b`."),
        ("A stray ` here", "A stray \\` here"),
        ("`a` `b`", "`a` `b`"),
        ("", ""),
    ],
)
def test_with_code(text: str, shown: str) -> None:
    assert with_code(text) == shown


@pytest.mark.parametrize("words", HOSTILE)
@pytest.mark.parametrize("html", [False, True])
def test_only_our_markup(words: str, html: bool) -> None:
    written = render(hostile(words))
    folds = re.findall(FOLDS, written)
    assert len(folds) == 2 * 4  # shifts, gains, edits, numbers
    without_folds = re.sub(FOLDS, "", written)
    found = tokens(without_folds, html=html)
    assert {token.tag for token in found if token.tag} <= OURS
    assert not [token for token in found if token.type.startswith(("html", "link", "image", "fence", "s_"))]
    assert not any(token.attrs for token in found)
    assert sum(token.type == "list_item_open" for token in found) == 5
    assert sum(token.type == "tr_open" for token in found) == 4


def test_reads_well() -> None:
    made = compared(
        change("seat/lost", "Ana leaves", new=False),
        change("seat/moved", "Bo sits elsewhere", fails=True),
        change("group/purpose-changed", "Other words"),
        waived=1,
    )
    assert render(made) == (
        "### Village hall: 1 loss, 1 shift, 1 edit, 1 waived\n"
        "\n"
        "From `Village hall.old` to `Village hall.new`. **The gate stops at 1 of them.**\n"
        "\n"
        "#### What is lost\n"
        "\n"
        "- Ana leaves `seat/lost` `old/Ana leaves.yaml:1`\n"
        "  To do: Write `derived_from: [Ana leaves]` there.\n"
        "\n"
        "<details open><summary>What shifts (1)</summary>\n"
        "\n"
        "- Bo sits elsewhere (because Bo sits elsewhere, the same members) **(stops the gate)** `seat/moved` "
        "`old/Bo sits elsewhere.yaml:1` → `new/Bo sits elsewhere.yaml:5`\n"
        "  To do: Write `derived_from: [Bo sits elsewhere]` there.\n"
        "\n"
        "</details>\n"
        "\n"
        "<details><summary>What is only put differently (1)</summary>\n"
        "\n"
        "- Other words (because Other words, the same members) `group/purpose-changed` "
        "`old/Other words.yaml:1` → `new/Other words.yaml:5`\n"
        "  To do: Write `derived_from: [Other words]` there.\n"
        "\n"
        "</details>\n"
        "\n"
        "<details><summary>In numbers</summary>\n"
        "\n"
        "| The whole | before | after |\n"
        "|---|---|---|\n"
        "| Groups | 1 | at least 2 |\n"
        "\n"
        "| Seat-meetings a year | before | after |\n"
        "|---|---|---|\n"
        "| Village hall | unknown | 1.5 to 2 |\n"
        "\n"
        "</details>\n"
    )


def test_nothing_changes() -> None:
    assert render(compared()) == (
        "### Village hall: nothing changes\n\nFrom `Village hall.old` to `Village hall.new`.\n"
    )


@pytest.mark.parametrize("made", [very_many(), compared(*(change("seat/lost", "@" * 900) for _ in range(5000)))])
def test_never_longer_than_a_comment(made: Compared) -> None:
    written = render(made)
    assert 40_000 < len(written) < LONGEST
    lines = re.findall(r"^- (?!… and )", written, re.MULTILINE)
    left_out = [int(number.replace(",", "")) for number in re.findall("^- … and ([0-9,]+) more", written, re.MULTILINE)]
    assert len(lines) + sum(left_out) == len(made.changes)
    by_kind = [int(number.replace(",", "")) for number in re.findall("([0-9,]+) × `", written)]
    assert sum(by_kind) == sum(left_out)
    assert written.count("</details>") == written.count("<details")


def test_long_names_and_many_organisations_fit() -> None:
    made = hostile("@" * 100_000)
    loads = tuple(made.loads[0]._replace(organisation=f"Organisation {n}") for n in range(3000))
    written = render(made._replace(loads=loads))
    assert len(written) < LONGEST
    assert re.search(r"… and [\d,]+ more", written)


def test_what_stops_the_gate_and_losses_are_shown_before_all_else() -> None:
    written = render(very_many())
    lines = re.findall("^- .*", written, re.MULTILINE)
    shown = [line for line in lines if not line.startswith("- … and")]
    assert [line for line in shown if "`seat/lost`" not in line] == [
        line for line in shown if "The last of all" in line
    ]
    assert len(shown) > 200
    assert "#### What is lost\n\n- Seat 0 goes its way" in written
    assert "<details open><summary>What is only put differently (1,000)</summary>\n\n- The last of all" in written


def test_real_files() -> None:
    written = render(real())
    assert len(written) < LONGEST
    assert "- … and" not in written
    found = tokens(re.sub(FOLDS, "", written), html=True)
    assert {token.tag for token in found if token.tag} <= OURS
    assert sum(token.type == "list_item_open" for token in found) == len(real().changes)
