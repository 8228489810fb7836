"""Waivers: they hold until their day, name what they waive, and are findings themselves when they do not."""

from pathlib import Path

import pytest

from govctl.findings import Checked
from govctl.rules.engine import Selection
from govctl.usecases.validate import Options, validate
from tests.rules.case import HEAD, MARK, spots

GROUPS = "groups:\n  a: {apex: true, chair: {vacant: true}, meetings: ad_hoc}\n  b: {reports_to: a, meetings: ad_hoc}\n"
UNWAIVED = ["chair/vacant", "chair/missing"]
CASES = {
    "none": ("[]", UNWAIVED, 0),
    "one holds": ("[{rule: chair/vacant, target: a, reason: x, until: 2026-06-02}]", ["chair/missing"], 1),
    "on its last day": ("[{rule: chair/vacant, target: a, reason: x, until: 2026-06-01}]", ["chair/missing"], 1),
    "one each": (
        (
            "[{rule: chair/vacant, target: a, reason: x, until: 2999-01-01}, "
            "{rule: chair/missing, target: b, reason: x, until: 2999-01-01}]"
        ),
        [],
        2,
    ),
    "run out": (
        "[{rule: chair/vacant, target: a, reason: x, until: §2026-05-31}]",
        ["waiver/expired", *UNWAIVED],
        0,
    ),
    "another target": (
        "[§{rule: chair/vacant, target: b, reason: x, until: 2999-01-01}]",
        ["waiver/unused", *UNWAIVED],
        0,
    ),
    "mended": (
        "[§{rule: meeting/missing, target: a, reason: x, until: 2999-01-01}]",
        ["waiver/unused", *UNWAIVED],
        0,
    ),
    "no such rule": (
        "[{rule: §chair/vacnt, target: a, reason: x, until: 2999-01-01}]",
        ["ref/unknown-rule", *UNWAIVED],
        0,
    ),
    "mended and run out is run out": (
        "[{rule: meeting/missing, target: a, reason: x, until: §2020-01-01}]",
        ["waiver/expired", *UNWAIVED],
        0,
    ),
    "twice the same": (
        (
            "[{rule: chair/vacant, target: a, reason: x, until: 2999-01-01}, "
            "{rule: chair/vacant, target: a, reason: y, until: 2999-01-01}]"
        ),
        ["chair/missing"],
        1,
    ),
    "once run out, once good": (
        (
            "[{rule: chair/vacant, target: a, reason: x, until: §2020-01-01}, "
            "{rule: chair/vacant, target: a, reason: y, until: 2999-01-01}]"
        ),
        ["waiver/expired", "chair/missing"],
        1,
    ),
}


def _checked(folder: Path, waivers: str, *select: str, more: str = "") -> Checked:
    path = folder / "governance.yaml"
    text = f"{HEAD}policy: {{waivers: {waivers}{more}}}\n{GROUPS}"
    path.write_text(text.replace(MARK, ""), encoding="utf-8")
    return validate(str(path), Options(Selection(select), today="2026-06-01"))


@pytest.mark.parametrize("name", CASES)
def test_waiver(name: str, tmp_path: Path) -> None:
    waivers, expected, waived = CASES[name]
    checked = _checked(tmp_path, waivers)
    assert ([one.rule for one in checked.diagnoses], checked.waived) == (expected, waived)
    marked = spots(f"{HEAD}policy: {{waivers: {waivers}}}")
    on_waivers = [(one.span.line, one.span.column) for one in checked.diagnoses if one.span.line == 3]
    assert on_waivers == marked


@pytest.mark.parametrize(
    ("waiver", "message", "remedy"),
    [
        (
            "{rule: chair/vacant, target: a, reason: x, until: 2026-05-31}",
            "The waiver of chair/vacant for `a` ran out on 2026-05-31.",
            "Mend the finding and remove the waiver, or decide on a new day.",
        ),
        (
            "{rule: chair/vacant, target: b, reason: x, until: 2999-01-01}",
            "The waiver of chair/vacant for `b` waives nothing.",
            "Remove the waiver.",
        ),
        (
            "{rule: chair/vacnt, target: b, reason: x, until: 2999-01-01}",
            "There is no rule `chair/vacnt`.",
            "Did you mean `chair/vacant`?",
        ),
    ],
)
def test_words(waiver: str, message: str, remedy: str, tmp_path: Path) -> None:
    found = _checked(tmp_path, f"[{waiver}]").diagnoses[0]
    assert (found.message, found.remedy) == (message, remedy)


def test_a_waiver_of_a_rule_that_did_not_run_is_not_unused(tmp_path: Path) -> None:
    unused = "[{rule: meeting/missing, target: a, reason: x, until: 2999-01-01}]"
    assert [one.rule for one in _checked(tmp_path, unused, "chair", "waiver").diagnoses] == UNWAIVED
    assert "waiver/unused" in [one.rule for one in _checked(tmp_path, unused, "meeting", "waiver").diagnoses]


def test_findings_on_waivers_can_be_left_out(tmp_path: Path) -> None:
    expired = "[{rule: chair/vacant, target: a, reason: x, until: 2020-01-01}]"
    assert [one.rule for one in _checked(tmp_path, expired, "chair").diagnoses] == UNWAIVED


def test_a_rule_that_is_off_leaves_its_waiver_unused(tmp_path: Path) -> None:
    waiver = "[{rule: chair/vacant, target: a, reason: x, until: 2999-01-01}]"
    checked = _checked(tmp_path, waiver, more=", rules: {chair/vacant: off}")
    assert [one.rule for one in checked.diagnoses] == ["waiver/unused", "chair/missing"]


def test_without_a_day_it_is_the_day_of_the_clock(tmp_path: Path) -> None:
    path = tmp_path / "governance.yaml"
    waivers = "[{rule: chair/vacant, target: a, reason: x, until: 2020-01-01}, "
    waivers += "{rule: chair/missing, target: b, reason: x, until: 9999-12-31}]"
    path.write_text(f"{HEAD}policy: {{waivers: {waivers}}}\n{GROUPS}", encoding="utf-8")
    checked = validate(str(path))
    assert ([one.rule for one in checked.diagnoses], checked.waived) == (["waiver/expired", "chair/vacant"], 1)
