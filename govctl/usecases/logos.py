"""Reads the logo of a house style: a picture that can be drawn, from the folder of the theme and nowhere else."""

import base64
import os
import struct
import zlib
from collections.abc import Iterator

from govctl.errors import InputError
from govctl.loading.files import content
from govctl.usecases.draw import Warn
from govctl.usecases.logo_svg import THINNEST, examined
from govctl.usecases.sides import Note

LARGEST_LOGO = 300_000
MOST_PIXELS = 16_000_000
_PNG = b"\x89PNG\r\n\x1a\n"
_BLANK = b"\xef\xbb\xbf \t\r\n"
_CHUNK = 64 * 1024
_MOST_BYTES_OF_A_PIXEL = 9
_BY_PALETTE = 3
_COLOURS = {
    0: (1, (1, 2, 4, 8, 16)),
    2: (3, (8, 16)),
    _BY_PALETTE: (1, (1, 2, 4, 8)),
    4: (2, (8, 16)),
    6: (4, (8, 16)),
}
"""By the sort of colours in the header (grey, RGB, palette; grey and RGB with alpha): how many numbers a pixel has, and of
how many bits they may be"""


def read_logo(folder: str, name: str, note: Note, warn: Warn) -> str:
    """The picture as a data address; it has to stand in the folder or below.

    `warn` is told what of it PNG and PDF leave out. Raises `InputError` for what cannot be drawn.
    """
    data = _read(folder, name, note)
    if data.startswith(_PNG):
        _check_png(data, name)
        return _address("image/png", data)
    if not data.lstrip(_BLANK).startswith(b"<"):
        raise InputError(f"The logo {name} is neither PNG nor SVG.", "Save it as one of the two.")
    svg = examined(data)
    if svg.flaw:
        raise InputError(f"The logo {name} {svg.flaw.message}.", svg.flaw.remedy)
    if svg.not_drawn:
        elements = ", ".join(f"<{kind}>" for kind in svg.not_drawn)
        warn(
            f"PNG and PDF leave out what the logo {name} has as {elements}.",
            "Turn text into paths in the program that drew it, or save the logo as PNG.",
        )
    return _address("image/svg+xml", data)


def _address(kind: str, data: bytes) -> str:
    return f"data:{kind};base64,{base64.b64encode(data).decode()}"


def _read(folder: str, name: str, note: Note) -> bytes:
    home = os.path.join(os.path.realpath(folder), "")
    try:
        path = os.path.realpath(os.path.join(home, name))
        if not path.startswith(home):
            raise InputError(f"The logo {name} is not beside the theme.", "Put it into the folder of the theme.")
        note(path)
        data = content(path, LARGEST_LOGO + 1)
    except (OSError, ValueError) as error:
        raise InputError(f"The logo {name} cannot be read.", "Check its name in the theme.") from error
    if data is None:
        raise InputError(f"The logo {name} is not a file.", "Check its name in the theme.")
    if len(data) > LARGEST_LOGO:
        raise InputError(f"The logo {name} is larger than {LARGEST_LOGO // 1000} kB.", "Make it smaller.")
    return data


def _check_png(data: bytes, name: str) -> None:
    """Raise `InputError` for what is damaged, or would take too much memory once it is unpacked."""
    try:
        width, height = _size_of_png(data)
    except (ValueError, IndexError, struct.error, zlib.error) as error:
        raise InputError(f"The logo {name} is damaged.", "Save it again as PNG.") from error
    if max(width, height) > THINNEST * min(width, height):
        raise InputError(f"The logo {name} is far too thin.", "Cut it to what is to be seen.")
    if width * height > MOST_PIXELS:
        raise InputError(
            f"The logo {name} has {width:,} × {height:,} pixels; {MOST_PIXELS:,} are the most.", "Make it smaller."
        )


def _size_of_png(data: bytes) -> tuple[int, int]:
    """Width and height in pixels; raises what is no `InputError` for what is damaged."""
    chunks = list(_chunks(data))
    kind, header = chunks[0]
    width, height, depth, colours = struct.unpack(">IIBB", header[:10])
    channels, depths = _COLOURS.get(colours, (0, ()))
    if kind != b"IHDR" or chunks[-1][0] != b"IEND" or depth not in depths or not width * height:
        raise ValueError
    if colours == _BY_PALETTE and not any(kind == b"PLTE" for kind, _ in chunks):
        raise ValueError
    if width * height <= MOST_PIXELS:
        size = _unpacked([part for kind, part in chunks if kind == b"IDAT"])
        if size < width * height * depth * channels // 8:
            raise ValueError
    return width, height


def _chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """The parts of a PNG, each with its kind; raises `ValueError` or `struct.error` where they are damaged."""
    at = len(_PNG)
    while at < len(data):
        length, kind = struct.unpack(">I4s", data[at : at + 8])
        part = data[at + 8 : at + 8 + length]
        (check,) = struct.unpack(">I", data[at + 8 + length : at + 12 + length])
        if zlib.crc32(kind + part) != check:
            raise ValueError
        yield kind, part
        at += 12 + length
        if kind == b"IEND":
            return


def _unpacked(parts: list[bytes]) -> int:
    """How many bytes the pixels have; raises `ValueError` or `zlib.error` if they are cut off, damaged, or too many."""
    unpacking, packed, size = zlib.decompressobj(), b"".join(parts), 0
    while packed and not unpacking.eof:
        size += len(unpacking.decompress(packed, _CHUNK))
        packed = unpacking.unconsumed_tail
        if size > MOST_PIXELS * _MOST_BYTES_OF_A_PIXEL:
            raise ValueError
    if not unpacking.eof:
        raise ValueError
    return size
