"""Finds a theme: one of ours by its name, or an organisation's own in a file."""

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
from govctl.usecases.draw import Warn, to_nobody
from govctl.usecases.logos import read_logo
from govctl.usecases.sides import Note, unnoted


def theme_named(name: str, note: Note = unnoted, warn: Warn = to_nobody) -> Theme:
    """The theme of a name or in a file; `note` is told what is read, `warn` what of its logo PNG and PDF leave out.

    Raises `UsageError` if there is none, `InputError` if the file or the logo is wrong.
    """
    if name in THEMES:
        return THEMES[name]
    if not name.endswith((".yaml", ".yml")):
        hint = did_you_mean(name, THEMES) or f"{_our_own()} A file of your own ends in .yaml."
        raise UsageError(f"There is no theme `{name}`.", hint)
    if not os.path.exists(name):
        raise InputError(
            f"There is no theme file {name}.", f"Check the path; `govctl schema theme` has all keys. {_our_own()}"
        )
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
    folder, logo = os.path.dirname(os.path.abspath(name)), parsed.data.get("logo")
    address = read_logo(folder, logo, note, warn) if logo else ""
    return house_style(os.path.basename(name), parsed.data, address)


def _our_own() -> str:
    return f"The themes that govctl brings are {', '.join(THEMES)}."
