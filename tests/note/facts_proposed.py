"""The proposal: what the note says of it."""

from govctl.model.element import UNKNOWN
from govctl.model.parts import Interval, Range

from .fact import Fact, about, duty, not_stated, open_question
from .note import missing

GROUPS = ("dap-styregruppe", "operationel-styregruppe", "teknikgruppe", "klinisk-referencegruppe", "patientgruppe")
_DAP = "dap-styregruppe"
_OPERATIONAL = "operationel-styregruppe"
_CLINICAL = "klinisk-referencegruppe"

_WHOLE = about(
    "the whole",
    Fact("it is proposed", lambda n: n.governance.status, "proposed"),
    Fact("display moves", lambda n: missing(n.governance.notes[0], "visningen flytter", "display moves"), ""),
    Fact("Klinikkens Cockpit is a reason", lambda n: missing(n.governance.notes[0], "Klinikkens Cockpit"), ""),
    Fact("operation grows", lambda n: missing(n.governance.notes[0], "Driften fylder", "Operation therefore"), ""),
    Fact("by the steering group", lambda n: missing(n.governance.notes[1], "styregruppe", "steering group"), ""),
    Fact("with its mandate", lambda n: missing(n.mandates("delegation")[0], "Mandat", "Mandate"), ""),
    Fact("these groups and no others", lambda n: tuple(group.id for group in n.governance.groups), GROUPS),
    Fact(
        "the levels, an operational one among them",
        lambda n: [level.id for level in n.governance.levels],
        ["strategic", "operational", "project", "clinical"],
    ),
)
_PROGRAMME = about(
    "programme",
    Fact("it exists already", lambda n: n.group(_DAP).status, "active"),
    Fact("its remit is extended", lambda n: missing(n.group(_DAP).notes[0], "udvider", "extends"), ""),
    Fact("some parties are the same", lambda n: missing(n.group(_DAP).notes[1], "parterne", "the same"), ""),
    Fact("it is strategic", lambda n: n.group(_DAP).level, "strategic"),
    Fact("Sundhedsstyrelsen is a guest", lambda n: n.seat_of(_DAP, "sundhedsstyrelsen").role, "guest"),
    Fact(
        "invited when care plans are on the agenda",
        lambda n: missing(n.seat_of(_DAP, "sundhedsstyrelsen").condition, "på dagsordenen", "on the agenda"),
        "",
    ),
    Fact("at least 2 meetings a year", lambda n: n.meetings(_DAP).per_year, Range(2, None)),
    Fact("selected meetings", lambda n: missing(n.meetings(_DAP).scope, "Udvalgte", "Selected"), ""),
    Fact("as a rule", lambda n: missing(n.meetings(_DAP).notes[0], "udgangspunktet", "as a rule"), ""),
    duty(_DAP, "strategisk-og-oekonomisk-styring", "", "økonomisk", "economically"),
    duty(_DAP, "strategiske-beslutninger", "decide", "strategiske beslutninger", "direction"),
    duty(_DAP, "godkendelse-af-forretningsmaalbillede", "decide", "forretningsmålbillede", "business target picture"),
    duty(_DAP, "koordinering-med-it-initiativer", "", "it-initiativer i almen praksis", "IT initiatives in general"),
    duty(_DAP, "rammemaessig-fordeling-af-bevillingen", "decide", "bevillingen mellem parterne", "grant between the"),
    duty(_DAP, "rammemaessig-fordeling-af-bevillingen", "decide", "rammer", "framework"),
    duty(_DAP, "godkendelse-af-budget", "decide", "budgettet og opfølgningen", "budget and its follow-up"),
    duty(_DAP, "fastlaeggelse-af-udbredelsesmaal", "decide", "mål for udbredelsen", "roll-out targets"),
    duty(
        _DAP, "budget-til-undersoegelser", "decide", "analyser af patientvisningerne", "analyses of the patient views"
    ),
    duty(_DAP, "budget-til-undersoegelser", "decide", "brugerundersøgelser", "user surveys"),
    Fact(
        "before a survey is made",
        lambda n: missing(n.responsibility(_DAP, "budget-til-undersoegelser").condition, "Før", "Before"),
        "",
    ),
    Fact(
        "coordination with the closely related projects",
        lambda n: n.coordinates(_DAP),
        ["min-laege", "klinikkens-cockpit", "diagnosekort"],
    ),
    *not_stated(_DAP, "reports_to", "chair", "deputy_chair", "secretariat", "members", "quorum", "decision_rule"),
)
_OPERATIONAL_GROUP = about(
    "operational group",
    Fact("it is new", lambda n: n.group(_OPERATIONAL).status, "proposed"),
    Fact("a steering group", lambda n: n.group(_OPERATIONAL).kind, "steering_group"),
    Fact("it is operational", lambda n: n.group(_OPERATIONAL).level, "operational"),
    Fact("MedCom chairs", lambda n: n.chair(_OPERATIONAL).organisation, "medcom"),
    Fact("MedCom is the secretariat", lambda n: n.secretariat(_OPERATIONAL), "medcom"),
    Fact("PLO, KiAP and PLSP, nobody else", lambda n: n.organisations(_OPERATIONAL), ["plo", "kiap", "plsp"]),
    Fact("PLO is the senior user", lambda n: n.seat_of(_OPERATIONAL, "plo").role, "senior_user"),
    Fact("KiAP is a supplier", lambda n: n.seat_of(_OPERATIONAL, "kiap").role, "senior_supplier"),
    Fact("PLSP is a supplier", lambda n: n.seat_of(_OPERATIONAL, "plsp").role, "senior_supplier"),
    Fact("KiAP: primary", lambda n: missing(n.seat_of(_OPERATIONAL, "kiap").title, "Primær", "Primary"), ""),
    Fact("PLSP: primary", lambda n: missing(n.seat_of(_OPERATIONAL, "plsp").title, "Primær", "Primary"), ""),
    Fact("3 meetings a year", lambda n: n.meetings(_OPERATIONAL).per_year, Range(3, 3)),
    duty(_OPERATIONAL, "fremdrift-i-leverancerne", "oversee", "leverancer", "deliverables"),
    duty(_OPERATIONAL, "overordnet-ansvar-for-drift-og-udvikling", "", "overordnede ansvar", "overall responsibility"),
    duty(_OPERATIONAL, "overordnet-ansvar-for-drift-og-udvikling", "", "leverandørstyringen", "supplier management"),
    duty(_OPERATIONAL, "opfoelgning-paa-samarbejdsaftaler", "oversee", "samarbejdsaftaler", "cooperation agreements"),
    duty(_OPERATIONAL, "eksterne-afhaengigheder", "perform", "eksterne", "external dependencies"),
    duty(_OPERATIONAL, "projektets-risici", "perform", "risiciene", "risks"),
    Fact("it reports to the programme", lambda n: n.group(_OPERATIONAL).reports_to, _DAP),
    Fact("it escalates there", lambda n: [line.to for line in n.group(_OPERATIONAL).escalates], [_DAP]),
    Fact("risks", lambda n: missing(n.group(_OPERATIONAL).escalates[0].topic, "risici", "risks"), ""),
    Fact("where necessary", lambda n: missing(n.group(_OPERATIONAL).escalates[0].when, "nødvendigt", "necessary"), ""),
    *not_stated(_OPERATIONAL, "deputy_chair", "quorum", "decision_rule"),
)
_TECHNICAL_GROUP = about(
    "technical group",
    Fact("it is kept", lambda n: n.group("teknikgruppe").status, "active"),
    Fact("it is close to the project", lambda n: n.group("teknikgruppe").level, "project"),
    Fact("Mediq leads", lambda n: n.chair("teknikgruppe").organisation, "mediq"),
    Fact(
        "by a technical project manager",
        lambda n: missing(n.chair("teknikgruppe").title, "Teknisk projektleder", "Technical project manager"),
        "",
    ),
    Fact(
        "these take part",
        lambda n: n.organisations("teknikgruppe"),
        ["kiap", "plsp", "pl-forum", "plo", "medcom"],
    ),
    Fact("every 2nd week", lambda n: n.meetings("teknikgruppe").every, Interval(2, "week")),
    duty("teknikgruppe", "drift-og-udvikling-af-loesningen", "perform", "fra dag til dag", "from day to day"),
    duty("teknikgruppe", "drift-og-udvikling-af-loesningen", "perform", "udvikler", "develops"),
    duty("teknikgruppe", "fejlsoegning", "perform", "Finder fejl", "Troubleshoots"),
    duty("teknikgruppe", "dokumentation", "perform", "Dokumenterer", "Documents"),
    duty("teknikgruppe", "test-af-loesningen", "perform", "Tester", "Tests"),
    duty("teknikgruppe", "procedurebeskrivelser", "perform", "procedurebeskrivelserne", "procedure descriptions"),
    Fact("it reports to the operational group", lambda n: n.group("teknikgruppe").reports_to, _OPERATIONAL),
    *not_stated("teknikgruppe", "deputy_chair", "secretariat", "quorum", "decision_rule"),
)
_CLINICAL_GROUP = about(
    "clinical group",
    Fact("it continues the user group", lambda n: n.group(_CLINICAL).derived_from, ("klinisk-brugergruppe",)),
    Fact("as a reference group", lambda n: n.group(_CLINICAL).kind, "reference_group"),
    Fact("it is clinical", lambda n: n.group(_CLINICAL).level, "clinical"),
    Fact("broader", lambda n: missing(n.group(_CLINICAL).purpose, "bredere perspektiv", "broader perspective"), ""),
    Fact(
        "the same chair", lambda n: missing(n.chair(_CLINICAL).title, "praktiserende læge og konsulent", "GP and"), ""
    ),
    Fact("from KiAP", lambda n: n.chair(_CLINICAL).organisation, "kiap"),
    Fact("as proposed", lambda n: missing(n.chair(_CLINICAL).notes[0], "foreslås", "proposed"), ""),
    Fact("MedCom is the secretariat", lambda n: n.secretariat(_CLINICAL), "medcom"),
    Fact("GPs are on it", lambda n: n.titled(_CLINICAL, "Alment praktiserende læger").count, UNKNOWN),
    Fact("clinic staff are on it", lambda n: n.titled(_CLINICAL, "Klinikpersonale").count, UNKNOWN),
    Fact(
        "the present organisations and two new ones",
        lambda n: n.organisations(_CLINICAL),
        ["dsam", "kiap", "forskermiljoeet", "plo", "kommuner", "plo-sekretariat"],
    ),
    Fact("PLO's is medical", lambda n: missing(n.seat_of(_CLINICAL, "plo").title, "Lægefaglig", "Medical"), ""),
    Fact("a municipal view is new", lambda n: n.seat_of(_CLINICAL, "kommuner").perspective, "municipal"),
    Fact(
        "found through the KKR network",
        lambda n: n.seat_of(_CLINICAL, "kommuner").nominated_by,
        "kkr-digitaliseringsnetvaerket",
    ),
    Fact(
        "PLO's secretariat, so that it is coordinated",
        lambda n: missing(n.seat_of(_CLINICAL, "plo-sekretariat").notes[0], "koordineret", "coordinated"),
        "",
    ),
    Fact(
        "more is to be decided", lambda n: missing(n.group(_CLINICAL).notes[1], "Flere medlemmer", "More members"), ""
    ),
    Fact("2 to 4 meetings a year", lambda n: n.meetings(_CLINICAL).per_year, Range(2, 4)),
    duty(_CLINICAL, "tilpasning-til-almen-praksis", "", "almen praksis arbejder", "workflows of general practice"),
    duty(_CLINICAL, "tilpasning-til-almen-praksis", "", "lægefaglige viden", "medical knowledge"),
    duty(_CLINICAL, "tilpasning-til-almen-praksis", "", "retningslinjer", "guidelines"),
    duty(_CLINICAL, "tilpasning-til-sundhed-dk-og-min-laege", "", "Sundhed.dk", "Sundhed.dk"),
    duty(_CLINICAL, "tilpasning-til-sundhed-dk-og-min-laege", "", "Min Læge app", "Min Læge app"),
    duty(_CLINICAL, "koordinering-med-sundhedsinitiativer", "", "sundhedsområdet", "health initiatives"),
    duty(_CLINICAL, "brugerperspektiv-patienter", "", "patienternes perspektiv", "patients' perspective"),
    duty(_CLINICAL, "brugerperspektiv-sundhedsfaglige", "", "øvrige sundhedsfaglige", "other health professionals"),
    duty(_CLINICAL, "reference-for-patientvisninger", "", "patientvisningerne", "patient views"),
    duty(_CLINICAL, "reference-for-fagligt-indhold", "", "faglige indhold", "professional content"),
    Fact("it reports to the operational group", lambda n: n.group(_CLINICAL).reports_to, _OPERATIONAL),
    *not_stated(_CLINICAL, "deputy_chair", "quorum", "decision_rule"),
)
_PATIENTS = about(
    "patient group",
    Fact("it is kept", lambda n: n.group("patientgruppe").status, "active"),
    Fact("the dialogue is ad hoc", lambda n: n.meetings("patientgruppe").ad_hoc, True),
    Fact("at no level that is stated", lambda n: n.group("patientgruppe").level, ""),
    Fact("patients sit in it", lambda n: n.seat_of("patientgruppe", "patienter").perspective, "patient"),
    duty("patientgruppe", "patientperspektivet", "consult", "patienternes perspektiv", "patients' perspective"),
    Fact(
        "user groups under Sundhed.dk help",
        lambda n: missing(n.responsibility("patientgruppe", "patientperspektivet").notes[0], "Sundhed.dk"),
        "",
    ),
    *not_stated("patientgruppe", "reports_to", "chair", "deputy_chair", "secretariat", "quorum", "decision_rule"),
)
_REQUIREMENTS = about(
    "requirements",
    Fact("six requirements", lambda n: len(n.governance.requirements), 6),
    Fact("strategic steering", lambda n: n.requirement("strategisk-styring").evidence, (_DAP,)),
    Fact("strategic", lambda n: missing(n.requirement("strategisk-styring").text, "strategisk", "strategically"), ""),
    Fact(
        "the right competences in the right forums",
        lambda n: missing(n.requirement("rette-kompetencer").text, "rigtige fora", "right forums"),
        "",
    ),
    Fact(
        "coordination with these projects",
        lambda n: n.demand("koordination-med-beslaegtede-projekter").coordinates_with,
        ("min-laege", "klinikkens-cockpit", "diagnosekort"),
    ),
    Fact(
        "not too much case handling",
        lambda n: missing(n.requirement("begraenset-sagsbehandling").text, "sagsbehandling", "case handling"),
        "",
    ),
    Fact(
        "of daily operation", lambda n: missing(n.requirement("begraenset-sagsbehandling").text, "drift", "Daily"), ""
    ),
    Fact("clinical input is represented", lambda n: n.demand("klinisk-stemme").perspective, "clinical"),
    Fact("at no level that is stated", lambda n: n.demand("klinisk-stemme").has_seat_at, ()),
    Fact("the municipal angle is brought in", lambda n: n.demand("kommunal-stemme").perspective, "municipal"),
    Fact("in the clinical group", lambda n: n.demand("kommunal-stemme").has_seat_at, (_CLINICAL,)),
    Fact(
        "from outside general practice",
        lambda n: missing(n.requirement("kommunal-stemme").text, "uden for almen praksis", "outside general"),
        "",
    ),
)
_OPEN = about(
    "open questions",
    open_question("kandidater-til-referencegruppen", (_CLINICAL,), "ellers udvides med", "Who else"),
    open_question("opgaver-for-referencegruppen", (_CLINICAL,), "opgaver", "tasks"),
    Fact(
        "the present group discusses candidates at a coming meeting",
        lambda n: missing(n.question("kandidater-til-referencegruppen").notes[0], "kommende møde", "coming meeting"),
        "",
    ),
    Fact(
        "and its tasks",
        lambda n: missing(n.question("opgaver-for-referencegruppen").notes[0], "kommende møde", "coming meeting"),
        "",
    ),
    open_question("kommunal-repraesentant", (_CLINICAL, "kommuner"), "Hvem repræsenterer", "Who represents"),
    Fact(
        "the network finds the representative",
        lambda n: n.question("kommunal-repraesentant").owner,
        "kkr-digitaliseringsnetvaerket",
    ),
    open_question("dap-formand", (_DAP,), "formand", "Who chairs"),
    open_question("dap-medlemmer", (_DAP,), "Hvem sidder", "Who sits"),
    open_question("dap-moeder", (_DAP,), "Hvor mange møder", "How many meetings"),
    open_question("den-nuvaerende-styregruppe", (), "ikke, at den nedlægges", "not say that it is dissolved"),
    open_question("de-nuvaerende-arbejdsgrupper", (), "ad hoc-arbejdsgrupperne", "ad hoc working groups"),
    open_question("overenskomstparternes-opfoelgning", ("rltn", "plo"), "følger", "follow the roll-out"),
    open_question(
        "medcoms-projektstyring",
        ("medcom", "laegesystemleverandoerer", "kiap", "plsp"),
        "samlede projektstyring",
        "overall project management",
    ),
    open_question("beslutningsregler", GROUPS, "beslutningsdygtighed, beslutninger", "quorum, decisions"),
    open_question("beslutningsregler", GROUPS, "stedfortrædere", "deputies"),
    open_question("beslutningsregler", GROUPS, "udpegningsperioder", "terms"),
)

FACTS_PROPOSED = (
    *_WHOLE,
    *_PROGRAMME,
    *_OPERATIONAL_GROUP,
    *_TECHNICAL_GROUP,
    *_CLINICAL_GROUP,
    *_PATIENTS,
    *_REQUIREMENTS,
    *_OPEN,
)
