"""One YAML document from bytes to plain data, with the place of every key and value.

An event loop over libyaml's parser: one pass, no recursion, nothing constructed but dictionaries, lists and
scalars. What govctl does not allow in YAML (tags, merge keys, several documents, ...) is a problem here.
"""

import re
from typing import Any, NamedTuple

from yaml import YAMLError
from yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
)
from yaml.reader import ReaderError

from govctl.loading.intake import Intake
from govctl.loading.nodes import COLUMN_BITS, LINE_SHIFT, LONGEST_LINE, LONGEST_WIDTH, WIDTH_BITS, Nodes
from govctl.loading.scalars import resolve
from govctl.loading.yaml_breaks import events_of
from govctl.loading.yaml_errors import DEEPEST, TOO_DEEP, explain
from govctl.source import SourceFile, Span

MOST_ALIASED = 100_000
MOST_PROBLEMS = 200
LONGEST_SHARED = 24
LARGEST_BYTE = 255


class Problem(NamedTuple):
    """Something in the YAML itself that govctl cannot take; `syntax` if nothing after it can be trusted."""

    message: str
    remedy: str
    span: Span
    related: Span | None = None
    syntax: bool = True


class Parsed(NamedTuple):
    """A document as plain data, the node of its root, and what is wrong with it."""

    data: object
    root: int
    problems: tuple[Problem, ...]


def parse(source: SourceFile, nodes: Nodes, intake: Intake | None = None) -> Parsed:
    """Read one document; its nodes are added to `nodes`, its groups go into `intake` if one is given."""
    root = nodes.open_file(source)
    parser = _Parser(source, nodes, intake)
    try:
        data = parser.run()
    except _StopError as stop:
        return Parsed(None, root, (*parser.problems, stop.problem))
    except ReaderError:
        return Parsed(None, root, (*parser.problems, _unreadable_character(source)))
    except YAMLError as error:
        return Parsed(None, root, (*parser.problems, _malformed(source, error)))
    return Parsed(data, root, tuple(parser.problems))


