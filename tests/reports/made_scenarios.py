"""Scenarios made up for the tests of the reporters."""

from collections.abc import Sequence

from govctl.changes.change import Judgement
from govctl.changes.compared import LocatedChange
from govctl.changes.scenarios import Scenario, Scenarios
from govctl.findings import Severity
from govctl.metrics.measure import NOTHING_KNOWN, Measure, exactly
from govctl.metrics.registry import METRICS

METRICS_SHOWN = tuple(metric for metric in METRICS if metric.id in ("seats", "meetings", "one-owner"))
NUMBERS = (
    (exactly(3), NOTHING_KNOWN, Measure(50, None)),
    (Measure(1200, None), Measure(2, 4), exactly(75)),
    (exactly(0), exactly(17.5), NOTHING_KNOWN),
)
LOADS = (NOTHING_KNOWN, Measure(2, 4), exactly(0))


def scenario(number: int, name: str, losses: Sequence[LocatedChange] = ()) -> Scenario:
    """A scenario called `name`, with the numbers of this place in `NUMBERS`."""
    return Scenario(
        f"{name}.yaml",
        name,
        NUMBERS[number % 3],
        (LOADS[number % 3],),
        {Severity.ERROR: 0, Severity.WARNING: number, Severity.NOTE: 1000 * number},
        {Judgement.LOSS: len(losses), Judgement.SHIFT: number, Judgement.GAIN: 0, Judgement.EDIT: 0},
        tuple(losses),
    )


def scenarios(*every: Scenario, organisation: str = "Parish") -> Scenarios:
    """These scenarios side by side."""
    return Scenarios(METRICS_SHOWN, (organisation,), every)
