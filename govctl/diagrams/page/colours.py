"""The colours of a theme by day and by night, for pages."""

import base64
import hashlib

from govctl.diagrams.paint.theme import Theme


def variables(theme: Theme) -> str:
    """The colours and the font of a theme, as variables of CSS."""
    pairs = {"paper": theme.paper, "ink": theme.ink, "muted": theme.muted, "border": theme.border, "card": theme.card}
    for number, (background, ink) in enumerate(theme.bands):
        pairs |= {f"band-{number}": background, f"level-{number}": ink}
    pairs |= {f"line-{relation}": stroke.colour for relation, stroke in theme.lines.items()}
    pairs |= {f"mark-{mark}": stroke.colour for mark, stroke in theme.marks.items()}
    return (
        "".join(f"--{key}:{value};" for key, value in pairs.items()) + f"--font:{theme.font};--hues:{len(theme.bands)}"
    )


def night(theme: Theme) -> str:
    """The same colours at night: dark grounds, inks lightened."""
    pairs = {"paper": "#11151c", "ink": "#e8edf4", "muted": "#a7b1bf", "border": "#8592a3", "card": "#1b212b"}
    for number, (_, ink) in enumerate(theme.bands):
        pairs |= {f"band-{number}": f"color-mix(in srgb,{ink} 26%,#11151c)", f"level-{number}": _light(ink)}
    pairs |= {f"line-{relation}": _light(stroke.colour) for relation, stroke in theme.lines.items()}
    pairs |= {f"mark-{mark}": _light(stroke.colour) for mark, stroke in theme.marks.items()}
    return "color-scheme:dark;" + "".join(f"--{key}:{value};" for key, value in pairs.items())


def _light(colour: str) -> str:
    return f"color-mix(in srgb,{colour} 42%,#ffffff)"


def hues(theme: Theme) -> str:
    """A class for each level of the theme, with its background and its ink."""
    return "".join(
        f".hue-{number}{{--level:var(--level-{number});--band:var(--band-{number})}}"
        for number in range(len(theme.bands))
    )


def hashed(text: str) -> str:
    """A script or a style as a content security policy names it."""
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
