"""The colours and strokes of a picture."""

from typing import NamedTuple

from govctl.diagrams.text.widths import MAIN_FONT

_NEUTRAL = 0.06
"""How strong the background of what has no level is."""


class Stroke(NamedTuple):
    """How a line or a border is drawn; the width in points, the dashes as SVG has them."""

    colour: str
    width: float
    dashes: str = ""
    head: str = ""
    """At the end: full (a filled arrow), open, hollow, or dots at both ends"""


class Theme(NamedTuple):
    """A look. Each mark differs in border, badge and colour, so that grey print loses nothing."""

    name: str
    paper: str
    ink: str
    muted: str
    border: str
    card: str
    bands: tuple[tuple[str, str], ...]
    """The background and the ink of each level from the top; more levels begin again"""
    lines: dict[str, Stroke]
    marks: dict[str, Stroke]
    font: str = f"'{MAIN_FONT}', 'Liberation Sans', Arial, Helvetica, sans-serif"
    logo: str = ""
    """A picture for the upper right corner, as a data address"""

    def level(self, hue: int) -> tuple[str, str]:
        """The background and the ink of a level by its number from the top; -1 is no level and has no level's colours."""
        if hue < 0:
            return mixed(self.muted, self.paper, _NEUTRAL), self.muted
        return self.bands[hue % len(self.bands)]


def mixed(colour: str, ground: str, share: float) -> str:
    """A colour so strong on a ground, without any transparency; both as #rrggbb."""
    pairs = ((int(one[i : i + 2], 16) for one in (colour, ground)) for i in (1, 3, 5))
    return "#" + "".join(f"{round(over * share + under * (1 - share)):02x}" for over, under in pairs)


DEFAULT = Theme(
    name="default",
    paper="#ffffff",
    ink="#111827",
    muted="#4b5563",
    border="#6b7280",
    card="#ffffff",
    bands=(
        ("#edf2fa", "#143d73"),
        ("#fcf4e6", "#7a4f00"),
        ("#ebf6f2", "#0b5f48"),
        ("#f4effb", "#573a85"),
        ("#f0f2f4", "#3f4753"),
    ),
    lines={
        "reports_to": Stroke("#374151", 1.5, "", "full"),
        "escalates": Stroke("#b04a00", 1.4, "7 3", "open"),
        "advises": Stroke("#374151", 1.4, "2 2.5", "hollow"),
        "consults": Stroke("#5b21b6", 1.4, "6 2 1.4 2 1.4 2", "open"),
        "coordinates_with": Stroke("#0b5c8f", 1.3, "", "dots"),
        "formerly": Stroke("#b04a00", 1.2, "1.2 3"),
        "continues": Stroke("#6b3fa0", 1.3, "4 2 1 2", "full"),
        "takes_over": Stroke("#0f766e", 1.3, "10 2", "full"),
    },
    marks={
        "created": Stroke("#0b6b4f", 2.4),
        "dissolved": Stroke("#b03a00", 1.8, "5 3.5"),
        "moved": Stroke("#6b3fa0", 2.4, "9 3 2.5 3"),
        "renamed": Stroke("#7a4f00", 2.2, "14 3"),
        "changed": Stroke("#0b5cad", 2.8),
    },
)
