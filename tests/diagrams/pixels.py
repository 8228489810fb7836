"""Reads a PNG of eight bits to a channel, as resvg and Chromium write them."""

import struct
import zlib


def darkness(png: bytes) -> list[list[int]]:
    """How dark each pixel is on white, from 0 to 255, by rows."""
    width, height, _, kind = struct.unpack(">IIBB", png[16:26])
    channels = {2: 3, 6: 4}[kind]
    data, at = b"", 8
    while at < len(png):
        size, name = struct.unpack(">I4s", png[at : at + 8])
        data += png[at + 8 : at + 8 + size] if name == b"IDAT" else b""
        at += size + 12
    packed, length = zlib.decompress(data), width * channels
    rows, above = [], bytearray(length)
    for y in range(height):
        start = y * (length + 1)
        above = _unfiltered(packed[start], bytearray(packed[start + 1 : start + 1 + length]), above, channels)
        rows.append([_dark(above[i : i + channels]) for i in range(0, length, channels)])
    return rows


def _dark(pixel: bytearray) -> int:
    light = sum(pixel[:3]) // 3
    return (255 - light) * pixel[3] // 255 if len(pixel) == 4 else 255 - light


def _unfiltered(kind: int, row: bytearray, above: bytearray, step: int) -> bytearray:
    """A row as it was before it was written as its difference from what is around (PNG specification, 9)."""
    for i in range(len(row) if kind else 0):
        left = row[i - step] if i >= step else 0
        corner = above[i - step] if i >= step else 0
        guesses = (left, above[i], (left + above[i]) // 2)
        row[i] = (row[i] + (guesses[kind - 1] if kind < 4 else _nearest(left, above[i], corner))) & 255
    return row


def _nearest(left: int, up: int, corner: int) -> int:
    """Of the three, that which continues best, by Paeth."""
    whole = left + up - corner
    return min((left, up, corner), key=lambda each: abs(whole - each))
