"""Draws a governance, or what a proposal changes in it."""

from collections.abc import Callable, Iterable, Iterator, Sized
from typing import TYPE_CHECKING, NamedTuple

from govctl.diagrams.drawing import Drawing
from govctl.diagrams.formats.pdf import bound, size
from govctl.diagrams.formats.registry import PAGED, WITH_FINDINGS, WITH_OUR_FONTS, format_of, writer
from govctl.diagrams.layout.registry import engine
from govctl.diagrams.organisation import organisation_chart
from govctl.diagrams.pages import file_name
from govctl.diagrams.paint.frame import SMALL
from govctl.diagrams.paint.paper import A3
from govctl.diagrams.paint.theme import DEFAULT, Theme
from govctl.diagrams.selection import Selection, describe, hues, kept, on_day, selected
from govctl.diagrams.text.missing import missing
from govctl.errors import UsageError
from govctl.findings import Diagnosis
from govctl.model.governance import Governance
from govctl.model.index import Index
from govctl.usecases.open import Opened, locate, without_collection
from govctl.usecases.origin import origin
from govctl.usecases.outputs import put
from govctl.usecases.sides import Side, open_side
from govctl.usecases.split import can_be_split, split
from govctl.usecases.spoken import asked_for
from govctl.words.catalogue import Words, words_in

if TYPE_CHECKING:
    from govctl.changes.change import Change
    from govctl.changes.pair import Pair


class Wish(NamedTuple):
    """How to draw."""

    selection: Selection = Selection()
    engine: str = "bands"
    theme: Theme = DEFAULT
    scale: float = 2.0
    responsibilities: bool = False
    """Whether a proposal shows responsibilities that go from group to group as arrows"""
    seats: bool = False
    """Whether cards say who sits in each group"""
    pages: bool = False
    """Whether a big organisation is split into an overview and a page for each part"""
    language: str = ""
    """The language to draw in; empty for that of the governance"""
    catalogues: str = ""
    """A folder of the user's own message catalogues; empty for none"""
    stamp: bool = False
    """Whether to say of which commit the file is"""
    decimal_comma: bool = False
    """Whether CSV is for spreadsheets that write 1,5"""


Warn = Callable[[str, str], None]
"""Is told what is not as it should be with a picture, and what to do"""


def to_nobody(message: str, remedy: str) -> None:
    """Warnings that nobody hears."""


def draw(side: Side, outputs: Iterable[str], wish: Wish = Wish(), warn: Warn = to_nobody) -> dict[str, bytes]:
    """The picture of a governance, by the name of the file that it goes to, whose ending is the format."""
    with without_collection():
        opened = open_side(side)
        assert opened.governance is not None
        governance = in_language(opened.governance, wish)
        whole, index = Index(governance), Index(selected(governance, wish.selection))
        words = words_in(governance.language, wish.catalogues)
        part = describe(whole, wish.selection, words)
        footer = words.say("Source: {file}", file=origin(side, opened, words, stamp=wish.stamp))
        chart = organisation_chart(index, words, footer, seats=wish.seats, whole=whole)
        tell_empty(index.groups, whole.groups, warn)
        if part:
            colours = hues(governance, index.governance, len(chart.bands))
            chart = chart._replace(subtitle=f"{chart.subtitle} · {part}", hues=colours)
        drawing = Drawing(index, chart, words, engine(wish.engine), None, wish.theme, wish.scale, wish.seats)
        return _written(drawing, outputs, wish, lambda: _findings(opened), warn)


def draw_proposal(
    sides: tuple[Side, Side], outputs: Iterable[str], wish: Wish = Wish(), warn: Warn = to_nobody
) -> dict[str, bytes]:
    """The picture of what changes from one side to the other, by the name of the file that it goes to."""
    from govctl.changes.compare import changes_of
    from govctl.changes.pair import Pair
    from govctl.diagrams.proposal import proposal_chart

    with without_collection():
        opened = [open_side(side) for side in sides]
        pair = Pair(*(in_language(_on_day(one, wish.selection.as_of), wish) for one in opened))
        words = words_in(pair.new.governance.language, wish.catalogues)
        before, after = (origin(side, one, words, stamp=wish.stamp) for side, one in zip(sides, opened, strict=True))
        footer = words.say("Source: {file}", file=f"{before} → {after}")
        only, changes = _wanted(pair, wish.selection), changes_of(pair)
        how = {"responsibilities": wish.responsibilities, "seats": wish.seats}
        chart = proposal_chart(pair, changes, words, footer, only, **how)
        tell_empty(chart.cards, pair.new.groups, warn)
        drawing = Drawing(pair.new, chart, words, engine(wish.engine), pair.old, wish.theme, wish.scale, wish.seats)
        if any(format_of(path) in WITH_FINDINGS for path in outputs):
            drawing = drawing._replace(changes=tuple(_told(pair, changes, words)), now=tuple(pair.now.items()))
        return _written(drawing, outputs, wish, tuple, warn)


