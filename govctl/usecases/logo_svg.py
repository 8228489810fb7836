"""Whether an SVG logo is one that can be drawn: what its elements draw, counted with all that they refer to.

The libraries behind PNG and PDF go down with a picture that is nested too deep, and take minutes or all memory for some
that are tiny as a file. Nothing of that may happen to whoever draws with a theme of somebody else.
"""

import re
from collections.abc import Iterator
from itertools import chain
from typing import NamedTuple
from xml.parsers import expat

DEEPEST = 64
MOST_ELEMENTS = 5_000
_MOST_STYLED = 100_000
"""How many references a style sheet may make, for all its selectors"""
TOO_COSTLY = frozenset(["filter", "marker", "pattern"])
"""Elements and properties that can cost any time or memory, however small they are"""
NOT_DRAWN = frozenset(["text", "foreignObject"])
"""What shows in browsers and not in PNG and PDF, where there are none of its fonts"""
LARGEST_SIDE, THINNEST = 100_000, 1_000
"""The longest side of a logo, in any unit, and how many times the shorter one that may be"""
MOST_DRAWN = 2_000_000
"""How many characters of ways, with each as often as it is drawn"""

_SVG = "http://www.w3.org/2000/svg "
_URL = re.compile(r"url\(", re.IGNORECASE)
_EFFECT = re.compile(r"(?<![\w-])filter\s*:\s*(?!none\b)\S")
_NUMBER = re.compile(r"\s*[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?", re.IGNORECASE)
_COMMENT = re.compile(r"/\*.*?(\*/|\Z)", re.DOTALL)
_SELECTED = re.compile(r"[.#]?[\w-]+")


class Flaw(NamedTuple):
    """Why a picture is not taken, and what to do."""

    message: str
    """What follows on the name of the picture: `is nested too deep`"""
    remedy: str


class _FlawError(Exception):
    """Ends the reading of a picture with its flaw."""

    def __init__(self, message: str, remedy: str) -> None:
        super().__init__(message)
        self.flaw = Flaw(message, remedy)


class _Element(NamedTuple):
    """An element: what is in it, by number, and the ids of what it refers to."""

    inner: list[int]
    references: list[str]
    size: int
    """The characters of its own way"""
    selectors: tuple[str, ...]
    """By what a style sheet may mean it: `path`, `.st0`, `#id`, `*`"""


class _Cost(NamedTuple):
    """What it takes to draw an element with all that it refers to."""

    elements: int
    height: int
    """How deep they are nested"""
    size: int
    """The characters of all ways"""


class Svg(NamedTuple):
    """What there is to know of a picture."""

    flaw: Flaw | None
    not_drawn: tuple[str, ...] = ()
    """The kinds of its elements that PNG and PDF leave out"""


def examined(data: bytes) -> Svg:
    """The picture of these bytes: what is wrong with it, and what of it not every format shows."""
    reader = _Reader()
    try:
        data.decode("utf-8")
        reader.read(data)
        return Svg(None, tuple(sorted(reader.kinds & NOT_DRAWN)))
    except UnicodeDecodeError:
        return Svg(Flaw("is not written in UTF-8", "Save it again as SVG."))
    except expat.ExpatError as error:
        return Svg(Flaw(f"is no SVG from line {error.lineno} on", "Save it again as SVG."))
    except _FlawError as flawed:
        return Svg(flawed.flaw)


