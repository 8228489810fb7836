"""Changes made up for the tests of the reporters: hostile names, nothing at all, and very many."""

from pathlib import Path

from govctl.changes.change import Judgement
from govctl.changes.compared import Compared, LoadPair, LocatedChange, MetricPair
from govctl.changes.registry import KINDS
from govctl.metrics.measure import Measure
from govctl.source import SourceFile, Span
from govctl.usecases.compare import Options, compare_sides
from govctl.usecases.sides import Side
from govctl.words.catalogue import words_in

ROOT = Path(__file__).parents[2]
ENGLISH = words_in("en")
HOSTILE = [
    "<script>alert(1)</script>",
    "</title></style></head><img src=x onerror=alert(1)>",
    '"><a href="https://evil.example">x</a>',
    "' onmouseover='alert(1)",
    "</summary></details><h1>",
    "<!-- -->]]>&lt;b&gt;&amp;",
    "[click](https://evil.example) ![x](https://evil.example/x.png)",
    "https://evil.example www.evil.example a@evil.example mailto:a@evil.example",
    "@octocat @org/team #12 GH-12 org/repo#3 :tada:",
    "| a | b |\n|---|---|\n| c | d |",
    "`code` ``` fence ~~~ *bold* __bold__ ~~gone~~ $x$",
    "# heading\n- list\n1. one\n> quote\n\n    indented\n***\n===",
    "::error file=a::b\r\n::add-mask::x%0A::stop-commands::y ##[group]z",
    "a%0Ab%25c,d=e:f",
    "\x1b[31mred\x07\x00\x9b0m\x7f",
    "\u202egnp.exe\u2066\u200f\u2028\ufeff",
    "\ud800",
    "\\*not\\* \\",
    "Å" * 3000,
]


def change(kind: str, words: str, *, fails: bool = False, old: bool = True, new: bool = True) -> LocatedChange:
    """A change in which `words` stand wherever words of people can stand."""
    return LocatedChange(
        KINDS[kind],
        words,
        words,
        Span(f"old/{words}.yaml", 1, 2, 3, 4) if old else None,
        Span(f"new/{words}.yaml", 5, 6, 5, 9) if new else None,
        (words,),
        (words, "the same members") if old and new else (),
        f"Write `derived_from: [{words}]` there.",
        fails,
        about=words,
    )


def compared(*changes: LocatedChange, words: str = "Village hall", waived: int = 0) -> Compared:
    """These changes, gravest first, of a governance that `words` name, with numbers that change and some that do not."""
    order = list(Judgement)
    return Compared(
        f"{words}.old",
        f"{words}.new",
        words,
        words,
        tuple(sorted(changes, key=lambda one: order.index(one.kind.judgement))),
        waived,
        {"old.yaml": SourceFile("old.yaml", b"")},
        {"new.yaml": SourceFile("new.yaml", b"")},
        (
            MetricPair("groups", "Groups", "groups", Measure(1, 1), Measure(2, None)),
            MetricPair("layers", "Layers", "layers", Measure(3, 3), Measure(3, 3)),
        ),
        (LoadPair(words, Measure(None, None), Measure(1.5, 2)),),
    )


def hostile(words: str) -> Compared:
    """One change of each judgement, and one that stops the gate, in hostile words."""
    kinds = ("seat/lost", "seat/moved", "seat/gained", "group/purpose-changed")
    changes = [change(kind, words, old=kind != "seat/gained", new=kind != "seat/lost") for kind in kinds]
    return compared(*changes, change("seat/downgraded", words, fails=True), words=words, waived=2)


def very_many() -> Compared:
    """5,000 changes: a tenth losses, and in the end one at which the gate stops."""
    kinds = ["seat/lost", *["seat/moved"] * 4, *["seat/gained"] * 3, *["group/purpose-changed"] * 2]
    changes = [change(kinds[number % 10], f"Seat {number} goes its way") for number in range(4999)]
    return compared(*changes, change("group/purpose-changed", "The last of all", fails=True))


def real(*fail_on: str) -> Compared:
    """The governance in force against the proposal."""
    old, new = ROOT / "governance.yaml", ROOT / "proposals" / "digital-almen-praksis.yaml"
    return compare_sides(Side(str(old)), Side(str(new)), Options(fail_on=fail_on))
