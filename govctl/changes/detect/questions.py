"""Requirements and open questions: what is asked of the governance, and what it leaves open."""

from collections.abc import Iterator

from govctl.changes.change import Change, ChangeKind, edit, gain, loss, shift
from govctl.changes.matching.asked import match_asked, once
from govctl.changes.pair import Pair
from govctl.changes.unordered import unordered
from govctl.metrics.requirements import is_met
from govctl.model.element import Unknown
from govctl.model.governance import Check, OpenQuestion, Requirement
from govctl.source import Place
from govctl.words.told import marked, told

KINDS: tuple[ChangeKind, ...] = (
    gain("requirement/added", "requirement/dropped", "A requirement is added.", "More is asked of the governance."),
    loss("requirement/dropped", "requirement/added", "A requirement is dropped.", "Nobody checks it any more."),
    edit("requirement/reworded", "A requirement is put in other words.", "Read whether it means the same."),
    shift("requirement/test-changed", "A requirement is tested in another way.", "Met may mean something else now."),
    gain("requirement/now-met", "requirement/now-unmet", "A requirement is met now.", "What was asked for is there."),
    loss(
        "requirement/now-unmet", "requirement/now-met", "A requirement is no longer met.", "What was asked for is gone."
    ),
    edit("requirement/record-changed", "Notes or sources of a requirement change.", "Only the record changes."),
    shift("question/opened", "A question is open.", "Somebody has to settle it.", "question/closed"),
    shift("question/closed", "An open question is no longer there.", "Look for the answer.", "question/opened"),
    edit("question/reworded", "An open question is put in other words.", "Read whether it asks the same."),
    shift("question/owner-changed", "Somebody else settles an open question.", "Another has to act."),
    edit("question/details-changed", "Details of an open question change.", "Its subject, day or source."),
)
_ADDED = {
    True: marked("The requirement “{text}” is added and met."),
    False: marked("The requirement “{text}” is added and not met."),
    None: marked("The requirement “{text}” is added; nothing tests whether it is met."),
}
_REWORDED = {
    "requirement": marked("The requirement “{before}” reads “{now}” now."),
    "question": marked("The open question “{before}” reads “{now}” now."),
}


def detect(pair: Pair) -> Iterator[Change]:
    """All changes of requirements and open questions."""
    yield from _requirements(pair)
    yield from _questions(pair)


def _requirements(pair: Pair) -> Iterator[Change]:
    old, new = (once(index.governance.requirements) for index in (pair.old, pair.new))
    matched = match_asked(pair.old, pair.new, old, new, by_evidence=pair.by_evidence)
    for one in (old[number] for number in matched.gone):
        message = told("The requirement “{text}” is dropped.", text=pair.old.words(one.text))
        yield Change("requirement/dropped", message, one.id, before=Place(one.pointer, on_key=True))
    for before, after in matched.same:
        yield from _requirement(pair, old[before], new[after])
    for one in (new[number] for number in matched.come):
        message = told(_ADDED[is_met(pair.new, one)], text=pair.new.words(one.text))
        yield Change("requirement/added", message, one.id, after=Place(one.pointer, on_key=True))


def _requirement(pair: Pair, old: Requirement, new: Requirement) -> Iterator[Change]:
    places = Place(old.pointer, on_key=True), Place(new.pointer, on_key=True)
    words = pair.new.words(new.text)
    was, now = is_met(pair.old, old), is_met(pair.new, new)
    if now is True and was is False:
        yield Change("requirement/now-met", told("“{text}” is met now.", text=words), new.id, *places)
    elif now is False and was is True:
        yield Change("requirement/now-unmet", told("“{text}” is no longer met.", text=words), new.id, *places)
    yield from _words(pair, old, new, "requirement", "requirement/record-changed")
    if unordered(_test(pair, old)) != unordered((new.check, new.evidence)):
        message = told("“{text}” is tested in another way.", text=words)
        yield Change("requirement/test-changed", message, new.id, *places)
    if unordered((old.source, old.notes)) != unordered((new.source, new.notes)):
        message = told("Notes or sources of “{text}” change.", text=words)
        yield Change("requirement/record-changed", message, new.id, *places)


def _words(
    pair: Pair, old: Requirement | OpenQuestion, new: Requirement | OpenQuestion, noun: str, relabelled: str
) -> Iterator[Change]:
    """Other words, or only another id; `relabelled` is the kind of the latter."""
    places = Place(old.pointer, on_key=True), Place(new.pointer, on_key=True)
    was, now = pair.old.words(old.text), pair.new.words(new.text)
    if old.text != new.text:
        by_words = old.id != new.id
        evidence = (told("its words are nearly the same"),) if by_words else ()
        remedy = told("To make it certain, keep the id `{id}`.", id=old.id) if by_words else ""
        message = told(_REWORDED[noun], before=was, now=now)
        yield Change(f"{noun}/reworded", message, new.id, *places, (), evidence, remedy)
    elif old.id != new.id:
        message = told("“{text}” has the id `{now}` now; before `{before}`.", text=now, now=new.id, before=old.id)
        yield Change(relabelled, message, new.id, *places)


def _test(pair: Pair, old: Requirement) -> tuple[Check | None, tuple[str, ...]]:
    """How a requirement was tested, with the ids that the groups have now."""
    check = old.check
    if check is not None:
        check = check._replace(
            has_seat_at=pair.follow(*check.has_seat_at),
            owned_by=pair.follow(check.owned_by)[0],
            coordinates_with=pair.follow(*check.coordinates_with),
        )
    return check, pair.follow(*old.evidence)


def _questions(pair: Pair) -> Iterator[Change]:
    old, new = (once(index.governance.open_questions) for index in (pair.old, pair.new))
    matched = match_asked(pair.old, pair.new, old, new, by_evidence=pair.by_evidence)
    for one in (old[number] for number in matched.gone):
        message = told("“{text}” is no longer an open question.", text=pair.old.words(one.text))
        yield Change("question/closed", message, one.id, before=Place(one.pointer, on_key=True))
    for before, after in matched.same:
        yield from _question(pair, old[before], new[after])
    for one in (new[number] for number in matched.come):
        message = told("Open: {question}", question=pair.new.words(one.text))
        yield Change("question/opened", message, one.id, after=Place(one.pointer, on_key=True))


def _question(pair: Pair, old: OpenQuestion, new: OpenQuestion) -> Iterator[Change]:
    places = Place(old.pointer, on_key=True), Place(new.pointer, on_key=True)
    words = pair.new.words(new.text)
    yield from _words(pair, old, new, "question", "question/details-changed")
    old = old._replace(about=pair.follow(*old.about))
    if (pair.follow(old.owner)[0] if isinstance(old.owner, str) else old.owner) != new.owner:
        message = told("“{text}” is to be settled by {owner} now.", text=words, owner=_owner(pair, new.owner))
        yield Change("question/owner-changed", message, new.id, *places)
    if unordered(old._replace(id=new.id, text=new.text, owner=new.owner)) != unordered(new):
        message = told("Details of “{text}” change.", text=words)
        yield Change("question/details-changed", message, new.id, *places)


def _owner(pair: Pair, owner: str | Unknown | None) -> str:
    if not isinstance(owner, str):
        return told("somebody unknown") if owner else told("nobody stated")
    return pair.new.group_name(owner) if owner in pair.new.groups else pair.new.organisation_name(owner)
