"""Writes YAML in many styles and notes, while writing, where every key and value stands."""

from dataclasses import dataclass, field
from typing import Any

from hypothesis import strategies as st

Steps = tuple[str | int, ...]
Place = tuple[int, int, int | None]
"""Line and column as an editor counts them, and the column after the end for what is on one line."""

WORDS = st.text(st.sampled_from("abcxyzæøåé😀字 "), min_size=1, max_size=8).map(lambda text: f"w{text.strip()}")
ODD = st.text(st.sampled_from("ab'\"\\:#-,[]{}&*!| 😀e\u0301字\u0085\u2028\u2029"), max_size=8)
KEYS = st.text(st.sampled_from("abcæ-_ 😀"), min_size=1, max_size=6).map(lambda text: f"k{text.strip()}")
COMMENTS = st.sampled_from(["", "", "", " # 😀 a: b", " #\u2028[{"])
SCALARS = st.one_of(WORDS, ODD)
TREES = st.dictionaries(
    KEYS,
    st.recursive(
        SCALARS,
        lambda below: st.lists(below, min_size=1, max_size=3) | st.dictionaries(KEYS, below, min_size=1, max_size=3),
        max_leaves=8,
    ),
    min_size=1,
    max_size=4,
)


@dataclass
class Writer:
    """The text so far, and the places in it."""

    draw: Any
    line_end: str
    parts: list[str] = field(default_factory=list)
    line: int = 1
    column: int = 1
    keys: dict[Steps, Place] = field(default_factory=dict)
    values: dict[Steps, Place] = field(default_factory=dict)
    anchors: list[tuple[str, Any, Steps]] = field(default_factory=list)
    aliased: dict[Steps, Steps] = field(default_factory=dict)

    @property
    def text(self) -> str:
        """All that is written."""
        return "".join(self.parts)

    def write(self, text: str) -> None:
        """Add text without a line end."""
        self.parts.append(text)
        self.column += len(text)

    def end_line(self) -> None:
        """End the line, with a comment or not, and perhaps leave a line or two of nothing."""
        self.write(self.draw(COMMENTS))
        for _ in range(self.draw(st.sampled_from([1, 1, 1, 2, 3]))):
            self.parts.append(self.line_end)
            self.line, self.column = self.line + 1, 1

    def document(self, tree: dict[str, Any]) -> None:
        """The whole document."""
        if self.draw(st.booleans()):
            self.write("---")
            self.end_line()
        self._note(self.values, (), None)
        self._mapping(tree, (), 0)

    def _note(self, places: dict[Steps, Place], steps: Steps, width: int | None) -> None:
        places[steps] = (self.line, self.column, None if width is None else self.column + width)

    def _mapping(self, tree: dict[str, Any], steps: Steps, indent: int) -> None:
        for number, (key, value) in enumerate(tree.items()):
            if number or steps or self.column == 1:
                self.write(" " * (indent - self.column + 1))
            if number == 0:
                self._note(self.values, steps, None)
            self._key(key, (*steps, key))
            self.write(":")
            self._value(value, (*steps, key), indent)

    def _sequence(self, items: list[Any], steps: Steps, indent: int) -> None:
        for number, item in enumerate(items):
            self.write(" " * (indent - self.column + 1))
            if number == 0:
                self._note(self.values, steps, None)
            self.write("-")
            self._value(item, (*steps, number), indent, in_sequence=True)

    def _key(self, key: str, steps: Steps) -> None:
        written = self.draw(st.sampled_from([key, f"'{key}'", f'"{key}"']))
        self._note(self.keys, steps, len(written))
        self.write(written)

    def _value(self, value: Any, steps: Steps, indent: int, *, in_sequence: bool = False) -> None:
        if isinstance(value, str) or self.draw(st.booleans()):
            self.write(" ")
            if isinstance(value, str) and self._is_block_text(value):
                self._block_text(value, steps, indent)
            else:
                self._flow(value, steps)
                self.end_line()
            return
        self.end_line()
        if isinstance(value, dict):
            self._mapping(value, steps, indent + 2)
        else:
            indentless = not in_sequence and self.draw(st.booleans())
            self._sequence(value, steps, indent if indentless else indent + 2)

    def _is_block_text(self, value: str) -> bool:
        return value.startswith("w") and self.draw(st.booleans())

    def _block_text(self, value: str, steps: Steps, indent: int) -> None:
        self._note(self.values, steps, None)
        self.write(self.draw(st.sampled_from(["|-", ">-"])))
        for line in ("", " " * (indent + 2) + value):
            self.write(line)
            self.parts.append(self.line_end)
            self.line, self.column = self.line + 1, 1

    def _flow(self, value: Any, steps: Steps) -> None:
        """A value on one line; perhaps with an anchor, perhaps an alias of an equal value."""
        same = [(name, first) for name, known, first in self.anchors if known == value]
        if same and self.draw(st.booleans()):
            self.write(f"*{same[0][0]} ")
            self.aliased[steps] = same[0][1]
            return
        start = self.line, self.column
        anchor = f"n{len(self.parts)}" if self.draw(st.booleans()) else ""
        if anchor:
            self.write(f"&{anchor} ")
        if isinstance(value, str):
            self.write(self._scalar(value))
        elif isinstance(value, dict):
            self._flow_parts("{", "}", [((*steps, key), key, below) for key, below in value.items()])
        else:
            self._flow_parts("[", "]", [((*steps, number), None, below) for number, below in enumerate(value)])
        if anchor:
            self.anchors.append((anchor, value, steps))
        self.values[steps] = (*start, self.column)

    def _flow_parts(self, opening: str, closing: str, parts: list[tuple[Steps, str | None, Any]]) -> None:
        self.write(opening)
        for number, (steps, key, below) in enumerate(parts):
            self.write(", " if number else " ")
            if key is not None:
                self._key(key, steps)
                self.write(": ")
            self._flow(below, steps)
        self.write(" " + closing)

    def _scalar(self, value: str) -> str:
        quoted = "".join(f"\\{c}" if c in '"\\' else c for c in value)
        styles = [f'"{quoted}"', "'" + value.replace("'", "''") + "'"]
        if value.startswith("w") and not set(value) & set(":#,[]{}"):
            styles.append(value)
        return str(self.draw(st.sampled_from(styles)))
