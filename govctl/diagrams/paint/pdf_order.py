"""The objects of a PDF in one order, whatever order the library wrote them in.

svg2pdf goes through its fonts in the order of a hash table that is different in every process, so the same picture gave
other bytes each time. Here the objects are numbered as they are reached from the root, and written by number (ISO
32000-1, 7.3.10 and 7.5.4). Nothing within a stream is touched.
"""

import re
from collections.abc import Callable

_ENTRY = re.compile(rb"(\d{10}) \d{5} ([nf])")
_REFERENCE = re.compile(rb"\b(\d+) 0 R\b")
_NAMED = re.compile(rb"(?:^ +/[a-z]+\d+ \d+ 0 R\n)+", re.MULTILINE)
"""What a page uses, by name: fonts, and states such as an opacity"""
_ROOT = re.compile(rb"/Root (\d+) 0 R")
_INFO = re.compile(rb"/Info (\d+) 0 R")
_START = re.compile(rb"startxref\s+(\d+)\s+%%EOF\s*\Z")

Change = Callable[[dict[int, bytes]], dict[int, bytes]]
"""From the objects by number to others"""


def in_one_order(pdf: bytes, change: Change = dict) -> bytes:
    """The same document with its objects in the order in which they are reached; `pdf` as svg2pdf writes it.

    `change` may change objects before.

    Raises `ValueError` for a document of another build.
    """
    bodies, trailer = _taken_apart(pdf)
    bodies = change(bodies)
    order = _reached(bodies, [int(found[1]) for found in (_ROOT.search(trailer), _INFO.search(trailer)) if found])
    number = {old: new for new, old in enumerate(order, 1)}
    written = [pdf[: pdf.index(b"\n\n") + 2]]
    offsets, length = [], len(written[0])
    for old in order:
        offsets.append(length)
        written.append(b"%d 0 obj%s" % (number[old], _renumbered(bodies[old], number)))
        length += len(written[-1])
    table = b"".join(b"%010d 00000 n\r\n" % offset for offset in offsets)
    written.append(b"xref\n0 %d\n0000000000 65535 f\r\n%s" % (len(order) + 1, table))
    trailer = re.sub(rb"/Size \d+", b"/Size %d" % (len(order) + 1), _renumbered(trailer, number))
    written.append(_START.sub(b"startxref\n%d\n%%%%EOF" % length, trailer))
    return b"".join(written)


def _taken_apart(pdf: bytes) -> tuple[dict[int, bytes], bytes]:
    """What follows `N 0 obj` of each object, by number, and the trailer."""
    start = _START.search(pdf)
    if start is None:
        raise ValueError("a PDF without a table of its objects")
    table = int(start[1])
    trailer = pdf.index(b"trailer", table)
    entries = list(enumerate(_ENTRY.findall(pdf, table, trailer)))
    places = sorted((int(offset), number) for number, (offset, kind) in entries if kind == b"n")
    ends = [offset for offset, _ in places[1:]] + [table]
    bodies = {}
    for (offset, number), end in zip(places, ends, strict=True):
        head = b"%d 0 obj" % number
        if not pdf.startswith(head, offset):
            raise ValueError(f"no object {number} at {offset}")
        body = pdf[offset + len(head) : end]
        before = _head(body)
        bodies[number] = _NAMED.sub(_sorted_lines, before) + body[len(before) :]
    return bodies, pdf[trailer:]


def _sorted_lines(lines: re.Match[bytes]) -> bytes:
    return b"".join(sorted(bytes(lines[0]).splitlines(keepends=True)))


def _reached(bodies: dict[int, bytes], roots: list[int]) -> list[int]:
    """The objects in the order in which they are reached, those that nothing refers to left out."""
    order: dict[int, None] = {}
    waiting = roots[::-1]
    while waiting:
        number = waiting.pop()
        if number not in order:
            order[number] = None
            waiting.extend(reversed([int(found) for found in _REFERENCE.findall(_head(bodies[number]))]))
    return list(order)


def _head(body: bytes) -> bytes:
    """An object without its stream."""
    return body.partition(b"stream\n")[0]


def _renumbered(body: bytes, number: dict[int, int]) -> bytes:
    head, stream, rest = body.partition(b"stream\n")
    return _REFERENCE.sub(lambda found: b"%d 0 R" % number[int(found[1])], head) + stream + rest
