"""One HTML page that stands alone: no network, no script, and a browser that is told to allow neither."""

import base64
import hashlib
import re
from html import escape

from govctl.reports.terminal import visible
from govctl.words.told import PLACE

_LANGUAGE = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")


def page(title: str, style: str, body: str, spoken: str) -> str:
    """The page, in the language `spoken`; its only style is the one given, which the policy names by its hash."""
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    return (
        "<!DOCTYPE html>\n"
        f"<html{language(spoken)}>\n"
        "<head>\n"
        '<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="color-scheme" content="light dark">\n'
        '<meta name="referrer" content="no-referrer">\n'
        f"<title>{words(title)}</title>\n"
        f"<style>{style}</style>\n"
        "</head>\n"
        f"<body>\n{body}</body>\n"
        "</html>\n"
    )


def words(text: str) -> str:
    """What people wrote, as text of a page or of an attribute in quotes."""
    return escape(visible(text))


def with_code(text: str) -> str:
    """The same, with what stands between backticks set as code."""
    return re.sub("`([^`]+)`", r"<code>\1</code>", words(text))


def filled(message: str, **markup: str) -> str:
    """What govctl says, as text of a page, with markup in its `{places}`."""
    return PLACE.sub(lambda place: markup.get(place[1], place[0]), words(message))


def language(code: str) -> str:
    """An attribute that tells browsers and screen readers the language of names, if it can be one."""
    return f' lang="{code}"' if _LANGUAGE.fullmatch(code) else ""
