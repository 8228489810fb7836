"""The history of a governance, or of one element of it, through the commits of the repository."""

from collections.abc import Iterator
from typing import NamedTuple

from govctl.changes.change import Change
from govctl.changes.compare import changes_of
from govctl.changes.pair import Pair
from govctl.changes.registry import KINDS
from govctl.errors import InputError, UsageError
from govctl.loading.history import Commit, commits
from govctl.loading.revisions import Revision
from govctl.model.governance import Governance
from govctl.suggest import did_you_mean
from govctl.usecases.open import open_governance, open_valid

MOST_COMMITS = 10_000


class Element(NamedTuple):
    """The element whose history is asked for."""

    sort: str
    """`group`, `organisation` or `responsibility`; empty for the whole governance"""
    id: str


class Step(NamedTuple):
    """What one commit changed."""

    commit: Commit
    changes: tuple[Change, ...]
    problem: str = ""
    """Why the governance cannot be compared at this commit, if so."""


def history(path: str, element: Element, most: int = MOST_COMMITS) -> Iterator[Step]:
    """What each commit changed of the element, the newest first; steps without such a change are left out.

    A group or a responsibility is followed under the ids it had before.
    """
    now = open_valid(path)
    assert now.governance is not None
    _must_exist(now.governance, element)
    found = commits(path, most, whole_folder=len(now.sources) > 1)
    following = element
    after = _at(found[0]) if found else None
    for number, commit in enumerate(found):
        before = _at(found[number + 1]) if number + 1 < len(found) else Governance("")
        if isinstance(after, str) or isinstance(before, str):
            problem = after if isinstance(after, str) else ""
            if problem:
                yield Step(commit, (), problem)
        elif after is not None:
            if not element.sort and number + 1 == len(found):
                yield Step(commit, ())
                return
            pair = Pair(before, after)
            changes = tuple(change for change in changes_of(pair) if _concerns(change, following))
            if changes:
                yield Step(commit, changes)
            following = _before(pair, following)
        after = before


def _must_exist(governance: Governance, element: Element) -> None:
    known = {
        "": [""],
        "group": [group.id for group in governance.groups],
        "organisation": [organisation.id for organisation in governance.organisations],
        "responsibility": [
            owned.id for group in governance.groups for owned in group.known_responsibilities if owned.id
        ],
    }[element.sort]
    if element.id not in known:
        hint = did_you_mean(element.id, known) or "`govctl show` lists the groups."
        raise UsageError(f"There is no {element.sort} `{element.id}` today.", hint)


def _at(commit: Commit) -> Governance | str:
    """The governance at a commit, or why it cannot be read there."""
    try:
        with Revision(commit.revision) as revision:
            opened = open_governance(commit.path, store=revision)
    except InputError as error:
        return error.message
    if opened.governance is None:
        return f"{opened.diagnoses[0].span}: {opened.diagnoses[0].message}"
    return opened.governance


def _concerns(change: Change, element: Element) -> bool:
    if not element.sort:
        return True
    if element.sort == "organisation":
        return element.id in change.concerns or (
            change.subject == element.id and KINDS[change.kind].id.startswith("organisation/")
        )
    families = ("responsibility/",) if element.sort == "responsibility" else ()
    is_of_family = change.kind.startswith(families) if families else not change.kind.startswith(_OTHER_SUBJECTS)
    return change.subject == element.id and is_of_family


_OTHER_SUBJECTS = (
    "organisation/",
    "person/",
    "level/",
    "initiative/",
    "source/",
    "requirement/",
    "question/",
    "policy/",
)


def _before(pair: Pair, element: Element) -> Element:
    """The element under the id that it had before."""
    if element.sort == "group":
        earlier_ids = {match.new.id: match.old.id for match in pair.groups.matches}
    elif element.sort == "responsibility":
        earlier_ids = {link.new.item.id: link.old.item.id for link in pair.links if link.old.item.id}
    else:
        return element
    return element._replace(id=earlier_ids.get(element.id, element.id))
