"""A table as SVG, in the look of the charts."""

from collections.abc import Iterable, Iterator
from html import escape
from typing import NamedTuple

from govctl.diagrams.layout.interface import Box
from govctl.diagrams.paint.frame import SMALL, Frame, Picture, Piece, placed, stroked
from govctl.diagrams.paint.numbers import number as n
from govctl.diagrams.paint.paper import A4, MARGIN
from govctl.diagrams.paint.theme import Stroke, Theme, mixed
from govctl.diagrams.tables.parts import Part, parts, whole
from govctl.diagrams.tables.sheet import (
    CHIP_GAP,
    CHIP_HEIGHT,
    CHIP_SIZE,
    HEAD_SIDES,
    LINE,
    PART_HEIGHT,
    PART_LINE,
    SIDES,
    SIZE,
    Sheet,
    mark_lines,
    mark_width,
    part_lines,
    row_lines,
    runs,
)
from govctl.diagrams.tables.table import ALARM, NUMBER, Cell, Column, Mark, Row
from govctl.diagrams.text.lines import cut, shown
from govctl.diagrams.text.widths import text_width
from govctl.errors import UsageError

MOST_PAGES = 400
_SEVERAL = 1000
_ENTRY_GAP = 16.0
_LEGEND_LINE = 19.0


class Look(NamedTuple):
    """How a mark is drawn."""

    ink: str
    fill: str = "none"
    border: Stroke | None = None


def paint(sheet: Sheet, theme: Theme, fixed: bool = False) -> Picture:
    """The whole table as one picture."""
    return Painter(sheet, theme, whole(sheet), fixed).picture()


def paint_pages(sheet: Sheet, theme: Theme, fixed: bool = False, least: tuple[float, float] = (0, 0)) -> list[Picture]:
    """The table on as many pages of A4 in landscape as it needs; raises `UsageError` if there would be too many."""
    around = Painter(sheet, theme, Part(range(0), range(0), 1, _SEVERAL), fixed, A4).around()
    found = parts(sheet, A4[0] - 2 * MARGIN, A4[1] - around)
    if len(found) > MOST_PAGES:
        raise UsageError(
            f"This table would take {len(found):,} pages of A4.",
            "Write .html, to scroll and search; or draw a part, see `govctl render --help`.",
        )
    return [Painter(sheet, theme, part, fixed, least).picture() for part in found]


