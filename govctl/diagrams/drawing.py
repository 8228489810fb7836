"""What is to be drawn, and how."""

from typing import NamedTuple

from govctl.diagrams.chart import Chart
from govctl.diagrams.layout.interface import Engine
from govctl.diagrams.paint.theme import DEFAULT, Theme
from govctl.findings import Diagnosis
from govctl.model.index import Index
from govctl.words.catalogue import Words


class Drawing(NamedTuple):
    """All that a format needs to write a picture."""

    organisation: Index
    chart: Chart
    words: Words
    engine: Engine
    before: Index | None = None
    """What a proposal starts from, where one is drawn"""
    theme: Theme = DEFAULT
    scale: float = 2.0
    """Pixels to a point, for formats that have pixels"""
    seats: bool = False
    """Whether cards say who sits in each group"""
    findings: tuple[Diagnosis, ...] = ()
    """What the rules say, for formats that show it"""
    changes: tuple[tuple[str, str], ...] = ()
    """What a proposal changes, for formats that show it: ids of groups, each with a sentence"""
    now: tuple[tuple[str, str], ...] = ()
    """Of a proposal: ids of old groups, each with that under which the group goes on"""
