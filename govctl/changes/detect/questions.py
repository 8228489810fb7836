"""Requirements and open questions: what is asked of the governance, and what it leaves open."""

from collections.abc import Iterator

from govctl.changes.change import Change, ChangeKind, edit, gain, loss, shift
from govctl.changes.pair import Pair
from govctl.changes.unordered import unordered
from govctl.metrics.requirements import is_met
from govctl.model.governance import Check, OpenQuestion, Requirement
from govctl.source import Place

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
OPEN = "Open: "
"""Stands before a question that is newly open."""


def detect(pair: Pair) -> Iterator[Change]:
    """All changes of requirements and open questions, matched by id."""
    yield from _requirements(pair)
    yield from _questions(pair)


def _requirements(pair: Pair) -> Iterator[Change]:
    old = {one.id: one for one in pair.old.governance.requirements}
    new = {one.id: one for one in pair.new.governance.requirements}
    for name, one in old.items():
        if name not in new:
            message = f"The requirement “{pair.old.words(one.text)}” is dropped."
            yield Change("requirement/dropped", message, name, before=Place(one.pointer, on_key=True))
        else:
            yield from _requirement(pair, one, new[name])
    for name, one in new.items():
        if name not in old:
            met = {True: " and met", False: " and not met"}.get(is_met(pair.new, one) or False, "")
            met = met if is_met(pair.new, one) is not None else ""
            message = f"The requirement “{pair.new.words(one.text)}” is added{met}."
            yield Change("requirement/added", message, name, after=Place(one.pointer, on_key=True))


def _requirement(pair: Pair, old: Requirement, new: Requirement) -> Iterator[Change]:
    places = Place(old.pointer, on_key=True), Place(new.pointer, on_key=True)
    words = pair.new.words(new.text)
    was, now = is_met(pair.old, old), is_met(pair.new, new)
    if now is True and was is False:
        yield Change("requirement/now-met", f"“{words}” is met now.", new.id, *places)
    elif now is False and was is True:
        yield Change("requirement/now-unmet", f"“{words}” is no longer met.", new.id, *places)
    if old.text != new.text:
        yield Change("requirement/reworded", f"The requirement reads “{words}” now.", new.id, *places)
    if unordered(_test(pair, old)) != unordered((new.check, new.evidence)):
        yield Change("requirement/test-changed", f"“{words}” is tested in another way.", new.id, *places)
    if unordered((old.source, old.notes)) != unordered((new.source, new.notes)):
        yield Change("requirement/record-changed", f"Notes or sources of “{words}” change.", new.id, *places)


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
    old = {one.id: one for one in pair.old.governance.open_questions}
    new = {one.id: one for one in pair.new.governance.open_questions}
    for name, one in old.items():
        if name not in new:
            message = f"“{pair.old.words(one.text)}” is no longer an open question."
            yield Change("question/closed", message, name, before=Place(one.pointer, on_key=True))
        else:
            yield from _question(pair, one, new[name])
    for name, one in new.items():
        if name not in old:
            message = f"{OPEN}{pair.new.words(one.text)}"
            yield Change("question/opened", message, name, after=Place(one.pointer, on_key=True))


def _question(pair: Pair, old: OpenQuestion, new: OpenQuestion) -> Iterator[Change]:
    places = Place(old.pointer, on_key=True), Place(new.pointer, on_key=True)
    words = pair.new.words(new.text)
    if old.text != new.text:
        yield Change("question/reworded", f"The open question reads “{words}” now.", new.id, *places)
    old = old._replace(about=pair.follow(*old.about))
    if (pair.follow(old.owner)[0] if isinstance(old.owner, str) else old.owner) != new.owner:
        owner = str(new.owner) if new.owner else "nobody stated"
        yield Change("question/owner-changed", f"“{words}” is to be settled by {owner} now.", new.id, *places)
    if unordered(old._replace(text=new.text, owner=new.owner)) != unordered(new):
        yield Change("question/details-changed", f"Details of “{words}” change.", new.id, *places)
