"""Measures a layout: what is cut, what lies on what, which line goes through what."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import groupby, pairwise
from typing import NamedTuple

import uharfbuzz
from fontTools.ttLib import TTFont

from govctl.diagrams.layout.interface import Box, Graph, Layout, Route
from govctl.diagrams.measure import PADDING, STYLES, Sized, badge_width
from govctl.diagrams.text.scripts import Script, letters
from govctl.diagrams.text.widths import FONT_FILES

_TOUCH = 0.6
"""What comes nearer than this, in points, is taken for the same place."""
_TOGETHER = 3.0
"""Two lines may share this much of their way, where they cross or end."""
_CELL = 120.0
_CAPITALS = 0.69
"""How high a capital is, for its size"""


class Piece(NamedTuple):
    """A straight piece of a line."""

    edge: int
    x0: float
    y0: float
    x1: float
    y1: float


def faults(graph: Graph, cards: Iterable[Sized], layout: Layout) -> list[str]:
    """Everything wrong with the layout, in words; empty if nothing is."""
    return [
        *misplaced(graph, cards, layout),
        *_ways(graph, layout),
        *_through(layout, cards),
        *_on_each_other(graph, layout),
        *_corners_that_meet(graph, layout),
    ]


def misplaced(graph: Graph, cards: Iterable[Sized], layout: Layout) -> list[str]:
    """Everything wrong with cards, texts, labels and the ends of lines, whatever way lines take between."""
    return [
        *_cards_in_place(graph, layout),
        *_texts_in_cards(cards),
        *_overlaps({f"card {name}": box for name, box in layout.boxes.items()} | _labels(layout)),
        *_covered_by_badges(cards, layout),
        *_ends(graph, layout),
    ]


def crossings(layout: Layout) -> int:
    """How often lines cross; those that share an end do not count there."""
    pieces = [piece for piece in _pieces(layout) if piece.x0 != piece.x1 or piece.y0 != piece.y1]
    flat = [piece for piece in pieces if piece.y0 == piece.y1]
    found = set()
    for upright in pieces:
        if upright.x0 != upright.x1:
            continue
        top, bottom = sorted((upright.y0, upright.y1))
        for level in flat:
            left, right = sorted((level.x0, level.x1))
            inside = left + _TOUCH < upright.x0 < right - _TOUCH and top + _TOUCH < level.y0 < bottom - _TOUCH
            if inside and upright.edge != level.edge:
                found.add((round(upright.x0), round(level.y0)))
    return len(found)


def _cards_in_place(graph: Graph, layout: Layout) -> Iterator[str]:
    whole = Box(0, 0, layout.width, layout.height)
    for node in graph.nodes:
        box = layout.boxes[node.id]
        if (box.width, box.height) != (node.width, node.height):
            yield f"card {node.id} has another size"
        if not _within(box, layout.bands[node.band]):
            yield f"card {node.id} is not in its band"
        if not _within(box, whole):
            yield f"card {node.id} is not in the picture"
        if graph.heading_width and box.x < graph.heading_width:
            yield f"card {node.id} is on the name of its band"
    yield from _overlaps({f"band {number}": band for number, band in enumerate(layout.bands)})
    for number, (band, height) in enumerate(zip(layout.bands, graph.heading_heights, strict=False)):
        if band.height < height - _TOUCH:
            yield f"band {number} is too low for its name"


def _within(inner: Box, outer: Box) -> bool:
    return (
        inner.x >= outer.x - _TOUCH
        and inner.y >= outer.y - _TOUCH
        and inner.right <= outer.right + _TOUCH
        and inner.bottom <= outer.bottom + _TOUCH
    )


def _texts_in_cards(cards: Iterable[Sized]) -> Iterator[str]:
    for each in cards:
        last = low = 0.0
        if each.card.badge and each.lines[0].y - STYLES[each.lines[0].style].size * 0.72 < 7:
            beside = each.width - 2 * PADDING - badge_width(each.card.badge)
            if each.lines[0].width > beside + PADDING:
                yield f"card {each.card.id}: {each.lines[0].words!r} is under the badge"
        for line in each.lines:
            style = STYLES[line.style]
            if glyph_width(line.words, style.bold) * style.size > each.width - 2 * PADDING + _TOUCH:
                yield f"card {each.card.id}: {line.words!r} is too wide"
            if line.y - style.size * 0.8 < last - _TOUCH:
                yield f"card {each.card.id}: {line.words!r} is on the line above"
            if line.y - style.size * _CAPITALS < low - _TOUCH:
                yield f"card {each.card.id}: {line.words!r} is in the letters of the line above"
            last, low = line.y, line.y + style.size * depth(line.words, style.bold)
        if last + 2 > each.height:
            yield f"card {each.card.id} is too low for its texts"


@cache
def _font(number: int) -> tuple[dict[int, str], dict[str, tuple[int, int]], int]:
    font = TTFont(FONT_FILES[number])
    return font.getBestCmap(), font["hmtx"].metrics, font["head"].unitsPerEm


def glyph_width(text: str, bold: bool) -> float:
    """The width of a text of size 1, from the fonts themselves; what they lack is not counted."""
    width = 0.0
    for script, characters in groupby(text, key=_script):
        if script:
            width += _shaped("".join(characters), script, bold).width
            continue
        for character in characters:
            for number in (int(bold), 2):
                glyphs, metrics, units = _font(number)
                if ord(character) in glyphs:
                    width += metrics[glyphs[ord(character)]][0] / units
                    break
    return width


class Shaped(NamedTuple):
    """What a text in one script takes at size 1."""

    width: float
    depth: float
    """How far its ink reaches below the line"""


def depth(text: str, bold: bool) -> float:
    """How far the ink of the scripts that have fonts of their own reaches below the line."""
    parts = ("".join(part) if script else "" for script, part in groupby(text, key=_script))
    return max((_shaped(part, _script(part[0]), bold).depth for part in parts if part), default=0.0)


def _script(character: str) -> Script | None:
    letter = letters().get(character)
    return letter.script if letter else None


@cache
def _shaped(text: str, script: Script | None, bold: bool) -> Shaped:
    assert script is not None
    font = uharfbuzz.Font(uharfbuzz.Face(uharfbuzz.Blob.from_file_path(script.file(bold))))
    buffer = uharfbuzz.Buffer()
    buffer.add_str(text)
    buffer.guess_segment_properties()
    uharfbuzz.shape(font, buffer)
    low = 0
    for info, place in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
        ink = font.get_glyph_extents(info.codepoint)
        low = min(low, place.y_offset + ink.y_bearing + ink.height) if ink else low
    units = font.face.upem
    return Shaped(sum(place.x_advance for place in buffer.glyph_positions) / units, -low / units)


def _labels(layout: Layout) -> dict[str, Box]:
    return {f"label of line {i}": route.label for i, route in enumerate(layout.routes) if route.label}


def _overlaps(boxes: dict[str, Box]) -> Iterator[str]:
    cells = _cells(boxes)
    seen = set()
    for names in cells.values():
        for i, name in enumerate(names):
            for other in names[i + 1 :]:
                if (name, other) not in seen and _meet(boxes[name], boxes[other]):
                    seen.add((name, other))
                    yield f"{name} and {other} overlap"


def _meet(one: Box, other: Box) -> bool:
    return (
        one.x < other.right - _TOUCH
        and other.x < one.right - _TOUCH
        and one.y < other.bottom - _TOUCH
        and other.y < one.bottom - _TOUCH
    )


def _cells(boxes: dict[str, Box]) -> dict[tuple[int, int], list[str]]:
    cells: dict[tuple[int, int], list[str]] = defaultdict(list)
    for name, box in boxes.items():
        for column in range(int(box.x // _CELL), int(box.right // _CELL) + 1):
            for row in range(int(box.y // _CELL), int(box.bottom // _CELL) + 1):
                cells[column, row].append(name)
    return cells


def _pieces(layout: Layout) -> Iterator[Piece]:
    for i, route in enumerate(layout.routes):
        for (x0, y0), (x1, y1) in pairwise(route.points):
            yield Piece(i, x0, y0, x1, y1)


def _ends(graph: Graph, layout: Layout) -> Iterator[str]:
    """Lines that do not begin and end at their cards."""
    for i, (edge, route) in enumerate(zip(graph.edges, layout.routes, strict=True)):
        if edge.begin == edge.end or not {edge.begin, edge.end} <= layout.boxes.keys():
            continue
        if len(route.points) < 2:
            yield f"line {i} from {edge.begin} to {edge.end} is not drawn"
            continue
        for name, point in ((edge.begin, route.points[0]), (edge.end, route.points[-1])):
            if not _on_edge(layout.boxes[name], *point):
                yield f"line {i} does not meet {name}"


def _ways(graph: Graph, layout: Layout) -> Iterator[str]:
    """Lines that are askew, out of the picture, or on the names of the bands."""
    for piece in _pieces(layout):
        left, right, top, bottom = _extent(piece)
        if left != right and top != bottom:
            yield f"line {piece.edge} is askew"
        if graph.heading_width and left < graph.heading_width - _TOUCH:
            yield f"line {piece.edge} goes through the names of the bands"
        if left < 0 or right > layout.width or top < 0 or bottom > layout.height:
            yield f"line {piece.edge} leaves the picture"
    for number, route in enumerate(layout.routes):
        if _crosses_itself(route):
            yield f"line {number} crosses itself"


def _crosses_itself(route: Route) -> bool:
    """Whether a line with right angles comes back to where it has been."""
    pieces = [_extent(Piece(0, *one, *other)) for one, other in pairwise(route.points)]
    return any(
        left <= other_right and other_left <= right and top <= other_bottom and other_top <= bottom
        for i, (left, right, top, bottom) in enumerate(pieces)
        for other_left, other_right, other_top, other_bottom in pieces[i + 2 :]
    )


def badges(cards: Iterable[Sized], layout: Layout) -> dict[str, Box]:
    """The badges of cards, each across the upper edge of its card."""
    found = {}
    for each in cards:
        if each.card.badge:
            box, width = layout.boxes[each.card.id], badge_width(each.card.badge)
            found[f"badge of {each.card.id}"] = Box(box.right - width, box.y - 7, width - 6, 14)
    return found


def _covered_by_badges(cards: Iterable[Sized], layout: Layout) -> Iterator[str]:
    """What a badge lies on, except its own card."""
    found = badges(cards, layout)
    others = {f"card {name}": box for name, box in layout.boxes.items()} | _labels(layout)
    for said in _overlaps(found | others):
        name, other = said.removesuffix(" overlap").split(" and ", 1)
        if name.startswith("badge of ") and other != name.replace("badge of", "card", 1):
            yield said


def _through(layout: Layout, cards: Iterable[Sized]) -> Iterator[str]:
    """Lines through cards, labels and badges."""
    boxes = dict(layout.boxes.items()) | _labels(layout) | badges(cards, layout)
    cells = _cells(boxes)
    said = set()
    for piece in _pieces(layout):
        left, right, top, bottom = _extent(piece)
        line = Box(left - 2 * _TOUCH, top - 2 * _TOUCH, right - left + 4 * _TOUCH, bottom - top + 4 * _TOUCH)
        cross = _cells({"": Box(left, top, right - left, bottom - top)})
        for name in dict.fromkeys(name for cell in cross for name in cells.get(cell, ())):
            inner = Box(
                boxes[name].x + 2 * _TOUCH,
                boxes[name].y + 2 * _TOUCH,
                boxes[name].width - 4 * _TOUCH,
                boxes[name].height - 4 * _TOUCH,
            )
            own = f"label of line {piece.edge}"
            if name != own and (piece.edge, name) not in said and _meet(line, inner):
                said.add((piece.edge, name))
                yield f"line {piece.edge} goes through {name}"


def _extent(piece: Piece) -> tuple[float, float, float, float]:
    left, right = sorted((piece.x0, piece.x1))
    top, bottom = sorted((piece.y0, piece.y1))
    return left, right, top, bottom


def _on_edge(box: Box, x: float, y: float) -> bool:
    across = box.x - _TOUCH <= x <= box.right + _TOUCH
    down = box.y - _TOUCH <= y <= box.bottom + _TOUCH
    at_side = min(abs(x - box.x), abs(x - box.right)) <= _TOUCH and down
    at_end = min(abs(y - box.y), abs(y - box.bottom)) <= _TOUCH and across
    return at_side or at_end


def _on_each_other(graph: Graph, layout: Layout) -> Iterator[str]:
    """Lines that run on each other for more than a few points, unless both report to the same group."""
    tracks: dict[tuple[str, float], list[tuple[float, float, int]]] = defaultdict(list)
    for piece in _pieces(layout):
        if piece.y0 == piece.y1:
            tracks["flat", round(piece.y0, 1)].append((min(piece.x0, piece.x1), max(piece.x0, piece.x1), piece.edge))
        else:
            tracks["upright", round(piece.x0, 1)].append((min(piece.y0, piece.y1), max(piece.y0, piece.y1), piece.edge))
    said = set()
    for (way, at), stretches in tracks.items():
        stretches.sort()
        reach: list[tuple[float, float, int]] = []
        for begin, end, edge in stretches:
            reach = [other for other in reach if other[1] > begin + _TOGETHER]
            for _, other_end, other in reach:
                pair = (min(edge, other), max(edge, other))
                together = min(end, other_end) - begin
                if together > _TOGETHER and pair not in said and not _same_bus(graph, edge, other):
                    said.add(pair)
                    yield f"lines {pair[0]} and {pair[1]} lie on each other ({way} at {at}, {together:.0f} points)"
            reach.append((begin, end, edge))


def _corners_that_meet(graph: Graph, layout: Layout) -> Iterator[str]:
    """Two lines that turn at one place, where each seems to go on as the other."""
    found: dict[tuple[int, int], set[int]] = defaultdict(set)
    for number, route in enumerate(layout.routes):
        if not graph.edges[number].reports:
            for x, y in route.points[1:-1]:
                found[round(x), round(y)].add(number)
    for (x, y), lines in found.items():
        if len(lines) > 1:
            yield f"lines {sorted(lines)} turn at one place ({x}, {y})"


def _same_bus(graph: Graph, one: int, other: int) -> bool:
    a, b = graph.edges[one], graph.edges[other]
    return one == other or (a.reports and b.reports and a.end == b.end)
