"""The page itself: its frame, its looks and its script; what it shows comes after it and at every save."""

import base64
import hashlib
import os
from html import escape

from govctl.reports import html_findings, html_style
from govctl.words.catalogue import words_in

_FOLDER = os.path.dirname(__file__)


def page(language: str) -> str:
    """The page, in the language of a catalogue."""
    say = words_in(language).say
    told = {
        "language": language,
        "style": _style(),
        "script": _script(),
        "picture": say("Picture"),
        "shown": say("What is shown"),
        "now": say("As it is now"),
        "then": say("With the changes"),
        "farther": say("Farther"),
        "closer": say("Closer"),
        "fit": say("Fit"),
        "findings": say("Findings"),
        "changes": say("Changes since the last commit"),
        "short": say("Changes"),
        "nothing": say("Nothing has changed since the last commit."),
        "lost": say("The connection is lost. Start govctl serve again; it gives a new address."),
        "keys": say("Keys: 1 picture, 2 findings, 3 changes, d with the changes, + − 0 size"),
    }
    kept = {key: text if key in ("style", "script") else escape(text) for key, text in told.items()}
    return _FRAME.format(**kept)


def policy() -> str:
    """What a browser may do in the page: run our script, use our style, ask us. For the header of the same name."""
    return (
        f"default-src 'none'; script-src '{_hash(_script())}'; style-src '{_hash(_style())}'; connect-src 'self'; "
        "img-src data:; font-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    )


def _style() -> str:
    return f"{html_style.STYLE}{html_findings.STYLE}{_asset('page.css')}"


def _script() -> str:
    return "\n" + "".join(_asset(name) for name in ("picture.js", "page.js"))


def _asset(name: str) -> str:
    with open(os.path.join(_FOLDER, name), encoding="utf-8") as file:
        return file.read()


def _hash(text: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()


_FRAME = """<!doctype html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>govctl</title>
<link rel="icon" href="data:,">
<style>{style}</style>
</head>
<body>
<header>
<div><h1 id="title">govctl</h1><p><code id="file"></code> <span id="commit"></span></p></div>
<p id="verdict" role="status"></p>
</header>
<p id="lost" role="alert" hidden>{lost}</p>
<main>
<div id="stage">
<div id="tools" role="toolbar" aria-label="{shown}">
<span class="choice"><button id="now" aria-pressed="true">{now}</button><button id="then" aria-pressed="false"
title="{nothing}">{then}</button></span>
<span class="choice"><button id="farther" aria-label="{farther}" title="{farther}">−</button><output id="scale"></output><button
id="closer" aria-label="{closer}" title="{closer}">+</button></span>
<button id="fit">{fit}</button>
</div>
<p id="note" role="status" hidden></p>
<div id="picture" tabindex="0" role="region" aria-label="{picture}"></div>
</div>
<div id="side">
<div role="tablist">
<button role="tab" id="tab-findings" aria-controls="findings" aria-selected="true">{findings} <b></b></button>
<button role="tab" id="tab-changes" aria-controls="changes" aria-selected="false" tabindex="-1"
title="{changes}">{short} <b></b></button>
</div>
<div role="tabpanel" id="findings" aria-labelledby="tab-findings" tabindex="0"></div>
<div role="tabpanel" id="changes" aria-labelledby="tab-changes" tabindex="0" hidden></div>
<p id="keys">{keys}</p>
</div>
</main>
<script>{script}</script>
</body>
</html>
"""
