"""The mistakes that people make in a governance file, made in the files of the note one at a time."""

from .mutation import Mutation
from .mutations_of_form import MUTATIONS_OF_FORM
from .note import IN_FORCE, PROPOSED

_OPERATIONAL = """    status: proposed
    reports_to: dap-styregruppe
    chair: {organisation: medcom, source: {ref: notat, at: "Operationelle styregruppe, afsnit 2"}}
"""
_OPERATIONAL_ID = "  §operationel-styregruppe:\n    name:"
_OPERATIONAL_MEETINGS = '    meetings: {per_year: 3, source: {ref: notat, at: "Operationelle styregruppe, afsnit 2"}}\n'
_CLINICAL_MEETINGS = "      per_year: {min: 2, max: 4}\n"
_DAP = "    level: strategic\n    status: active\n    reports_to: unknown\n    chair: unknown\n"

_ID = (
    Mutation(
        "a responsibility's id twice, in two groups",
        PROPOSED,
        "      - id: fejlsoegning\n",
        "      - id: projektets-risici\n",
        "id/duplicate",
        at="      - id: §projektets-risici\n        text: {da: Finder fejl",
    ),
    Mutation(
        "a level twice",
        IN_FORCE,
        "  - id: external\n",
        "  - {id: external}\n  - id: §external\n",
        "id/duplicate",
    ),
    Mutation(
        "an initiative with the id of an organisation",
        IN_FORCE,
        "  sundhedsjournalen:\n",
        "  kiap:\n",
        "id/ambiguous",
        at="  §kiap:\n    name: Sundhedsjournalen\n",
    ),
    Mutation(
        "a group with the id of an organisation",
        PROPOSED,
        "  sundhed-dk:\n",
        "  patientgruppe:\n",
        "id/ambiguous",
        at="# Patienterne. Notatet placerer ikke gruppen på et niveau.\n  §patientgruppe:\n",
    ),
    Mutation("an organisation called unknown", IN_FORCE, "  sygehuse:\n", "  §unknown:\n", "id/reserved"),
)

_REF = (
    Mutation(
        "escalation to nobody",
        PROPOSED,
        "      to: dap-styregruppe\n",
        "      to: §dap-styregruppen\n",
        "ref/unknown-element",
    ),
    Mutation(
        "coordination with a project that is not there",
        PROPOSED,
        "{to: diagnosekort,",
        "{to: §diagnosekortet,",
        "ref/unknown-element",
    ),
    Mutation(
        "a question about nobody",
        PROPOSED,
        "about: [rltn, plo]",
        "about: [rltn, §pol]",
        "ref/unknown-element",
    ),
    Mutation(
        "a question with an owner that is not there",
        PROPOSED,
        "    owner: kkr-digitaliseringsnetvaerket\n",
        "    owner: §kkr\n",
        "ref/unknown-element",
    ),
    Mutation(
        "a requirement with evidence that is not there",
        PROPOSED,
        "    evidence: dap-styregruppe\n",
        "    evidence: §dap\n",
        "ref/unknown-element",
    ),
    Mutation(
        "a requirement on a project that is not there",
        PROPOSED,
        "[min-laege, klinikkens-cockpit, diagnosekort]",
        "[min-laege, §cockpit, diagnosekort]",
        "ref/unknown-element",
    ),
    Mutation(
        "reports to a group that is not there",
        IN_FORCE,
        "    reports_to: flp-styregruppe\n",
        "    reports_to: §flp-styregruppen\n",
        "ref/unknown-group",
    ),
    Mutation(
        "reports to an organisation",
        PROPOSED,
        "    reports_to: dap-styregruppe\n",
        "    reports_to: §medcom\n",
        "ref/unknown-group",
    ),
    Mutation(
        "a kind of group of one's own",
        PROPOSED,
        "    kind: reference_group\n",
        "    kind: §referencegruppe\n",
        "ref/unknown-kind",
    ),
    Mutation(
        "a level that is not declared",
        PROPOSED,
        "    level: operational\n",
        "    level: §operationel\n",
        "ref/unknown-level",
    ),
    Mutation(
        "a requirement on a level that is not there",
        PROPOSED,
        "has_seat_at: [klinisk-referencegruppe]",
        "has_seat_at: [§klinisk]",
        "ref/unknown-level",
    ),
    Mutation(
        "a seat for an organisation that is not there",
        PROPOSED,
        "{organisation: pl-forum,",
        "{organisation: §plforum,",
        "ref/unknown-organisation",
    ),
    Mutation(
        "a seat in a word, misspelt",
        PROPOSED,
        '{organisation: pl-forum, source: {ref: notat, at: "Teknikgruppe, afsnit 2"}}',
        "§pl-fora",
        "ref/unknown-organisation",
    ),
    Mutation(
        "a part of an organisation that is not there",
        PROPOSED,
        "    part_of: plo\n",
        "    part_of: §praktiserende-laeger\n",
        "ref/unknown-organisation",
    ),
    Mutation(
        "a publisher that is not there",
        IN_FORCE,
        "    publisher: medcom\n",
        "    publisher: §med-com\n",
        "ref/unknown-organisation",
    ),
    Mutation(
        "a nomination by nobody",
        PROPOSED,
        "nominated_by: kkr-digitaliseringsnetvaerket",
        "nominated_by: §kkr",
        "ref/unknown-organisation",
    ),
    Mutation(
        "a person who is not there",
        PROPOSED,
        "      organisation: mediq\n",
        "      organisation: mediq\n      person: §ida-holm\n",
        "ref/unknown-person",
    ),
    Mutation(
        "a source that is not there",
        PROPOSED,
        '{ref: notat, at: "Klinisk referencegruppe, afsnit 3 og fodnote 1"}',
        '{ref: §referat, at: "Klinisk referencegruppe, afsnit 3 og fodnote 1"}',
        "ref/unknown-source",
    ),
    Mutation(
        "a source of a mandate that is not there",
        PROPOSED,
        '    kind: delegation\n    source: {ref: notat, at: "Tilpasning af governance, afsnit 1"}\n',
        "    kind: delegation\n    source: §referat\n",
        "ref/unknown-source",
    ),
    Mutation(
        "a setting for a rule that does not exist",
        PROPOSED,
        "# Parterne\n",
        "policy:\n  rules:\n    §chair/missng: warning\n",
        "ref/unknown-rule",
    ),
    Mutation(
        "a waiver of a rule that does not exist",
        PROPOSED,
        "# Parterne\n",
        "policy:\n  waivers:\n    - {rule: §chair/gone, target: teknikgruppe, reason: Valg, until: 2999-01-01}\n",
        "ref/unknown-rule",
    ),
    Mutation(
        "a parameter that does not exist",
        PROPOSED,
        "# Parterne\n",
        "policy:\n  rules:\n    chair/placeholder: {§word: [ukendt]}\n",
        "ref/unknown-parameter",
    ),
)

