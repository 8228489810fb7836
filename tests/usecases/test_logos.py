"""Logos: those of every program are taken; none ends the command in a crash, or takes minutes or all memory."""

import os
import struct
import time
import zlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govctl.errors import InputError
from govctl.usecases.logo_svg import DEEPEST, MOST_ELEMENTS, examined
from govctl.usecases.logos import MOST_PIXELS, read_logo
from tests.cli.command import CLEAN, ask, written

HEAD = "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' width='90' height='30'>"
RECT = "<rect width='90' height='30' fill='red'/>"


def svg(inner: str, head: str = HEAD) -> bytes:
    """A picture."""
    return f"{head}{inner}</svg>".encode()


def png(width: int, height: int, header: bytes = b"\x01\0\0\0\0", rows: bytes | None = None) -> bytes:
    """A picture of one bit, black; or of what the end of the header and the rows say."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    row = bytes((width + 7) // 8 + 1)
    packing = zlib.compressobj(1)
    packed = b"".join(packing.compress(row) for _ in range(height)) + packing.flush()
    data = packed if rows is None else zlib.compress(rows)
    size = struct.pack(">II", width, height)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", size + header) + chunk(b"IDAT", data) + chunk(b"IEND", b"")


def nested(start: str, end: str, depth: int) -> bytes:
    """A rectangle in groups in groups."""
    return svg(start * depth + RECT + end * depth)


def chained(depth: int, sheet: str = "") -> bytes:
    """Masks that are masked themselves, by attribute or by a style sheet."""
    styles = "".join(f".c{n}{{{sheet}:url(#m{n - 1})}}" for n in range(1, depth + 1)) if sheet else ""
    masks = ""
    for number in range(depth):
        by = f"class='c{number}'" if sheet else f"mask='url(#m{number - 1})'"
        masks += f"<mask id='m{number}'><rect width='90' height='30' fill='white' {by}/></mask>"
    last = f"class='c{depth}'" if sheet else f"style='mask: url( &quot;#m{depth - 1}&quot; )'"
    return svg(f"<style>/* {{ */ {styles}</style>{masks}<rect width='90' height='30' {last}/>")


def doubled(times: int, sort: str) -> bytes:
    """Groups that each use the one before twice."""
    groups = f"<g id='g0'>{RECT}</g>"
    for number in range(times):
        twice = f"<use {sort}='#g{number}'/>" * 2
        groups += f"<g id='g{number + 1}'>{twice}</g>"
    return svg(groups + f"<use {sort}='#g{times}'/>")


TAKEN = {
    "plain": svg(RECT),
    "with a declaration": b"\xef\xbb\xbf<?xml version='1.0' encoding='UTF-8'?>\n<!-- made by hand -->\n" + svg(RECT),
    "of an old program": b"<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'http://www.w3.org/TR/svg11.dtd'>"
    + svg(RECT),
    "prefixed": f"<s:svg xmlns:s='http://www.w3.org/2000/svg' viewBox='0 0 9 9'>{RECT}</s:svg>".encode(),
    "clipped by a style sheet": svg(
        "<style>.st0{clip-path:url(#b);fill:url(#c);filter:none}</style><rect id='a' width='9' height='9'/>"
        "<clipPath id='b'><use xlink:href='#a'/></clipPath><linearGradient id='c'/>"
        f"<linearGradient id='d' xlink:href='#c'/><g class='st0'>{RECT}</g>"
    ),
    "with many paths": svg("<path d='M0 0h9v9'/>" * (MOST_ELEMENTS - 1)),
    "deep": nested("<g opacity='.9'>", "</g>", DEEPEST - 2),
    "masked again and again": chained(DEEPEST // 2 - 1),
    "a small PNG": png(20, 10),
    "a large PNG": png(4000, 4000),
    "a PNG in colours": png(2, 2, b"\x08\x06\0\0\0", bytes(18)),
}
REFUSED = {
    "an angle": (b"<", "is no SVG from line 1 on"),
    "cut off": (svg(RECT)[:-6], "is no SVG from line 1 on"),
    "a page": (b"<html><body>x</body></html>", "is no SVG. It has to begin with <svg"),
    "without a namespace": (b"<svg width='9' height='9'/>", "is no SVG. It has to begin with <svg"),
    "of no size": (svg("", "<svg xmlns='http://www.w3.org/2000/svg' width='0' height='9'>"), "has no size"),
    "of no box": (svg("", "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0,0,0,1e3'>"), "has no size"),
    "in an old alphabet": ("<!-- \xe6 -->".encode("latin-1") + svg(RECT), "is not written in UTF-8"),
    "with entities": (b"<!DOCTYPE svg [<!ENTITY a 'x'>]>" + svg(RECT), "declares entities"),
    "500 groups deep": (nested("<g>", "</g>", 500), "is nested more than 64 deep"),
    "one too deep": (nested("<g>", "</g>", DEEPEST - 1), "is nested more than 64 deep"),
    "masked 500 times": (chained(500), "is nested more than 64 deep"),
    "masked by a style sheet": (chained(500, "mask"), "is nested more than 64 deep"),
    "in itself": (svg("<g id='a'><use href='#a'/></g>"), "is nested more than 64 deep"),
    "doubled": (doubled(14, "href"), "draws more than 5,000 elements"),
    "doubled as of old": (doubled(14, "xlink:href"), "draws more than 5,000 elements"),
    "of too many": (svg(RECT * MOST_ELEMENTS), "draws more than 5,000 elements"),
    "styled by a star": (
        svg(f"<style>*:not(x) > y {{fill: url('#a')}}</style><linearGradient id='a'/>{RECT}"),
        "is nested more than 64 deep",
    ),
    "blurred": (svg("<filter id='f'><feTurbulence numOctaves='1000000'/></filter>"), "has a filter"),
    "blurred in short": (svg("<g filter='blur(1000px)'/>"), "has a filter"),
    "blurred in style": (svg("<g style='fill:red;filter : blur(9px)'/>"), "has a filter"),
    "blurred by a style sheet": (svg("<style>g{ filter:blur(9px) }</style><g/>"), "has a filter"),
    "tiled": (svg("<pattern width='90000' height='90000'/>"), "has a pattern"),
    "with arrows": (svg("<marker id='m'/>"), "has a marker"),
    "a picture in it": (svg("<image href='data:image/png;base64,AAAA'/>"), "has another picture in it"),
    "a logo in it": (svg("<g><image xlink:href='data:image/svg+xml;base64,AAAA'/></g>"), "has another picture in it"),
    "a long way, often": (
        svg(f"<path id='a' d='M0 0{'L1 1' * 20_000}'/>" + "<use href='#a'/>" * 2_000),
        "draws more than 5,000 elements, or very long ones",
    ),
    "a large one": (b"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1e30 1e30'/>", "is far too large"),
    "a thread": (
        b"<svg xmlns='http://www.w3.org/2000/svg' width='20' height='0.001'/>",
        "is far too large, or too thin",
    ),
    "a PNG as thin as a thread": (png(1, 2_000), "is far too thin"),
    "a PNG of nothing": (png(1, 1)[:8], "is damaged"),
    "a PNG cut off": (png(20, 10)[:-13], "is damaged"),
    "a PNG with a wrong letter": (png(20, 10).replace(b"IEND", b"IENE"), "is damaged"),
    "a PNG without rows": (png(20, 10, rows=b"abc"), "is damaged"),
    "a PNG of no colours": (png(20, 10, b"\x08\x05\0\0\0"), "is damaged"),
    "a PNG of three bits": (png(20, 10, b"\x03\0\0\0\0"), "is damaged"),
    "a PNG without its palette": (png(20, 10, b"\x01\x03\0\0\0"), "is damaged"),
    "a PNG of no height": (png(20, 0), "is damaged"),
    "a PNG of a wall": (png(30_000, 30_000, rows=b""), "has 30,000 × 30,000 pixels; 16,000,000 are the most"),
    "a JPEG": (b"\xff\xd8\xff\xe0", "is neither PNG nor SVG"),
}


def _read(folder: Path, data: bytes) -> tuple[str, list[str]]:
    (folder / "logo").write_bytes(data)
    warned: list[str] = []
    return read_logo(str(folder), "logo", lambda _: None, lambda said, _: warned.append(said)), warned


@pytest.mark.parametrize("name", TAKEN)
def test_taken(name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """In every format, without a word."""
    address, warned = _read(tmp_path, TAKEN[name])
    assert address.startswith(("data:image/svg+xml;base64,", "data:image/png;base64,"))
    assert warned == []
    theme = written(tmp_path, "logo: logo\n", "house.yaml")
    outputs = [part for form in ("svg", "png", "pdf", "html") for part in ("-o", str(tmp_path / f"c.{form}"))]
    assert ask(capsys, "render", written(tmp_path, CLEAN), "--theme", theme, "--scale", "0.5", *outputs) == (0, "", "")


@pytest.mark.parametrize("name", REFUSED)
def test_refused(name: str, tmp_path: Path) -> None:
    data, said = REFUSED[name]
    with pytest.raises(InputError) as raised:
        _read(tmp_path, data)
    assert f"The logo logo {said}" in f"{raised.value} {raised.value.remedy}"
    assert raised.value.remedy


@given(
    st.sampled_from([data for data in TAKEN.values() if len(data) < 2_000]),
    st.integers(0, 2_000),
    st.binary(max_size=9),
)
def test_any_damage_is_told_or_does_not_matter(data: bytes, at: int, damage: bytes) -> None:
    from govctl.usecases.logos import _check_png

    at %= len(data)
    damaged = data[:at] + damage + data[at + len(damage) :]
    if damaged.startswith(b"\x89PNG\r\n\x1a\n"):
        try:
            _check_png(damaged, "logo")
        except InputError as error:
            assert any(said in error.message for said in ("damaged", "pixels", "thin"))  # noqa: PT017 (taken is right as well)
    else:
        assert examined(damaged)


SIZE = 290_000
SLOW = {
    "an address without an end": svg(f"<path fill='url(#{' ' * SIZE}'/>"),
    "many of them": svg(f"<path fill='{'url(#' * (SIZE // 5)}'/>"),
    "a sheet without rules": svg(f"<style>{'a ' * (SIZE // 2)}</style>"),
    "a sheet of openings": svg(f"<style>{'a{' * (SIZE // 2)}</style>"),
    "comments without an end": svg(f"<style>{'/*' * (SIZE // 2)}</style>"),
    "one rule for all": svg(
        f"<style>{'.a' * 40_000}{{{'fill:url(#a);' * 10_000}}}</style>" + "<path id='a' class='a'/>" * 1_000
    ),
    "rules for nothing": svg(f"<style>*{{{'fill:url(#b);' * 10_000}}}</style>" + "<path id='a'/>" * 4_000),
    "many attributes": svg("<path " + " ".join(f"a{n}='url(#b)'" for n in range(18_000)) + "/>"),
    "many classes": svg("<style>.a{fill:url(#b)}</style>" + f"<path class='{'a ' * 100_000}'/>"),
    "blank effects": svg(f"<style>{'filter ' * 10_000}{'filter:' + ' ' * 200_000}none</style>"),
}


@pytest.mark.parametrize("name", SLOW)
def test_nothing_takes_long_to_look_at(name: str) -> None:
    began = time.perf_counter()
    examined(SLOW[name])
    assert time.perf_counter() - began < 2


def test_a_pipe_is_no_logo(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "logo")
    with pytest.raises(InputError, match="The logo logo is not a file"):
        read_logo(str(tmp_path), "logo", lambda _: None, lambda _, __: None)


@pytest.mark.parametrize(
    ("inner", "ending", "says"),
    [
        ("<text y='20'>Hall</text>", "png", "PNG and PDF leave out what the logo logo.svg has as <text>."),
        ("<g><text y='20'>Hall</text><foreignObject/></g>", "pdf", "has as <foreignObject>, <text>. Turn text into"),
        ("<text y='20'>Hall</text>", "svg", ""),
        ("<text y='20'>Hall</text>", "html", ""),
        (RECT, "png", ""),
    ],
)
def test_what_png_and_pdf_leave_out_is_told(
    inner: str, ending: str, says: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "logo.svg").write_bytes(svg(inner))
    theme = written(tmp_path, "logo: logo.svg\n", "house.yaml")
    chart = str(tmp_path / f"chart.{ending}")
    done = ask(capsys, "render", written(tmp_path, CLEAN), "--theme", theme, "-o", chart)
    assert (done.code, done.out) == (0, "")
    assert says in done.err if says else not done.err


def test_the_bound_on_pixels_is_above_what_a_logo_needs() -> None:
    assert MOST_PIXELS >= 4_000 * 4_000
