"""Annotations on GitHub: as its runner reads them, nobody's words give it a command."""

from functools import partial
from typing import NamedTuple

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from govctl.findings import Checked, Diagnosis, LocatedRelated, Severity
from govctl.reports import github_changes, github_findings
from govctl.reports.github_commands import MOST, Annotation, plain, written
from govctl.reports.terminal import visible
from govctl.source import SourceFile, Span

from .made_changes import ENGLISH, HOSTILE, change, compared, hostile, real, very_many

_render = partial(github_changes.render, says=ENGLISH)


class Command(NamedTuple):
    """What the runner reads."""

    name: str
    properties: dict[str, str]
    message: str


def _unescaped(text: str, *more: str) -> str:
    for escape in ("%0D", "%0A", *more, "%25"):
        text = text.replace(escape, chr(int(escape[1:], 16)))
    return text


def read(line: str) -> Command | None:
    """A line of the log as GitHub's runner reads it."""
    if not line.lstrip().startswith("::"):
        assert "##[" not in line  # the old form, which may stand anywhere
        return None
    head, _, message = line.lstrip()[2:].partition("::")
    name, _, rest = head.partition(" ")
    pairs = dict(pair.split("=", 1) for pair in rest.split(","))
    return Command(name, {key: _unescaped(value, "%3A", "%2C") for key, value in pairs.items()}, _unescaped(message))


def read_all(text: str) -> tuple[list[Command], str]:
    """The commands, which stand before the only line for people."""
    *lines, last = text.splitlines()
    commands = [read(line) for line in lines]
    assert read(last) is None
    found = [command for command in commands if command]
    assert len(found) == len(commands)
    return found, last


@pytest.mark.parametrize("words", HOSTILE)
def test_gives_no_other_command(words: str) -> None:
    made = hostile(words)
    commands, summary = read_all(_render(made))
    assert [command.name for command in commands] == ["error", "warning", "notice", "notice", "notice"]
    assert all(command.message.startswith(visible(words)) for command in commands)
    assert all(
        set(command.properties) <= {"file", "line", "endLine", "col", "endColumn", "title"} for command in commands
    )
    assert commands[0].properties == {
        "file": visible(f"new/{words}.yaml"),
        "line": "5",
        "endLine": "5",
        "col": "6",
        "endColumn": "8",
        "title": "loss: seat/downgraded",
    }
    assert summary.startswith("govctl: ")


@example("::error::x")
@example("##[error]x")
@example("%0A::error::x")
@example("\r\n::error::x")
@given(st.text(alphabet=st.one_of(st.sampled_from("%:,=#[]\r\n0AD3C "), st.characters())))
def test_words_stay_words(words: str) -> None:
    annotation = Annotation("warning", words, words, Span(words, 1, 2, 3, 4))
    [command], last = read_all(written([annotation], words))
    shown = visible(words)
    assert command == ("warning", {"file": shown, "line": "1", "endLine": "3", "title": shown}, shown)
    assert last.startswith("govctl: ")
    assert read(plain(words)) is None


def test_places() -> None:
    both = change("seat/moved", "both")
    gone = change("seat/lost", "gone", new=False)._replace(before=Span("new.yaml", 7, 1, 7, 5))
    elsewhere = change("seat/lost", "elsewhere", new=False)
    commands, _ = read_all(_render(compared(both, gone, elsewhere)))
    [of_gone, of_elsewhere, of_both] = commands
    assert of_gone.properties == {"file": "new.yaml", "title": "loss: seat/lost"}
    assert "(It was at new.yaml:7:1.)" in of_gone.message
    assert of_elsewhere.properties == {"title": "loss: seat/lost"}
    assert "(It was at old/elsewhere.yaml:1:2.)" in of_elsewhere.message
    assert (of_both.properties["file"], of_both.properties["line"]) == ("new/both.yaml", "5")
    assert "Because both, the same members." in of_both.message
    assert of_both.message.endswith("To do: Write `derived_from: [both]` there.")


def test_revisions_are_not_part_of_the_path() -> None:
    moved = change("seat/moved", "x")._replace(after=Span("HEAD:groups/a.yaml", 2, 1, 2, 4))
    gone = change("seat/lost", "y", new=False)._replace(before=Span("main:groups/a.yaml", 9, 1, 9, 4))
    made = compared(moved, gone)._replace(
        old_name="main:governance.yaml",
        new_name="HEAD:governance.yaml",
        new_sources={"HEAD:groups/a.yaml": SourceFile("HEAD:groups/a.yaml", b"")},
    )
    commands, _ = read_all(_render(made))
    assert [command.properties["file"] for command in commands] == ["groups/a.yaml", "groups/a.yaml"]
    assert "line" not in commands[0].properties


def test_no_more_than_github_shows() -> None:
    commands, summary = read_all(_render(very_many()))
    assert [command.name for command in commands] == ["error"] + ["warning"] * MOST + ["notice"] * MOST
    assert summary == (
        "govctl: Village hall: 500 losses, 2,000 shifts, 1,500 gains, 1,000 edits from Village hall.old to "
        "Village hall.new. 4,979 more are not annotated: GitHub shows 10 of each level."
    )


def test_nothing_changes() -> None:
    assert _render(compared()) == "govctl: Nothing changes from Village hall.old to Village hall.new.\n"


def test_real_files() -> None:
    commands, _ = read_all(_render(real()))
    assert [command.name for command in commands[:16]] == ["warning"] * MOST + ["notice"] * (16 - MOST)
    assert len(commands) == 2 * MOST


def _checked(words: str) -> Checked:
    span = Span(words, 3, 5, 3, 9)
    diagnoses = tuple(
        Diagnosis(f"chair/{severity.value}", severity, words, span, words, words, (LocatedRelated(words, span),))
        for severity in reversed(Severity)
    )
    return Checked(words, diagnoses, {words: SourceFile(words, b"")}, {}, Severity.ERROR, waived=1)


@pytest.mark.parametrize("words", HOSTILE)
def test_findings(words: str) -> None:
    commands, summary = read_all(github_findings.render([_checked(words)]))
    assert [command.name for command in commands] == ["error", "warning", "notice"]
    place = {"file": visible(words), "line": "3", "endLine": "3", "col": "5", "endColumn": "8"}
    assert commands[0].properties == {**place, "title": "chair/error"}
    assert commands[0].message == visible(f"{words} {words} ({words}:3:5). To do: {words}")
    assert summary.startswith("govctl: 1 error, 1 warning, 1 note, 1 waived in ")


def test_findings_quiet_and_clean() -> None:
    commands, summary = read_all(github_findings.render([_checked("a.yaml")], quiet=True))
    assert [command.name for command in commands] == ["error", "warning"]
    assert summary == "govctl: 1 error, 1 warning, 1 waived in a.yaml."
    clean = _checked("a.yaml")._replace(diagnoses=(), waived=0)
    assert github_findings.render([clean]) == "govctl: no findings in a.yaml.\n"
