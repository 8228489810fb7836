"""Every metric is in the registry, is explained, and counts what it says, in tables from YAML to numbers."""

import importlib
import pkgutil
from pathlib import Path

import pytest

from govctl import metrics
from govctl.metrics.metric import Metric
from govctl.metrics.registry import METRICS, measure

from .governances import IN_FORCE, PROPOSED, governance, real

BOARD = "board: {apex: true, chair: Ana, members: [], meetings: {per_year: 4}}"


def test_every_metric_is_registered() -> None:
    names = [module.name for module in pkgutil.iter_modules(metrics.__path__)]
    modules = [importlib.import_module(f"govctl.metrics.{name}") for name in names if name != "registry"]
    declared = [metric for module in modules for metric in getattr(module, "METRICS", ())]
    assert {metric.id for metric in declared} == {metric.id for metric in METRICS}
    assert len({metric.id for metric in METRICS}) == len(METRICS)


@pytest.mark.parametrize("metric", METRICS, ids=lambda metric: metric.id)
def test_every_metric_is_explained(metric: Metric) -> None:
    assert metric.title[0].isupper()
    assert metric.unit
    assert metric.meaning.endswith(".")
    assert metric.per in ("", "group", "organisation", "level")


@pytest.mark.parametrize("path", [IN_FORCE, PROPOSED], ids=lambda path: path.name)
@pytest.mark.parametrize("metric", METRICS, ids=lambda metric: metric.id)
def test_parts_are_of_the_kind_that_the_metric_says(metric: Metric, path: Path) -> None:
    index = real(path)
    known = {"": set(), "group": {*index.groups, ""}, "level": {*index.levels, ""}}
    known["organisation"] = {*index.organisations, ""}
    assert metric.measure(index).parts.keys() <= known[metric.per]


