"""A table as SVG, in the look of the charts."""

from collections.abc import Iterable, Iterator
from html import escape

from govctl.diagrams.layout.interface import Box
from govctl.diagrams.paint.frame import SMALL, Frame, Picture, Piece, placed
from govctl.diagrams.paint.numbers import number as n
from govctl.diagrams.paint.paper import A4, MARGIN
from govctl.diagrams.paint.theme import Theme, mixed
from govctl.diagrams.tables.below import below
from govctl.diagrams.tables.marks import Marks
from govctl.diagrams.tables.parts import Part, across, cells_in, parts, whole
from govctl.diagrams.tables.sheet import (
    CHIP_GAP,
    CLOSE,
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
    parts_height,
    row_lines,
    runs,
    spaced,
)
from govctl.diagrams.tables.table import ALARM, Cell, Column, Row
from govctl.diagrams.text.lines import cut, shown
from govctl.diagrams.text.widths import text_width
from govctl.errors import UsageError

MOST_PAGES = 400
_SEVERAL = 1000


def paint(sheet: Sheet, theme: Theme, fixed: bool = False) -> Picture:
    """The whole table as one picture."""
    return Painter(sheet, theme, whole(sheet), fixed).picture()


def paint_pages(sheet: Sheet, theme: Theme, fixed: bool = False, least: tuple[float, float] = (0, 0)) -> list[Picture]:
    """The table on as many pages of A4 in landscape as it needs; raises `UsageError` if there would be too many."""
    sheet, found = _cut(sheet, theme, fixed)
    if len(found) > MOST_PAGES:
        raise UsageError(
            f"This table would take {len(found):,} pages of A4.",
            "Write .html, to scroll and search; or draw a part, see `govctl render --help`.",
        )
    return [Painter(sheet, theme, part, fixed, least).picture() for part in found]


def _cut(sheet: Sheet, theme: Theme, fixed: bool) -> tuple[Sheet, tuple[Part, ...]]:
    """The parts that fit a page of A4; all on one if need be with less air in the rows."""
    width = A4[0] - 2 * MARGIN
    sheet = sheet._replace(parts=parts_height(sheet.table.columns, sheet.widths, across(sheet, width)))

    def found(sheet: Sheet, pages: int) -> tuple[Part, ...]:
        around = Painter(sheet, theme, Part(range(0), range(0), 1, pages), fixed, A4).around()
        return parts(sheet, width, A4[1] - around)

    roomy = found(sheet, 1)
    if len(roomy) == 1:
        return sheet, roomy
    close = spaced(sheet, CLOSE) if len(roomy) == 2 else sheet  # no more than some rows are won by it
    one = found(close, 1)
    return (close, one) if len(one) == 1 else (sheet, found(sheet, _SEVERAL))


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
        self._marks = Marks(self._frame, sheet.spacing.chip)

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

    def _below(self, y: float) -> tuple[list[str], float]:
        """What stands below the table, from `y` on, and how high it is."""
        return below(self._frame, self._sheet.table, self._page(), y)

    def _page(self) -> str:
        """Which page it is, if there are several."""
        part = self._part
        text = self._sheet.table.page.replace("{page}", str(part.page)).replace("{total}", str(part.total))
        return text if part.total > 1 else ""

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
        """What lies below a row."""
        fill = self._fill(number, row)
        if fill != self._theme.paper:
            yield f'<rect{placed(Box(0, y, self._inner, self._sheet.heights[number]))} fill="{fill}"/>\n'

    def _fill(self, number: int, row: Row) -> str:
        """The colour of a row: every other one is tinted, and the sums."""
        if row.tone == "total" or number % 2:
            return mixed(self._neutral, self._theme.paper, 0.75 if row.tone == "total" else 0.45)
        return self._theme.paper

    def _row(self, number: int, row: Row, y: float) -> Iterator[str]:
        sheet, theme = self._sheet, self._theme
        height = sheet.heights[number]
        sums = row.tone == "total" and (number == 0 or sheet.table.rows[number - 1].tone != "total")
        yield "<g>"
        yield self._line(0, y, self._inner, y, theme.ink if sums else theme.border, 1 if sums else 0.3)
        if row.tone == ALARM:
            yield f'<rect{placed(Box(0, y + 1, 3, height - 2))} fill="{self._marks.alarm}"/>'
        yield from self._row_head(row, y, height)
        for covered, cell in cells_in(sheet, row, self._part.columns):
            yield from self._cell(number, covered, cell, Box(self._lefts[covered[0]], y, self._widths(covered), height))
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

    def _cell(self, number: int, covered: range, cell: Cell, box: Box) -> Iterator[str]:
        """A cell of the row with this number; `box` is all of it."""
        sheet = self._sheet
        row, spacing = sheet.table.rows[number], sheet.spacing
        titled = cell.said and not self._frame.fixed
        if titled:
            yield f"<g><title>{escape(shown(cell.said))}</title>"
        if cell.span > 1:
            ground = Box(box.x, box.y + 0.8, box.width - 1, box.height - 0.8)
            yield f'<rect{placed(ground)} fill="{self._fill(number, row)}"/>'  # no line between the columns it covers
            yield from self._marks.bar(cell.marks[0], box, row.hue)
        else:
            lines = mark_lines(cell, box.width)
            for i, line in enumerate(lines):
                wide = sum(map(mark_width, line)) + CHIP_GAP * (len(line) - 1)
                x = box.x + (box.width - 1 - wide) / 2
                middle = box.y + box.height / 2 + (i - (len(lines) - 1) / 2) * (spacing.chip + spacing.between)
                for mark in line:
                    hue = sheet.table.columns[covered[0]].hue
                    yield from self._marks.mark(mark, x, middle, hue, row.tone == "total")
                    x += mark_width(mark) + CHIP_GAP
        if titled:
            yield "</g>"

    def _widths(self, columns: Iterable[int]) -> float:
        return sum(self._sheet.widths[column] for column in columns)

    def _line(self, x0: float, y0: float, x1: float, y1: float, colour: str, width: float) -> str:
        way = f"M{n(x0)} {n(y0)}L{n(x1)} {n(y1)}"
        return f'<path d="{way}" fill="none" stroke="{colour}" stroke-width="{width}"/>'
