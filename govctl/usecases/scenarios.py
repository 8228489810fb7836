"""Several governances side by side: numbers, findings, and what each loses against the first."""

from govctl.changes.change import Judgement
from govctl.changes.scenarios import Scenario, Scenarios
from govctl.findings import Severity
from govctl.metrics.registry import METRICS, measure
from govctl.model.index import Index
from govctl.rules.registry import RULES
from govctl.usecases.compare import Options, compare_opened
from govctl.usecases.open import Opened
from govctl.usecases.sides import Side, open_side
from govctl.usecases.validate import check


def put_side_by_side(sides: list[Side], today: str = "") -> Scenarios:
    """Open and measure each; raises `InputError` if one of them is not there or not valid."""
    opened = [open_side(side) for side in sides]
    metrics = [metric for metric in METRICS if not metric.id.startswith(("organisation-", "secretariat-"))]
    scenarios = []
    for side, one in zip(sides, opened, strict=True):
        assert one.governance is not None
        index = Index(one.governance)
        measured = measure(index, metrics)
        names = (sides[0].name, side.name)
        compared = compare_opened(opened[0], one, names, Options(today=today), frozenset())
        losses = tuple(change.message for change in compared.changes if change.kind.judgement is Judgement.LOSS)
        scenarios.append(
            Scenario(
                side.name,
                index.words(one.governance.name),
                tuple(measured[metric.id].whole for metric in metrics),
                _findings(one, today),
                compared.counts(),
                losses,
            )
        )
    return Scenarios(tuple(metric.title for metric in metrics), tuple(scenarios))


def _findings(opened: Opened, today: str) -> dict[Severity, int]:
    assert opened.governance is not None
    found, _ = check(opened.governance, RULES, today)
    return {severity: sum(finding.severity is severity for finding in found) for severity in Severity}
