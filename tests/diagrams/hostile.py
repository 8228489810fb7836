"""Names that would act in some format if they were not held to be text, and what acts in a picture."""

import re
from xml.etree.ElementTree import Element

NAMES = (
    "\"quoted\" 'x' ”y”",
    "<b>bold</b>",
    "<img src=x onerror=alert(1)>",
    "</svg><script>alert(1)</script>",
    "&lt;b&gt; &amp; &#60; &#x3c; #60; #quot; #lt; #35;#35;",
    "end",
    "graph TD; A-->B",
    "subgraph x",
    "%% comment",
    '%%{init: {"theme":"dark"}}%%',
    "--- a ---",
    "---",
    "a; b; c",
    '`code` "`md`" ```mermaid',
    "**x** __y__ ~~z~~ _a_ *b*",
    "[link](http://x.example) ![i](j) http://x.example www.x.example a@b.example @somebody #12 GH-12",
    "- list",
    "1. item",
    "1) item",
    "+ plus",
    "> quote",
    "# heading",
    "===",
    "|table| |---|",
    "$$x^2$$ $x$",
    '\\n \\l \\N \\G \\" \\\\ \\',
    "<br/> a<br>b",
    "fa:fa-car :smile:",
    "{a} (b) [c] |d| a-->b a --- b",
    "style x fill:#f00; style: a#b; classDef c: d#e;",
    "click a call b()",
    "javascript:alert(1)",
    ":::created",
    "@{ shape: circle }",
    "~~~",
    "ﬂ°°35¶ß",
    "<>",
    "<<table><tr><td>x</td></tr></table>>",
    'label="x"] ; node [shape=circle',
    "emoji 😀 日本語 العربية",
    "क्षेत्र ශ්\u200dරී می\u200cخواهیم ក្រុម",
    "A&B Co. (x/y), 'z' - 5%",
    "2. maj 2026",
)
"""Texts that can be shown exactly as they are."""

UNSEEN = (
    ("line\nbreak\r\n\ttab", "line break tab"),
    ("bidi \u202eevil\u2066 x", "bidi \ufffdevil\ufffd x"),
    ("control \x07 \x1b[31m \x00", "control \ufffd \ufffd[31m \ufffd"),
    ("\u2028x\u2029", "x"),
    ("zero\u200bwidth\ufeff", "zero\ufffdwidth\ufffd"),
    ("join\u200der\u200c", "join\ufffder\ufffd"),
)
"""Texts with characters that are not shown, and what is shown."""

TEXTS = (*((name, name) for name in NAMES), *UNSEEN)


_FACE = re.compile(
    r"@font-face\{font-family:'Govctl Sans';font-weight:[47]00;src:url\(data:font/(woff2|ttf);base64,[\w+/=]+\) "
    r"format\('(woff2|truetype)'\);unicode-range:[U+0-9A-F,-]+\}\s*"
)


def acts(root: Element, allowed: set[str]) -> list[str]:
    """What is in a picture beside the allowed elements and a style that brings fonts: elements, rules, attributes."""
    tags = {element.tag.rpartition("}")[2] for element in root.iter()}
    styles = ["".join(element.itertext()) for element in root.iter() if element.tag.endswith("}style")]
    return [
        *sorted(tags - allowed - {"style"}),
        *(rest for style in styles if (rest := _FACE.sub("", style).strip())),
        *(name for element in root.iter() for name in element.attrib if name.startswith("on") or "href" in name),
    ]
