"""A governance with all its included files, as plain data: the first half of loading, before the schema."""

import os
from typing import Any, NamedTuple

from govctl.findings import Diagnosis, LocatedRelated, Severity
from govctl.loading.files import STDIN
from govctl.loading.include import MOST_FILES, Refused
from govctl.loading.intake import Intake
from govctl.loading.nodes import Nodes
from govctl.loading.parse import Parsed, Problem, parse
from govctl.loading.store import Disk, Store
from govctl.source import Place, SourceFile


class Document(NamedTuple):
    """One file of a governance: its data and the node of its root."""

    data: Any
    root: int


class Project(NamedTuple):
    """All files of a governance, the main one first, and what keeps them from being read."""

    documents: tuple[Document, ...]
    nodes: Nodes
    sources: dict[str, SourceFile]
    problems: tuple[Diagnosis, ...]
    readable: bool


def read_project(path: str, store: Store | None = None, intake: Intake | None = None) -> Project:
    """Read a file, a folder or `-` with all it includes, from the disk unless a store is given.

    The groups go into `intake` if one is given, and not into the data. Raises `InputError` if a file cannot be read.
    """
    store = store or Disk()
    reader = _ProjectReader(store, intake)
    main = store.main_file(path)
    source = store.read(main)
    reader.folder = "" if path == STDIN else os.path.dirname(main)
    reader.add(source, "" if path == STDIN else main)
    return Project(
        tuple(reader.documents), reader.nodes, reader.sources, tuple(reader.problems), not reader.syntax_problem
    )


class _ProjectReader:
    def __init__(self, store: Store, intake: Intake | None) -> None:
        self._store = store
        self._intake = intake
        self.folder = ""
        self.documents: list[Document] = []
        self.nodes = Nodes()
        self.sources: dict[str, SourceFile] = {}
        self.problems: list[Diagnosis] = []
        self.syntax_problem = False
        self._seen: set[str] = set()

    def add(self, source: SourceFile, path: str) -> None:
        """Read the file and what it includes, each file once, in the order of the includes."""
        waiting = [(source, path)]
        if path:
            self._seen.add(self._store.identity(path))
        while waiting:
            source, path = waiting.pop()
            self.sources[source.name] = source
            parsed = parse(source, self.nodes, self._intake)
            self.problems.extend(_diagnosis(problem) for problem in parsed.problems)
            self.syntax_problem |= any(problem.syntax for problem in parsed.problems)
            if not parsed.problems and parsed.data is None:
                self._empty(source)
            self.documents.append(Document(parsed.data, parsed.root))
            waiting.extend(reversed(self._includes(parsed, path)))

    def _empty(self, source: SourceFile) -> None:
        from govctl.source import Span

        remedy = "`govctl init` writes a commented first file." if not self.documents else "Remove it, or fill it."
        self.problems.append(
            Diagnosis("schema/not-yaml", Severity.ERROR, "The file is empty.", Span(source.name, 1, 1, 1, 1), remedy)
        )
        self.syntax_problem = True

    def _includes(self, parsed: Parsed, includer: str) -> list[tuple[SourceFile, str]]:
        if not isinstance(parsed.data, dict) or "include" not in parsed.data:
            return []
        patterns = parsed.data["include"]
        alone = not isinstance(patterns, list)
        found: list[tuple[SourceFile, str]] = []
        for number, pattern in enumerate([patterns] if alone else patterns):
            if not isinstance(pattern, str):
                continue  # the schema says so
            place = Place(parsed.root, ("include",) if alone else ("include", number))
            paths = self._store.included(pattern, includer, self.folder)
            if isinstance(paths, Refused):
                self._refuse(place, paths.message, paths.remedy)
                continue
            for path in paths:
                found.extend(self._open(path, place))
        return found

    def _open(self, path: str, place: Place) -> list[tuple[SourceFile, str]]:
        real = self._store.identity(path)
        if real in self._seen:
            self._refuse(place, f"`{path}` is included twice, or includes itself.", "Include each file once.")
            return []
        self._seen.add(real)
        if len(self._seen) > MOST_FILES:
            self._refuse(place, f"More than {MOST_FILES:,} files are included.", "Put several groups into one file.")
            return []
        return [(self._store.read(path), path)]

    def _refuse(self, place: Place, message: str, remedy: str) -> None:
        span = self.nodes.span(place)
        self.problems.append(Diagnosis("schema/include", Severity.ERROR, message, span, remedy))


def _diagnosis(problem: Problem) -> Diagnosis:
    rule = "schema/not-yaml" if problem.syntax else "schema/not-plain"
    related: tuple[LocatedRelated, ...] = ()
    if problem.related is not None:
        rule = "schema/duplicate-key"
        related = (LocatedRelated("first here", problem.related),)
    return Diagnosis(rule, Severity.ERROR, problem.message, problem.span, problem.remedy, related=related)
