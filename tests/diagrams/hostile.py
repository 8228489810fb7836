"""Names that would act in some format if they were not held to be text."""

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
)
"""Texts with characters that are not shown, and what is shown."""

TEXTS = (*((name, name) for name in NAMES), *UNSEEN)