def _told(pair: "Pair", changes: Iterable["Change"], words: Words) -> Iterator[tuple[str, str]]:
    """What changes in each group, for formats that show it, the gravest first."""
    from govctl.changes.about import by_group
    from govctl.changes.registry import KINDS
    from govctl.reports.judgements import WORDS

    for name, change in by_group(pair, changes):
        yield name, f"{WORDS[KINDS[change.kind].judgement].sign} {words.retold(change.message)}"


def in_language(governance: Governance, wish: Wish) -> Governance:
    """The governance as if its own language were the one asked for; raises `UsageError` where there are no words in it."""
    return governance._replace(language=asked_for(wish.language, wish.catalogues)) if wish.language else governance


def _findings(opened: Opened) -> tuple[Diagnosis, ...]:
    """What the rules find, for formats that show it."""
    from govctl.rules.registry import RULES
    from govctl.usecases.validate import check

    assert opened.governance is not None
    found, _ = check(opened.governance, RULES)
    return tuple(locate(opened.nodes, finding) for finding in found)


def _written(
    drawing: Drawing, outputs: Iterable[str], wish: Wish, findings: Callable[[], tuple[Diagnosis, ...]], warn: Warn
) -> dict[str, bytes]:
    """What goes into each file; with pages there are more files, except for formats that have pages themselves."""
    if any(format_of(path) in WITH_FINDINGS for path in outputs):
        drawing = drawing._replace(findings=findings())
    if any(format_of(path) in WITH_OUR_FONTS for path in outputs):
        tell_missing(drawing.chart, warn)
    if not wish.pages:
        whole = {path: writer(format_of(path))(drawing) for path in outputs}
        documents = {path: written for path, written in whole.items() if format_of(path) == "pdf"}
        _tell_small(documents, warn, lambda: "`--pages` splits it, " if can_be_split(drawing) else "")
        return whole
    found = split(drawing)
    files: dict[str, bytes] = {}
    for path in outputs:
        form = format_of(path)
        if form not in PAGED:
            files[path] = writer(form)(drawing)
            continue
        sheets = [writer(form)(drawing._replace(chart=page.chart)) for page in found]
        if form == "pdf":
            files[path] = bound(sheets, [page.title for page in found])
            named = (f"{path}, page {number}," if sheets[1:] else path for number in range(1, len(sheets) + 1))
            _tell_small(dict(zip(named, sheets, strict=True)), warn)
        else:
            names = (file_name(path, number, page) for number, page in enumerate(found))
            put(files, zip(names, sheets, strict=True))
    return files


def _tell_small(documents: dict[str, bytes], warn: Warn, remedy: Callable[[], str] = str) -> None:
    """Warn of pages in PDF whose text is too small to read when they are printed on the largest paper of an office."""
    for name, document in documents.items():
        width, height = size(document)
        scale = min(A3[0] / width, A3[1] / height) if width and height else 1.0
        if scale < _READABLE:
            warn(
                f"{name} is larger than a page of A3; printed on one, its text is {max(SMALL * scale, 0.1):.1f} points high.",
                f"{remedy()}`--focus` and `--level` draw a part; .html can be moved about and searched.",
            )


def tell_empty(drawn: Sized, groups: Sized, warn: Warn) -> None:
    """Warn where what is asked for leaves nothing to be drawn of the groups that there are."""
    if groups and not drawn:
        warn(
            "No group is all that is asked for, so the picture is empty.", "Ask for one part at a time, or another day."
        )


def tell_missing(said: object, warn: Warn) -> None:
    """Warn of letters in a chart or a table that PNG and PDF cannot show."""
    letters = missing(said)
    if letters:
        some = " ".join(letters[:_MOST_LETTERS]) + (" …" if len(letters) > _MOST_LETTERS else "")
        warn(
            f"Our fonts lack letters that the names need, so PNG and PDF show \ufffd instead: {some}",
            "Write .svg or .html, which are shown with the fonts of the reader, and print those.",
        )


_MOST_LETTERS = 20
_READABLE = 0.99
"""What is printed smaller than this is smaller than it was drawn"""


def _on_day(opened: Opened, day: str) -> Governance:
    assert opened.governance is not None
    return on_day(opened.governance, day)


def _wanted(pair: "Pair", selection: Selection) -> frozenset[str] | None:
    """The ids of the groups to draw, old and new; None for all. What is asked for has to be on one side at least."""
    if not (selection.focus or selection.level or selection.organisation):
        return None
    names: set[str] = set()
    missing: list[UsageError] = []
    for index in (pair.new, pair.old):
        try:
            found = kept(index, selection)
        except UsageError as error:
            missing.append(error)
            continue
        names |= found if index is pair.new else {*found, *pair.follow(*found)}
    if len(missing) == 2:
        raise missing[0]
    return frozenset(names)