class _StopError(Exception):
    """Nothing after this point can be read."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.message)
        self.problem = problem


class _Anchor(NamedTuple):
    node: int
    value: object
    weight: int
    """How many values it stands for, aliases inside it counted as what they stand for."""


def _weight(text: str) -> int:
    """How many values a text counts for: going through a long one again and again takes its time."""
    return 1 + len(text) // 100


class _Parser:
    def __init__(self, source: SourceFile, nodes: Nodes, intake: Intake | None) -> None:
        self.problems: list[Problem] = []
        self._source = source
        self._nodes = nodes
        self._intake = intake
        self._get_event = events_of(source)
        self._anchors: dict[str, _Anchor] = {}
        self._open_anchors: dict[int, tuple[str, int]] = {}
        self._first_keys: dict[int, tuple[dict[str, int], int]] = {}

    def run(self) -> object:  # noqa: C901, PLR0912, PLR0915 (one loop: a method for each sort of event makes reading a sixth slower)
        """The data of the document; raises `_StopError` where nothing more can be read."""
        get_event = self._get_event
        marks, sizes = self._nodes.marks, self._nodes.sizes
        mark, size = marks.append, sizes.append
        plain: dict[str, object] = {}
        keys: dict[str, str] = {}
        top: list[object] = []
        stack: list[tuple[dict[str, object] | None, list[object], str | None, int]] = []
        mapping: dict[str, object] | None = None  # the open mapping, None in a sequence
        sequence = top  # the open sequence
        key: str | None = None  # the key that waits for its value
        documents = 0
        while True:
            event: Any = get_event()  # one of yaml.events, told apart below
            kind = type(event)
            if kind is ScalarEvent:
                start, end = event.start_mark, event.end_mark
                column = start.column
                width = end.column - column if end.line == start.line else 0
                if width > LONGEST_WIDTH or column > LONGEST_LINE:
                    width = self._check_line_length(start, column)
                mark(start.line << LINE_SHIFT | column << WIDTH_BITS | width)
                size(1)
                value: object = event.value
                if mapping is not None and key is None:
                    key = keys.setdefault(event.value, event.value)
                    if width != len(key):
                        self._key_with_more(event, key, width)
                    if key in mapping:
                        self._duplicate(key, stack[-1][3], len(marks) - 1)
                    if key == "<<" and event.implicit[0]:
                        self._merge_key(len(marks) - 1)
                    if event.anchor:
                        self._anchors[event.anchor] = _Anchor(len(marks) - 1, key, _weight(key))
                    continue
                if event.implicit[0]:
                    value = plain.get(event.value)
                    if value is None:
                        value = resolve(event.value)
                        if len(event.value) <= LONGEST_SHARED:  # longer texts seldom come again
                            plain[event.value] = value
                elif event.tag is not None:
                    self._check_tag(event.tag, "tag:yaml.org,2002:str", len(marks) - 1)
                if event.anchor:
                    self._anchors[event.anchor] = _Anchor(len(marks) - 1, value, _weight(event.value))
            elif kind is MappingStartEvent or kind is SequenceStartEvent:
                start = event.start_mark
                if start.column > LONGEST_LINE:
                    self._check_line_length(start, start.column)
                node = len(marks)
                mark(start.line << LINE_SHIFT | start.column << WIDTH_BITS)
                size(1)
                if mapping is not None and key is None:
                    self._stop("A key must be a word, not a list or a map.", "Write `key: value`.", node)
                if len(stack) >= DEEPEST:
                    self._stop(*TOO_DEEP, node)
                if event.tag is not None:
                    wanted = "map" if kind is MappingStartEvent else "seq"
                    self._check_tag(event.tag, f"tag:yaml.org,2002:{wanted}", node)
                if event.anchor:
                    self._open_anchors[node] = (event.anchor, self._nodes.aliased)
                    self._anchors.pop(event.anchor, None)
                stack.append((mapping, sequence, key, node))
                key = None
                if kind is MappingStartEvent:
                    mapping = {}
                else:
                    mapping, sequence = None, []
                continue
            elif kind is MappingEndEvent or kind is SequenceEndEvent:
                value = sequence if mapping is None else mapping
                mapping, sequence, key, node = stack.pop()
                held = len(marks) - node
                sizes[node] = held if held <= LARGEST_BYTE else 0
                if held > LARGEST_BYTE:
                    self._nodes.large[node] = held
                end = event.end_mark
                if end.line == marks[node] >> LINE_SHIFT:  # on one line: the whole of it can be shown
                    width = end.column - (marks[node] >> WIDTH_BITS & LONGEST_LINE)
                    marks[node] |= width if 0 < width <= LONGEST_WIDTH else 0
                if node in self._open_anchors:
                    self._close_anchor(node, value)  # an alias may ask for the data of a group, too
                elif len(stack) == 2 and stack[1][2] == "groups" and self._intake is not None and not self.problems:
                    value = self._intake.take(self._nodes, node, value, key, stack[1][0])
            elif kind is AliasEvent:
                value = self._alias(event, mapping is not None and key is None)
            elif kind is DocumentStartEvent:
                documents += 1
                if documents > 1:
                    self._second_document(event.start_mark)
                continue
            elif kind is StreamEndEvent:
                return top[0] if top else None
            else:
                continue
            if mapping is None:
                sequence.append(value)
            else:
                mapping[key] = value  # type: ignore[index]  # the key is known here: without one the value would be the key
                key = None

    def _stop(self, message: str, remedy: str, node: int) -> None:
        raise _StopError(Problem(message, remedy, self._nodes.span_of(node)))

    def _check_line_length(self, start: Any, column: int) -> int:
        if column > LONGEST_LINE:
            span = Span(self._source.name, start.line + 1, 1, start.line + 1, 1)
            remedy = "Break the line; indented YAML is easier to read as well."
            raise _StopError(Problem(f"A line is longer than {1 << COLUMN_BITS:,} characters.", remedy, span))
        return 0

    def _key_with_more(self, event: Any, key: str, width: int) -> None:
        """Keep a key that cannot be told from what is written at its place; quotes alone can be taken off."""
        node = len(self._nodes.marks) - 1
        if event.tag is not None:
            self._check_tag(event.tag, "tag:yaml.org,2002:str", node)
        if event.tag is not None or width != len(key) + len("''"):
            self._nodes.keys[node] = key

    def _duplicate(self, key: str, mapping: int, node: int) -> None:
        if len(self.problems) < MOST_PROBLEMS:
            self._note(
                f"The key `{key}` stands twice in the same place; one of the two would be lost.",
                "Keep one of them, or give one of them another name.",
                node,
                self._nodes.span_of(self._first_key(mapping, key)),
            )

    def _first_key(self, mapping: int, key: str) -> int:
        """The node of the first key of that name in a mapping that is still open; each key is looked at once."""
        known, at = self._first_keys.get(mapping, ({}, mapping + 1))
        while key not in known:
            known.setdefault(self._nodes.key(at), at)
            at += 1 + self._nodes.size(at + 1)
        self._first_keys[mapping] = known, at
        return known[key]

    def _note(self, message: str, remedy: str, node: int, related: Span | None = None) -> None:
        if len(self.problems) < MOST_PROBLEMS:
            self.problems.append(Problem(message, remedy, self._nodes.span_of(node), related, syntax=False))

    def _merge_key(self, node: int) -> None:
        message = "A merge key (`<<`) is not part of YAML 1.2 and hides where a fact comes from."
        self._note(message, "Write the merged lines out.", node)

    def _check_tag(self, tag: str, allowed: str, node: int) -> None:
        if tag not in (allowed, "!"):
            shown = tag.replace("tag:yaml.org,2002:", "!!")
            message = f"The tag `{shown}` asks for a special kind of value; a governance file holds plain ones only."
            self._note(message, "Remove the tag (the word that begins with `!`).", node)

    def _close_anchor(self, node: int, value: object) -> None:
        name, aliased_before = self._open_anchors.pop(node)
        weight = self._nodes.size(node) + self._nodes.aliased - aliased_before
        self._anchors.setdefault(name, _Anchor(node, value, weight))  # one of that name inside came later

    def _alias(self, event: Any, as_key: bool) -> object:
        start, end = event.start_mark, event.end_mark
        self._check_line_length(start, start.column)
        node = len(self._nodes.marks)
        width = end.column - start.column if end.line == start.line else 0
        packed = start.line << LINE_SHIFT | start.column << WIDTH_BITS | min(width, LONGEST_WIDTH)
        self._nodes.marks.append(packed)
        self._nodes.sizes.append(1)
        name = event.anchor
        if as_key:
            self._stop("An alias (`*name`) cannot be a key.", "Write the key out.", node)
        anchor = self._anchors.get(name)
        if anchor is None:
            if any(name == open_name for open_name, _ in self._open_anchors.values()):
                self._stop(f"`*{name}` stands inside what it stands for: it would never end.", "Write it out.", node)
            self._stop(f"`*{name}` stands for nothing: no `&{name}` comes before it.", "Write the value out.", node)
        assert anchor is not None
        self._nodes.aliased += anchor.weight
        if self._nodes.aliased > MOST_ALIASED:
            message = f"Aliases (`*name`) stand for more than {MOST_ALIASED:,} values."
            self._stop(message, "Write the values out, or use `include`.", node)
        self._nodes.aliases[node] = anchor.node
        return anchor.value

    def _second_document(self, start: Any) -> None:
        line = start.line + 1
        span = Span(self._source.name, line, 1, line, 4)
        remedy = "Keep one governance in one file; remove the line `---`, or use `include`."
        raise _StopError(Problem("A second document starts here; what follows would not be read.", remedy, span))


def _malformed(source: SourceFile, error: YAMLError) -> Problem:
    problem, context = (str(getattr(error, key, None) or "") for key in ("problem", "context"))
    mark = getattr(error, "problem_mark", None)
    if _OPENED.search(context) and _MISSED.search(problem):
        mark = getattr(error, "context_mark", None) or mark  # where it was opened tells more than where it was missed
    line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
    if line > source.length:
        line, column = source.length, len(source.line(source.length)) + 1
    rest = source.line(line)[column - 1 :]
    said = explain("found character '\t'" if rest.startswith("\t") else f"{context} {problem}".strip())
    return Problem(said.message, said.remedy, Span(source.name, line, column, line, column + 1))


_OPENED = re.compile("flow (mapping|sequence)|quoted scalar")
_MISSED = re.compile("end of stream|document indicator|did not find expected")


# What YAML takes as a character (YAML 1.2.2, chapter 5.1), turned around.
_NO_CHARACTER = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def _unreadable_character(source: SourceFile) -> Problem:
    """The first byte that is not UTF-8, or the first character that YAML does not take, whichever comes first."""
    try:
        text = source.data.decode()
    except UnicodeDecodeError as error:
        text = source.data[: error.start].decode()
    found = _NO_CHARACTER.search(text)
    lines = SourceFile("", text[: found.start() if found else len(text)].encode()).lines
    line, column = len(lines), len(lines[-1]) + 1
    span = Span(source.name, line, column, line, column + 1)
    if found is None:
        message = "The file is not UTF-8: a byte stands here that is no letter in it (an old Windows encoding?)."
        return Problem(message, "Save the file as UTF-8.", span)
    if found[0] == "\0":
        message = "The file holds a NUL byte: it is not text, or not in UTF-8."
        return Problem(message, "Save the file as text in UTF-8.", span)
    message = f"The invisible control character U+{ord(found[0]):04X} stands here."
    return Problem(message, "Delete the character.", span)
