"""How strictly the governance is checked: loosened or tightened."""

from collections.abc import Callable, Iterator

from govctl.changes.change import Change, ChangeKind, edit, gain, loss, shift
from govctl.changes.pair import Pair
from govctl.changes.unordered import unordered
from govctl.model.policy import RuleSetting, Waiver
from govctl.source import Place
from govctl.words.told import Day, marked, term, told

KINDS: tuple[ChangeKind, ...] = (
    loss("policy/loosened", "policy/tightened", "A rule is checked less strictly.", "Flaws of this sort may pass."),
    gain("policy/tightened", "policy/loosened", "A rule is checked more strictly.", "Flaws of this sort are stopped."),
    shift("policy/parameters-changed", "A rule is checked with other settings.", "Other flaws may pass or be stopped."),
    shift("waiver/added", "A finding is accepted for a time.", "A flaw stays, for the reason given.", "waiver/removed"),
    shift("waiver/removed", "A waiver is gone.", "The flaw is mended, or is reported again.", "waiver/added"),
    shift("waiver/changed", "A waiver has another reason or last day.", "A flaw stays for longer or shorter."),
    edit("policy/kinds-changed", "The kinds of group beyond the standard ones change.", "Other kinds may be used."),
)
_STRICTNESS = {"off": 0, "note": 1, "warning": 2, "error": 3}
_SEVERITIES = {
    "off": marked("off"),
    "note": marked("note"),
    "warning": marked("warning"),
    "error": marked("error"),
}


def detect(pair: Pair) -> Iterator[Change]:
    """All changes of the policy."""
    old, new = pair.old.governance.policy, pair.new.governance.policy
    if old == new:
        return
    places = Place(old.pointer), Place(new.pointer)
    was, now = old.fail_on or "error", new.fail_on or "error"
    if was != now:
        kind = "policy/tightened" if _STRICTNESS[now] < _STRICTNESS[was] else "policy/loosened"
        message = told(
            "Checking fails from {now} on; before from {before} on.",
            now=term(_SEVERITIES, now),
            before=term(_SEVERITIES, was),
        )
        yield Change(kind, message, "", *places)
    yield from _settings({one.rule: one for one in old.rules}, {one.rule: one for one in new.rules}, places)
    if dict(old.kinds) != dict(new.kinds):
        message = told("The kinds of group beyond the standard ones change.")
        yield Change("policy/kinds-changed", message, "", *places)
    yield from _waivers(pair)


def _settings(
    old: dict[str, RuleSetting], new: dict[str, RuleSetting], places: tuple[Place, Place]
) -> Iterator[Change]:
    for rule in {**old, **new}:
        was, now = old.get(rule, RuleSetting(rule)), new.get(rule, RuleSetting(rule))
        if was.severity != now.severity and _strictness(was) != _strictness(now):
            stricter = _strictness(now) > _strictness(was)
            kind = "policy/tightened" if stricter else "policy/loosened"
            message = told(
                "The rule {rule} is {now} now; before {before}.",
                rule=rule,
                now=term(_SEVERITIES, now.severity) or told("as by default"),
                before=term(_SEVERITIES, was.severity) or told("by default"),
            )
            yield Change(kind, message, rule, *places)
        if _parameters(was) != _parameters(now):
            message = told("The rule {rule} is checked with other settings.", rule=rule)
            yield Change("policy/parameters-changed", message, rule, *places)


def _parameters(setting: RuleSetting) -> dict[str, object]:
    return {name: unordered(value) for name, value in setting.parameters}


def _strictness(setting: RuleSetting) -> float:
    """How strictly a rule is checked; what the policy does not say, the rule does."""
    severity = setting.severity
    if not severity:
        from govctl.rules.registry import RULES  # all rules, which few comparisons ask for

        severity = next((rule.severity.value for rule in RULES if rule.id == setting.rule), "")
    return _STRICTNESS.get(severity, 2.5)


def _by_target(
    waivers: tuple[Waiver, ...], follow: Callable[[str], str] = lambda target: target
) -> dict[tuple[str, str], list[Waiver]]:
    found: dict[tuple[str, str], list[Waiver]] = {}
    for one in waivers:
        found.setdefault((one.rule, follow(one.target)), []).append(one)
    return found


def _terms(waivers: list[Waiver]) -> object:
    return unordered(tuple(one._replace(target="") for one in waivers))


def _waivers(pair: Pair) -> Iterator[Change]:
    old = _by_target(pair.old.governance.policy.waivers, lambda target: pair.follow(target)[0])
    new = _by_target(pair.new.governance.policy.waivers)
    for key, same in old.items():
        one = same[-1]
        if key not in new:
            message = told("{rule} is no longer waived for `{target}`.", rule=one.rule, target=one.target)
            yield Change("waiver/removed", message, pair.id_now(one.target), before=Place(one.pointer))
        elif _terms(same) != _terms(new[key]):
            now = new[key][-1]
            message = told("The waiver of {rule} for `{target}` lasts until {until}: {reason}.", **_said(pair, now))
            yield Change("waiver/changed", message, now.target, Place(one.pointer), Place(now.pointer))
    for key, same in new.items():
        if key not in old:
            one = same[-1]
            message = told("{rule} is waived for `{target}` until {until}: {reason}.", **_said(pair, one))
            yield Change("waiver/added", message, one.target, after=Place(one.pointer))


def _said(pair: Pair, waiver: Waiver) -> dict[str, str]:
    """What a new waiver says, for a message."""
    return {
        "rule": waiver.rule,
        "target": waiver.target,
        "until": Day(waiver.until),
        "reason": pair.new.words(waiver.reason),
    }
