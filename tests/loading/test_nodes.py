"""Nodes are found by the steps to them, however large what lies between is and however a key is written."""

import pytest

from govctl.loading.nodes import Nodes
from govctl.loading.parse import parse
from govctl.source import Place, SourceFile


def place(text: str, *steps: str | int, on_key: bool = False) -> tuple[str, str]:
    """Line:column of a key or value, and the words that stand there."""
    nodes = Nodes()
    source = SourceFile("a.yaml", text.encode())
    parsed = parse(source, nodes)
    assert parsed.problems == ()
    span = nodes.span(Place(parsed.root, steps, on_key))
    return f"{span.line}:{span.column}", source.text_at(span.line, span.column, span.end_column - span.column)


@pytest.mark.parametrize("number", [1, 84, 85, 127, 128, 253, 254, 255, 256, 1000])
def test_what_comes_after_something_large(number: int) -> None:
    text = "first:\n" + "".join(f"  k{item}: v{item}\n" for item in range(number)) + "last: x\n"
    assert place(text, "last") == (f"{number + 2}:7", "x")
    assert place(text, "first", f"k{number - 1}") == (f"{number + 1}:{len(str(number - 1)) + 6}", f"v{number - 1}")
    listed = "first:\n" + "- {a: 1, b: 2}\n" * number + "last: [a, b]\n"
    assert place(listed, "first", number - 1, "b") == (f"{number + 1}:13", "2")
    assert place(listed, "last", 1) == (f"{number + 2}:11", "b")


@pytest.mark.parametrize(
    ("written", "key"),
    [
        ("chair", "chair"),
        ("'chair'", "chair"),
        ('"chair"', "chair"),
        ('"ch\\u0061ir"', "chair"),
        ("'it''s'", "it's"),
        ("!!str chair", "chair"),
        ("! 'chair'", "chair"),
        ("&a chair", "chair"),
        ("&a !!str 'chair'", "chair"),
        ("? chair\n", "chair"),
        ("? |-\n  chair\n", "chair"),
        ("'two\n  lines'", "two lines"),
        ("''", ""),
        ("æøå", "æøå"),
    ],
)
def test_keys_however_they_are_written(written: str, key: str) -> None:
    text = f"{written}: ana\nlast: x\n"
    if "two" in written:  # a key on two lines needs the long form
        text = f"? {text.replace(': ana', chr(10) + ': ana', 1)}"
    assert place(text, key)[1] == "ana"
    line, _ = place(text, "last")[0].split(":")
    assert place(text, "last", on_key=True) == (f"{line}:1", "last")
