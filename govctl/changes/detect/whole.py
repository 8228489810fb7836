"""The governance as a whole: name, status, validity, purpose, mandate."""

from collections.abc import Iterator

from govctl.changes.change import Change, ChangeKind, edit, gain, loss, shift
from govctl.changes.pair import Pair
from govctl.changes.unordered import unordered
from govctl.changes.validity import bound
from govctl.model.governance import Mandate
from govctl.model.text import Text
from govctl.source import Place
from govctl.words.terms import GOVERNANCE_STATUSES
from govctl.words.told import marked, term, told

KINDS: tuple[ChangeKind, ...] = (
    edit("governance/renamed", "The governance has another name.", "The same under another name."),
    edit("governance/relabelled", "The governance has another id.", "References have to follow."),
    shift("governance/status-changed", "The status of the governance changes.", "Proposed, in force, or superseded."),
    edit("governance/language-changed", "The language of plain texts changes.", "Texts are shown in it."),
    shift("governance/validity-changed", "The governance applies from or to another day.", "Plan accordingly."),
    edit("governance/purpose-changed", "The purpose is put in other words.", "Read whether it means the same."),
    shift("governance/scope-changed", "What is governed changes.", "Matters may fall outside."),
    edit("governance/notes-changed", "The remarks change.", "Nothing is decided by them."),
    loss("mandate/lost", "mandate/gained", "A basis of the governance is no longer stated.", "Ask what it stands on."),
    gain("mandate/gained", "mandate/lost", "A basis of the governance is stated.", "It stands on more."),
    edit("mandate/details-changed", "Kind, source or notes of a mandate change.", "Only the record changes."),
)
_FIELDS = (
    ("name", "governance/renamed", marked("The governance is called {now} now; before {before}.")),
    ("id", "governance/relabelled", marked("The id of the governance is {now} now; before {before}.")),
    ("status", "governance/status-changed", marked("The governance is {now} now; before {before}.")),
    ("language", "governance/language-changed", marked("The language is {now} now; before {before}.")),
    ("purpose", "governance/purpose-changed", marked("The purpose is {now} now; before {before}.")),
    ("scope", "governance/scope-changed", marked("The scope is {now} now; before {before}.")),
)
_STATUSES = {**GOVERNANCE_STATUSES, "active": marked("active")}


def detect(pair: Pair) -> Iterator[Change]:
    """All changes of the governance as a whole."""
    old, new = pair.old.governance, pair.new.governance
    for key, kind, words in _FIELDS:
        was, now = getattr(old, key), getattr(new, key)
        if was != now:
            said = pair.new_words(now), pair.old_words(was)
            if key == "status":
                said = term(_STATUSES, now), term(_STATUSES, was)
            message = told(words, now=said[0], before=said[1])
            yield Change(kind, message, new.id, Place(old.pointer, (key,)), Place(new.pointer, (key,)))
    if (old.valid_from, old.valid_to) != (new.valid_from, new.valid_to):
        message = told("It applies from {start} to {end}.", start=bound(new.valid_from), end=bound(new.valid_to))
        places = Place(old.pointer, ("valid_from",)), Place(new.pointer, ("valid_from",))
        yield Change("governance/validity-changed", message, new.id, *places)
    if unordered(old.notes) != unordered(new.notes):
        places = Place(old.pointer, ("notes",)), Place(new.pointer, ("notes",))
        message = told("The remarks on the governance as a whole change.")
        yield Change("governance/notes-changed", message, new.id, *places)
    yield from _mandates(pair)


def _mandates(pair: Pair) -> Iterator[Change]:
    old, new = _by_text(pair.old.governance.mandate), _by_text(pair.new.governance.mandate)
    for text, same in old.items():
        one = same[0]
        if text not in new:
            message = told("The mandate “{text}” is no longer stated.", text=pair.old.words(text))
            yield Change("mandate/lost", message, "", before=Place(one.pointer))
        elif unordered(tuple(same)) != unordered(tuple(new[text])):
            message = told("Details of the mandate “{text}” change.", text=pair.new.words(text))
            yield Change("mandate/details-changed", message, "", Place(one.pointer), Place(new[text][0].pointer))
    for text, same in new.items():
        if text not in old:
            message = told("The mandate “{text}” is stated.", text=pair.new.words(text))
            yield Change("mandate/gained", message, "", after=Place(same[0].pointer))


def _by_text(mandates: tuple[Mandate, ...]) -> dict[Text, list[Mandate]]:
    found: dict[Text, list[Mandate]] = {}
    for one in mandates:
        found.setdefault(one.text, []).append(one)
    return found
