"""Several governances side by side: numbers, findings, and what each loses against the first."""

from collections.abc import Sequence

from govctl.changes.change import Judgement
from govctl.changes.scenarios import Scenario, Scenarios
from govctl.findings import Severity
from govctl.metrics.measure import Measure
from govctl.metrics.metric import Measured
from govctl.metrics.registry import measure
from govctl.model.index import Index
from govctl.rules.registry import RULES
from govctl.usecases.compare import COMPARED_METRICS, Options, compare_opened, without_seat
from govctl.usecases.open import Opened, without_collection
from govctl.usecases.sides import Side, open_side
from govctl.usecases.validate import check

_NO_ORGANISATION = "no organisation"


def put_side_by_side(sides: Sequence[Side], today: str = "") -> Scenarios:
    """Open and measure each; raises `InputError` if one of them is not there or not valid."""
    with without_collection():
        opened = [open_side(side) for side in sides]
        return _held_against_the_first(sides, opened, today)


def _held_against_the_first(sides: Sequence[Side], opened: Sequence[Opened], today: str) -> Scenarios:
    indexes = [_index(one) for one in opened]
    measured = [measure(index) for index in indexes]
    organisations = _organisations(indexes, measured)
    scenarios = []
    for side, one, index, numbers in zip(sides, opened, indexes, measured, strict=True):
        compared = compare_opened(opened[0], one, (sides[0].name, side.name), Options(today=today), frozenset())
        scenarios.append(
            Scenario(
                side.name,
                index.words(index.governance.name),
                tuple(numbers[metric.id].whole for metric in COMPARED_METRICS),
                _loads(numbers, organisations),
                _findings(one, today),
                compared.counts(),
                tuple(change for change in compared.changes if change.kind.judgement is Judgement.LOSS),
            )
        )
    return Scenarios(COMPARED_METRICS, tuple(organisations.values()), tuple(scenarios))


def _index(opened: Opened) -> Index:
    assert opened.governance is not None
    return Index(opened.governance)


def _organisations(indexes: Sequence[Index], measured: Sequence[dict[str, Measured]]) -> dict[str, str]:
    """The names of all that have a seat, by id, in the order of the files; who sits for nobody comes last."""
    found: dict[str, str] = {}
    for index, numbers in zip(indexes, measured, strict=True):
        for name in numbers["seat-meetings"].parts:
            if name:
                found.setdefault(name, index.organisation_name(name))
    if any("" in numbers["seat-meetings"].parts for numbers in measured):
        found[""] = _NO_ORGANISATION
    return found


def _loads(numbers: dict[str, Measured], organisations: dict[str, str]) -> tuple[Measure, ...]:
    absent = without_seat(numbers)
    return tuple(numbers["seat-meetings"].parts.get(name, absent) for name in organisations)


def _findings(opened: Opened, today: str) -> dict[Severity, int]:
    assert opened.governance is not None
    found, _ = check(opened.governance, RULES, today)
    return {severity: sum(finding.severity is severity for finding in found) for severity in Severity}
