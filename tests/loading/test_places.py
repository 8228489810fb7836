"""The place of every key and value is the true one, in whatever style the file is written."""

from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from govctl.loading.files import decoded
from govctl.loading.nodes import Nodes
from govctl.loading.parse import parse
from govctl.source import Place, Span
from tests.loading.written import TREES, Writer


@settings(max_examples=250, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(tree=TREES, line_end=st.sampled_from(["\n", "\r\n", "\r"]), mark=st.booleans(), data=st.data())
def test_every_place_is_true(tree: dict[str, Any], line_end: str, mark: bool, data: st.DataObject) -> None:
    writer = Writer(data.draw, line_end)
    writer.document(tree)
    nodes = Nodes()
    parsed = parse(decoded("f.yaml", (b"\xef\xbb\xbf" if mark else b"") + writer.text.encode()), nodes)
    assert parsed.problems == (), writer.text
    assert parsed.data == tree, writer.text
    for steps, place in writer.keys.items():
        _same(nodes.span(Place(parsed.root, steps, on_key=True)), place, writer.text)
    for steps, place in writer.values.items():
        _same(nodes.span(Place(parsed.root, steps)), place, writer.text)
    for steps, first in writer.aliased.items():
        _same(nodes.span(Place(parsed.root, steps)), writer.values[first], writer.text)


def _same(span: Span, place: tuple[int, int, int | None], text: str) -> None:
    line, column, end = place
    assert (span.line, span.column) == (line, column), text
    if end is not None:
        assert span.end_column == end, text


@settings(max_examples=100, deadline=None, derandomize=True)
@given(tree=TREES, data=st.data())
def test_a_place_that_is_not_there_is_the_nearest_above(tree: dict[str, Any], data: st.DataObject) -> None:
    writer = Writer(data.draw, "\n")
    writer.document(tree)
    nodes = Nodes()
    parsed = parse(decoded("f.yaml", writer.text.encode()), nodes)
    key = next(iter(tree))
    assert nodes.find(Place(parsed.root, (key, "nothing", 7))) == nodes.find(Place(parsed.root, (key,)))
    assert nodes.find(Place(parsed.root, ("nothing",))) == parsed.root


def test_an_alias_stands_for_the_latest_anchor() -> None:
    parsed = parse(decoded("f.yaml", b"[&a [&a 1], *a]"), Nodes())
    assert parsed.data == [[1], 1]