_REPORTING = (
    Mutation(
        "a group that reports to nobody",
        PROPOSED,
        "    reports_to: dap-styregruppe\n",
        "",
        "reporting/missing",
        at=_OPERATIONAL_ID,
    ),
    Mutation(
        "nobody knows to whom it reports",
        PROPOSED,
        "    reports_to: dap-styregruppe\n",
        "    reports_to: unknown\n",
        "reporting/unknown",
        at="    status: proposed\n    reports_to: §unknown\n",
    ),
    Mutation(
        "a circle closed",
        PROPOSED,
        _DAP,
        _DAP.replace("reports_to: unknown", "reports_to: §teknikgruppe"),
        "reporting/cycle",
        gone=("reporting/unknown",),
    ),
    Mutation(
        "a group that reports to itself",
        PROPOSED,
        "    reports_to: dap-styregruppe\n",
        "    reports_to: operationel-styregruppe\n",
        "reporting/cycle",
        at="    status: proposed\n    reports_to: §operationel-styregruppe\n    chair: {",
    ),
    Mutation(
        "a group above that is dissolved",
        IN_FORCE,
        "    level: strategic\n    reports_to: unknown\n",
        "    level: strategic\n    status: dissolved\n    reports_to: unknown\n",
        "reporting/dissolved-parent",
        at="    reports_to: §flp-styregruppe\n",
        gone=("reporting/unknown", "chair/unknown", "meeting/unknown"),
    ),
    Mutation(
        "at the top and below another",
        IN_FORCE,
        "    reports_to: flp-styregruppe\n",
        "    apex: true\n    reports_to: §flp-styregruppe\n",
        "reporting/apex-reports",
    ),
    Mutation(
        "at the top, and nobody knows below whom",
        PROPOSED,
        _DAP,
        _DAP.replace("    reports_to: unknown", "    apex: true\n    reports_to: §unknown"),
        "reporting/apex-reports",
        gone=("reporting/unknown",),
    ),
    Mutation(
        "at the top and in a circle",
        PROPOSED,
        _DAP,
        _DAP.replace("    reports_to: unknown", "    apex: true\n    reports_to: §operationel-styregruppe"),
        "reporting/apex-reports",
        gone=("reporting/unknown",),
    ),
    Mutation(
        "a group that reports to a lower level",
        PROPOSED,
        "    level: strategic\n",
        "    level: project\n",
        "reporting/level-inverted",
        at="    status: proposed\n    reports_to: §dap-styregruppe\n",
    ),
)

