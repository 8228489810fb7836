"""A table as one page of HTML that stands alone: a real table, nothing fetched, no script."""

import os
from collections.abc import Iterator
from html import escape

from govctl.diagrams.page.colours import hashed, hues, night, variables
from govctl.diagrams.paint.theme import Theme
from govctl.diagrams.tables.sheet import Sheet, runs
from govctl.diagrams.tables.table import Cell, Mark, Row, Table, runs_of
from govctl.diagrams.text.lines import shown

MOST_CELLS = 20_000
"""So many cells are written one by one; in a larger table those that are empty side by side are one"""
_LONGEST_SPAN = 1_000
"""The most columns that HTML lets a cell cover"""


def page(sheet: Sheet, theme: Theme) -> str:
    """The whole page."""
    table = sheet.table
    style = (
        f":root{{{variables(theme)}}}\n{_style()}{hues(theme)}\n"
        f"@media screen and (prefers-color-scheme:dark){{:root{{{night(theme)}}}}}\n"
    )
    policy = f"default-src 'none'; style-src '{hashed(style)}'; img-src data:; base-uri 'none'; form-action 'none'"
    title = _text(table.title)
    logo = f'<img id="logo" alt="" src="{escape(theme.logo)}">\n' if theme.logo else ""
    return f"""<!doctype html>
<html lang="{escape(table.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>{title}: {_text(table.subtitle)}</title>
<style>{style}</style>
</head>
<body>
<header>
<div><h1>{title}</h1><p>{_text(table.subtitle)}</p></div>
{logo}</header>
<main tabindex="0" aria-label="{title}">
{"".join(_table(sheet))}</main>
<footer>
{"".join(_below(table))}</footer>
</body>
</html>
"""


def _style() -> str:
    with open(os.path.join(os.path.dirname(__file__), "page.css"), encoding="utf-8") as file:
        return file.read()


def _table(sheet: Sheet) -> Iterator[str]:
    table = sheet.table
    if not table.rows:
        return
    yield f'<table{" class=turned" if sheet.turned else ""}>\n<caption class="away">{_text(table.title)}</caption>\n'
    yield from _heads(table)
    number = len(table.columns)
    sparse = number * len(table.rows) > MOST_CELLS
    before: str | None = None
    for row in table.rows:
        if row.part != before:
            yield "<tbody>\n" if before is None else "</tbody>\n<tbody>\n"
            if row.part:
                head = f'<th scope="rowgroup" colspan="{min(number + 1, _LONGEST_SPAN)}">{_text(row.part)}</th>'
                yield f'<tr class="part {_hue(row.hue)}">{head}</tr>\n'
            before = row.part
        yield from _row(table, row, sparse)
    yield "</tbody>\n</table>\n"


def _heads(table: Table) -> Iterator[str]:
    """The heads of the columns, below what runs of them have in common."""
    named = any(column.part for column in table.columns)
    rows = ' rowspan="2"' if named else ""
    yield f'<thead>\n<tr><th scope="col" class="corner"{rows}>{_text(table.corner)}</th>'
    if named:
        for head, run in runs(table.columns, range(len(table.columns))):
            span = f' colspan="{len(run)}"' if len(run) > 1 else ""
            if head.part:
                yield f'<th scope="colgroup"{span} class="part {_hue(head.hue)}">{_text(head.part)}</th>'
            else:
                yield f"<td{span}></td>"
        yield "</tr>\n<tr>"
    for column in table.columns:
        sum_class = " sum" if column.summing else ""
        yield f'<th scope="col" class="head {_hue(column.hue)}{sum_class}"><span>{_text(column.words)}</span></th>'
    yield "</tr>\n</thead>\n"


def _row(table: Table, row: Row, sparse: bool) -> Iterator[str]:
    tone = f' class="{row.tone}"' if row.tone else ""
    about = f" <small>{_text(row.about)}</small>" if row.about else ""
    yield f'<tr{tone}><th scope="row">{_text(row.words)}{about}</th>'
    for column, width, cell in runs_of(row, len(table.columns)):
        if cell:
            yield _cell(table, row, column, cell)
        elif sparse:
            yield from _empty(width)
        else:
            yield "<td></td>" * width
    yield "</tr>\n"


def _empty(number: int) -> Iterator[str]:
    """Empty columns as one cell."""
    while number:
        span = min(number, _LONGEST_SPAN)
        yield f'<td colspan="{span}"></td>' if span > 1 else "<td></td>"
        number -= span


def _cell(table: Table, row: Row, column: int, cell: Cell) -> str:
    hue = row.hue if cell.span > 1 else table.columns[column].hue
    span = f' colspan="{cell.span}"' if cell.span > 1 else ""
    hidden = ' aria-hidden="true"' if cell.said else ""
    marks = "".join(
        f'<span class="mark {mark.tone} {_hue(hue)}"{hidden}>{_text(mark.text)}</span>' for mark in cell.marks
    )
    sums = ' class="sum"' if table.columns[column].summing else ""
    if not cell.said or cell.said == cell.marks[0].text:
        return f"<td{span}{sums}>{marks.replace(hidden, '')}</td>"
    said = _text(cell.said)
    return f'<td{span}{sums} title="{said}">{marks}<span class="away">{said}</span></td>'


def _below(table: Table) -> Iterator[str]:
    if table.legend:
        yield f"<h2>{_text(table.legend_title)}</h2>\n<ul>"
        for entry in table.legend:
            yield f"<li>{_mark(entry.mark)} {_text(entry.words)}</li>"
        yield "</ul>\n"
    for remark in (*table.remarks, table.footer):
        if remark:
            yield f"<p>{_text(remark)}</p>\n"


def _mark(mark: Mark) -> str:
    return f'<span class="mark {mark.tone} hue-none">{_text(mark.text)}</span>'


def _hue(number: int) -> str:
    return f"hue-{number}" if number >= 0 else "hue-none"


def _text(words: str) -> str:
    """What people wrote, as text of a page or of an attribute in quotes."""
    return escape(shown(words))
