"""Cases: what is written elsewhere in `base.yaml`, and which kinds of change that has to be."""

from typing import Any, NamedTuple


class Case(NamedTuple):
    """An edit, and all it changes; read backwards it changes the mirrors of these."""

    kinds: str
    """The ids of the kinds, a space between two; one that occurs twice stands twice."""
    edit: dict[str, Any]
    """By path (keys and positions, a dot between two) what is written there; `GONE` takes it away."""
    first: dict[str, Any] = {}  # noqa: RUF012  # never written to
    """What both sides have unlike the base."""


GONE = object()
BOARD = "groups.board"
HOUSE = "groups.house"
MEMBER = "groups.board.members.0"
SEAT = "groups.house.members.1"
GUEST = "groups.house.guests.0"
MONEY = "groups.board.responsibilities.0"
REPAIR = "groups.house.responsibilities.0"
REPAIRS = {"id": "repair", "text": "Repairs doors and windows"}
WAIVER = {"rule": "chair/missing", "target": "kitchen", "reason": "Not needed", "until": "2030-01-01"}
DOCUMENT = {"title": "The minutes"}

WHOLE = (
    Case("governance/renamed", {"name": "Town hall"}),
    Case("governance/relabelled", {"id": "town-hall"}),
    Case("governance/status-changed", {"status": "proposed"}),
    Case("governance/language-changed", {"language": "da"}),
    Case("governance/validity-changed", {"valid_from": "2026-01-01"}),
    Case("governance/purpose-changed", {"purpose": "Keeps it warm"}),
    Case("governance/scope-changed", {"scope": "The hall and the yard"}),
    Case("governance/notes-changed", {"notes": ["A remark"]}),
    Case("mandate/gained", {"mandate": ["The statutes"]}),
    Case(
        "mandate/details-changed",
        {"mandate": [{"text": "The statutes", "kind": "political"}]},
        {"mandate": ["The statutes"]},
    ),
)
DECLARED = (
    Case("level/added", {"levels.2": {"id": "below", "name": "Below"}}),
    Case("level/order-changed", {"levels": [{"id": "work", "name": "Work"}, {"id": "top", "name": "Top"}]}),
    Case("level/renamed", {"levels.0.name": "Summit"}),
    Case("level/details-changed", {"levels.0.description": "Where it is decided"}),
    Case("organisation/declared", {"organisations.scouts": "The scouts"}),
    Case("organisation/renamed", {"organisations.club": "Football club"}),
    Case("organisation/details-changed", {"organisations.town.kind": "company"}),
    Case("person/declared", {"people.cy": {"name": "Cy"}}),
    Case("person/renamed", {"people.spare.name": "Dee"}, {"people.spare": {"name": "Di"}}),
    Case("person/details-changed", {"people.ana.organisation": "choir"}),
    Case("initiative/added", {"initiatives": {"fair": "The fair"}}),
    Case("initiative/renamed", {"initiatives.fair": "The market"}, {"initiatives": {"fair": "The fair"}}),
    Case(
        "initiative/details-changed",
        {"initiatives.fair.description": "Each May"},
        {"initiatives": {"fair": {"name": "The fair"}}},
    ),
    Case("source/added", {"sources": {"minutes": DOCUMENT}}),
    Case("source/renamed", {"sources.minutes.title": "The protocol"}, {"sources": {"minutes": DOCUMENT}}),
    Case("source/details-changed", {"sources.minutes.publisher": "town"}, {"sources": {"minutes": DOCUMENT}}),
)
GROUPS = (
    Case("group/created", {"groups.cellar": {"name": "Cellar", "reports_to": "board"}}),
    Case("group/dissolved", {"groups.kitchen.status": "dissolved"}),
    Case("group/status-changed", {"groups.kitchen.status": "proposed"}),
    Case("group/renamed", {"groups.kitchen.name": "Cooks"}),
    Case(
        "group/renamed",
        {
            "groups.kitchen": GONE,
            "groups.cooks": {
                "name": "Cooks",
                "level": "work",
                "reports_to": "house",
                "chair": {"organisation": "club"},
                "derived_from": "kitchen",
            },
        },
    ),
    Case("group/moved path/shorter", {"groups.kitchen.reports_to": "board"}),
    Case("group/line-upward-lost", {"groups.kitchen.reports_to": GONE}),
    Case("group/completeness-changed", {"groups.kitchen.reports_to": "unknown"}, {"groups.kitchen.reports_to": GONE}),
    Case("group/apex-gained", {"groups.kitchen.reports_to": GONE, "groups.kitchen.apex": True}),
    Case("group/promoted", {"groups.kitchen.level": "top"}, {"groups.kitchen.chair": "unknown"}),
    Case("group/level-changed", {"groups.kitchen.level": GONE}, {"groups.kitchen.chair": "unknown"}),
    Case(  # a level above another in one file and below it in the other
        "group/level-changed level/order-changed",
        {"groups.kitchen.level": "top", "levels": [{"id": "work", "name": "Work"}, {"id": "top", "name": "Top"}]},
        {"groups.kitchen.chair": "unknown"},
    ),
    Case("group/line-upward-gained", {f"{BOARD}.reports_to": "union"}),  # at the top, and reports: a flaw, and a change
    Case("group/line-upward-gained", {f"{HOUSE}.reports_to": "board"}, {f"{HOUSE}.reports_to": "unknown"}),
    Case(  # those that reported to a group that goes into another report to that one
        "group/merged group/moved path/shorter",
        {
            f"{BOARD}.derived_from": ["house"],
            "groups.house": GONE,
            "groups.kitchen.reports_to": "board",
        },
        {
            "groups.house": {"reports_to": "board"},
            f"{BOARD}.members": GONE,
            "groups.kitchen.reports_to": "house",
        },
    ),
    Case("group/kind-changed", {"groups.kitchen.kind": "team"}),
    Case("group/scope-changed", {"groups.kitchen.scope": "The stove"}),
    Case("group/purpose-changed", {"groups.kitchen.purpose": "Cooks"}),
    Case("group/validity-changed", {"groups.kitchen.valid_to": "2027-01-01"}),
    Case("group/completeness-changed", {"groups.kitchen.completeness": "partial"}),
    Case(
        "group/merged", {"groups.kitchen": GONE, f"{HOUSE}.derived_from": ["kitchen"]}, {"groups.kitchen.chair": GONE}
    ),
    Case("group/split", {"groups.cellar": {"reports_to": "board", "derived_from": ["house"]}}),
    Case(  # a split of long ago is not told again
        "group/purpose-changed",
        {"groups.cellar.purpose": "Stores wine"},
        {"groups.cellar": {"reports_to": "board", "derived_from": ["house"]}},
    ),
)
_MINUTES = {"sources": {"minutes": DOCUMENT}}
_NEW, _OLD = ({"notes": word, "source": "minutes"} for word in ("New", "Old"))
_COOK = {"title": "Cook", **_OLD}
RECORDS = (
    Case("record/notes-changed", {"groups.kitchen.notes": ["A remark"]}),
    Case("record/sources-changed", {"groups.kitchen.sources": ["minutes"]}, _MINUTES),
    Case("record/lineage-changed", {"groups.kitchen.derived_from": ["scullery"]}),
    # The remarks on a part that stays.
    Case("record/notes-changed", {f"{REPAIR}.notes": "New"}),
    Case("record/sources-changed", {f"{MEMBER}.source": "minutes"}, _MINUTES),
    Case("record/notes-changed", {f"{BOARD}.meetings.notes": "New"}),
    Case("record/notes-changed", {f"{HOUSE}.escalates.notes": "New"}),
    Case("record/notes-changed", {"groups.kitchen.chair.notes": "New"}),
    Case(
        "seat/role-changed record/notes-changed",
        {f"{SEAT}.role": "expert", f"{SEAT}.notes": "New"},
        {SEAT: _COOK, **_MINUTES},
    ),
    # Those on what comes or goes come and go with it.
    Case("seat/gained", {f"{HOUSE}.members.2": {"title": "Painter", **_NEW}}, _MINUTES),
    Case(
        "chair/changed",
        {"groups.kitchen.chair": {"title": "Cook", **_NEW}},
        {"groups.kitchen.chair": _COOK | {"title": "Baker"}, **_MINUTES},
    ),
    Case("chair/lost", {"groups.kitchen.chair": "unknown"}, {"groups.kitchen.chair": _COOK, **_MINUTES}),
    Case("responsibility/added", {f"{HOUSE}.responsibilities.1": {"text": "Paints the fence", **_NEW}}, _MINUTES),
    Case(
        "responsibility/moved",
        {REPAIR: GONE, f"{BOARD}.responsibilities.2": {**REPAIRS, **_OLD}},
        {REPAIR: {**REPAIRS, **_OLD}, **_MINUTES},
    ),
    Case("advice/lost", {f"{HOUSE}.advises": GONE}, {f"{HOUSE}.advises": {"to": "board", "notes": "Old"}}),
    Case("meeting/no-longer-known", {f"{BOARD}.meetings": "unknown"}, {f"{BOARD}.meetings.notes": "Old"}),
)
_ALONE = {f"{BOARD}.members": GONE, f"{HOUSE}.members": GONE, f"{HOUSE}.guests": GONE}
SEATED = (
    Case(
        "organisation/seated seat/gained",
        {f"{BOARD}.members.3": "scouts"},
        {"organisations.scouts": "The scouts"},
    ),
    Case(
        "organisation/seated-at-level seat/gained",
        {f"{HOUSE}.members.2": {"organisation": "town"}},
        {f"{HOUSE}.guests": []},
    ),
    Case(
        "organisation/represented seat/upgraded",
        {f"{BOARD}.members.3": "scouts", f"{BOARD}.guests": []},
        {"organisations.scouts": "The scouts", f"{BOARD}.guests": ["scouts"]},
    ),
    Case(
        "organisation/represented-at-level seat/upgraded",
        {f"{HOUSE}.members.2": {"organisation": "town", "condition": "if asked"}, f"{HOUSE}.guests": []},
    ),
    Case("perspective/seated seat/perspective-changed", {f"{BOARD}.members.1.perspective": "music"}),
    Case("perspective/seated-at-level seat/perspective-changed", {f"{HOUSE}.members.0.perspective": "users"}),
    Case(
        "perspective/represented seat/upgraded",
        {f"{BOARD}.members.3": {"perspective": "young"}, f"{BOARD}.guests": []},
        {f"{BOARD}.guests": [{"perspective": "young"}]},
    ),
    Case(
        "perspective/represented-at-level seat/upgraded",
        {f"{HOUSE}.members.2": {"perspective": "users"}, f"{HOUSE}.guests": []},
        {f"{HOUSE}.guests": [{"perspective": "users"}]},
    ),
    Case("seat/lost", {f"{HOUSE}.members": [{"organisation": "choir", "title": "Singer"}]}),
    Case(
        "seat/moved",
        {f"{BOARD}.members.3": GONE, f"{HOUSE}.members.2": "cy"},
        {"people.cy": {"name": "Cy"}, f"{BOARD}.members.3": "cy"},
    ),
    Case(
        "seat/vacated",
        {f"{MEMBER}.vacant": True},
        {f"{BOARD}.members.3": {"organisation": "club", "perspective": "users"}},
    ),
    Case("seat/holder-changed", {f"{MEMBER}.title": "Captain"}),
    Case("seat/role-changed", {f"{MEMBER}.role": "lead"}),
    Case("seat/vote-lost", {f"{MEMBER}.voting": False}),
    Case("seat/vote-unclear", {f"{MEMBER}.voting": GONE}),
    Case("seat/count-raised", {f"{MEMBER}.count": 3}),
    Case("seat/count-changed", {f"{MEMBER}.count": {"min": 1, "max": 3}}),
    Case("seat/condition-lifted", {f"{GUEST}.condition": GONE}),
    Case("seat/condition-changed", {f"{GUEST}.condition": "if needed"}),
    Case("seat/nomination-changed", {f"{MEMBER}.nominated_by": "town"}),
    Case(
        "seat/title-changed",
        {f"{SEAT}.title.da": "Formand"},
        {f"{SEAT}": {"organisation": "club", "title": {"en": "Head"}}},
    ),
    Case(
        "seat/vacated organisation/unseated",
        {f"{SEAT}": {"organisation": "scouts", "vacant": True}},
        {"organisations.scouts": "Scouts", f"{SEAT}": {"organisation": "scouts", "person": "ana"}},
    ),
    Case("seat/holder-changed", {f"{SEAT}.person": "bo"}, {f"{SEAT}": {"organisation": "club", "person": "ana"}}),
    Case("seat/title-changed", {f"{SEAT}.title": "Head"}, {f"{SEAT}": {"person": "ana"}}),
    Case("seat/term-changed", {f"{MEMBER}.term": {"from": "2026-01-01"}}),
    Case("members/now-known", {"groups.kitchen.members": ["club"]}),
    Case("members/stated", {"groups.kitchen.members": []}),
    Case("chair/changed", {f"{HOUSE}.chair": "ana"}),
    Case("chair/gained", {f"{HOUSE}.chair": "bo"}, {f"{HOUSE}.chair": "unknown"}),
    Case("chair/terms-changed", {"groups.kitchen.chair.role": "chair"}),
    Case("deputy-chair/changed", {f"{BOARD}.deputy_chair": "choir"}),
    Case("deputy-chair/gained", {f"{HOUSE}.deputy_chair": "club"}),
    Case(
        "deputy-chair/terms-changed",
        {f"{BOARD}.deputy_chair": {"organisation": "town", "voting": True}},
    ),
    Case("chair/stated", {f"{HOUSE}.chair": "unknown"}, {f"{HOUSE}.chair": GONE}),
    Case("chair/stated", {f"{HOUSE}.chair": {"vacant": True}}, {f"{HOUSE}.chair": "unknown"}),
    Case("chair/terms-changed", {f"{HOUSE}.chair.since": "2027"}, {f"{HOUSE}.chair": {"vacant": True, "since": 2026}}),
    Case("chair/changed", {f"{HOUSE}.chair": "bob"}, {"people.bob": {"name": "Bo", "organisation": "choir"}}),
    Case("deputy-chair/stated", {f"{HOUSE}.deputy_chair": "unknown"}),
    Case("secretariat/stated", {f"{HOUSE}.secretariat": "unknown"}),
    Case("secretariat/changed", {f"{BOARD}.secretariat": "choir"}),
    Case("secretariat/gained", {f"{HOUSE}.secretariat": "town"}),
    Case("secretariat/terms-changed", {f"{BOARD}.secretariat": {"organisation": "town", "voting": True}}),
)
_MENDS = "Repairs doors and windows"
WORK = (
    Case("meeting/more-often", {f"{BOARD}.meetings.per_year": 5}),
    Case("meeting/frequency-changed", {f"{BOARD}.meetings.per_year": {"min": 3, "max": 5}}),
    Case("meeting/frequency-changed", {f"{BOARD}.meetings.every": "month"}),
    Case("meeting/less-often", {f"{BOARD}.meetings": {"rrule": "FREQ=YEARLY"}}),
    Case("meeting/more-often", {f"{BOARD}.meetings": {"rrule": "FREQ=MONTHLY;BYDAY=1MO"}}),
    Case("meeting/frequency-changed", {f"{BOARD}.meetings": {"rrule": "FREQ=MONTHLY;INTERVAL=3"}}),
    Case("meeting/frequency-changed", {f"{BOARD}.meetings": {"rrule": "FREQ=WEEKLY;COUNT=9"}}),
    Case(
        "meeting/stated meeting/duration-changed",
        {"groups.kitchen.meetings": "unknown"},
        {"groups.kitchen.meetings": {"duration_hours": 2}},
    ),
    Case("meeting/now-known", {"groups.kitchen.meetings": {"per_year": 2}}),
    Case("meeting/stated", {"groups.kitchen.meetings": "unknown"}),
    Case("meeting/duration-changed", {f"{BOARD}.meetings.duration_hours": 2}),
    Case("meeting/scope-changed", {f"{BOARD}.meetings.scope": "Money only"}),
    Case("quorum/gained", {f"{HOUSE}.quorum": "Half"}),
    Case("quorum/changed", {f"{BOARD}.quorum": "Two thirds"}),
    Case("quorum/stated", {f"{HOUSE}.quorum": "unknown"}),
    Case("decision-rule/gained", {f"{HOUSE}.decision_rule": "Majority"}),
    Case("decision-rule/changed", {f"{BOARD}.decision_rule": "Consensus"}),
    Case("decision-rule/stated", {f"{HOUSE}.decision_rule": "unknown"}),
    Case("escalation/lost", {f"{HOUSE}.escalates": GONE}),
    Case("escalation/terms-changed", {f"{HOUSE}.escalates.topic": "fire"}),
    Case("advice/lost", {f"{HOUSE}.advises": GONE}),
    Case("advice/terms-changed", {f"{HOUSE}.advises": {"to": "board", "topic": "fire"}}),
    Case("consultation/lost", {f"{HOUSE}.consults": GONE}),
    Case("consultation/terms-changed", {f"{HOUSE}.consults": {"to": "board", "topic": "fire"}}),
    Case("coordination/lost", {f"{HOUSE}.coordinates_with": GONE}),
    Case("coordination/terms-changed", {f"{HOUSE}.coordinates_with": {"to": "board", "topic": "fire"}}),
    Case("responsibility/added", {f"{HOUSE}.responsibilities.1": "Sweeps the floor"}),
    Case("responsibility/moved", {f"{HOUSE}.responsibilities": [], f"{BOARD}.responsibilities.2": REPAIRS}),
    Case(
        "responsibility/split",
        {
            f"{HOUSE}.responsibilities": [
                {"id": "doors", "text": "Oils hinges", "derived_from": ["repair"]},
                {"id": "windows", "text": "Glazes", "derived_from": ["repair"]},
            ]
        },
    ),
    Case(
        "responsibility/owned-twice responsibility/added", {f"{BOARD}.responsibilities.2": "Repairs doors and windows"}
    ),
    Case(  # three own what one owned
        "responsibility/owned-twice responsibility/added responsibility/added",
        {f"{BOARD}.responsibilities.2": _MENDS, "groups.kitchen.responsibilities": [_MENDS]},
        {"groups.kitchen.responsibilities": []},
    ),
    Case(  # three own what two owned: not clear before either
        "responsibility/added",
        {"groups.kitchen.responsibilities": [_MENDS]},
        {f"{BOARD}.responsibilities.2": _MENDS, "groups.kitchen.responsibilities": []},
    ),
    Case("responsibility/reworded", {f"{REPAIR}.text": "Mends what breaks"}),
    Case("responsibility/authority-changed", {f"{MONEY}.authority": "recommend"}),
    Case("responsibility/scope-changed", {f"{MONEY}.scope": "Up to 1,000"}),
    Case("responsibility/condition-changed", {f"{MONEY}.condition": "Each May"}),
    Case("responsibility/relabelled", {f"{MONEY}.id": "budget"}),
    Case("responsibility/relabelled", {f"{MONEY}.id": "budget", f"{MONEY}.derived_from": "money"}),
    Case("responsibility/lineage-changed", {f"{MONEY}.derived_from": ["purse"]}),
    Case("responsibilities/now-known", {"groups.kitchen.responsibilities": ["Cooks"]}),
    Case("responsibilities/stated", {"groups.kitchen.responsibilities": []}),
    Case("requirement/added", {"requirements.second": "It is warm"}),
    Case("requirement/reworded", {"requirements.voice.text": "The choir is asked"}),
    Case("requirement/test-changed", {"requirements.voice.check.has_seat_at": ["work"]}),
    Case(
        "requirement/now-unmet organisation/unseated-at-level seat/lost",
        {f"{BOARD}.members": [{"organisation": "club", "perspective": "users"}]},
        {f"{BOARD}.members": [{"organisation": "club", "perspective": "users"}, "choir"]},
    ),
    Case("requirement/record-changed", {"requirements.voice.notes": ["A remark"]}),
    Case("question/opened", {"open_questions.heat": {"text": "Who pays?"}}),
    Case("question/reworded", {"open_questions.roof.text": "Who pays for the roof?"}),
    Case("question/owner-changed", {"open_questions.roof.owner": "club"}),
    Case("question/details-changed", {"open_questions.roof.due": "2026-05-01"}),
    Case("policy/tightened", {"policy": {"fail_on": "note"}}),
    Case("policy/loosened", {"policy": {"rules": {"chair/missing": "off"}}}),
    Case(
        "policy/parameters-changed",
        {"policy.rules.reporting/span.most": 9},
        {"policy": {"rules": {"reporting/span": {"most": 7}}}},
    ),
    Case(
        "policy/tightened", {"policy.rules.chair/missing": "error"}, {"policy": {"rules": {"chair/missing": "warning"}}}
    ),
    Case("policy/kinds-changed", {"policy": {"kinds": {"choir": "A choir"}}}),
    Case("waiver/added", {"policy": {"waivers": [WAIVER]}}),
    Case("waiver/changed", {"policy.waivers.0.until": "2031-01-01"}, {"policy": {"waivers": [WAIVER]}}),
)
CASES = (*WHOLE, *DECLARED, *GROUPS, *RECORDS, *SEATED, *WORK)
