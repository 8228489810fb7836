"""The files of a comparison by short names: a paper for a meeting is no place for the folders of somebody's machine."""

import re
from collections.abc import Mapping
from typing import NamedTuple

from govctl.changes.compared import Compared
from govctl.source import SourceFile, Span

_ABSOLUTE = re.compile(r"(?P<revision>(?:[^:/\\]{2}[^:]*:)?)(?P<path>(?:/|\\\\|[A-Za-z]:[/\\]).*)")
_STEP = re.compile(r"[/\\]+")


class _Shortened(NamedTuple):
    """How the names of one side are shortened."""

    name: str
    """The side itself"""
    folder: str = ""
    """What is left out at the beginning of paths"""

    def file(self, name: str) -> str:
        """A file of this side."""
        found = _ABSOLUTE.fullmatch(name)
        if not found or not self.folder or not found["path"].startswith(self.folder):
            return name
        return found["revision"] + found["path"][len(self.folder) :]

    def span(self, span: Span | None) -> Span | None:
        """A place in a file of this side."""
        return span and span._replace(file=self.file(span.file))

    def sources(self, sources: Mapping[str, SourceFile]) -> Mapping[str, SourceFile]:
        """The files of this side."""
        return {self.file(name): source for name, source in sources.items()}


def shortly_named(compared: Compared) -> Compared:
    """The same, absolute paths without their folders; with as many of them as tell the two sides apart."""
    old, new = _shortened(compared.old_name, compared.new_name)
    if not old.folder and not new.folder:
        return compared
    return compared._replace(
        old_name=old.name,
        new_name=new.name,
        changes=tuple(
            change._replace(before=old.span(change.before), after=new.span(change.after)) for change in compared.changes
        ),
        old_sources=old.sources(compared.old_sources),
        new_sources=new.sources(compared.new_sources),
    )


def _shortened(old: str, new: str) -> tuple[_Shortened, _Shortened]:
    for kept in range(1, max(len(_STEP.split(old)), len(_STEP.split(new)))):
        found = _with_steps(old, kept), _with_steps(new, kept)
        if found[0].name != found[1].name:
            return found
    return _Shortened(old), _Shortened(new)


def _with_steps(name: str, kept: int) -> _Shortened:
    """An absolute path with so many of its last steps; any other name as it is."""
    found = _ABSOLUTE.fullmatch(name)
    steps = [step.end() for step in _STEP.finditer(found["path"].rstrip("/\\"))] if found else []
    if not found or len(steps) < kept:
        return _Shortened(name)
    folder = found["path"][: steps[-kept]]
    return _Shortened(found["revision"] + found["path"][len(folder) :], folder)
