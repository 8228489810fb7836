"""Reads diagrams by the rules of Mermaid's own first steps and of its flowchart grammar, as far as we use it.

The rules are those of Mermaid 11.12 (`preprocess`, `encodeEntities`, the lexer of flowcharts, `markdownToHTML`).
"""

import json
import re
from html import unescape
from typing import NamedTuple

from markdown_it import MarkdownIt

_FRONT = re.compile(r"^-{3}\s*[\n\r](.*?)[\n\r]-{3}\s*[\n\r]+", re.DOTALL)
_DIRECTIVE = re.compile(r"%{2}{\s*(?:(\w+)\s*:|(\w+))", re.IGNORECASE)
_COMMENT = re.compile(r"^\s*%%(?!{)[^\n]+\n?", re.MULTILINE)
_TAG = re.compile(r"<(\w+)([^>]*)>")
_ENDING_LOST = re.compile(r"(style|classDef).*:\S*#.*;")
_ENTITY = re.compile(r"#(\w+);")
_STRING = re.compile('"`([^"`]*)`"')
_CARD = re.compile(r"(g_\w*)(?:\[\[\0(\d+)\0\]\]|\[\0(\d+)\0\]|\(\0(\d+)\0\)):::(\w+)")
_LINK = re.compile(r"(g_\w*) (-->|---|-\.->|-\.-|<-->|==>|===)(?:\|\0(\d+)\0\|)? (g_\w*)")
_LEVEL = re.compile(r"subgraph (level\d+)\[\0(\d+)\0\]")
_ELSE = re.compile(
    r"level\d+ ~~~ level\d+|linkStyle [\d,]+ stroke:#\w{6}"
    r"|(?:classDef \w+|style level\d+) (?:fill|stroke|color|stroke-width|stroke-dasharray):[\w#., :-]+"
)


class Diagram(NamedTuple):
    """What Mermaid would draw."""

    title: str
    levels: dict[str, str]
    """The name of each by its id"""
    cards: dict[str, tuple[str, list[str], str]]
    """By id: the level or nothing, the lines of text, the class"""
    links: list[tuple[str, str, str, str]]
    """Begin, line, end, label"""


def read(text: str) -> Diagram:
    """The diagram; fails on whatever is not of the form that we write."""
    front = _FRONT.match(text)
    assert front
    head = dict(line.split(": ", 1) for line in front[1].splitlines())
    assert set(head) <= {"title", "config"}
    body = text[front.end() :]
    assert not _DIRECTIVE.search(body)
    assert not _TAG.search(body)
    assert _COMMENT.sub("", body) == body
    assert not _ENDING_LOST.search(body)
    strings: list[str] = []

    def kept(found: re.Match[str]) -> str:
        strings.append(found[1])
        return f"\0{len(strings) - 1}\0"

    lines = _STRING.sub(kept, body).splitlines()
    assert lines.pop(0) == "flowchart BT"
    made = Diagram(json.loads(head.get("title", '""')), {}, {}, [])
    level = ""
    for line in lines:
        if found := _LEVEL.fullmatch(line):
            level = found[1]
            made.levels[level] = _plain(strings[int(found[2])])
        elif found := _CARD.fullmatch(line):
            assert found[1] not in made.cards
            words = strings[int(found[2] or found[3] or found[4])]
            made.cards[found[1]] = (level, [_plain(each) for each in words.split("\n")], found[5])
            _without_markup(words)
        elif found := _LINK.fullmatch(line):
            made.links.append((found[1], found[2], found[4], _plain(strings[int(found[3])]) if found[3] else ""))
        elif line == "end":
            level = ""
        else:
            assert _ELSE.fullmatch(line), line
    return made


def _without_markup(words: str) -> None:
    """Markdown sees lines of a paragraph, bold or slanted as a whole or not at all."""
    held = _ENTITY.sub(r"ﬂ°°\1¶ß", words)
    blocks = MarkdownIt("commonmark").enable(["strikethrough", "table"]).parse(held)
    assert not re.search(r"https?:|www\.", held)  # what GitHub's Markdown makes links of
    assert [block.type for block in blocks] == ["paragraph_open", "inline", "paragraph_close"], words
    parts = {part.type for part in blocks[1].children or ()}
    assert parts <= {"text", "softbreak", "strong_open", "strong_close", "em_open", "em_close"}, words


def _plain(words: str) -> str:
    """A line as it is shown: its codes decoded, without what makes it bold and what holds signs apart."""
    for around in ("**", "*"):
        if words.startswith(around) and words.endswith(around):
            words = words.removeprefix(around).removesuffix(around)
    assert not re.search(r"[\"`*_<>\[\]{}|\\~$%@]", words), words
    return unescape(_ENTITY.sub(r"&#\1;", words)).replace("\u2060", "")
