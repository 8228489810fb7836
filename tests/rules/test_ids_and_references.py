"""Ids and what refers to them: declared, once, of the right sort, and what was probably meant."""

from pathlib import Path

import pytest

from govctl.usecases.validate import validate
from tests.rules.case import HEAD, Case, check

ELEMENT, GROUP, KIND, LEVEL = "ref/unknown-element", "ref/unknown-group", "ref/unknown-kind", "ref/unknown-level"
ORGANISATION, PERSON, SOURCE = "ref/unknown-organisation", "ref/unknown-person", "ref/unknown-source"
DUPLICATE, AMBIGUOUS, RESERVED = "id/duplicate", "id/ambiguous", "id/reserved"
_ORGANISATIONS = "organisations: {town: The town}\npeople: {ana: Ana}\n"

CASES = {
    "a group that does not exist": Case(
        GROUP, "groups: {a: {reports_to: §b}}", ("a reports to `b`, but there is no group `b`.",)
    ),
    "an organisation is no group": Case(
        GROUP,
        f"{_ORGANISATIONS}groups: {{a: {{reports_to: §town}}}}",
        ("a reports to `town`, but there is no group `town`.",),
    ),
    "an owner demanded": Case(
        GROUP,
        "requirements: {r: {text: x, check: {responsibility: p, owned_by: §b}}}\ngroups: {a: {}}",
        ("The requirement `r` names `b`, but there is no group `b`.",),
    ),
    "lines to what is not there": Case(
        ELEMENT,
        "groups:\n  a:\n    escalates: §b\n    advises: [§c, a]\n    consults: {to: §d}\n    coordinates_with: [{to: §e}]\n",
        (
            "a escalates to `b`, but there is no group, organisation or initiative `b`.",
            "a advises `c`, but there is no group, organisation or initiative `c`.",
            "a consults `d`, but there is no group, organisation or initiative `d`.",
            "a coordinates with `e`, but there is no group, organisation or initiative `e`.",
        ),
    ),
    "lines to organisations, people and initiatives": Case(
        ELEMENT,
        f"{_ORGANISATIONS}initiatives: {{roof: Roof}}\ngroups: {{a: {{escalates: town, advises: ana, consults: roof}}}}",
    ),
    "questions": Case(
        ELEMENT,
        "open_questions: {q: {text: Why?, about: [a, p, high, r, §x], owner: §y}, z: {text: Who?, owner: unknown}}\n"
        "levels: [high]\nrequirements: {r: x}\n"
        "groups: {a: {responsibilities: [{id: p, text: Pays}]}}",
        (
            "The open question `q` is about `x`, but there is no group, organisation or responsibility `x`.",
            "The open question `q` is owned by `y`, but there is no group, organisation or person `y`.",
        ),
    ),
    "requirements": Case(
        ELEMENT,
        "requirements:\n  r: {text: x, evidence: [a, p, §x]}\n"
        "  s: {text: x, check: {responsibility: §y}}\n"
        "  t: {text: x, check: {coordinates_with: [a, §z]}}\n"
        "groups: {a: {responsibilities: [{id: p, text: Pays}]}}",
        (
            "The requirement `r` names `x`, but there is no group or responsibility `x`.",
            "The requirement `s` names `y`, but there is no responsibility `y`.",
            "The requirement `t` names `z`, but there is no initiative `z`.",
        ),
    ),
    "kinds": Case(
        KIND,
        "policy: {kinds: {jury: Decides on prizes}}\ngroups: {a: {kind: jury}, b: {kind: team}, c: {kind: §juri}, d: {}}",
        ("c is of the kind `juri`, but there is no kind `juri`.",),
    ),
    "levels": Case(
        LEVEL,
        "levels: [high]\nrequirements: {r: {text: x, check: {organisation: o, has_seat_at: [high, a, §top]}}}\n"
        "groups: {a: {level: high}, b: {level: §low}}",
        (
            "The requirement `r` names `top`, but there is no level or group `top`.",
            "b is at `low`, but there is no level `low`.",
        ),
    ),
    "organisations": Case(
        ORGANISATION,
        "organisations: {town: {name: The town, part_of: §state}}\npeople: {ana: {name: Ana, organisation: §twon}}\n"
        "sources: {m: {title: M, publisher: §press}}\nrequirements: {r: {text: x, check: {organisation: §union}}}\n"
        "groups:\n  a:\n    chair: ana\n    members: [town, §toun, Free title, {organisation: §shop}]\n"
        "    secretariat: {title: Clerk, nominated_by: a}\n    guests: [{title: x, nominated_by: §crown}]\n",
        (
            "The town is part of `state`, but there is no organisation `state`.",
            "Ana comes from `twon`, but there is no organisation `twon`.",
            "The source `m` is issued by `press`, but there is no organisation `press`.",
            "The requirement `r` names `union`, but there is no organisation `union`.",
            "a seats `toun`, but there is no organisation `toun`.",
            "a seats `shop`, but there is no organisation `shop`.",
            "A seat of a is nominated by `crown`, but there is no organisation or group `crown`.",
        ),
    ),
    "without organisations words are titles": Case(ORGANISATION, "groups: {a: {members: [town, union]}}"),
    "a placeholder in the chair has a rule of its own": Case(
        ORGANISATION,
        f"{_ORGANISATIONS}groups: {{a: {{chair: tbd, members: [§tbd]}}}}",
        ("a seats `tbd`, but there is no organisation `tbd`.",),
    ),
    "unless that rule is off": Case(
        ORGANISATION,
        f"{_ORGANISATIONS}policy: {{rules: {{chair/placeholder: off}}}}\ngroups: {{a: {{chair: §tbd}}}}",
        ("a seats `tbd`, but there is no organisation `tbd`.",),
    ),
    "people": Case(
        PERSON,
        f"{_ORGANISATIONS}groups: {{a: {{chair: {{person: §anna}}, members: [{{person: ana}}, {{person: §bo}}]}}}}",
        ("a seats `anna`, but there is no person `anna`.", "a seats `bo`, but there is no person `bo`."),
    ),
    "a placeholder for a person": Case(PERSON, "groups: {a: {chair: {person: nn}}}"),
    "sources, wherever they are cited": Case(
        SOURCE,
        "sources: {m: M}\nmandate: [{text: x, source: §s0}, y]\norganisations: {o: {name: O, source: [m, §s1]}}\n"
        "people: {p: {name: P, source: §s2}}\nrequirements: {r: {text: x, source: §s3}}\n"
        "open_questions: {q: {text: x, source: §s4}}\ninitiatives: {i: {name: x, source: {ref: §s5}}}\n"
        "groups:\n  a:\n    chair: {title: x, source: §s6}\n    meetings: {per_year: 1, source: §s7}\n"
        "    responsibilities: [{text: x, source: [{ref: §s8, at: p}]}]\n    escalates: {to: a, source: §s9}\n"
        "    sources: [m, {ref: §s10}]\n",
        tuple(
            f"{who} `s{number}`, but there is no source `s{number}`."
            for number, who in enumerate(
                ["The file cites", "`o` cites", "`p` cites", "`r` cites", "`q` cites", "`i` cites"] + ["`a` cites"] * 5
            )
        ),
    ),
    "ids declared twice": Case(
        DUPLICATE,
        "levels: [a, §a]\ngroups:\n  - {id: a, responsibilities: [{id: p, text: x}]}\n"
        "  - {id: b, responsibilities: [{id: §p, text: y}, Without id, Without id]}\n  - {id: §a}\n  - {id: §a}\n",
        (
            "The level id `a` is declared twice.",
            "The responsibility id `p` is declared twice.",
            "The group id `a` is declared twice.",
            "The group id `a` is declared twice.",
        ),
    ),
    "the same id for different sorts": Case(
        AMBIGUOUS,
        "organisations: {a: A, b: B}\npeople: {§a: Ana}\ninitiatives: {§b: x, i: y}\ngroups: {§b: {}, c: {}}",
        (
            "`a` is the id of both an organisation and a person.",
            "`b` is the id of both an organisation and an initiative.",
            "`b` is the id of both an organisation and a group.",
        ),
    ),
    "a reserved id": Case(
        RESERVED,
        "organisations: {§unknown: x}\npeople: {§unknown: x}\ngroups: {§unknown: {}}\nsources: {unknown: x}",
        ("The id `unknown` is reserved.",) * 3,
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_case(name: str, tmp_path: Path) -> None:
    check(CASES[name], tmp_path)


@pytest.mark.parametrize(
    ("name", "remedy"),
    [
        ("bord", "Did you mean `board`?"),
        ("bo-ard", "Did you mean `board`?"),
        ("zzzz", "Name a group that is declared under `groups`, or declare this one."),
    ],
)
def test_what_was_probably_meant(name: str, remedy: str, tmp_path: Path) -> None:
    path = tmp_path / "governance.yaml"
    path.write_text(f"{HEAD}groups: {{board: {{apex: true}}, a: {{reports_to: {name}}}}}\n", encoding="utf-8")
    [found] = [one for one in validate(str(path)).diagnoses if one.rule == GROUP]
    assert found.remedy == remedy
