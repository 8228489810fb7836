"""Markdown in which what people wrote stays words: no markup, no links, nobody is notified."""

import re

from govctl.reports.terminal import visible

# Everything that means something within a line of GitHub's Markdown; `&` and `<` as entities, the rest by backslash.
_MARKUP = re.compile(r"[\\`*_{}\[\]<>&|~$]")
_ENTITIES = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}
# What begins a list, a heading, a quotation or a line across, at the beginning of a line.
_BEGINNING = re.compile(r"^(?:(\d+)(?=[.)](?:\s|$))|(?=[-+=#>:]))")
# What GitHub makes links or pictures of in plain words: @name, #12, GH-12, www.x, https://x, a@b, :smile:
_LINKING = re.compile(r"(@|#(?=\d)|\bGH-(?=\d)|\bwww(?=\.)|:(?=//|[\w+-]+:)|\b(?:mailto|xmpp):)", re.IGNORECASE)
_APART = "&#8203;"
"""A space without width: it is not seen, and no name or address goes on after it."""


def escaped(text: str, longest: int = 1000) -> str:
    """Words for a line of Markdown; more than `longest` characters are cut off."""
    shown = clipped(" ".join(visible(text).split()), longest)
    marked = _LINKING.sub(
        lambda found: f"{found[0]}\0", shown
    )  # no control character is left that could be taken for it
    marked = _MARKUP.sub(lambda found: _ENTITIES.get(found[0], f"\\{found[0]}"), marked)
    return _BEGINNING.sub(r"\1\\", marked).replace("\0", _APART)


def code(text: str, longest: int = 300) -> str:
    """The text as code: nothing in it is markup."""
    shown = clipped(" ".join(visible(text).split()), longest)
    longest_run = max(map(len, re.findall("`+", shown)), default=0)
    fence = "`" * (longest_run + 1)
    padding = " " if not shown or shown.startswith("`") or shown.endswith("`") else ""
    return f"{fence}{padding}{shown}{padding}{fence}"


def clipped(text: str, longest: int) -> str:
    """The text, or its beginning and a sign that something is left out."""
    return text if len(text) <= longest else text[: longest - 1] + "…"
