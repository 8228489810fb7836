"""Whether what can be tested of a requirement is satisfied."""

from govctl.model.governance import Check, Requirement
from govctl.model.index import Index


def is_met(index: Index, requirement: Requirement) -> bool | None:
    """True or False for a requirement with a check or evidence, None where neither is given.

    Evidence counts when the groups or responsibilities it names are there.
    """
    if requirement.check is not None:
        return _passes(index, requirement.check)
    if requirement.evidence:
        return all(name in index.groups or name in index.responsibilities for name in requirement.evidence)
    return None


def _passes(index: Index, check: Check) -> bool:
    if (check.perspective or check.organisation) and not _seated(index, check):
        return False
    if check.responsibility and not _owned(index, check):
        return False
    lines = {line.to for group in index.governance.groups for line in group.coordinates_with}
    return all(name in lines for name in check.coordinates_with)


def _seated(index: Index, check: Check) -> bool:
    """Whether the perspective or organisation has a seat at each of the levels and groups named."""
    places: set[str] = set()
    for group in index.governance.groups:
        for key, seat in group.seats():
            fits = (not check.perspective or seat.perspective == check.perspective) and (
                not check.organisation or seat.organisation == check.organisation
            )
            if fits and key in ("chair", "deputy_chair", "members") and not seat.vacant:
                places.update(("", group.id, group.level))
    return places.issuperset(check.has_seat_at or ("",))


def _owned(index: Index, check: Check) -> bool:
    return any(
        owned.id == check.responsibility and check.owned_by in ("", group.id)
        for group in index.governance.groups
        for owned in group.known_responsibilities
    )
