"""Checks a governance: form, rules, policy."""

from collections.abc import Sequence
from typing import NamedTuple

from govctl.findings import Checked, Diagnosis, Finding, Severity
from govctl.loading.nodes import Nodes
from govctl.model.governance import Governance
from govctl.model.index import Index
from govctl.model.policy import Policy
from govctl.rules.engine import Rule, Selection, chosen, run
from govctl.rules.registry import RULES
from govctl.rules.waivers import apply_waivers, check_policy
from govctl.usecases.open import Opened, locate, open_governance


class Options(NamedTuple):
    """How to check."""

    selection: Selection = Selection()
    fail_on: Severity | None = None
    """None for what the policy says, else error."""
    today: str = ""
    """The day on which waivers have to be valid, YYYY-MM-DD; empty for the day of the machine's clock."""
    house_schema: str = ""
    """The path of a JSON Schema to check besides ours."""


def validate(path: str, options: Options = Options()) -> Checked:
    """Check the governance at a path; raises `InputError` if there is nothing to read."""
    chosen(RULES, options.selection)  # a wrong name is reported before anything is read
    return checked(open_governance(path, options.house_schema), "<stdin>" if path == "-" else path, options)


def checked(opened: Opened, name: str, options: Options = Options()) -> Checked:
    """Check a governance that is open; `name` is what people call it."""
    rules = chosen(RULES, options.selection)
    governance = opened.governance
    if governance is None:
        fail_on = options.fail_on or Severity.ERROR
        return Checked(name, _in_order(opened.diagnoses), opened.sources, {}, fail_on, opened.readable)
    findings, waived = check(governance, rules, options.today)
    fail_on = options.fail_on or Severity(governance.policy.fail_on or "error")
    diagnoses = _in_order([locate(opened.nodes, finding) for finding in _unique(opened.nodes, findings)])
    return Checked(name, diagnoses, opened.sources, _counts(governance), fail_on, waived=waived)


def check(governance: Governance, rules: Sequence[Rule], today: str = "") -> tuple[list[Finding], int]:
    """The findings of the rules and on the policy, and how many were waived."""
    policy = governance.policy
    findings = run(rules, Index(governance), policy)
    ran = frozenset(rule.id for rule in rules)
    kept, waived = apply_waivers(policy, findings, ran, today_or(today)) if policy.waivers else (findings, 0)
    found = kept + check_policy(RULES, policy, _kinds_of_change(policy))
    return [finding for finding in found if finding.rule in ran], waived


def _kinds_of_change(policy: Policy) -> frozenset[str]:
    """What a waiver may name besides rules; loaded only if one does not name a rule."""
    rules = {rule.id for rule in RULES}
    if all(waiver.rule in rules for waiver in policy.waivers):
        return frozenset()
    from govctl.changes.registry import KINDS

    return frozenset(KINDS)


def today_or(today: str) -> str:
    """The day given, else the day of the machine's clock, YYYY-MM-DD."""
    import datetime

    if today:
        return today

    return datetime.datetime.now(tz=datetime.UTC).astimezone().date().isoformat()


def _unique(nodes: Nodes, findings: list[Finding]) -> list[Finding]:
    """Each finding once: an anchor used in several places is one cause, whoever suffers from it."""
    first: dict[tuple[str, int], Finding] = {}
    kept = []
    for finding in findings:
        said = first.setdefault((finding.rule, nodes.find(finding.at)), finding)
        if said is finding or (said.subject == finding.subject and said.message != finding.message):
            kept.append(finding)
    return kept


def _in_order(diagnoses: Sequence[Diagnosis]) -> tuple[Diagnosis, ...]:
    """By file in the order of reading, line, column and rule: always the same."""
    return tuple(sorted(diagnoses, key=lambda found: (found.span.file, found.span.line, found.span.column, found.rule)))


def _counts(governance: Governance) -> dict[str, int]:
    return {
        "groups": len(governance.groups),
        "organisations": len(governance.organisations),
        "people": len(governance.people),
        "responsibilities": sum(len(group.known_responsibilities) for group in governance.groups),
        "open_questions": len(governance.open_questions),
    }
