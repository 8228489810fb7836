"""Opens a governance: files, schema, model. Every command that reads one begins here."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from typing import NamedTuple

from govctl.errors import InputError
from govctl.findings import Diagnosis, Finding, LocatedRelated
from govctl.loading.build import Tree, build
from govctl.loading.intake import Intake
from govctl.loading.nodes import Nodes
from govctl.loading.project import read_project
from govctl.loading.store import Store
from govctl.model.governance import Governance
from govctl.schema.check import Checker
from govctl.source import SourceFile


class Opened(NamedTuple):
    """A governance, or what keeps it from being one."""

    governance: Governance | None
    diagnoses: tuple[Diagnosis, ...]
    sources: dict[str, SourceFile]
    nodes: Nodes
    readable: bool = True


def open_governance(path: str, house_schema: str = "", store: Store | None = None) -> Opened:
    """Read the governance at a path (file, folder or `-`); raises `InputError` if there is nothing to read.

    `house_schema` is the path of a JSON Schema that the main file has to satisfy besides ours; `store` is where
    the files come from, the disk if not given.
    """
    with without_collection():
        checker = Checker()
        # A house schema may ask for anything in a group, so the data has to hold the groups then.
        intake = None if house_schema else Intake(checker.valid_group)
        project = read_project(path, store, intake)
        if project.problems:
            return Opened(None, project.problems, project.sources, project.nodes, project.readable)
        documents = [(document.data, document.root) for document in project.documents]
        found = checker.check(documents)
        if house_schema and not found:
            from govctl.schema import house

            found = house.check(house_schema, documents)
        if found:
            diagnoses = tuple(locate(project.nodes, finding) for finding in found)
            return Opened(None, diagnoses, project.sources, project.nodes)
        trees = [Tree(document.data, document.root) for document in project.documents]
        taken = intake.groups if intake else None
        return Opened(build(trees, project.nodes, taken), (), project.sources, project.nodes)


def open_valid(path: str, store: Store | None = None) -> Opened:
    """Read a governance that the command cannot do without; raises `InputError` with the first thing wrong."""
    opened = open_governance(path, store=store)
    if opened.governance is None:
        first = opened.diagnoses[0]
        more = len(opened.diagnoses) - 1
        also = f" (and {more} more)" if more else ""
        raise InputError(f"{first.span}: {first.message}{also}", f"Run `govctl validate {path}` and mend it first.")
    return opened


def locate(nodes: Nodes, finding: Finding) -> Diagnosis:
    """The finding with its places in the source."""
    related = tuple(LocatedRelated(other.message, nodes.span(other.at)) for other in finding.related)
    return Diagnosis(
        finding.rule,
        finding.severity,
        finding.message,
        nodes.span(finding.at),
        finding.remedy,
        finding.subject,
        related,
    )


@contextmanager
def without_collection() -> Iterator[None]:
    """Loading and comparing make millions of objects and no cycles; looking for cycles would cost a third of the time."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()
