"""Broken and hostile input: what is fed in, and what a user is told."""

from typing import NamedTuple

HEAD = b"schema_version: 1\nname: x\n"
BODY = b"groups:\n  board: {apex: true, chair: T, meetings: {per_year: 4}}\n"
WHOLE = HEAD + BODY
UNREADABLE, FINDINGS, CLEAN = 3, 1, 0


class Case(NamedTuple):
    """One input."""

    says: str
    data: bytes
    exit_code: int
    told: str = ""
    """A part of the sentence that the user reads."""
    at: tuple[int, int] = (0, 0)
    """Line and column, where they are known."""


def extra(line: bytes) -> bytes:
    """A good file with one more line."""
    return HEAD + line + b"\n" + BODY


def meetings(value: bytes) -> bytes:
    """A good file but for what stands as meetings."""
    return HEAD + b"groups:\n  board: {apex: true, chair: T, meetings: " + value + b"}\n"


def bomb(key: bytes) -> bytes:
    """Nine lists of ten aliases each of the list before: a thousand million values."""
    lines = [b"x-a: &a [" + b",".join([b"1"] * 10) + b"]"]
    for number in range(9):
        name, before = b"%c" % (98 + number), b"*%c" % (97 + number)
        lines.append(b"x-" + name + b": &" + name + b" [" + b",".join([before] * 10) + b"]")
    return HEAD + b"\n".join(lines) + b"\n" + key + b": *j\n" + BODY


