"""An organisation's own theme: the data of a theme file laid over one of ours."""

from typing import Any

from govctl.diagrams.paint.theme import DEFAULT, Stroke, Theme
from govctl.diagrams.paint.themes import THEMES


def house_style(name: str, data: dict[str, Any], logo: str = "") -> Theme:
    """The theme that a file describes which the schema has found right; `logo` is a data address."""
    base = THEMES[data.get("based_on", DEFAULT.name)]
    colours = data.get("colours", {})
    levels = tuple((level["background"], level["ink"]) for level in data.get("levels", ()))
    return base._replace(
        name=name,
        bands=levels or base.bands,
        lines=_coloured(base.lines, data.get("lines", {})),
        marks=_coloured(base.marks, data.get("marks", {})),
        font=f"'{data['font']}', {base.font}" if "font" in data else base.font,
        logo=logo,
        **{key: str(colours[key]) for key in ("paper", "ink", "muted", "border", "card") if key in colours},
    )


def _coloured(strokes: dict[str, Stroke], colours: dict[str, str]) -> dict[str, Stroke]:
    return {key: stroke._replace(colour=colours[key]) if key in colours else stroke for key, stroke in strokes.items()}