class Painter:
    """Writes one picture of a table, or of a part of it."""

    def __init__(
        self, sheet: Sheet, theme: Theme, part: Part, fixed: bool, least: tuple[float, float] = (0, 0)
    ) -> None:
        """`least` is the smallest width and height."""
        self._sheet = sheet
        self._theme = theme
        self._part = part
        self._inner = sheet.row_head + sum(sheet.widths[i] for i in part.columns)
        self._least = least
        self._frame = Frame(theme, max(self._inner + 2 * MARGIN, least[0], 360.0), fixed)
        self._lefts: dict[int, float] = {}
        x = sheet.row_head
        for column in part.columns:
            self._lefts[column] = x
            x += sheet.widths[column]
        self._neutral = theme.level(-1)[0]
        self._alarm = theme.marks["dissolved"].colour

    def picture(self) -> Picture:
        """The whole picture."""
        header, top = self._frame.header(self._sheet.table.title, self._sheet.table.subtitle)
        drawn, height = self._drawn()
        below, under = self._below(top + height)
        body = (*header, f'<g transform="translate({n(MARGIN)} {n(top)})">\n', *drawn, "</g>\n", *below)
        height = max(top + height + under + MARGIN, self._least[1])
        return self._frame.picture(self._sheet.table.title, self._sheet.table.language, height, body)

    def around(self) -> float:
        """The height of everything but the table."""
        _, top = self._frame.header(self._sheet.table.title, self._sheet.table.subtitle)
        return top + self._below(0)[1] + MARGIN

    def _drawn(self) -> tuple[list[str], float]:
        """The table, its upper left corner at 0, 0, and its height."""
        sheet, part = self._sheet, self._part
        if not sheet.table.rows:
            return [], 0.0
        grounds: list[str] = []
        body: list[str] = []
        y = sheet.parts + sheet.head
        before = ""
        for number in part.rows:
            row = sheet.table.rows[number]
            if row.part and row.part != before:
                body += self._row_part(row, y)
                y += PART_HEIGHT
            before = row.part
            grounds += self._ground(number, row, y)
            body += self._row(number, row, y)
            y += sheet.heights[number]
        last = self._line(0, y, self._inner, y, self._theme.ink, 1)
        return [*grounds, *self._columns(y), *self._heads(), *body, last], y

    def _heads(self) -> Iterator[str]:
        sheet, table = self._sheet, self._sheet.table
        bottom = sheet.parts + sheet.head
        for head, run in runs(table.columns, self._part.columns) if sheet.parts else ():
            if head.part:
                yield from self._named(head, Box(self._lefts[run[0]], 0, self._widths(run) - 1, sheet.parts))
        for column in self._part.columns:
            yield from self._head(column, bottom)
        words = shown(table.corner)
        yield self._frame.text(Piece(SIDES, bottom - HEAD_SIDES - 1, words, SIZE, self._theme.muted, bold=True))

    def _named(self, head: Column, box: Box) -> Iterator[str]:
        """What several columns have in common, across them."""
        fill, ink = self._theme.level(head.hue)
        yield f'<rect{placed(box)} fill="{fill}"/>'
        for i, line in enumerate(part_lines(head.part, box.width + 1)):
            yield self._frame.text(Piece(box.x + 4, box.y + 11.5 + i * PART_LINE, line, SMALL, ink, bold=True))

    def _head(self, column: int, bottom: float) -> Iterator[str]:
        sheet, head = self._sheet, self._sheet.table.columns[column]
        left, width, lines = self._lefts[column], sheet.widths[column], sheet.heads[column]
        fill, ink = self._theme.level(head.hue)
        colour = ink if head.hue >= 0 else self._theme.ink
        yield f'<rect{placed(Box(left, sheet.parts, width - 1, sheet.head))} fill="{fill}"/>'
        yield self._line(left, bottom, left + width - 1, bottom, colour, 1.6)
        if " ".join(lines) != shown(head.words):
            yield f"<g><title>{escape(shown(head.words))}</title>"
        for i, line in enumerate(lines):
            if sheet.turned:
                x = left + width / 2 + (i - (len(lines) - 1) / 2) * LINE + SIZE * 0.36
                yield self._frame.text(Piece(x, bottom - HEAD_SIDES, line, SIZE, colour, True, upright=True))
            else:
                y = bottom - HEAD_SIDES - 1 - (len(lines) - 1 - i) * LINE
                x = left + (width - text_width(line, SIZE, True)) / 2
                yield self._frame.text(Piece(x, y, line, SIZE, colour, bold=True))
        if " ".join(lines) != shown(head.words):
            yield "</g>"

    def _columns(self, bottom: float) -> Iterator[str]:
        """The lines between columns: stronger before sums, and where another level begins."""
        columns = self._sheet.table.columns
        for before, column in zip(self._part.columns, self._part.columns[1:], strict=False):
            x = self._lefts[column] - 0.5
            sums = columns[column].summing and not columns[before].summing
            strong = sums or columns[column].part != columns[before].part
            yield self._line(x, self._sheet.parts, x, bottom, self._theme.border, 0.8 if strong else 0.25)

    def _row_part(self, row: Row, y: float) -> Iterator[str]:
        fill, ink = self._theme.level(row.hue)
        yield f'<rect{placed(Box(0, y, self._inner, PART_HEIGHT))} fill="{fill}"/>'
        words = cut(shown(row.part).upper(), self._inner - 2 * SIDES, SMALL, bold=True)
        yield self._frame.text(Piece(SIDES, y + 11.8, words, SMALL, ink, bold=True))

    def _ground(self, number: int, row: Row, y: float) -> Iterator[str]:
        """What lies below a row: every other one is tinted, and the sums."""
        if row.tone == "total" or number % 2:
            fill = mixed(self._neutral, self._theme.paper, 0.75 if row.tone == "total" else 0.45)
            yield f'<rect{placed(Box(0, y, self._inner, self._sheet.heights[number]))} fill="{fill}"/>\n'

    def _row(self, number: int, row: Row, y: float) -> Iterator[str]:
        sheet, theme = self._sheet, self._theme
        height = sheet.heights[number]
        sums = row.tone == "total" and (number == 0 or sheet.table.rows[number - 1].tone != "total")
        yield "<g>"
        yield self._line(0, y, self._inner, y, theme.ink if sums else theme.border, 1 if sums else 0.3)
        if row.tone == ALARM:
            yield f'<rect{placed(Box(0, y + 1, 3, height - 2))} fill="{self._alarm}"/>'
        yield from self._row_head(row, y, height)
        for column in self._part.columns if len(row.cells) > len(self._part.columns) else sorted(row.cells):
            cell = row.cells.get(column)
            if cell and column in self._part.columns:
                yield from self._cell(row, column, cell, y, height)
        yield "</g>\n"

    def _row_head(self, row: Row, y: float, height: float) -> Iterator[str]:
        head = row_lines(row, self._sheet.row_head, self._sheet.table.beside)
        if any(line.endswith("…") for line in (*head.words, *head.about)):
            yield f"<title>{escape(' · '.join(filter(None, map(shown, (row.words, row.about)))))}</title>"
        top = y + (height - head.lines * LINE) / 2 + LINE * 0.78
        for i, line in enumerate(head.words):
            colour = self._theme.muted if row.tone == "unknown" else self._theme.ink
            yield self._frame.text(Piece(SIDES, top + i * LINE, line, SIZE, colour, bool(row.tone)))
        below = top + (0 if head.beside else len(head.words) * LINE)
        for i, line in enumerate(head.about):
            yield self._frame.text(Piece(SIDES + head.beside, below + i * LINE, line, SIZE, self._theme.muted))

    def _cell(self, row: Row, column: int, cell: Cell, y: float, height: float) -> Iterator[str]:
        hue = self._sheet.table.columns[column].hue
        covered = range(column, min(column + cell.span, self._part.columns.stop))
        box = Box(self._lefts[column], y, self._widths(covered) - 1, height)
        titled = cell.said and not self._frame.fixed
        if titled:
            yield f"<g><title>{escape(shown(cell.said))}</title>"
        if cell.span > 1:
            yield from self._bar(cell.marks[0], box, row.hue)
        else:
            lines = mark_lines(cell, self._sheet.widths[column])
            for i, line in enumerate(lines):
                wide = sum(map(mark_width, line)) + CHIP_GAP * (len(line) - 1)
                x = box.x + (box.width - wide) / 2
                middle = y + height / 2 + (i - (len(lines) - 1) / 2) * (CHIP_HEIGHT + 3)
                for mark in line:
                    yield from self._mark(mark, x, middle, hue, row.tone == "total")
                    x += mark_width(mark) + CHIP_GAP
        if titled:
            yield "</g>"

    def _bar(self, mark: Mark, box: Box, hue: int) -> Iterator[str]:
        """A mark across several columns."""
        place = Box(box.x + 2, box.y + (box.height - CHIP_HEIGHT - 2) / 2, box.width - 4, CHIP_HEIGHT + 2)
        fill, ink = self._theme.level(hue)
        bold = mark.tone == NUMBER
        if mark.tone == "unknown":
            fill, ink = self._theme.paper, self._theme.muted
        border = Stroke(ink, 0.7, "1.5 2.5" if mark.tone == "unknown" else "")
        yield f'<rect{placed(place)} rx="3" fill="{fill}"{stroked(border)}/>'
        words = cut(shown(mark.text), place.width - 8, CHIP_SIZE, bold)
        x = place.x + (place.width - text_width(words, CHIP_SIZE, bold)) / 2
        y = place.y + place.height / 2 + CHIP_SIZE * 0.36
        colour = self._theme.ink if bold else ink
        yield self._frame.text(Piece(x, y, words, CHIP_SIZE, colour, bold))

    def _mark(self, mark: Mark, x: float, middle: float, hue: int, total: bool = False) -> Iterator[str]:
        """A mark; `x` is its left edge, `middle` the middle of its height."""
        width, look = mark_width(mark), self._look(mark.tone, hue)
        bold = mark.tone not in (NUMBER, "words") or total
        words = shown(mark.text)
        if look.border or look.fill != "none":
            box = Box(x, middle - CHIP_HEIGHT / 2, width, CHIP_HEIGHT)
            border = stroked(look.border) if look.border else ""
            yield f'<rect{placed(box)} rx="3" fill="{look.fill}"{border}/>'
        x += (width - text_width(words, CHIP_SIZE, bold)) / 2
        yield self._frame.text(Piece(x, middle + CHIP_SIZE * 0.36, words, CHIP_SIZE, look.ink, bold))

    def _look(self, tone: str, hue: int) -> Look:
        theme = self._theme
        ink = self._theme.level(hue)[1] if hue >= 0 else theme.ink
        return {
            "strong": Look(theme.card, ink, Stroke(ink, 1)),
            "plain": Look(ink, theme.card, Stroke(ink, 1)),
            "quiet": Look(theme.ink, "none", Stroke(theme.border, 0.5)),
            "vacant": Look(self._alarm, theme.card, Stroke(self._alarm, 1, "3 2")),
            "unknown": Look(theme.muted, "none", Stroke(theme.muted, 0.8, "1.2 2")),
            ALARM: Look(theme.card, self._alarm, Stroke(self._alarm, 1)),
        }.get(tone, Look(theme.ink))

    def _below(self, y: float) -> tuple[list[str], float]:
        """Legend, remarks and footer below `y`, and how high they are."""
        table, part = self._sheet.table, self._part
        pieces, used = self._legend(y + 9)
        used += 9
        for remark in table.remarks:
            more, height = self._frame.remark(remark, y + used, 2)
            pieces += more
            used += height
        page = self._page_of(part)
        more, height = self._frame.remark(" · ".join(filter(None, (table.footer, page))), y + used + 2)
        return [*pieces, *more], used + height + 2

    def _page_of(self, part: Part) -> str:
        """Which page it is, if there are several."""
        text = self._sheet.table.page.replace("{page}", str(part.page)).replace("{total}", str(part.total))
        return text if part.total > 1 else ""

    def _legend(self, y: float) -> tuple[list[str], float]:
        table = self._sheet.table
        if not table.legend:
            return [], 0.0
        title = shown(table.legend_title).upper()
        pieces = [self._frame.text(Piece(MARGIN, y + 12, title, SMALL, self._theme.muted, bold=True))]
        start = MARGIN + text_width(title, SMALL, bold=True) + _ENTRY_GAP
        x, middle = start, y + 9
        for entry in table.legend:
            words = shown(entry.words)
            mark = mark_width(entry.mark)
            width = mark + 5 + text_width(words, SMALL)
            if x > start and x + width > self._frame.width - MARGIN:
                x, middle = start, middle + _LEGEND_LINE
            pieces += self._mark(entry.mark, x, middle, -1)
            pieces.append(self._frame.text(Piece(x + mark + 5, middle + 3.2, words, SMALL, self._theme.ink)))
            x += width + _ENTRY_GAP
        return pieces, middle + 10 - y

    def _widths(self, columns: Iterable[int]) -> float:
        return sum(self._sheet.widths[column] for column in columns)

    def _line(self, x0: float, y0: float, x1: float, y1: float, colour: str, width: float) -> str:
        way = f"M{n(x0)} {n(y0)}L{n(x1)} {n(y1)}"
        return f'<path d="{way}" fill="none" stroke="{colour}" stroke-width="{width}"/>'
