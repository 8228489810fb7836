"""What a layout engine is given and what it returns. Lengths are in points; y grows downwards."""

from collections.abc import Callable
from typing import NamedTuple

Point = tuple[float, float]

FOLLOWED, _FOLLOWED_LINES = 60, 24
"""With at most so many cards, and lines besides those of reporting, people read a chart as a whole and follow its lines."""
PAGE = (816.0, 500.0)
"""What a title and a legend of usual size leave of an A4 page in landscape"""


class Node(NamedTuple):
    """A card to place."""

    id: str
    width: float
    height: float
    band: int
    """The level that it stands on, 0 is the highest"""
    badge: float = 0.0
    """How much of its upper edge, from the right, a badge covers"""


class Edge(NamedTuple):
    """A line to route between two nodes."""

    begin: str
    end: str
    reports: bool
    """Whether it makes the tree: the node at `begin` hangs below the one at `end`"""
    label_width: float = 0
    """The width of the text that the line carries; 0 for none"""


class Graph(NamedTuple):
    """What is to be laid out."""

    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]
    bands: int
    heading_width: float = 0
    """The room that the names of the bands need at the left"""
    heading_heights: tuple[float, ...] = ()
    """The room that the name of each band needs from its upper edge"""
    page: tuple[float, float] = PAGE
    """The width and height that it should fit, if it can"""
    air: float = 1.0
    """How much of the usual room is left above and below the cards of a band"""
    draft: bool = False
    """Whether only its size is asked for, so that lines may cross"""

    @property
    def lines(self) -> int:
        """How many lines there are besides those of reporting."""
        return sum(not edge.reports for edge in self.edges)

    @property
    def is_followed(self) -> bool:
        """Whether people read it as a whole, and follow its lines with the eye."""
        return len(self.nodes) <= FOLLOWED and self.lines <= _FOLLOWED_LINES


class Box(NamedTuple):
    """A rectangle, by its upper left corner."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """The x of the right edge."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """The y of the lower edge."""
        return self.y + self.height

    def moved(self, x: float, y: float = 0.0) -> "Box":
        """The same elsewhere: so far to the right and down."""
        return self._replace(x=self.x + x, y=self.y + y)


class Route(NamedTuple):
    """The way of a line: corners of a polyline, or with `curved` the points of joined cubic Bézier curves."""

    points: tuple[Point, ...]
    label: Box | None = None
    curved: bool = False

    def moved(self, x: float, y: float = 0.0) -> "Route":
        """The same elsewhere, with its label: so far to the right and down."""
        points = tuple((px + x, py + y) for px, py in self.points)
        return self._replace(points=points, label=self.label and self.label.moved(x, y))


class Layout(NamedTuple):
    """Where everything goes; the routes are in the order of the edges, an empty one where a line could not be drawn."""

    width: float
    height: float
    boxes: dict[str, Box]
    bands: tuple[Box, ...]
    """From the top; bands that share a height stand side by side"""
    routes: tuple[Route, ...]


Engine = Callable[[Graph], Layout]
