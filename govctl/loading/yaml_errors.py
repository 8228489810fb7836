"""What libyaml says of a broken file, in words that say what to look for."""

import re
from typing import NamedTuple


class Explanation(NamedTuple):
    """One kind of broken YAML: what is wrong, and what to do."""

    message: str
    remedy: str


DEEPEST = 64
"""So many levels of nesting are read"""
TOO_DEEP = Explanation(f"The nesting is deeper than {DEEPEST} levels.", "No governance needs that.")
_INDENT = "Put keys of the same group at the same column, indent with spaces, and close every bracket and quote."
# From libyaml's words (a part of them) to ours; the first that fits is taken.
_EXPLANATIONS: tuple[tuple[str, Explanation], ...] = (
    (r"maximum nesting depth", TOO_DEEP),  # newer versions stop while they look ahead, before we can count
    (
        r"'\\t' that cannot start|found character '\t'|tab character",
        Explanation(
            "A tab stands where YAML wants spaces.", "Replace the tab by spaces; most editors can do this on saving."
        ),
    ),
    (
        r"mapping values are not allowed",
        Explanation(
            "A colon starts a value where none can stand.",
            "Put quotes around a text that holds a colon followed by a space, or check the indentation.",
        ),
    ),
    (
        r"could not find expected ':'",
        Explanation("A key without a colon.", "Write `key: value`, with a space after the colon."),
    ),
    (
        r"did not find expected key|did not find expected '-' indicator|block sequence entries are not allowed",
        Explanation("The indentation does not fit the lines above.", _INDENT),
    ),
    (
        r"expected <document start>",
        Explanation(
            "Something stands after the end of the document (`...`); it would not be read.",
            "Remove the line `...`, or what follows it.",
        ),
    ),
    (
        r"scanning an (alias|anchor)|alphabetic or numeric",
        Explanation("A name after `&` or `*` is missing or malformed.", "Put quotes around a text with & or *."),
    ),
    (
        r"quoted scalar.*(end of stream|document indicator)",
        Explanation("The quote that opens here is not closed.", "Close the quote."),
    ),
    (
        r"flow (mapping|sequence)",
        Explanation(
            "The bracket that opens here is not closed, or a comma is missing in it.",
            "Close the bracket, put commas between the parts, and quotes around texts with commas or brackets.",
        ),
    ),
    (
        r"did not find expected ',' or",
        Explanation("A comma or a closing bracket is missing.", "Close the bracket, or put quotes around the text."),
    ),
    (
        r"unexpected end of stream|did not find expected node content",
        Explanation("The text breaks off: a quote or a bracket is not closed.", "Close the quote or bracket."),
    ),
    (
        r"document indicator",
        Explanation("A document marker (`---` or `...`) stands inside a quoted text.", "Close the quote before it."),
    ),
    (
        r"cannot start any token",
        Explanation("A character stands here that cannot begin a text.", "Put quotes around the text."),
    ),
    (
        r"escape",
        Explanation(
            "A backslash sequence that YAML does not know.",
            "Use single quotes for texts with backslashes, or double the backslash.",
        ),
    ),
    (
        r"[Dd]irective|YAML document|version",
        Explanation(
            "A line starts with % and is no directive that YAML knows.", "Remove the line, or put it in quotes."
        ),
    ),
    (r"tag", Explanation("A tag (`!...`) is malformed.", "Remove the tag, or put quotes around the text.")),
    (
        r"block scalar|indentation indicator|chomping|comment or line break",
        Explanation("The first line of a text block (`|` or `>`) is malformed.", "Write `|` or `>` alone on its line."),
    ),
)


def explain(problem: str) -> Explanation:
    """Plain words for one of libyaml's messages."""
    for pattern, explanation in _EXPLANATIONS:
        if re.search(pattern, problem):
            return explanation
    return Explanation(f"This is not YAML: {problem}.", _INDENT)
