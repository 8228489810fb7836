"""Draws a governance as a table: who sits where, who answers for what, who meets when."""

from collections.abc import Iterable

from govctl.diagrams.formats.registry import WITH_OUR_FONTS
from govctl.diagrams.selection import describe, on_day, selected
from govctl.diagrams.tables.drawn import Drawn
from govctl.diagrams.tables.registry import filled, format_of, writer
from govctl.diagrams.tables.sheet import measured
from govctl.diagrams.tables.view import Source
from govctl.model.index import Index
from govctl.usecases.draw import Warn, Wish, in_language, tell_empty, tell_missing, to_nobody
from govctl.usecases.open import without_collection
from govctl.usecases.origin import origin
from govctl.usecases.outputs import put
from govctl.usecases.sides import Side, open_side
from govctl.words.catalogue import words_in


def tabulate(
    view: str, side: Side, outputs: Iterable[str], wish: Wish = Wish(), warn: Warn = to_nobody
) -> dict[str, bytes]:
    """A view of a governance, by the name of the file that it goes to, whose ending is the format."""
    with without_collection():
        opened = open_side(side)
        assert opened.governance is not None
        governance = in_language(opened.governance, wish)
        words = words_in(governance.language, wish.catalogues)
        source = Source(
            Index(selected(governance, wish.selection)),
            Index(on_day(governance, wish.selection.as_of)),
            words,
            describe(Index(governance), wish.selection, words),
            words.say("Source: {file}", file=origin(side, opened, words, stamp=wish.stamp)),
        )
        tell_empty(source.part.groups, governance.groups, warn)
        table = filled(view, source)
        forms = {output: format_of(output) for output in outputs}
        if WITH_OUR_FONTS & set(forms.values()):
            tell_missing(table, warn)
        drawn = Drawn(measured(table), wish.theme, wish.scale, wish.pages, wish.decimal_comma)
        files: dict[str, bytes] = {}
        for output, form in forms.items():
            pieces = writer(form)(drawn)
            put(files, ((_file(output, number), piece) for number, piece in enumerate(pieces)))
        return files


def _file(path: str, number: int) -> str:
    """Where a page goes that has a file of its own: the first under the name itself."""
    if number == 0:
        return path
    stem, dot, ending = path.rpartition(".")
    return f"{stem}-{number + 1}{dot}{ending}"
