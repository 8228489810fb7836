"""Absolute paths are shortened as far as the two sides still differ; everything else stays as it was named."""

import pytest

from govctl.reports.markdown_changes import render
from govctl.reports.shortly import shortly_named
from govctl.source import SourceFile, Span

from .made_changes import ENGLISH, change, compared


@pytest.mark.parametrize(
    ("old", "new", "short"),
    [
        ("/tmp/x/old.yaml", "/tmp/x/new.yaml", ("old.yaml", "new.yaml")),
        ("/tmp/2023/g.yaml", "/tmp/2024/g.yaml", ("2023/g.yaml", "2024/g.yaml")),
        ("/a/2023/x/g.yaml", "/a/2024/x/g.yaml", ("2023/x/g.yaml", "2024/x/g.yaml")),
        ("/x/g.yaml", "g.yaml", ("x/g.yaml", "g.yaml")),
        ("/a/g.yaml", "b/new.yaml", ("g.yaml", "b/new.yaml")),
        ("HEAD:/a/g.yaml", "/a/g.yaml", ("HEAD:g.yaml", "g.yaml")),
        ("origin/main:/a/b/g.yaml", "v2:/a/b/g.yaml", ("origin/main:g.yaml", "v2:g.yaml")),
        ("C:\\papers\\old.yaml", "C:\\papers\\new.yaml", ("old.yaml", "new.yaml")),
        ("/a/before/", "/a/after/", ("before/", "after/")),
        ("/a/g.yaml", "/a/g.yaml", ("/a/g.yaml", "/a/g.yaml")),
        ("a/old.yaml", "b/new.yaml", ("a/old.yaml", "b/new.yaml")),
        ("HEAD:a/old.yaml", "<stdin>", ("HEAD:a/old.yaml", "<stdin>")),
        ("/", "/tmp/new.yaml", ("/", "new.yaml")),
        ("", "", ("", "")),
    ],
)
def test_sides(old: str, new: str, short: tuple[str, str]) -> None:
    found = shortly_named(compared()._replace(old_name=old, new_name=new))
    assert (found.old_name, found.new_name) == short


def test_places_are_shortened_as_their_side_is() -> None:
    place = Span("/a/2023/groups/board.yaml", 3, 1, 3, 9)
    other = Span("/elsewhere/levels.yaml", 4, 1, 4, 9)
    moved = change("seat/moved", "Ana")._replace(before=place, after=other)
    made = compared(moved)._replace(
        old_name="/a/2023",
        new_name="/a/2024",
        old_sources={place.file: SourceFile(place.file, b"")},
    )
    found = shortly_named(made)
    assert [change.before for change in found.changes] == [place._replace(file="2023/groups/board.yaml")]
    assert [change.after for change in found.changes] == [other]
    assert list(found.old_sources) == ["2023/groups/board.yaml"]
    assert "`2023/groups/board.yaml:3`" in render(made, ENGLISH)


def test_what_has_no_folders_is_left_alone() -> None:
    made = compared(change("seat/moved", "Ana"))
    assert shortly_named(made) is made
