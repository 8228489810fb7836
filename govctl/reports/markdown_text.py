"""Markdown in which what people wrote stays words: no markup, no links, nobody is notified."""

import re
from collections.abc import Iterator, Sequence

from govctl.reports.terminal import visible
from govctl.words.catalogue import Words

LONGEST = 60_000
"""GitHub refuses comments of more than 65,536 characters."""
LONGEST_NAME = 200
_SHARE_OF_A_TABLE = 10_000
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


def with_code(text: str) -> str:
    """Words in which what stands between backticks is code."""
    parts = text.split("`")
    if len(parts) % 2 == 0:
        return escaped(text)
    return "".join(code(part) if number % 2 else _inside(part) for number, part in enumerate(parts))


def _inside(text: str) -> str:
    """Words in the middle of a line, with the blanks at their ends."""
    start, end = text[:1].isspace() * " ", text[1:][-1:].isspace() * " "
    return f"{start}{escaped(text)}{end}" if text.strip() else start


def clipped(text: str, longest: int) -> str:
    """The text, or its beginning and a sign that something is left out."""
    return text if len(text) <= longest else text[: longest - 1] + "…"


def table(heading: Sequence[str], rows: Sequence[Sequence[str]], says: Words) -> Iterator[str]:
    """Names and what is said of them, as many as there is room for, then how many more there are.

    The heading is Markdown already; the cells are not.
    """
    room = _SHARE_OF_A_TABLE
    yield f"\n| {' | '.join(heading)} |\n|{'---|' * len(heading)}\n"
    for number, row in enumerate(rows):
        line = f"| {' | '.join(escaped(cell, LONGEST_NAME) for cell in row)} |\n"
        room -= len(line)
        if room < 0:
            more = says.count("… and {number} more", "… and {number} more", len(rows) - number)
            yield f"| {more} |{' |' * (len(heading) - 1)}\n"
            return
        yield line
