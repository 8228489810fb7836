"""Checking as one step: counts, order, what is readable, what reaches the threshold."""

from pathlib import Path

import pytest

from govctl.errors import InputError
from govctl.findings import Checked, Severity
from govctl.usecases.open import open_governance, open_valid
from govctl.usecases.validate import Options, today_or, validate

HEAD = "schema_version: 1\nname: Village hall\n"


def _written(folder: Path, text: str, name: str = "governance.yaml") -> str:
    (folder / name).write_text(text, encoding="utf-8")
    return str(folder / name)


def test_counts(tmp_path: Path) -> None:
    text = (
        f"{HEAD}organisations: {{o: O, p: P}}\npeople: {{a: A}}\nopen_questions: {{q: Why?}}\n"
        "groups:\n  x: {responsibilities: [One, Two]}\n  y: {responsibilities: unknown}\n  z: {}\n"
    )
    counts = {"groups": 3, "organisations": 2, "people": 1, "responsibilities": 2, "open_questions": 1}
    assert validate(_written(tmp_path, text)).counts == counts


def test_order_is_by_file_line_column_and_rule(tmp_path: Path) -> None:
    _written(tmp_path, "groups: {z: {}, y: {chair: unknown, reports_to: x}}\n", "b.yaml")
    _written(tmp_path, "groups:\n  w: {}\n", "a.yaml")
    path = _written(tmp_path, f"{HEAD}include: [b.yaml, a.yaml]\ngroups: {{v: {{}}}}\n")
    checked = validate(path)
    places = [(one.span.file, one.span.line, one.span.column, one.rule) for one in checked.diagnoses]
    assert places == sorted(places)
    assert {place[0] for place in places} == {str(tmp_path / name) for name in ("a.yaml", "b.yaml", "governance.yaml")}
    assert set(checked.sources) == {place[0] for place in places}
    assert validate(path).diagnoses == checked.diagnoses


@pytest.mark.parametrize(
    ("severities", "fail_on", "failed"),
    [
        ((), Severity.NOTE, False),
        ((Severity.NOTE,), Severity.NOTE, True),
        ((Severity.NOTE,), Severity.WARNING, False),
        ((Severity.NOTE, Severity.ERROR), Severity.WARNING, True),
        ((Severity.WARNING,), Severity.ERROR, False),
    ],
)
def test_what_fails(severities: tuple[Severity, ...], fail_on: Severity, failed: bool) -> None:
    assert any(severity.reaches(fail_on) for severity in severities) is failed


@pytest.mark.parametrize(
    ("text", "readable", "rules"),
    [
        ("a: [", False, {"schema/not-yaml"}),
        ("", False, {"schema/not-yaml"}),
        ("[]", True, {"schema/wrong-form"}),
        (f"{HEAD}groups: {{a: {{}}, a: {{}}}}", True, {"schema/duplicate-key"}),
        (f"{HEAD}groups: {{a: {{status: dissolved}}}}", True, set()),
    ],
)
def test_what_is_readable(text: str, readable: bool, rules: set[str], tmp_path: Path) -> None:
    checked = validate(_written(tmp_path, text))
    assert (checked.readable, {one.rule for one in checked.diagnoses}) == (readable, rules)
    assert bool(checked.counts) is not bool(rules), "what has not the form of a governance is not counted"


def test_form_comes_before_the_rules(tmp_path: Path) -> None:
    checked = validate(_written(tmp_path, f"{HEAD}groups: {{a: {{reports_to: nowhere, stauts: active}}}}"))
    assert [one.rule for one in checked.diagnoses] == ["schema/unknown-key"]


def test_the_threshold_of_a_file_that_cannot_be_read(tmp_path: Path) -> None:
    path = _written(tmp_path, "a: [")
    assert validate(path).fail_on is Severity.ERROR
    assert validate(path, Options(fail_on=Severity.NOTE)).fail_on is Severity.NOTE


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (f"{HEAD}groups: 1", "governance.yaml:3:9: `groups` is `1`, but has to hold groups,"),
        ("a: 1", "governance.yaml:1:1: The file has no `schema_version`. (and 3 more)"),
    ],
)
def test_what_a_command_cannot_do_without(text: str, message: str, tmp_path: Path) -> None:
    path = _written(tmp_path, text)
    with pytest.raises(InputError) as caught:
        open_valid(path)
    assert message in caught.value.message
    assert caught.value.remedy == f"Run `govctl validate {path}` and mend it first."


def test_a_missing_file() -> None:
    with pytest.raises(InputError, match="there is no such file"):
        validate("absent.yaml")


def test_opening_leaves_the_garbage_collector_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import gc

    path = _written(tmp_path, f"{HEAD}groups: {{}}")
    for enabled in (True, False):
        (gc.enable if enabled else gc.disable)()
        open_governance(path)
        with pytest.raises(InputError):
            open_governance("absent.yaml")
        assert gc.isenabled() is enabled
    gc.enable()


def test_the_day() -> None:
    assert today_or("2026-06-01") == "2026-06-01"
    assert len(today_or("")) == len("2026-06-01")


def test_outcomes_are_plain_values() -> None:
    assert Checked("a", (), {}, {}, Severity.ERROR).failed is False
