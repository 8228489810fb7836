"""The policy held against the rules: settings of rules that do not exist, waivers used, unused and expired."""

from collections.abc import Container, Iterable, Iterator

from govctl.findings import Finding, Severity
from govctl.model.policy import Policy, RuleSetting, Waiver
from govctl.rules.engine import Rule
from govctl.source import Place
from govctl.suggest import did_you_mean
from govctl.words.told import told


def check_policy(rules: Iterable[Rule], policy: Policy, others: Container[str] = ()) -> list[Finding]:
    """Findings on settings and waivers that name a rule or a parameter that does not exist.

    `others` are ids that a waiver may name besides rules: kinds of change.
    """
    if not policy.rules and not policy.waivers:
        return []
    known = {rule.id: rule for rule in rules}
    found = [finding for setting in policy.rules for finding in _check_setting(known, setting)]
    found.extend(
        _unknown_rule(known, waiver.rule, Place(waiver.pointer, ("rule",)))
        for waiver in policy.waivers
        if waiver.rule not in known and waiver.rule not in others
    )
    return found


def apply_waivers(policy: Policy, findings: list[Finding], ran: Iterable[str], today: str) -> tuple[list[Finding], int]:
    """The findings that no waiver accepts, with those on the waivers themselves; and how many were waived.

    `ran` are the ids of the rules that ran: a waiver of another rule cannot be called unused. `today` is
    YYYY-MM-DD; an expired waiver waives nothing.
    """
    if not policy.waivers:
        return findings, 0
    valid = {(waiver.rule, waiver.target) for waiver in policy.waivers if waiver.until >= today}
    kept = [finding for finding in findings if (finding.rule, finding.subject) not in valid]
    used = {(finding.rule, finding.subject) for finding in findings} & valid
    about = list(_on_waivers(policy.waivers, used, frozenset(ran), today))
    return kept + about, len(findings) - len(kept)


def _check_setting(known: dict[str, Rule], setting: RuleSetting) -> Iterator[Finding]:
    if setting.rule not in known:
        yield _unknown_rule(known, setting.rule, Place(setting.pointer, on_key=True))
        return
    parameters = [name for name, _ in known[setting.rule].parameters]
    for name, _ in setting.parameters:
        if name not in parameters:
            message = told("The rule {rule} has no parameter `{name}`.", rule=setting.rule, name=name)
            remedy = did_you_mean(name, parameters) or _parameters(setting.rule, parameters)
            at = Place(setting.pointer, (name,), on_key=True)
            yield Finding("ref/unknown-parameter", Severity.ERROR, message, at, remedy, setting.rule)


def _parameters(rule: str, parameters: list[str]) -> str:
    if parameters:
        return told("Its parameters: {names}.", names=", ".join(parameters))
    return told("{rule} has no parameters.", rule=rule)


def _unknown_rule(known: dict[str, Rule], name: str, at: Place) -> Finding:
    remedy = did_you_mean(name, known) or told("`govctl rules` lists them.")
    return Finding("ref/unknown-rule", Severity.ERROR, told("There is no rule `{name}`.", name=name), at, remedy, name)


def _on_waivers(
    waivers: tuple[Waiver, ...], used: set[tuple[str, str]], ran: frozenset[str], today: str
) -> Iterator[Finding]:
    for waiver in waivers:
        if waiver.until < today:
            message = told(
                "The waiver of {rule} for `{target}` ran out on {date}.",
                rule=waiver.rule,
                target=waiver.target,
                date=waiver.until,
            )
            remedy = told("Mend the finding and remove the waiver, or decide on a new day.")
            at = Place(waiver.pointer, ("until",))
            yield Finding("waiver/expired", Severity.ERROR, message, at, remedy, waiver.target)
        elif waiver.rule in ran and (waiver.rule, waiver.target) not in used:
            message = told(
                "The waiver of {rule} for `{target}` waives nothing.", rule=waiver.rule, target=waiver.target
            )
            at = Place(waiver.pointer)
            yield Finding("waiver/unused", Severity.WARNING, message, at, told("Remove the waiver."), waiver.target)