_CHAIR = (
    Mutation(
        "a chair removed",
        PROPOSED,
        _OPERATIONAL,
        "    status: proposed\n    reports_to: dap-styregruppe\n",
        "chair/missing",
        at=_OPERATIONAL_ID,
    ),
    Mutation(
        "a chair that nobody knows",
        PROPOSED,
        _OPERATIONAL,
        "    status: proposed\n    reports_to: dap-styregruppe\n    chair: §unknown\n",
        "chair/unknown",
    ),
    Mutation(
        "a placeholder in a word",
        PROPOSED,
        _OPERATIONAL,
        "    status: proposed\n    reports_to: dap-styregruppe\n    chair: §TBD\n",
        "chair/placeholder",
    ),
    Mutation(
        "a placeholder that looks like an id",
        PROPOSED,
        _OPERATIONAL,
        "    status: proposed\n    reports_to: dap-styregruppe\n    chair: §tbd\n",
        "chair/placeholder",
    ),
    Mutation(
        "a Danish placeholder",
        PROPOSED,
        "      title: {da: Teknisk projektleder, en: Technical project manager}\n",
        "      title: §{da: Udpeges senere, en: To be announced}\n",
        "chair/placeholder",
    ),
    Mutation(
        "a placeholder for a person",
        PROPOSED,
        "      organisation: mediq\n",
        "      organisation: mediq\n      person: §nn\n",
        "chair/placeholder",
    ),
    Mutation(
        "a vacant chair",
        PROPOSED,
        _OPERATIONAL,
        "    status: proposed\n    reports_to: dap-styregruppe\n    chair: §{vacant: true, since: 2024-03}\n",
        "chair/vacant",
    ),
    Mutation(
        "two chairs",
        PROPOSED,
        "        role: senior_user\n",
        "        role: §chair\n",
        "chair/conflicting",
    ),
    Mutation(
        "a guest in the chair",
        PROPOSED,
        _DAP,
        _DAP.replace("chair: unknown", "chair: §sundhedsstyrelsen"),
        "chair/not-a-member",
        gone=("chair/unknown",),
    ),
)

_MEETING = (
    Mutation(
        "a range the wrong way round",
        PROPOSED,
        _CLINICAL_MEETINGS,
        "      per_year: §{min: 4, max: 2}\n",
        "meeting/reversed-range",
    ),
    Mutation(
        "two frequencies",
        PROPOSED,
        _CLINICAL_MEETINGS,
        "      per_year: 4\n      §every: month\n",
        "meeting/conflicting",
    ),
    Mutation("no meeting a year", PROPOSED, "{per_year: 3,", "{per_year: §0,", "meeting/never"),
    Mutation("meetings removed", PROPOSED, _OPERATIONAL_MEETINGS, "", "meeting/missing", at=_OPERATIONAL_ID),
    Mutation("meetings unknown", PROPOSED, "{every: 2 weeks,", "§{scope: Alle møder,", "meeting/unknown"),
    Mutation(
        "a number unknown", PROPOSED, "meetings: {per_year: 3,", "meetings: §{per_year: unknown,", "meeting/unknown"
    ),
)

_RESPONSIBILITY = (
    Mutation(
        "a responsibility repeated",
        PROPOSED,
        "        text: {da: Tester løsningen, en: Tests the solution}\n",
        "        text: §{da: Dokumenterer løsningen., en: Tests the solution}\n",
        "responsibility/repeated",
    ),
    Mutation(
        "a responsibility owned twice",
        PROPOSED,
        "        text: {da: Finder fejl i løsningen, en: Troubleshoots the solution}\n",
        "        text: §{da: tager sig af  risiciene i projektet, en: Troubleshoots the solution}\n",
        "responsibility/owned-twice",
    ),
    Mutation(
        "a placeholder for a responsibility",
        PROPOSED,
        "        text: {da: Dokumenterer løsningen, en: Documents the solution}\n",
        "        text: §TODO\n",
        "responsibility/placeholder",
    ),
    Mutation(
        "responsibilities unknown",
        IN_FORCE,
        "    responsibilities:\n      - id: samlet-projektstyring\n",
        "    responsibilities: §unknown\n    x-responsibilities:\n      - id: samlet-projektstyring\n",
        "responsibility/unknown",
    ),
    Mutation(
        "responsibilities removed",
        PROPOSED,
        "    responsibilities:\n      - id: fremdrift-i-leverancerne\n",
        "    x-responsibilities:\n      - id: fremdrift-i-leverancerne\n",
        "responsibility/missing",
        at=_OPERATIONAL_ID,
    ),
)

_WAIVER = (
    Mutation(
        "a waiver that has run out",
        PROPOSED,
        "# Parterne\n",
        "policy:\n  waivers:\n    - {rule: chair/unknown, target: patientgruppe, reason: Valg, until: §2020-01-01}\n",
        "waiver/expired",
    ),
    Mutation(
        "a waiver that waives nothing",
        PROPOSED,
        "# Parterne\n",
        "policy:\n  waivers:\n    - §{rule: chair/vacant, target: patientgruppe, reason: Valg, until: 2999-01-01}\n",
        "waiver/unused",
    ),
    Mutation(
        "a waiver of somebody misspelt",
        PROPOSED,
        "# Parterne\n",
        "policy:\n  waivers:\n    - §{rule: chair/unknown, target: patientgrupe, reason: Valg, until: 2999-01-01}\n",
        "waiver/unused",
    ),
)

MUTATIONS = (*MUTATIONS_OF_FORM, *_ID, *_REF, *_REPORTING, *_CHAIR, *_MEETING, *_RESPONSIBILITY, *_WAIVER)
