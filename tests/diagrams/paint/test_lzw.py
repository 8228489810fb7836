"""What is packed is read back as it was by another's hand."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pypdf.filters import LZWDecode

from govctl.diagrams.paint.lzw import packed

SIZES = [0, 1, 2, 253, 254, 255, 256, 257, 509, 510, 511, 512, *range(3830, 3845), 9000, 200_000]


@given(st.binary(max_size=3000))
def test_any_bytes(data: bytes) -> None:
    assert LZWDecode.decode(packed(data)) == data


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("letters", [2, 256])
def test_where_codes_grow_and_are_forgotten(size: int, letters: int) -> None:
    dice = random.Random(size)
    data = bytes(dice.randrange(letters) for _ in range(size))
    assert LZWDecode.decode(packed(data)) == data


def test_it_is_worth_it() -> None:
    text = b"".join(b"q\nBT\n1 0 0 -1 %d.5 46.8 Tm\n/fo1 9 Tf\n<%04X> Tj\nET\nQ\n" % (i, i % 40) for i in range(5000))
    assert len(packed(text)) < len(text) / 4
