"""The formats by the ending of the file."""

import pytest

from govctl.diagrams.formats.registry import FORMATS, format_of, writer
from govctl.errors import UsageError


def test_every_format_has_a_writer() -> None:
    assert [writer(form).__module__.rsplit(".", 1)[1] for form in FORMATS] == list(FORMATS)


@pytest.mark.parametrize(
    ("path", "form"),
    [
        ("a.svg", "svg"),
        ("a.b/c.PNG", "png"),
        ("chart.pdf", "pdf"),
        ("x.dot", "dot"),
        ("x.mermaid", "mmd"),
        ("README.md", "md"),
    ],
)
def test_format_of_a_file(path: str, form: str) -> None:
    assert format_of(path) == form


@pytest.mark.parametrize("path", ["a.gif", "a", "svg", ".svg", "a.svg.gz", ""])
def test_no_format(path: str) -> None:
    with pytest.raises(UsageError, match="no format that can be drawn"):
        format_of(path)
