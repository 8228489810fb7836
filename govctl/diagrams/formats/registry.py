"""The formats by the ending of the file."""

from collections.abc import Callable
from importlib import import_module
from pathlib import Path

from govctl.diagrams.drawing import Drawing
from govctl.errors import UsageError

FORMATS = ("svg", "png", "pdf", "html", "md", "mmd", "txt", "dot")

_ALSO = {"mermaid": "mmd"}
"""Other endings for the same"""

PAGED = frozenset(["svg", "png", "pdf"])
"""Those in which a big organisation can be split into pages"""

WITH_OUR_FONTS = frozenset(["png", "pdf"])
"""Those that can show only what the fonts that we ship have; others are shown with the fonts of who looks"""

WITH_FINDINGS = frozenset(["html"])
"""Those that show what the rules find"""


def format_of(path: str) -> str:
    """The format that the ending of a file name asks for; raises `UsageError` for one that is not drawn."""
    ending = ending_of(path)
    if ending not in FORMATS:
        asked = f"`.{ending}`" if ending else "a name without an ending"
        hint = "Tables can, with --view matrix, responsibilities or meetings; a chart" if ending == "csv" else "It"
        raise UsageError(f"{path}: {asked} is no format that can be drawn.", f"{hint} can be {', '.join(FORMATS)}.")
    return ending


def ending_of(path: str) -> str:
    """The ending of a file name, without the dot and in small letters; of several for the same format the usual one."""
    ending = Path(path).suffix.removeprefix(".").lower()
    return _ALSO.get(ending, ending)


def writer(form: str) -> Callable[[Drawing], bytes]:
    """What writes a format of `FORMATS`; loaded when asked for, since some need libraries that others do not."""
    write: Callable[[Drawing], bytes] = import_module(f"govctl.diagrams.formats.{form}").write
    return write
