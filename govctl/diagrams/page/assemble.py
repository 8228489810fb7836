"""Puts the page together: nothing is fetched, and only the script and the style that we wrote may act."""

import json
import os
from html import escape

from govctl.diagrams.drawing import Drawing
from govctl.diagrams.page.colours import hashed, hues, night, variables
from govctl.diagrams.page.data import page_data, views_of
from govctl.diagrams.page.outline import outline
from govctl.diagrams.page.sheet import sheets
from govctl.diagrams.paint.faces import faces
from govctl.diagrams.paint.theme import Theme

FOLDER = os.path.dirname(__file__)
SCRIPTS = (
    "layout.js",
    "shelves.js",
    "aside.js",
    "gutters.js",
    "drawn.js",
    "router.js",
    "routes.js",
    "paint.js",
    "view.js",
    "panels.js",
    "main.js",
)


def page(drawing: Drawing) -> str:
    """The whole page."""
    views = views_of(drawing)
    data = page_data(drawing, views)
    printed = "".join(sheets(drawing, views))
    theme, dark = drawing.theme, night(drawing.theme)
    carried = _json(data)
    style = (
        f"{faces(carried + printed)}:root{{{variables(theme)}}}\n{_asset('page.css')}{hues(theme)}\n"
        f"@media screen and (prefers-color-scheme:dark){{:root:not([data-look=light]){{{dark}}}}}\n"
        f"@media screen{{:root[data-look=dark]{{{dark}}}}}\n"
    )
    script = '"use strict";(()=>{\n' + "\n".join(map(_asset, SCRIPTS)) + "\n})();"
    policy = (
        f"default-src 'none'; script-src '{hashed(script)}'; style-src '{hashed(style)}'; img-src data:; "
        "font-src data:; "
        "base-uri 'none'; form-action 'none'"
    )
    words = data["words"]
    title = escape(data["title"])
    return f"""<!doctype html>
<html lang="{escape(data["language"])}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>{title}</title>
<style>{style}</style>
</head>
<body>
<header>
<div><h1>{title}</h1><p>{escape(data["subtitle"])}</p></div>
<div id="tools" role="toolbar" aria-label="{escape(words["view"])}"></div>
{_logo(drawing.theme)}</header>
<main>
<svg id="chart" role="application" tabindex="0" aria-label="{escape(words["chart"])}"></svg>
<aside id="details" hidden aria-live="polite" aria-label="{escape(words["details"])}"></aside>
<nav id="outline" class="away" aria-label="{escape(words["outline"])}">{"".join(outline(drawing.chart))}</nav>
</main>
<footer><div id="legend"></div><span>{escape(data["footer"])}</span></footer>
{printed}<script type="application/json" id="data">{carried}</script>
<script>{script}</script>
</body>
</html>
"""


def _asset(name: str) -> str:
    with open(os.path.join(FOLDER, name), encoding="utf-8") as file:
        return file.read()


def _json(data: object) -> str:
    """Data inside markup: without the characters that could end it or begin a comment."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return text.replace("&", "\\u0026").replace("<", "\\u003c").replace(">", "\\u003e")


def _logo(theme: Theme) -> str:
    return f'<img id="logo" alt="" src="{escape(theme.logo)}">\n' if theme.logo else ""
