"""How strictly the governance is checked: loosened or tightened."""

from collections.abc import Iterator

from govctl.changes.change import Change, ChangeKind, edit, gain, loss, shift
from govctl.changes.pair import Pair
from govctl.model.policy import RuleSetting
from govctl.source import Place

KINDS: tuple[ChangeKind, ...] = (
    loss("policy/loosened", "policy/tightened", "A rule is checked less strictly.", "Flaws of this sort may pass."),
    gain("policy/tightened", "policy/loosened", "A rule is checked more strictly.", "Flaws of this sort are stopped."),
    shift("policy/parameters-changed", "A rule is checked with other settings.", "Other flaws may pass or be stopped."),
    loss("waiver/added", "waiver/removed", "A finding is accepted for a time.", "A flaw stays, for the reason given."),
    gain("waiver/removed", "waiver/added", "A waiver is gone.", "The flaw is mended, or is reported again."),
    shift("waiver/changed", "A waiver has another reason or last day.", "A flaw stays for longer or shorter."),
    edit("policy/kinds-changed", "The kinds of group beyond the standard ones change.", "Other kinds may be used."),
)
_STRICTNESS = {"off": 0, "note": 1, "warning": 2, "error": 3}


def detect(pair: Pair) -> Iterator[Change]:
    """All changes of the policy."""
    old, new = pair.old.governance.policy, pair.new.governance.policy
    if old == new:
        return
    places = Place(old.pointer), Place(new.pointer)
    if old.fail_on != new.fail_on:
        stricter = _STRICTNESS[new.fail_on or "error"] < _STRICTNESS[old.fail_on or "error"]
        kind = "policy/tightened" if stricter else "policy/loosened"
        message = f"Checking fails from {new.fail_on or 'error'} on; before from {old.fail_on or 'error'} on."
        yield Change(kind, message, "", *places)
    yield from _settings({one.rule: one for one in old.rules}, {one.rule: one for one in new.rules}, places)
    if dict(old.kinds) != dict(new.kinds):
        yield Change("policy/kinds-changed", "The kinds of group beyond the standard ones change.", "", *places)
    yield from _waivers(pair)


def _settings(
    old: dict[str, RuleSetting], new: dict[str, RuleSetting], places: tuple[Place, Place]
) -> Iterator[Change]:
    for rule in {**old, **new}:
        was, now = old.get(rule, RuleSetting(rule)), new.get(rule, RuleSetting(rule))
        if was.severity != now.severity:
            stricter = _STRICTNESS.get(now.severity, 2.5) > _STRICTNESS.get(was.severity, 2.5)
            kind = "policy/tightened" if stricter else "policy/loosened"
            message = (
                f"The rule {rule} is {now.severity or 'as by default'} now; before {was.severity or 'by default'}."
            )
            yield Change(kind, message, rule, *places)
        if dict(was.parameters) != dict(now.parameters):
            message = f"The rule {rule} is checked with other settings."
            yield Change("policy/parameters-changed", message, rule, *places)


def _waivers(pair: Pair) -> Iterator[Change]:
    old = {(one.rule, one.target): one for one in pair.old.governance.policy.waivers}
    new = {(one.rule, one.target): one for one in pair.new.governance.policy.waivers}
    for key, one in old.items():
        if key not in new:
            message = f"{one.rule} is no longer waived for `{one.target}`."
            yield Change("waiver/removed", message, one.target, before=Place(one.pointer))
        elif one != new[key]:
            message = f"The waiver of {one.rule} for `{one.target}` lasts until {new[key].until}: {pair.new.words(new[key].reason)}."
            yield Change("waiver/changed", message, one.target, Place(one.pointer), Place(new[key].pointer))
    for key, one in new.items():
        if key not in old:
            message = f"{one.rule} is waived for `{one.target}` until {one.until}: {pair.new.words(one.reason)}."
            yield Change("waiver/added", message, one.target, after=Place(one.pointer))