class _Reader:
    """Reads one picture."""

    def __init__(self) -> None:
        self.kinds: set[str] = set()
        self._elements: list[_Element] = []
        self._ids: dict[str, int] = {}
        self._open: list[int] = []
        self._styles: list[str] = []
        self._in_style = False
        self._sheet: dict[str, dict[str, None]] = {}
        self._measured: dict[int, _Cost] = {}

    def read(self, data: bytes) -> None:
        """Read it; raises `_FlawError`, or `ExpatError` for what is no XML."""
        parser = expat.ParserCreate("utf-8", " ")
        parser.buffer_text = True
        parser.EntityDeclHandler = _refuse_entity
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._said
        parser.Parse(data, True)
        self._styled(_COMMENT.sub(" ", "".join(self._styles)))
        self._measure(0, 1)

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        kind = name.removeprefix(_SVG)
        if not self._open and name != f"{_SVG}svg":
            raise _FlawError(
                "is no SVG", "It has to begin with <svg xmlns='http://www.w3.org/2000/svg'>; save it again."
            )
        if not self._open:
            _check_size(attributes)
        if len(self._open) >= DEEPEST:
            raise _FlawError(*_TOO_DEEP)
        self.kinds.add(kind)
        number = len(self._elements)
        if self._open:
            self._elements[self._open[-1]].inner.append(number)
        self._open.append(number)
        self._in_style = kind == "style"
        size = len(attributes.get("d", "")) + len(attributes.get("points", ""))
        self._elements.append(_Element([], _references(attributes), size, _selectors(kind, attributes)))
        if "id" in attributes:
            self._ids.setdefault(attributes["id"], number)
        if number >= MOST_ELEMENTS:
            raise _FlawError(*_TOO_MANY)
        _check_cost(kind, f"{attributes.get('style', '')};filter:{attributes.get('filter', 'none')}")

    def _end(self, _: str) -> None:
        self._open.pop()
        self._in_style = False

    def _said(self, text: str) -> None:
        if self._in_style:
            self._styles.append(text)

    def _styled(self, sheet: str) -> None:
        """Let elements refer to what a style sheet refers to for them, rather to too much than to too little."""
        _check_cost("", sheet)
        effort = 0
        for rule in sheet.split("}"):
            before, _, properties = rule.rpartition("{")
            meant = dict.fromkeys(name for name in _named(properties) if name in self._ids)
            selector = before.rpartition("{")[2]
            selected = ["*"] if re.search(r"[*:\[\\]", selector) else _SELECTED.findall(selector)
            effort += len(meant) * len(selected)
            if effort > _MOST_STYLED:
                raise _FlawError(*_TOO_MANY)
            for name in selected if meant else ():
                self._sheet.setdefault(name, {}).update(meant)

    def _measure(self, number: int, depth: int) -> _Cost:
        """What is drawn for an element; a circle is too deep."""
        count, height, size = self._measured.get(number, _Cost(1, 1, self._elements[number].size))
        if depth + height > DEEPEST + 1:
            raise _FlawError(*_TOO_DEEP)
        if number not in self._measured:
            for inner in self._drawn_for(self._elements[number]):
                more = self._measure(inner, depth + 1)
                count, height, size = count + more.elements, max(height, more.height + 1), size + more.size
                if count > MOST_ELEMENTS or size > MOST_DRAWN:
                    raise _FlawError(*_TOO_MANY)
            self._measured[number] = _Cost(count, height, size)
        return _Cost(count, height, size)

    def _drawn_for(self, element: _Element) -> Iterator[int]:
        """What is drawn for an element besides itself: what is in it, and what it refers to, each once."""
        yield from element.inner
        by_sheet = (name for selector in element.selectors for name in self._sheet.get(selector, ()))
        for name in dict.fromkeys(chain(element.references, by_sheet)):
            if name in self._ids:
                yield self._ids[name]


_TOO_DEEP = (f"is nested more than {DEEPEST} deep", "Take groups in it apart, and save it again.")
_TOO_MANY = (f"draws more than {MOST_ELEMENTS:,} elements, or very long ones", "Make it simpler, or save it as PNG.")


def _refuse_entity(*_: object) -> None:
    raise _FlawError("declares entities", "Save it again as plain SVG.")


def _check_size(attributes: dict[str, str]) -> None:
    """Raise `_FlawError` for a picture that is nothing wide or high, or beyond what libraries can count with."""
    box = attributes.get("viewBox", "").replace(",", " ").split()[2:]
    numbers = (_NUMBER.match(size) for size in (attributes.get("width", ""), attributes.get("height", ""), *box))
    sizes = [float(number[0]) for number in numbers if number]
    if any(size <= 0 for size in sizes):
        raise _FlawError("has no size", "Save it again, with a width and a height.")
    if sizes and (max(sizes) > LARGEST_SIDE or max(sizes) > THINNEST * min(sizes)):
        raise _FlawError("is far too large, or too thin", "Save it again, in the size that it is shown in.")


def _references(attributes: dict[str, str]) -> list[str]:
    found = [name for value in attributes.values() for name in _named(value)]
    links = (value.strip() for name, value in attributes.items() if name.rpartition(" ")[2] == "href")
    return found + [link[1:] for link in links if link.startswith("#")]


def _named(value: str) -> list[str]:
    """The ids in `url(#a)`, quoted or not; without a pattern, which could look for the end of each again and again."""
    if "(" not in value:
        return []
    addresses = (part.partition(")")[0].strip(" \t\r\n\"'") for part in _URL.split(value)[1:])
    return [address[1:] for address in addresses if address.startswith("#")]


def _selectors(kind: str, attributes: dict[str, str]) -> tuple[str, ...]:
    classes = (f".{name}" for name in attributes.get("class", "").split())
    return ("*", kind, f"#{attributes.get('id', '')}", *classes)


def _check_cost(kind: str, style: str) -> None:
    """Raise `_FlawError` for an element or a style that can cost any time."""
    if kind == "image":
        raise _FlawError("has another picture in it, which cannot be examined", "Save it as PNG.")
    if kind in TOO_COSTLY or _EFFECT.search(style):
        what = kind if kind in TOO_COSTLY else "filter"
        raise _FlawError(f"has a {what}, which can cost any time", "Turn its effects into paths, or save it as PNG.")
