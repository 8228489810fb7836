"""Looks at a governance as it is being written: the findings, the picture, and what changes since the last commit."""

import os
from typing import NamedTuple

from govctl.changes.change import Change
from govctl.changes.compare import changes_of
from govctl.changes.compared import Compared
from govctl.changes.pair import Pair
from govctl.diagrams.drawing import Drawing
from govctl.diagrams.formats.registry import writer
from govctl.diagrams.layout.registry import engine
from govctl.diagrams.organisation import organisation_chart
from govctl.diagrams.proposal import proposal_chart
from govctl.errors import GovctlError, InputError
from govctl.findings import Checked
from govctl.loading.files import main_file
from govctl.loading.git import git_folder
from govctl.loading.revisions import Revision
from govctl.loading.watched import Watched
from govctl.model.governance import Governance
from govctl.model.index import Index
from govctl.usecases.compare import reported
from govctl.usecases.open import Opened, open_governance, without_collection
from govctl.usecases.validate import checked
from govctl.words.catalogue import words_in

HEAD = "HEAD"
_GIT_FILES = ("HEAD", os.path.join("logs", "HEAD"))
"""Those that change with every commit and every change of branch"""


class Changes(NamedTuple):
    """What changes since the last commit, or why nobody can say."""

    compared: Compared | None = None
    picture: str = ""
    """As SVG; empty if nothing changes."""
    commit: str = ""
    unknown: str = ""
    """Why it could not be compared, as a sentence; empty if it could."""


class Look(NamedTuple):
    """What there is to see of a governance at one moment."""

    checked: Checked | None
    """None if it could not be read at all."""
    problem: str = ""
    """Why it could not be read or drawn, and what to do."""
    title: str = ""
    """What it is called in its own language; empty as long as its form is wrong."""
    titled_in: str = ""
    """The language of the title"""
    language: str = ""
    """The language in which govctl speaks of it"""
    picture: str = ""
    """As SVG; empty as long as its form is wrong."""
    changes: Changes = Changes()


class Looker:
    """Looks at one governance again and again; what the last commit holds is read once for each commit."""

    def __init__(self, path: str) -> None:
        """`path` is the file, or the folder that holds it."""
        self.path = path
        self._before: tuple[tuple[str, str], Opened] | None = None

    def look(self, watched: Watched) -> Look:
        """What there is to see now; `watched` will know all that it depends on. Raises nothing for what users write."""
        try:
            with without_collection():
                opened = open_governance(self.path, store=watched)
                found = checked(opened, self.path)
                if opened.governance is None:
                    return Look(found)
                return self._drawn(opened, opened.governance, found, watched)
        except GovctlError as error:
            return Look(None, _said(error))
        except MemoryError:
            return Look(None, "The governance is too large for the memory of this machine.")

    def _drawn(self, opened: Opened, governance: Governance, found: Checked, watched: Watched) -> Look:
        index = Index(governance)
        words = words_in(governance.language)
        chart = organisation_chart(index, words)
        picture = writer("svg")(Drawing(index, chart, words, engine("bands"))).decode()
        changes = self._changes(opened, governance, watched)
        title = index.words(governance.name)
        return Look(found, "", title, governance.language, words.language, picture, changes)

    def _changes(self, opened: Opened, governance: Governance, watched: Watched) -> Changes:
        main = main_file(self.path)
        folder = os.path.dirname(main)
        kept_in = git_folder(folder or ".")
        for name in _GIT_FILES if kept_in else ():
            watched.note(os.path.join(kept_in or "", name))
        if kept_in is None:
            watched.note(os.path.join(folder, ".git"))
        try:
            commit, before = self._last_commit(folder, os.path.basename(main))
        except GovctlError as error:
            return Changes(unknown=error.message)
        if before.governance is None:
            first = before.diagnoses[0]
            return Changes(commit=commit, unknown=f"The last commit is not valid: {first.span}: {first.message}")
        pair = Pair(before.governance, governance)
        changes = changes_of(pair)
        compared = reported(pair, changes, (before, opened), (HEAD, main))
        return Changes(compared, _proposal(pair, changes) if changes else "", commit)

    def _last_commit(self, folder: str, name: str) -> tuple[str, Opened]:
        """The commit and what it holds; raises `InputError` if there is none, or it does not hold the file."""
        with Revision(HEAD, folder) as revision:
            asked = (revision.commit, name)
            if self._before is None or self._before[0] != asked:
                self._before = (asked, open_governance(name, store=revision))
            return revision.commit, self._before[1]


def _proposal(pair: Pair, changes: tuple[Change, ...]) -> str:
    words = words_in(pair.new.governance.language)
    drawing = Drawing(pair.new, proposal_chart(pair, changes, words), words, engine("bands"), pair.old)
    return writer("svg")(drawing).decode()


def check_path(path: str) -> None:
    """Raises `InputError` for what cannot be looked at again and again."""
    if path == "-":
        raise InputError("Standard input cannot be watched.", "Name the file.")
    main = main_file(path)
    if not os.path.isfile(main):
        raise InputError(f"{main} cannot be read: there is no such file.", "Check the path; `govctl init` writes one.")


def _said(error: GovctlError) -> str:
    return " ".join(filter(None, (error.message, error.remedy)))
