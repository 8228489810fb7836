"""Compares two governances."""

from collections.abc import Iterable
from typing import NamedTuple

from govctl.changes.about import Whereabouts, about
from govctl.changes.change import Change, ChangeKind, Judgement
from govctl.changes.compare import changes_of
from govctl.changes.compared import Compared, LoadPair, LocatedChange, MetricPair
from govctl.changes.pair import Pair
from govctl.changes.registry import KINDS
from govctl.errors import UsageError
from govctl.metrics.measure import NONE, NOTHING_KNOWN, Measure
from govctl.metrics.metric import Measured
from govctl.metrics.registry import METRICS, measure
from govctl.model.index import Index
from govctl.suggest import did_you_mean
from govctl.usecases.open import Opened, without_collection
from govctl.usecases.sides import Side, open_side
from govctl.usecases.validate import today_or
from govctl.words.told import told


class Options(NamedTuple):
    """How to compare."""

    by_evidence: bool = True
    """False: only ids and `derived_from` say what is what."""
    fail_on: tuple[str, ...] = ()
    """Judgements (`loss`), families (`seat`) or ids (`seat/lost`) of changes at which the gate stops."""
    today: str = ""
    """The day on which waivers have to be valid, YYYY-MM-DD; empty for the day of the machine's clock."""


def compare_sides(old: Side, new: Side, options: Options = Options()) -> Compared:
    """Compare two governances; raises `InputError` if one of them is not there or not valid."""
    gate = frozenset(kind.id for name in options.fail_on for kind in kinds_named(name))
    with without_collection():
        return compare_opened(open_side(old), open_side(new), (old.name, new.name), options, gate)


def compare_opened(
    old: Opened, new: Opened, names: tuple[str, str], options: Options, gate: frozenset[str]
) -> Compared:
    """Compare two governances that are open; `gate` holds the ids of the changes at which to stop."""
    assert old.governance is not None
    assert new.governance is not None
    pair = Pair(old.governance, new.governance, by_evidence=options.by_evidence)
    return reported(pair, changes_of(pair), (old, new), names, options, gate)


def reported(
    pair: Pair,
    changes: Iterable[Change],
    sides: tuple[Opened, Opened],
    names: tuple[str, str],
    options: Options = Options(),
    gate: frozenset[str] = frozenset(),
) -> Compared:
    """The changes between the two open governances of a pair, with where each is written, and the numbers."""
    before, after = pair.old, pair.new
    waivers = after.governance.policy.waivers
    today = today_or(options.today) if waivers else ""
    accepted = {(waiver.rule, waiver.target) for waiver in waivers if waiver.until >= today}
    were, are = Whereabouts(before), Whereabouts(after)
    located = []
    waived = 0
    for change in changes:
        stops = change.kind in gate
        is_waived = stops and (change.kind, change.subject) in accepted
        waived += is_waived
        concerns = tuple(_organisation(before, after, name) for name in change.concerns)
        one = _locate(*sides, change, concerns, fails=stops and not is_waived)
        located.append(one._replace(about=about(change, concerns, were, are)))
    title = after.words(after.governance.name)
    language = after.governance.language
    metrics, loads = _metrics(before, after)
    return Compared(
        *names,
        title,
        language,
        tuple(located),
        waived,
        sides[0].sources,
        sides[1].sources,
        metrics=metrics,
        loads=loads,
    )


_OF_ORGANISATIONS = frozenset(["organisation-seats", "organisation-guests", "secretariat-meetings"])
"""Metrics whose sum over the whole says nothing: they are about single organisations."""
COMPARED_METRICS = tuple(metric for metric in METRICS if metric.id not in _OF_ORGANISATIONS)
"""What is compared for the whole."""


def _metrics(before: Index, after: Index) -> tuple[tuple[MetricPair, ...], tuple[LoadPair, ...]]:
    """The whole of each metric before and after, and the load on each organisation."""
    was, now = measure(before), measure(after)
    metrics = tuple(
        MetricPair(metric.id, metric.title, metric.unit, was[metric.id].whole, now[metric.id].whole)
        for metric in COMPARED_METRICS
    )
    loads_before, loads_now = was["seat-meetings"].parts, now["seat-meetings"].parts
    absent_before, absent_now = without_seat(was), without_seat(now)
    loads = [
        LoadPair(
            _organisation(before, after, name) if name else told("no organisation"),
            loads_before.get(name, absent_before),
            loads_now.get(name, absent_now),
        )
        for name in {**loads_now, **loads_before}
    ]
    loads.sort(key=lambda load: (-(load.after.least or 0), -(load.before.least or 0), load.organisation))
    return metrics, tuple(loads)


def without_seat(measured: dict[str, Measured]) -> Measure:
    """The load on an organisation without a stated seat: while the number of all seats is open, it may have one."""
    return NONE if measured["seats"].whole.most is not None else NOTHING_KNOWN


def kinds_named(name: str) -> list[ChangeKind]:
    """The kinds that an id, a family, a judgement or `any` names; raises `UsageError` if there is none."""
    found = [
        kind for kind in KINDS.values() if name in ("any", kind.id, kind.judgement.value, kind.id.partition("/")[0])
    ]
    if not found:
        judgements = {judgement.value for judgement in Judgement}
        families = {kind.partition("/")[0] for kind in KINDS}
        hint = did_you_mean(name, {"any", *judgements, *families, *KINDS}) or "`govctl changes` lists them."
        raise UsageError(f"There is no change, family or judgement `{name}`.", hint)
    return found


def _organisation(before: Index, after: Index, name: str) -> str:
    return after.organisation_name(name) if name in after.organisations else before.organisation_name(name)


def _locate(old: Opened, new: Opened, change: Change, concerns: tuple[str, ...], *, fails: bool) -> LocatedChange:
    return LocatedChange(
        KINDS[change.kind],
        change.message,
        change.subject,
        old.nodes.span(change.before) if change.before else None,
        new.nodes.span(change.after) if change.after else None,
        concerns,
        change.evidence,
        change.remedy,
        fails,
    )
