"""Markdown: a table as GitHub draws it, for READMEs and comments."""

from collections.abc import Iterator

from govctl.diagrams.markdown import plain
from govctl.diagrams.tables.drawn import Drawn
from govctl.diagrams.tables.flat import flat
from govctl.diagrams.tables.table import Row, Table, bounded, runs_of


def write(drawn: Drawn) -> list[bytes]:
    """The table as a page of Markdown; raises `UsageError` for one that is too large to be read."""
    table = flat(drawn.sheet.table)
    bounded(table)
    return ["\n".join(_lines(table)).encode()]


def _lines(table: Table) -> Iterator[str]:
    yield f"# {plain(table.title)}\n"
    yield f"{plain(table.subtitle)}\n"
    if table.rows:
        yield _line([plain(table.corner), *(plain(column.words) for column in table.columns)])
        yield _line(["---", *([":---:"] * len(table.columns))])
        part = ""
        for row in table.rows:
            if row.part and row.part != part:
                yield _line([f"**{plain(row.part)}**", *([""] * len(table.columns))])
            part = row.part
            yield _row(row, len(table.columns))
        yield ""
    if table.legend:
        entries = (f"{_said(entry.mark.text)} {plain(entry.words)}" for entry in table.legend)
        yield f"{plain(table.legend_title)}: {' · '.join(entries)}\n"
    yield from (f"{plain(remark)}\n" for remark in (*table.remarks, table.footer) if remark)


def _row(row: Row, number: int) -> str:
    words = f"**{plain(row.words)}**" if row.tone else plain(row.words)
    cells = [words + (f"<br>{plain(row.about)}" if row.about else "")]
    for _, width, cell in runs_of(row, number):
        cells += [" ".join(_said(mark.text) for mark in cell.marks)] if cell else [""] * width
    return _line(cells)


def _said(sign: str) -> str:
    return f"**{plain(sign)}**" if len(sign) <= 3 else plain(sign)


def _line(cells: list[str]) -> str:
    return f"| {' | '.join(cells)} |"
