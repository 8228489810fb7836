"""Lines and places of a text, whatever its length and its line ends."""

import pytest

from govctl.loading.nodes import Nodes
from govctl.loading.parse import parse
from govctl.source import SourceFile

LONG = 300 * 1024


@pytest.mark.parametrize(
    ("data", "lines"),
    [
        (b"", [""]),
        (b"a", ["a"]),
        (b"a\n", ["a", ""]),
        (b"a\r\nb\rc\nd", ["a", "b", "c", "d"]),
        (b"a\r\r\nb", ["a", "", "b"]),
        ("æ\u2028ø\u0085å".encode(), ["æ\u2028ø\u0085å"]),
        (b"good\nb\xffd", ["good", "b�d"]),
    ],
)
def test_lines(data: bytes, lines: list[str]) -> None:
    source = SourceFile("governance.yaml", data)
    assert source.lines == lines
    assert source.length == len(lines)
    assert [source.line(number) for number in range(len(lines) + 2)] == ["", *lines, ""]


def test_text_at() -> None:
    source = SourceFile("governance.yaml", "name: Ærø\nkind: team\n".encode())
    assert source.text_at(1, 7, 3) == "Ærø"
    assert source.text_at(2, 7, 100) == "team"
    assert source.text_at(9, 1, 100) == ""


@pytest.mark.parametrize("size", [0, 1, LONG // 2, LONG, 10 * LONG])
def test_every_byte_of_a_text_is_kept(size: int) -> None:
    data = bytes(number % 251 for number in range(size))
    source = SourceFile("governance.yaml", data)
    assert source.data == data
    assert b"".join(source.chunks()) == data
    assert max(map(len, source.chunks()), default=0) <= max(LONG // 2, 64 * 1024)


@pytest.mark.parametrize("shift", range(4))
@pytest.mark.parametrize("character", ["\x85", "\u2028", "\u2029", "\N{GRINNING FACE}", "æ"])
def test_a_character_that_lies_across_pieces_of_a_long_text_is_read(shift: int, character: str) -> None:
    head = "name: x\nnotes:\n"
    line = "- " + "x" * 61 + "\n"
    lines = line * ((64 * 1024 - len(head)) // len(line))
    filler = "- " + "y" * (64 * 1024 - len(head) - len(lines) - len("\n- ") - 2 - shift) + "\n"
    text = f"{head}{lines}{filler}- {character}z{character}\n" + line * 5000
    data = text.encode()
    assert 64 * 1024 - 4 <= data.index(character.encode()) < 64 * 1024 + 1
    parsed = parse(SourceFile("governance.yaml", data), Nodes())
    assert parsed.problems == ()
    assert isinstance(parsed.data, dict)
    assert parsed.data["notes"][-5001] == f"{character}z{character}"
    assert len(parsed.data["notes"]) == text.count("\n- ")
