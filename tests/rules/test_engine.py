"""How rules are chosen and run: selections, severities, parameters, rules that do not exist; and how fast."""

import sys
from pathlib import Path

import pytest

from govctl.errors import UsageError
from govctl.findings import Severity
from govctl.model.governance import Governance
from govctl.model.group import Group
from govctl.model.index import Index
from govctl.model.policy import Policy, RuleSetting
from govctl.rules.engine import Flaw, Parameters, Rule, Selection, chosen, run
from govctl.rules.registry import RULES
from govctl.source import Place
from govctl.usecases.validate import check

INDEX = Index(Governance("Village hall"))


def _says(index: Index, parameters: Parameters) -> list[Flaw]:
    return [Flaw(f"words: {parameters['words']}", Place(0), "subject", remedy) for remedy in ("", "Own.")]


RULE = Rule("test/words", Severity.WARNING, "Always.", _says, (("words", "default"),))
SILENT = Rule("test/read", Severity.ERROR, "Elsewhere.")
OTHER = Rule("more/words", Severity.NOTE, "Always.", _says, (("words", "default"),))


@pytest.mark.parametrize(
    ("select", "ignore", "names"),
    [
        ((), (), ["test/words", "test/read", "more/words"]),
        (("all",), (), ["test/words", "test/read", "more/words"]),
        (("test",), (), ["test/words", "test/read"]),
        (("test/words", "more"), (), ["test/words", "more/words"]),
        (("more", "test/words"), (), ["test/words", "more/words"]),
        ((), ("test",), ["more/words"]),
        (("test",), ("test/read",), ["test/words"]),
        (("test/read",), ("test",), []),
        (("test",), ("all",), []),
    ],
)
def test_selection(select: tuple[str, ...], ignore: tuple[str, ...], names: list[str]) -> None:
    assert [rule.id for rule in chosen([RULE, SILENT, OTHER], Selection(select, ignore))] == names


@pytest.mark.parametrize(
    ("selection", "message", "remedy"),
    [
        (Selection(("test/word",)), "`test/word`", "Did you mean `test/words`? `govctl rules` lists them."),
        (Selection((), ("tset",)), "`tset`", "Did you mean `test`? `govctl rules` lists them."),
        (Selection(("words",)), "`words`", "`govctl rules` lists them."),
        (Selection(("test", "")), "``", "`govctl rules` lists them."),
    ],
)
def test_a_selection_of_nothing(selection: Selection, message: str, remedy: str) -> None:
    with pytest.raises(UsageError) as caught:
        chosen([RULE, SILENT], selection)
    assert caught.value.message == f"There is no rule or family {message}."
    assert caught.value.remedy == remedy


@pytest.mark.parametrize(
    ("settings", "expected"),
    [
        ((), [(Severity.WARNING, "words: default")] * 2),
        ((RuleSetting("test/words", "error"),), [(Severity.ERROR, "words: default")] * 2),
        ((RuleSetting("test/words", "off"),), []),
        ((RuleSetting("test/words", "", (("words", "other"),)),), [(Severity.WARNING, "words: other")] * 2),
        ((RuleSetting("test/words", "note", (("words", "x"), ("more", 1))),), [(Severity.NOTE, "words: x")] * 2),
        ((RuleSetting("more/words", "off"),), [(Severity.WARNING, "words: default")] * 2),
        (
            (RuleSetting("test/words", "off"), RuleSetting("test/words", "note")),
            [(Severity.NOTE, "words: default")] * 2,
        ),
    ],
)
def test_policy(settings: tuple[RuleSetting, ...], expected: list[tuple[Severity, str]]) -> None:
    found = run([RULE, SILENT], INDEX, Policy(rules=settings))
    assert [(one.severity, one.message) for one in found] == expected
    assert [one.remedy for one in found] == ["Always.", "Own."][: len(found)]


def test_what_is_read_is_not_run() -> None:
    assert run([SILENT], INDEX, Policy()) == []


def test_family() -> None:
    assert [rule.family for rule in (RULE, OTHER)] == ["test", "more"]


@pytest.mark.parametrize(
    ("policy", "expected"),
    [
        (Policy(rules=(RuleSetting("chair/mising", "off"),)), [("ref/unknown-rule", "Did you mean `chair/missing`?")]),
        (Policy(rules=(RuleSetting("x/y", "off"),)), [("ref/unknown-rule", "`govctl rules` lists them.")]),
        (
            Policy(rules=(RuleSetting("chair/placeholder", "", (("word", "x"), ("words", "x"))),)),
            [("ref/unknown-parameter", "Did you mean `words`?")],
        ),
        (
            Policy(rules=(RuleSetting("chair/placeholder", "", (("zzz", "x"),)),)),
            [("ref/unknown-parameter", "Its parameters: words.")],
        ),
        (
            Policy(rules=(RuleSetting("chair/missing", "", (("zzz", "x"),)),)),
            [("ref/unknown-parameter", "chair/missing has no parameters.")],
        ),
        (Policy(rules=(RuleSetting("chair/missing", "note"),)), []),
    ],
)
def test_settings_of_what_does_not_exist(policy: Policy, expected: list[tuple[str, str]]) -> None:
    found, waived = check(Governance("n", policy=policy), RULES, "2026-06-01")
    assert ([(one.rule, one.remedy) for one in found], waived) == (expected, 0)


def _chain(number: int, *, circle: bool) -> Governance:
    """Groups each below the one before; the first at the top, or below the last."""
    first = Group("g0", reports_to=f"g{number - 1}", pointer=1) if circle else Group("g0", apex=True, pointer=1)
    rest = (Group(f"g{one}", reports_to=f"g{one - 1}", level="low", pointer=one + 1) for one in range(1, number))
    return Governance("n", groups=(first, *rest))


@pytest.mark.parametrize(("circle", "expected"), [(False, 0), (True, 1)])
@pytest.mark.parametrize("backward", [False, True])
def test_a_chain_of_100_000_groups(circle: bool, backward: bool, expected: int) -> None:
    governance = _chain(100_000, circle=circle)
    if backward:
        governance = governance._replace(groups=governance.groups[::-1])
    rules = chosen(RULES, Selection(("reporting",)))
    deepest = sys.getrecursionlimit()
    found, _ = check(governance, rules, "2026-06-01")
    assert sys.getrecursionlimit() == deepest
    assert [one.rule for one in found] == ["reporting/cycle"] * expected
    assert all(one.subject == "g0" and "(99,995 more)" in one.message.replace("99995", "99,995") for one in found)


def test_a_finding_at_an_anchor_used_twice_is_one(tmp_path: Path) -> None:
    """One cause, one finding."""
    from govctl.usecases.validate import validate

    path = tmp_path / "governance.yaml"
    path.write_text(
        "schema_version: 1\nname: n\norganisations: {town: T}\n"
        "groups:\n  a: {members: &all [twon]}\n  b: {members: *all}\n  c: {members: *all}\n",
        encoding="utf-8",
    )
    found = [one for one in validate(str(path)).diagnoses if one.rule == "ref/unknown-organisation"]
    assert [(one.subject, one.span.line) for one in found] == [("a", 5)]