CASES = (
    # encodings
    Case("an old Windows encoding", HEAD + "purpose: øl\n".encode("latin-1"), UNREADABLE, "not UTF-8", (3, 10)),
    Case("UTF-8 that breaks off", WHOLE + b"# \xc3", UNREADABLE, "not UTF-8", (5, 3)),
    Case("an overlong form", extra(b"x-a: \xc0\xaf"), UNREADABLE, "not UTF-8", (3, 6)),
    Case("a surrogate in UTF-8", extra(b"x-a: \xed\xa0\x80"), UNREADABLE, "", (3, 6)),
    Case("UTF-16, little end first", b"\xff\xfe" + WHOLE.decode().encode("utf-16-le"), CLEAN),
    Case("UTF-16, big end first", b"\xfe\xff" + WHOLE.decode().encode("utf-16-be"), CLEAN),
    Case("UTF-16 without a mark", WHOLE.decode().encode("utf-16-le"), UNREADABLE, "NUL", (1, 2)),
    Case("UTF-16 that breaks off", b"\xff\xfe" + WHOLE.decode().encode("utf-16-le") + b"a", UNREADABLE, "UTF-16"),
    Case("UTF-32", WHOLE.decode().encode("utf-32"), CLEAN),
    Case(
        "UTF-8's mark before UTF-16", b"\xef\xbb\xbf\xff\xfe" + WHOLE.decode().encode("utf-16-le"), UNREADABLE, "UTF-8"
    ),
    Case("a byte order mark", b"\xef\xbb\xbf" + WHOLE, CLEAN),
    Case("Windows line ends", WHOLE.replace(b"\n", b"\r\n"), CLEAN),
    Case("line ends of old", WHOLE.replace(b"\n", b"\r"), CLEAN),
    Case("a picture", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", UNREADABLE, "", (1, 1)),
    Case("a compressed file", b"\x1f\x8b\x08\0abc", UNREADABLE, "U+001F", (1, 1)),
    # characters
    Case("a NUL", HEAD + b"a\0b", UNREADABLE, "NUL", (3, 2)),
    Case("a bell", extra(b"x-a: a\x07b"), UNREADABLE, "U+0007", (3, 7)),
    Case("an escape", extra(b"x-a: a\x1b[31mb"), UNREADABLE, "U+001B", (3, 7)),
    Case("a delete", extra(b"x-a: a\x7fb"), UNREADABLE, "U+007F", (3, 7)),
    Case("an escape in quotes", HEAD.replace(b"x", b'"\\e[31mred"') + BODY, CLEAN),
    Case("half a surrogate in quotes", extra(b'x-a: "\\ud800"'), UNREADABLE, "backslash", (3, 9)),
    Case("an unknown escape in quotes", extra(b'x-a: "C:\\quiet"'), UNREADABLE, "backslash", (3, 9)),
    Case("a tab for spaces", HEAD + b"groups:\n\tboard: {}\n", UNREADABLE, "tab", (4, 1)),
    Case("a tab at the start", b"\tname: x\n", UNREADABLE, "tab", (1, 1)),
    Case("a tab in a text block", extra(b"x-a: >-\n\tb"), UNREADABLE, "tab", (4, 1)),
    # keys
    Case("a key twice", HEAD + b"name: y\n" + BODY, FINDINGS, "`name` stands twice", (3, 1)),
    Case("a key twice, once in quotes", HEAD + b'"name": y\n' + BODY, FINDINGS, "`name` stands twice", (3, 1)),
    Case("a key twice in brackets", extra(b"x-a: {b: 1, b: 2}"), FINDINGS, "`b` stands twice", (3, 13)),
    Case("a group twice", WHOLE + b"  board: {apex: true, chair: T}\n", FINDINGS, "`board` stands twice", (5, 3)),
    Case("numbers as keys, twice", extra(b"x-a:\n  1: a\n  1: b"), FINDINGS, "`1` stands twice", (5, 3)),
    Case("a list as key", HEAD + b"? [a, b]\n: c\n" + BODY, UNREADABLE, "A key must be a word", (3, 3)),
    Case("a map as key", HEAD + b"{a: b}: c\n" + BODY, UNREADABLE, "A key must be a word", (3, 1)),
    Case("a key over lines, twice", HEAD + b"? >-\n  a\n: 1\n? >-\n  a\n: 2\n", FINDINGS, "`a` stands twice"),
    Case("a key over lines, twice, plain", HEAD + b"? a\n  b\n: 1\n? a\n  b\n: 2\n", FINDINGS, "`a b` stands twice"),
    Case("a key with an anchor, twice", extra(b"x-a:\n  &k\ta: 1\n  a: 2"), FINDINGS, "`a` stands twice"),
    Case("an empty key", HEAD + b"? \n: c\n" + BODY, FINDINGS, "is not a key"),
    Case("a key without a colon", HEAD + b"groups\n", UNREADABLE, "without a colon"),
    Case("200,000 unknown keys", HEAD + b"".join(b"k%d: 1\n" % n for n in range(200_000)) + BODY, FINDINGS, "`k0`"),
    Case("a very long key", HEAD + b"k" * 900 + b": 1\n" + BODY, FINDINGS, "is not a key"),
    # anchors, aliases, tags, directives
    Case("an alias bomb", bomb(b"x-z"), UNREADABLE, "100,000 values"),
    Case("an alias bomb where groups belong", bomb(b"levels"), UNREADABLE, "100,000 values"),
    Case(
        "a long text that thousands of aliases stand for",
        HEAD + b"x-a: &a " + b"y" * 100_000 + b"\nx-b: [" + b"*a, " * 1_000 + b"]\n" + BODY,
        UNREADABLE,
        "100,000 values",
    ),
    Case("an alias inside itself", extra(b"x-a: &a [*a]"), UNREADABLE, "never end", (3, 10)),
    Case("an alias of nothing", extra(b"x-a: *b"), UNREADABLE, "stands for nothing", (3, 6)),
    Case("an alias as key", HEAD + b"x-a: &a b\n*a : c\n" + BODY, UNREADABLE, "cannot be a key", (4, 1)),
    Case("an anchor without a name", extra(b"x-a: & b"), UNREADABLE, "`&` or `*`"),
    Case("a star without a name", extra(b"x-a: * b"), UNREADABLE, "`&` or `*`"),
    Case("a merge key", HEAD + b"x-a: &a {b: c}\nx-b:\n  <<: *a\n" + BODY, FINDINGS, "merge key", (5, 3)),
    Case("a tag that would run code", extra(b"x-a: !!python/object/apply:os.system [ls]"), FINDINGS, "tag", (3, 6)),
    Case("a tag of one's own", extra(b"x-a: !secret b"), FINDINGS, "`!secret`", (3, 6)),
    Case("a number by tag", extra(b'x-a: !!int "3"'), FINDINGS, "`!!int`", (3, 6)),
    Case("bytes by tag", extra(b"x-a: !!binary aGk="), FINDINGS, "`!!binary`", (3, 6)),
    Case("a tag for text", extra(b"x-a: !!str 3"), CLEAN),
    Case("a broken tag", extra(b"x-a: !<"), UNREADABLE, "tag"),
    Case("an unknown directive", b"%SETUP on\n---\n" + WHOLE, UNREADABLE, "directive"),
    Case("another YAML", b"%YAML 2.0\n---\n" + WHOLE, UNREADABLE, "directive"),
    Case("YAML 1.1 by name", b"%YAML 1.1\n---\n" + WHOLE, CLEAN),
    # documents
    Case("nothing", b"", UNREADABLE, "empty", (1, 1)),
    Case("spaces only", b"  \n\n", UNREADABLE, "empty"),
    Case("a comment only", b"# governance\n", UNREADABLE, "empty"),
    Case("a start of document only", b"---\n", UNREADABLE, "empty"),
    Case("null", b"null\n", UNREADABLE, "empty"),
    Case("a word", b"governance\n", FINDINGS, "The file is", (1, 1)),
    Case("a list", b"- a\n- b\n", FINDINGS, "The file is", (1, 1)),
    Case("two documents", WHOLE + b"---\n" + WHOLE, UNREADABLE, "second document", (5, 1)),
    Case("something after the end", WHOLE + b"...\nmore: x\n", UNREADABLE, "after the end", (6, 1)),
    Case("a document with its marks", b"---\n" + WHOLE + b"...\n", CLEAN),
    # nesting and size
    Case("100,000 brackets", extra(b"x-a: " + b"[" * 100_000), UNREADABLE, "deeper than 64"),
    Case("1,000,000 brackets", extra(b"x-a: " + b"{a: " * 1_000_000), UNREADABLE, "deeper than 64"),
    Case("50 brackets", extra(b"x-a: " + b"[" * 50 + b"]" * 50), CLEAN),
    Case(
        "10,000 levels of indentation",
        HEAD + b"x-a:\n" + b"".join(b" " * n + b"a:\n" for n in range(1, 2_000)) + BODY,
        UNREADABLE,
        "deeper than 64",
    ),
    Case("a text of five million letters", extra(b"x-a: " + b"a" * 5_000_000), CLEAN),
    Case(
        "a line of twenty million letters", extra(b'x-a: ["' + b"a" * 20_000_000 + b'", b]'), UNREADABLE, "longer than"
    ),
    Case("a number of 10,000 digits", meetings(b"{per_year: " + b"9" * 10_000 + b"}"), FINDINGS, "`per_year`"),
    # numbers
    Case("a number beyond sense", meetings(b"{per_year: 99999999999999999999}"), FINDINGS, "at most 100000", (4, 54)),
    Case("less than none", meetings(b"{per_year: -1}"), FINDINGS, "at least 0", (4, 54)),
    Case("infinity", meetings(b"{per_year: .inf}"), FINDINGS, "`per_year`", (4, 54)),
    Case("not a number", meetings(b"{duration_hours: .nan}"), FINDINGS, "`duration_hours`", (4, 60)),
    Case("too large for a number", meetings(b"{duration_hours: 1e999}"), FINDINGS, "`duration_hours`", (4, 60)),
    Case("three halves of a meeting", meetings(b"{per_year: 1.5}"), FINDINGS, "whole number", (4, 54)),
    # quotes, brackets, indentation
    Case("an open quote", HEAD + b'purpose: "abc\n' + BODY, UNREADABLE, "quote that opens here", (3, 10)),
    Case("an open single quote", HEAD + b"purpose: 'abc\n" + BODY, UNREADABLE, "quote that opens here", (3, 10)),
    Case("an open bracket", HEAD + b"groups:\n  board: {apex: true\n", UNREADABLE, "bracket that opens here", (4, 10)),
    Case("a bracket too many", extra(b"x-a: [a]]"), UNREADABLE),
    Case("a step to the left", HEAD + b"groups:\n    b: {}\n  a: {}\n", UNREADABLE, "indentation", (5, 3)),
    Case("a colon in a text", extra(b"purpose: a: b"), UNREADABLE, "colon", (3, 11)),
    Case("a per cent sign", extra(b"x-a: %done"), UNREADABLE, "cannot begin a text", (3, 6)),
    Case("an at sign", extra(b"x-a: @home"), UNREADABLE, "cannot begin a text", (3, 6)),
    Case("a broken text block", extra(b"x-a: |9x\n  b"), UNREADABLE, "text block"),
)