STRUCTURE = [
    ("groups", "a: {apex: true}\nb: {reports_to: a}\nc: {reports_to: a, status: dissolved}", "2"),
    ("layers", "a: {apex: true}", "1"),
    ("layers", "a: {apex: true}\nb: {reports_to: a}\nc: {reports_to: b}", "3"),
    ("layers", "a: {reports_to: unknown}\nb: {reports_to: a}", "at least 2"),
    ("layers", "a: {}\nb: {reports_to: a}", "at least 2"),
    ("layers", "a: {reports_to: gone}", "at least 1"),
    ("layers", "a: {apex: true}\nb: {reports_to: c}\nc: {reports_to: b}", "at least 1"),
    ("span", "a: {apex: true}\nb: {reports_to: a}\nc: {reports_to: a}\nd: {reports_to: b}", "2"),
    ("span", "a: {apex: true}\nb: {reports_to: a, status: dissolved}", "0"),
    ("span", "a: {apex: true}\nb: {apex: true, reports_to: a}", "0"),
    ("superior-unknown", "a: {apex: true}\nb: {reports_to: unknown}\nc: {}\nd: {reports_to: a}", "2"),
]
SEATS = [
    ("seats", "a: {chair: Ana, members: [Bo, Cy]}", "3"),
    ("seats", "a: {chair: Ana, members: [Ana, Bo]}", "2"),
    ("seats", "a: {chair: Ana, members: [{title: Di, role: chair}, Bo]}", "2"),
    ("seats", "a: {chair: Ana, deputy_chair: Bo, members: [Ana, Bo, Cy]}", "3"),
    ("seats", "a: {chair: Ana, members: [{title: Ana, count: 2}]}", "3"),
    ("seats", "a: {chair: Ana, members: [{title: Ana, role: member, voting: true}, Bo]}", "2"),
    ("seats", "a: {chair: Ana, members: [{title: Ana, role: observer}, Bo]}", "3"),
    ("seats", "a: {chair: Ana, members: [{title: Ana, voting: false}, Bo]}", "3"),
    ("seats", "a: {chair: {title: Ana, voting: false}, members: [{title: Ana, voting: false}, Bo]}", "2"),
    ("seats", "a: {chair: {title: Ana, role: lead}, members: [{title: Ana, role: lead}, Bo]}", "2"),
    ("seats", "a: {chair: Ana, deputy_chair: Bo, members: [{title: Bo, role: deputy_chair, voting: false}, Ana]}", "2"),
    ("seats", "a: {chair: Ana}", "at least 1"),
    ("seats", "a: {chair: Ana, completeness: complete}", "1"),
    ("seats", "a: {chair: Ana, members: unknown}", "at least 1"),
    ("seats", "a: {chair: unknown, members: [Bo, Cy]}", "2 to 3"),
    ("seats", "a: {chair: Ana, members: [Bo], completeness: partial}", "at least 2"),
    ("seats", "a: {members: [{title: GPs, count: {min: 2, max: 4}}, Bo]}", "3 to 5"),
    ("seats", "a: {members: [{title: GPs, count: unknown}]}", "at least 1"),
    ("seats", "a: {members: [{title: GPs, count: {max: 4}}]}", "at most 4"),
    ("seats", "a: {members: unknown}", "unknown"),
    ("seats", "a: {members: []}", "0"),
    ("seats", "a: {members: [Bo], secretariat: Cy, guests: [Di]}", "1"),
    ("voting-seats", "a: {members: [{title: Bo, voting: true}, {title: Cy, voting: false}]}", "1"),
    ("voting-seats", "a: {members: [{title: Bo, voting: true}, {title: Cy, voting: unknown}, Di]}", "1 to 3"),
    ("voting-seats", "a: {members: [Bo, Cy]}", "at most 2"),
    ("vacancies", "a: {chair: {vacant: true}, secretariat: {vacant: true}, members: [Bo]}", "2"),
    ("vacancies", "a: {chair: {vacant: true}, members: unknown}", "at least 1"),
    ("vacancies", "a: {members: unknown}", "unknown"),
    ("vacancies", "a: {members: [Bo]}", "0"),
    ("guests", "a: {guests: [Di, {title: Experts, count: {min: 1, max: 3}}]}", "2 to 4"),
    ("guests", "a: {guests: [Di], completeness: partial}", "at least 1"),
    ("guests", "a: {guests: unknown}", "unknown"),
]
MEETINGS = [
    ("meetings", "a: {meetings: {per_year: 3}}", "3"),
    ("meetings", "a: {meetings: {per_year: 0}}", "0"),
    ("meetings", "a: {meetings: {per_year: {min: 2, max: 4}}}", "2 to 4"),
    ("meetings", "a: {meetings: {per_year: {min: 2}}}", "at least 2"),
    ("meetings", "a: {meetings: {per_year: {max: 2}}}", "at most 2"),
    ("meetings", "a: {meetings: {per_year: unknown}}", "unknown"),
    ("meetings", "a: {meetings: {every: day}}", "365"),
    ("meetings", "a: {meetings: {every: 2 weeks}}", "26"),
    ("meetings", "a: {meetings: {every: 3 weeks}}", "17.3"),
    ("meetings", "a: {meetings: {every: 2 months}}", "6"),
    ("meetings", "a: {meetings: {every: quarter}}", "4"),
    ("meetings", "a: {meetings: {every: 2 years}}", "0.5"),
    ("meetings", "a: {meetings: {rrule: FREQ=MONTHLY;BYDAY=1TU}}", "12"),
    ("meetings", "a: {meetings: ad_hoc}", "unknown"),
    ("meetings", "a: {meetings: unknown}", "unknown"),
    ("meetings", "a: {}", "unknown"),
    ("meetings", "a: {meetings: {per_year: 3}}\nb: {meetings: {per_year: {min: 2, max: 4}}}", "5 to 7"),
    ("meetings", "a: {meetings: {per_year: 3}}\nb: {meetings: ad_hoc}", "at least 3"),
    ("meetings", "a: {meetings: {per_year: 3}}\nb: {meetings: {per_year: 9}, status: dissolved}", "3"),
    ("meeting-hours", "a: {meetings: {per_year: 4, duration_hours: 1.5}}", "6"),
    ("meeting-hours", "a: {meetings: {per_year: 4}}", "unknown"),
    ("meeting-hours", "a: {meetings: {per_year: 4, duration_hours: 2}}\nb: {meetings: {per_year: 1}}", "at least 8"),
    ("seat-meetings", "a: {chair: Ana, members: [Bo], meetings: {per_year: {min: 2, max: 4}}}", "4 to 8"),
    ("seat-meetings", "a: {chair: Ana, members: [Bo], guests: [Cy], meetings: {per_year: 4}}", "8 to 12"),
    ("seat-meetings", "a: {chair: Ana, members: unknown, meetings: {per_year: 4}}", "at least 4"),
    ("seat-meetings", "a: {members: unknown, meetings: {per_year: 0}}", "0"),
    ("seat-hours", "a: {members: [Ana, Bo], meetings: {per_year: 4, duration_hours: 1.5}}", "12"),
    ("seat-hours", "a: {members: [Ana], guests: [Bo], meetings: {per_year: 4, duration_hours: 1.5}}", "6 to 12"),
    ("seat-hours", "a: {chair: Ana, members: unknown, meetings: {per_year: 4, duration_hours: 2}}", "at least 8"),
    ("seat-meetings", "a: {members: [Bo], guests: unknown, meetings: {per_year: 4}}", "at least 4"),
    ("secretariat-meetings", "a: {members: [Ana], secretariat: Bo, meetings: {per_year: 4}}", "4"),
    ("secretariat-meetings", "a: {members: [Ana], secretariat: unknown, meetings: {per_year: 4}}", "at most 4"),
    ("secretariat-meetings", "a: {members: [Ana], meetings: {per_year: 4}}", "0"),
]
ESCALATION = [
    ("escalation", "a: {apex: true}\nb: {reports_to: a}\nc: {reports_to: b, escalates: a}", "1"),
    ("escalation", "a: {apex: true}\nb: {reports_to: a}\nc: {reports_to: a, escalates: b}", "2"),
    ("escalation", "a: {apex: true}\nb: {reports_to: a, escalates: [b, gone]}", "1"),
    ("escalation", "a: {reports_to: unknown}\nb: {reports_to: a}", "at least 1"),
    ("escalation", "a: {reports_to: unknown}", "unknown"),
    ("escalation", "a: {reports_to: b}\nb: {reports_to: a}\nc: {reports_to: a}", "unknown"),
    ("escalation", "a: {apex: true, escalates: b}\nb: {reports_to: a}", "1"),
]
OPEN = [
    ("responsibilities", "a: {responsibilities: [One, Two]}", "2"),
    ("responsibilities", "a: {responsibilities: [One], completeness: partial}", "at least 1"),
    ("responsibilities", "a: {responsibilities: unknown}", "unknown"),
    ("responsibilities", "a: {}", "unknown"),
    ("responsibilities", "a: {completeness: complete}", "0"),
    ("one-owner", "a: {responsibilities: [Budget, Roof]}\nb: {responsibilities: [ budget]}", "50"),
    (
        "one-owner",
        (
            "a: {responsibilities: [{text: Roof, authority: decide}]}\n"
            "b: {responsibilities: [Roof]}\nc: {responsibilities: [Roof]}"
        ),
        "100",
    ),
    ("one-owner", "a: {responsibilities: [Roof]}\nb: {responsibilities: [{text: Roof, authority: consult}]}", "100"),
    ("one-owner", "a: {responsibilities: [Roof]}\nb: {responsibilities: [{text: Roof, scope: hall}]}", "100"),
    ("one-owner", "a: {responsibilities: unknown}", "unknown"),
    ("unknown-facts", "a: {chair: unknown, members: [{title: Bo, voting: unknown}], meetings: {per_year: 1}}", "2"),
    ("unknown-facts", "a: {chair: Ana}", "0"),
]


