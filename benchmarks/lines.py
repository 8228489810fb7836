"""Counts how often lines of made-up organisations cross, drawn in haste and with care, and times both in one run.

Run with `python -m benchmarks.lines`. The organisations are those of the tests: a tree, and other lines between any two
groups; `lines` of them for each group. In haste is how charts are laid out to find their size, and those too large to follow.
"""

import argparse
from time import process_time

from govctl.diagrams.layout.bands import lay_out
from govctl.diagrams.layout.interface import Graph, Layout
from govctl.diagrams.measure import CARD_WIDTHS, graph, least_width, sized
from tests.diagrams.layout.checker import crossings
from tests.diagrams.layout.organisations import Shape, organisation

SHAPES = ((5, 12, 0.35), (20, 20, 0.2), (30, 30, 0.2), (60, 60, 0.1), (60, 60, 0.4))
"""The least and the most groups, and the lines for each"""


def measured(smallest: int, largest: int, lines: float, charts: int) -> str:
    """A row of the table."""
    hasty = careful = others = 0
    times = [0.0, 0.0]
    for seed in range(charts):
        size = smallest + seed % (largest - smallest + 1)
        chart = organisation(Shape(size, levels=1 + seed % 4, below=2 + seed % 4, others=lines), seed)
        cards = tuple(sized(card, max(CARD_WIDTHS[1], least_width(chart.cards))) for card in chart.cards)
        made = graph(chart, cards)
        draft, took = _timed(made._replace(draft=True))
        layout, longer = _timed(made)
        times = [times[0] + took, times[1] + longer]
        hasty, careful = hasty + crossings(draft), careful + crossings(layout)
        others += round(lines * size)
    sizes = f"{smallest}" if smallest == largest else f"{smallest}–{largest}"
    spent = " | ".join(f"{1000 * each / charts:.1f} ms" for each in times)
    return f"| {sizes} | {others / charts:.1f} | {hasty / charts:.1f} | {careful / charts:.2f} | {spent} |"


def _timed(made: Graph) -> tuple[Layout, float]:
    """The layout, and the seconds that it took."""
    start = process_time()
    return lay_out(made), process_time() - start


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--charts", type=int, default=60, help="how many of each size")
    charts = parser.parse_args().charts
    print("| groups | other lines | crossings in haste | with care | time in haste | with care |")
    print("| ---: | ---: | ---: | ---: | ---: | ---: |")
    for smallest, largest, lines in SHAPES:
        print(measured(smallest, largest, lines, charts))
