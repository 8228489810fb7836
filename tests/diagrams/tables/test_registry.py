"""The views and their formats by name."""

import pytest

from govctl.cli.render import View
from govctl.diagrams.formats.registry import FORMATS as OF_CHARTS
from govctl.diagrams.tables.registry import FORMATS, VIEWS, format_of, writer
from govctl.errors import UsageError
from tests.diagrams.tables.views import view


def test_the_command_knows_them_all() -> None:
    assert tuple(View) == ("chart", *VIEWS)


@pytest.mark.parametrize("name", VIEWS)
def test_every_view_fills_a_table(name: str) -> None:
    table = view(name, {"groups": {"g": {"responsibilities": ["Keys"]}}})
    assert table.rows
    assert table.title
    assert table.subtitle == "Hall · in force · 1 group"
    assert table.footer == "Source: hall.yaml"
    assert all(0 <= column < len(table.columns) for row in table.rows for column in row.cells)


def test_every_format_has_a_writer() -> None:
    assert [writer(form).__module__.rsplit(".", 1)[1] for form in FORMATS] == list(FORMATS)


@pytest.mark.parametrize(("path", "form"), [("a.svg", "svg"), ("b/c.CSV", "csv"), ("README.md", "md")])
def test_format_of_a_file(path: str, form: str) -> None:
    assert format_of(path) == form


@pytest.mark.parametrize("path", ["a.dot", "a.mmd", "a.mermaid"])
def test_formats_of_boxes_and_lines(path: str) -> None:
    with pytest.raises(UsageError, match="holds boxes and lines, no tables"):
        format_of(path)
    assert format_of(path.partition(".")[0] + ".svg") in OF_CHARTS


@pytest.mark.parametrize("path", ["a.xlsx", "a", ".csv", ""])
def test_no_format(path: str) -> None:
    with pytest.raises(UsageError, match="is no format for a table"):
        format_of(path)