@pytest.mark.parametrize(("metric", "groups", "whole"), STRUCTURE + SEATS + MEETINGS + ESCALATION + OPEN)
def test_whole(metric: str, groups: str, whole: str, tmp_path: Path) -> None:
    text = "groups:\n" + "".join(f"  {line}\n" for line in groups.splitlines())
    assert str(measure(governance(tmp_path, text))[metric].whole) == whole


PARTS = [
    (
        "groups",
        "levels: [low, high]\ngroups: {a: {level: high}, b: {level: high}, c: {}}",
        {"low": "0", "high": "2", "": "1"},
    ),
    (
        "organisation-seats",
        """
        organisations: {north: North, south: South}
        people: {ana: {name: Ana, organisation: south}, bo: Bo}
        groups: {a: {chair: ana, members: [north, {organisation: north, count: 2}, bo, The neighbours]}}
        """,
        {"north": "3", "south": "1", "": "2"},
    ),
    (
        "organisation-seats",
        """
        organisations: {north: North, south: South}
        people: {ana: Ana}
        groups:
          a: {chair: {person: ana}, members: [{organisation: north, person: ana, role: observer, voting: false}, north]}
          b: {chair: {person: ana, organisation: south}, members: [{person: ana, organisation: north}, {person: ana}]}
        """,
        {"": "1", "north": "3", "south": "1"},
    ),
    (
        "seat-meetings",
        """
        organisations: {north: North, south: South}
        groups:
          a: {chair: north, members: [south], meetings: {per_year: {min: 2, max: 4}}}
          b: {chair: north, members: [north, The neighbours], guests: [south], meetings: {every: month}}
          c: {members: [south], meetings: unknown}
        """,
        {"north": "14 to 16", "south": "at least 2", "": "12"},
    ),
    (
        "organisation-guests",
        "organisations: {north: North, south: South}\ngroups: {a: {members: [north], guests: [south]}}",
        {"south": "1"},
    ),
    ("span", f"groups: {{{BOARD}, a: {{reports_to: board}}, b: {{reports_to: board}}}}", {"board": "2"}),
    (
        "unknown-facts",
        """
        organisations: {north: North}
        groups: {a: {chair: {organisation: north, term: {from: unknown}}, meetings: {per_year: unknown}}}
        open_questions: {roof: {text: Who pays?, owner: unknown, due: unknown}}
        """,
        {"": "2", "a": "2"},
    ),
    (
        "escalation",
        "groups: {a: {apex: true}, b: {reports_to: a}, c: {reports_to: b}, d: {reports_to: d}, e: {reports_to: d}}",
        {"a": "0", "b": "1", "c": "2", "d": "unknown", "e": "unknown"},
    ),
]


