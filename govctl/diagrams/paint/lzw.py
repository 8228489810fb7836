"""Packs the content of a PDF (ISO 32000-1, 7.4.4), to the same bytes on every machine: what zlib packs differs with its version."""

_CLEAR, _END = 256, 257
_FIRST, _LAST = 258, 4094
"""The codes that stand for what has been seen; after the last one all are forgotten"""
_LEAST_BITS = 9


def packed(data: bytes) -> bytes:
    """The data as the filter LZWDecode reads it."""
    single = {bytes([each]): each for each in range(256)}
    known, following, bits = dict(single), _FIRST, _LEAST_BITS
    made, waiting, length = bytearray(), _CLEAR, _LEAST_BITS
    seen = b""
    for each in range(len(data)):
        longer = seen + data[each : each + 1]
        if longer in known:
            seen = longer
            continue
        waiting, length = waiting << bits | known[seen], length + bits
        known[longer] = following
        following += 1
        if following > _LAST:
            waiting, length = waiting << bits | _CLEAR, length + bits
            known, following, bits = dict(single), _FIRST, _LEAST_BITS
        elif following == 1 << bits:
            bits += 1
        seen = longer[-1:]
        if length >= 256:
            rest = length % 8
            made += (waiting >> rest).to_bytes(length // 8, "big")
            waiting, length = waiting & (1 << rest) - 1, rest
    for code in ([known[seen]] if seen else []) + [_END]:
        waiting, length = waiting << bits | code, length + bits
        following += 1
        bits += following == 1 << bits
    padding = -length % 8
    return bytes(made) + (waiting << padding).to_bytes((length + padding) // 8, "big")
