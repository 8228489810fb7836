"""Which characters a picture needs that none of the fonts that we ship has."""

from govctl.diagrams.text.lines import shown
from govctl.diagrams.text.widths import font_of


def missing(said: object) -> str:
    """The characters that no shipped font has, each once, in all texts of a chart or a table, however deep."""
    waiting = [said]
    seen: set[str] = set()
    while waiting:
        each = waiting.pop()
        if isinstance(each, str) and not each.isascii():
            seen.update(shown(each))
        elif isinstance(each, tuple | list):
            waiting.extend(each)
        elif isinstance(each, dict):
            waiting.extend((*each, *each.values()))
    seen.discard("\ufffd")  # stands for what is no letter
    return "".join(character for character in sorted(seen) if font_of(character) is None)