@pytest.mark.parametrize(("metric", "text", "parts"), PARTS, ids=[metric for metric, _, _ in PARTS])
def test_parts(metric: str, text: str, parts: dict[str, str], tmp_path: Path) -> None:
    found = measure(governance(tmp_path, text))[metric].parts
    assert {part: str(number) for part, number in found.items()} == parts


REAL = [
    (PROPOSED, "meetings", "operationel-styregruppe", "3"),
    (PROPOSED, "meetings", "teknikgruppe", "26"),
    (PROPOSED, "meetings", "klinisk-referencegruppe", "2 to 4"),
    (PROPOSED, "meetings", "dap-styregruppe", "at least 2"),
    (PROPOSED, "meetings", "patientgruppe", "unknown"),
    (PROPOSED, "meetings", None, "at least 33"),
    (PROPOSED, "seats", "operationel-styregruppe", "4"),
    (PROPOSED, "seats", "teknikgruppe", "6"),
    (PROPOSED, "seats", "klinisk-referencegruppe", "at least 9"),
    (PROPOSED, "seat-meetings", "medcom", "29"),
    (PROPOSED, "seat-meetings", "plo", "31 to 33"),
    (PROPOSED, "seat-meetings", "kiap", "33 to 37"),
    (PROPOSED, "seat-meetings", "sundhedsstyrelsen", "unknown"),
    (PROPOSED, "secretariat-meetings", "medcom", "5 to 7"),
    (PROPOSED, "escalation", "klinisk-referencegruppe", "at least 2"),
    (PROPOSED, "layers", None, "at least 3"),
    (PROPOSED, "span", "operationel-styregruppe", "2"),
    (PROPOSED, "open-questions", None, "11"),
    (IN_FORCE, "meetings", None, "unknown"),
    (IN_FORCE, "meetings", "teknikgruppe", "unknown"),
    (IN_FORCE, "seat-meetings", "medcom", "unknown"),
    (IN_FORCE, "secretariat-meetings", None, "unknown"),
    (IN_FORCE, "seats", "klinisk-brugergruppe", "at least 7"),
    (IN_FORCE, "groups", None, "8"),
]


@pytest.mark.parametrize(("path", "metric", "part", "number"), REAL)
def test_the_real_files(path: Path, metric: str, part: str | None, number: str) -> None:
    measured = measure(real(path))[metric]
    assert str(measured.whole if part is None else measured.parts[part]) == number


def test_a_group_declared_twice_counts_once(tmp_path: Path) -> None:
    index = governance(tmp_path, "groups: [{id: a, members: [Ana]}, {id: a, members: [Bo, Cy]}]")
    assert str(measure(index)["seats"].whole) == "1"
