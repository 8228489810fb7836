"""What a rule is, and how rules are run with the policy of a governance."""

from collections.abc import Callable, Iterable, Mapping
from typing import NamedTuple

from govctl.errors import UsageError
from govctl.findings import Finding, Related, Severity
from govctl.model.index import Index
from govctl.model.policy import Policy, Setting
from govctl.source import Place
from govctl.suggest import did_you_mean
from govctl.words.told import told

Parameters = Mapping[str, Setting]


class Flaw(NamedTuple):
    """What a rule found: the message names the people and groups concerned."""

    message: str
    at: Place
    subject: str
    """The id that a waiver names as its target."""
    remedy: str = ""
    """What to do here; empty for what the rule always advises."""
    related: tuple[Related, ...] = ()


Check = Callable[[Index, Parameters], Iterable[Flaw]]


class Rule(NamedTuple):
    """One rule. Its module's docstring is its documentation, its file's place its id."""

    id: str
    severity: Severity
    remedy: str
    check: Check | None = None
    """None where reading the file finds the flaw already."""
    parameters: tuple[tuple[str, Setting], ...] = ()
    """The parameters that a policy can set, with their defaults."""

    @property
    def family(self) -> str:
        """The first half of the id."""
        return self.id.partition("/")[0]


class Selection(NamedTuple):
    """Which rules to run: ids, families or `all`; `ignore` wins over `select`."""

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()


def chosen(rules: Iterable[Rule], selection: Selection) -> list[Rule]:
    """The rules that a selection names; raises `UsageError` for a name that is no rule or family."""
    rules = list(rules)
    names = {"all", *(rule.id for rule in rules), *(rule.family for rule in rules)}
    for name in (*selection.select, *selection.ignore):
        if name not in names:
            raise UsageError(f"There is no rule or family `{name}`.", _join(did_you_mean(name, names), _LIST_HINT))
    select, ignore = set(selection.select or ("all",)), set(selection.ignore)
    return [rule for rule in rules if _named(rule, select) and not _named(rule, ignore)]


def run(rules: Iterable[Rule], index: Index, policy: Policy) -> list[Finding]:
    """The findings of the rules, as severe and with the parameters that the policy says."""
    settings = {setting.rule: setting for setting in policy.rules}
    found: list[Finding] = []
    for rule in rules:
        severity: Severity | None = rule.severity
        parameters = dict(rule.parameters)
        setting = settings.get(rule.id)
        if setting is not None:
            parameters.update(setting.parameters)
            if setting.severity:
                severity = None if setting.severity == "off" else Severity(setting.severity)
        if severity is None or rule.check is None:
            continue
        advice = told(rule.remedy)
        found.extend(
            Finding(rule.id, severity, flaw.message, flaw.at, flaw.remedy or advice, flaw.subject, flaw.related)
            for flaw in rule.check(index, parameters)
        )
    return found


_LIST_HINT = "`govctl rules` lists them."


def _named(rule: Rule, names: set[str]) -> bool:
    return "all" in names or rule.id in names or rule.family in names


def _join(*sentences: str) -> str:
    return " ".join(sentence for sentence in sentences if sentence)
