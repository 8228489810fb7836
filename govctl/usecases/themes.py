"""Finds a theme: one of ours by its name, or an organisation's own in a file."""

import base64
import os

from govctl.diagrams.paint.house_style import house_style
from govctl.diagrams.paint.theme import Theme
from govctl.diagrams.paint.themes import THEMES
from govctl.errors import InputError, UsageError
from govctl.loading.files import read
from govctl.loading.nodes import Nodes
from govctl.loading.parse import parse
from govctl.schema.check import check_one
from govctl.schema.published import loaded
from govctl.suggest import did_you_mean
from govctl.usecases.sides import Note, unnoted

LARGEST_LOGO = 300_000
_KINDS = ((b"\x89PNG\r\n\x1a\n", "image/png"), (b"<", "image/svg+xml"))


def theme_named(name: str, note: Note = unnoted) -> Theme:
    """The theme of a name or in a file; raises `UsageError` if there is none, `InputError` if the file is wrong."""
    if name in THEMES:
        return THEMES[name]
    if not name.endswith((".yaml", ".yml")):
        hint = did_you_mean(name, THEMES) or f"The themes are {', '.join(THEMES)}; a file of your own ends in .yaml."
        raise UsageError(f"There is no theme `{name}`.", hint)
    note(name)
    nodes = Nodes()
    parsed = parse(read(name), nodes)
    if parsed.problems:
        problem = parsed.problems[0]
        raise InputError(f"{problem.span}: {problem.message}", problem.remedy)
    if not isinstance(parsed.data, dict):
        raise InputError(
            f"{name} holds no theme.", "Begin with `schema_version: 1`; `govctl schema theme` has all keys."
        )
    found = check_one(loaded("theme"), parsed.data, parsed.root)
    if found:
        raise InputError(f"{nodes.span(found[0].at)}: {found[0].message}", found[0].remedy)
    logo = _logo(os.path.dirname(os.path.abspath(name)), parsed.data["logo"], note) if "logo" in parsed.data else ""
    return house_style(os.path.basename(name), parsed.data, logo)


def _logo(folder: str, name: str, note: Note) -> str:
    """The picture as a data address; it has to stand beside the theme or below."""
    home = os.path.join(os.path.realpath(folder), "")
    try:
        path = os.path.realpath(os.path.join(home, name))
        if not path.startswith(home):
            raise InputError(f"The logo {name} is not beside the theme.", "Put it into the folder of the theme.")
        note(path)
        with open(path, "rb") as file:
            data = file.read(LARGEST_LOGO + 1)
    except (OSError, ValueError) as error:
        raise InputError(f"The logo {name} cannot be read.", "Check its name in the theme.") from error
    if len(data) > LARGEST_LOGO:
        raise InputError(f"The logo {name} is larger than {LARGEST_LOGO // 1000} kB.", "Make it smaller.")
    kind = next((kind for start, kind in _KINDS if data.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(start)), "")
    if not kind:
        raise InputError(f"The logo {name} is neither PNG nor SVG.", "Save it as one of the two.")
    return f"data:{kind};base64,{base64.b64encode(data).decode()}"
