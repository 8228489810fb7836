"""Who hangs below whom in a chart, for formats that have a layout of their own."""

from govctl.diagrams.chart import Chart, hangs
from govctl.diagrams.layout.forest import Forest, forest
from govctl.diagrams.layout.interface import Edge, Graph, Node


def skeleton(chart: Chart) -> Forest:
    """The trees of a chart and its rows, by the numbers of its cards and links."""
    nodes = tuple(Node(card.id, 0, 0, card.band) for card in chart.cards)
    return forest(
        Graph(nodes, tuple(Edge(link.begin, link.end, hangs(link)) for link in chart.links), len(chart.bands))
    )
