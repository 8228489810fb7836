"""The governance in force: what the note says of it."""

from govctl.model.element import UNKNOWN

from .fact import Fact, about, duty, not_stated, open_question
from .note import missing

GROUPS = (
    *("flp-styregruppe", "dap-styregruppe", "medcom-projektledelse", "teknikgruppe"),
    *("klinisk-brugergruppe", "ad-hoc-arbejdsgrupper", "patientgruppe", "overenskomstparterne"),
)
_SEATS = ("chair", "deputy_chair", "secretariat")
_RULES_OF_ORDER = ("meetings", "quorum", "decision_rule")

_WHOLE = about(
    "the whole",
    Fact("it is in force", lambda n: n.governance.status, "active"),
    Fact("begun in 2015", lambda n: missing(n.governance.notes[0], "2015"), ""),
    Fact("an initiative of the Government", lambda n: missing(n.governance.notes[0], "Regeringen", "Government"), ""),
    Fact("these groups and no others", lambda n: tuple(group.id for group in n.governance.groups), GROUPS),
    Fact("nothing is dissolved", lambda n: {group.status for group in n.governance.groups}, {"active"}),
    Fact(
        "no decision level lies between the strategic one and the project today",
        lambda n: [level.id for level in n.governance.levels],
        ["strategic", "project", "clinical", "external"],
    ),
)
_STEERING_GROUP = about(
    "steering group",
    Fact("called so", lambda n: missing(n.group("flp-styregruppe").name, "udbredelse af", "roll-out of"), ""),
    Fact("a steering group", lambda n: n.group("flp-styregruppe").kind, "steering_group"),
    Fact("strategic", lambda n: n.group("flp-styregruppe").level, "strategic"),
    Fact(
        "Sundhedsstyrelsen is represented on it",
        lambda n: n.seat_of("flp-styregruppe", "sundhedsstyrelsen").role,
        "representative",
    ),
    Fact("who else is on it is not stated", lambda n: n.group("flp-styregruppe").completeness, "partial"),
    duty("flp-styregruppe", "realisering-af-udbredelsesaftalen", "", "overordnede ansvar", "overall responsibility"),
    duty("flp-styregruppe", "realisering-af-udbredelsesaftalen", "", "aftalen om at udbrede", "roll-out agreement"),
    duty("flp-styregruppe", "modtagelse-af-afrapportering", "", "status, fremdrift", "status, progress"),
    duty("flp-styregruppe", "modtagelse-af-afrapportering", "", "risici og økonomi", "risks and economy"),
    duty("flp-styregruppe", "strategisk-og-oekonomisk-styring", "", "økonomisk", "economically"),
    Fact(
        "it gave the mandate for the proposal",
        lambda n: missing(n.group("flp-styregruppe").notes[0], "mandat", "mandate"),
        "",
    ),
    Fact(
        "its clinical discussions were of use",
        lambda n: missing(n.group("flp-styregruppe").notes[1], "kliniske drøftelser", "clinical discussions"),
        "",
    ),
    *not_stated("flp-styregruppe", "reports_to", *_SEATS, *_RULES_OF_ORDER),
)
_PROGRAMME = about(
    "programme",
    Fact("the programme's steering group exists", lambda n: n.group("dap-styregruppe").status, "active"),
    Fact("it is strategic", lambda n: n.group("dap-styregruppe").level, "strategic"),
    Fact("a steering group too", lambda n: n.group("dap-styregruppe").kind, "steering_group"),
    Fact(
        "Sundhedsstyrelsen is not on it",
        lambda n: missing(n.group("dap-styregruppe").notes[0], "Sundhedsstyrelsen ikke er med", "is not on it"),
        "",
    ),
    Fact(
        "some of the parties are the same",
        lambda n: missing(n.group("dap-styregruppe").notes[0], "parterne går igen", "parties recur"),
        "",
    ),
    Fact("the note is not about it as it is today", lambda n: n.group("dap-styregruppe").completeness, "unknown"),
    *not_stated("dap-styregruppe", "reports_to", "members", "responsibilities", *_SEATS, *_RULES_OF_ORDER),
)
_MEDCOM = about(
    "project management",
    Fact("MedCom manages the project", lambda n: n.organisations("medcom-projektledelse"), ["medcom"]),
    Fact("close to the project", lambda n: n.group("medcom-projektledelse").level, "project"),
    Fact("it reports to the steering group", lambda n: n.group("medcom-projektledelse").reports_to, "flp-styregruppe"),
    duty("medcom-projektledelse", "samlet-projektstyring", "perform", "hele projektstyringen", "project management"),
    duty("medcom-projektledelse", "samlet-projektstyring", "perform", "udvikles", "development"),
    duty("medcom-projektledelse", "samlet-projektstyring", "perform", "udbredes", "roll-out"),
    duty("medcom-projektledelse", "samlet-projektstyring", "perform", "drift", "operation"),
    duty("medcom-projektledelse", "samarbejde-med-leverandoerer", "perform", "KiAP og PLSP", "KiAP and PLSP"),
    duty("medcom-projektledelse", "samarbejde-med-leverandoerer", "perform", "lægesystem", "GP record systems"),
    duty(
        "medcom-projektledelse", "afrapportering-til-styregruppen", "perform", "status, fremdrift", "status, progress"
    ),
    duty(
        "medcom-projektledelse", "afrapportering-til-styregruppen", "perform", "risici og økonomi", "risks and economy"
    ),
    Fact(
        "it cooperates with the vendors, KiAP and PLSP",
        lambda n: n.coordinates("medcom-projektledelse"),
        ["laegesystemleverandoerer", "kiap", "plsp"],
    ),
    Fact(
        "the roll-out is anchored with MedCom",
        lambda n: missing(n.group("medcom-projektledelse").notes[0], "hos MedCom", "with MedCom"),
        "",
    ),
    *not_stated("medcom-projektledelse", *_SEATS, *_RULES_OF_ORDER),
)
_TECHNICAL_GROUP = about(
    "technical group",
    Fact("it is close to the project", lambda n: n.group("teknikgruppe").level, "project"),
    duty("teknikgruppe", "drift-og-udvikling-af-loesningen", "", "tekniske drift", "technical operation"),
    duty("teknikgruppe", "drift-og-udvikling-af-loesningen", "", "udvikling", "development"),
    duty("teknikgruppe", "test-af-loesningen", "", "test af løsningen", "test of the solution"),
    Fact(
        "nothing else is named today",
        lambda n: n.responsibilities("teknikgruppe"),
        ["drift-og-udvikling-af-loesningen", "test-af-loesningen"],
    ),
    *not_stated("teknikgruppe", "reports_to", "members", *_SEATS, *_RULES_OF_ORDER),
)
_CLINICAL_GROUP = about(
    "clinical group",
    Fact("it is clinical", lambda n: n.group("klinisk-brugergruppe").level, "clinical"),
    Fact("a user group", lambda n: n.group("klinisk-brugergruppe").kind, "user_group"),
    Fact(
        "a GP and consultant chairs it",
        lambda n: missing(
            n.chair("klinisk-brugergruppe").title, "praktiserende læge og konsulent", "GP and consultant"
        ),
        "",
    ),
    Fact("the chair comes from KiAP", lambda n: n.chair("klinisk-brugergruppe").organisation, "kiap"),
    Fact("GPs are on it", lambda n: n.titled("klinisk-brugergruppe", "Alment praktiserende læger").count, UNKNOWN),
    Fact("clinic staff are on it", lambda n: n.titled("klinisk-brugergruppe", "Klinikpersonale").count, UNKNOWN),
    Fact(
        "DSAM, KiAP, researchers and PLO are on it, nobody else",
        lambda n: n.organisations("klinisk-brugergruppe"),
        ["dsam", "kiap", "forskermiljoeet", "plo"],
    ),
    Fact(
        "researchers bring in research",
        lambda n: n.seat_of("klinisk-brugergruppe", "forskermiljoeet").perspective,
        "research",
    ),
    Fact(
        "PLO's representative is a medical one",
        lambda n: missing(n.seat_of("klinisk-brugergruppe", "plo").title, "Lægefaglig", "Medical"),
        "",
    ),
    duty("klinisk-brugergruppe", "laegefaglig-kvalificering-og-prioritering", "", "Kvalificerer", "Qualifies"),
    duty("klinisk-brugergruppe", "laegefaglig-kvalificering-og-prioritering", "", "prioriterer", "prioritises"),
    duty("klinisk-brugergruppe", "laegefaglig-kvalificering-og-prioritering", "", "ændringer", "requests for change"),
    Fact(
        "it discusses its extension at a coming meeting",
        lambda n: missing(n.group("klinisk-brugergruppe").notes[0], "kommende møde", "coming meeting"),
        "",
    ),
    *not_stated("klinisk-brugergruppe", "reports_to", "deputy_chair", "secretariat", *_RULES_OF_ORDER),
)
_WORKING_GROUPS = about(
    "working groups",
    Fact(
        "they are set up ad hoc",
        lambda n: missing(n.group("ad-hoc-arbejdsgrupper").purpose, "efter behov", "as the need arises"),
        "",
    ),
    Fact("at no level that is stated", lambda n: n.group("ad-hoc-arbejdsgrupper").level, ""),
    duty("ad-hoc-arbejdsgrupper", "procedurebeskrivelser-i-arbejdsgrupper", "perform", "procedure", "procedure"),
    duty("ad-hoc-arbejdsgrupper", "tiltag-ved-driftsudfordringer", "perform", "driften", "operational problems"),
    Fact(
        "these are examples",
        lambda n: missing(n.group("ad-hoc-arbejdsgrupper").notes[0], "eksempler", "examples"),
        "",
    ),
    *not_stated("ad-hoc-arbejdsgrupper", "reports_to", "members", *_SEATS, *_RULES_OF_ORDER),
)
_PATIENTS = about(
    "patient group",
    Fact("the dialogue is ad hoc", lambda n: n.meetings("patientgruppe").ad_hoc, True),
    Fact("patients sit in it", lambda n: n.seat_of("patientgruppe", "patienter").perspective, "patient"),
    Fact("at no level that is stated", lambda n: n.group("patientgruppe").level, ""),
    duty("patientgruppe", "input-til-patientvisninger", "consult", "nye patientvisninger", "new patient views"),
    duty("patientgruppe", "test-af-nye-funktioner", "", "nye funktioner", "new functions"),
    *not_stated("patientgruppe", "reports_to", *_SEATS, "quorum", "decision_rule"),
)
_PARTIES = about(
    "parties",
    Fact("RLTN and PLO are the parties", lambda n: n.organisations("overenskomstparterne"), ["rltn", "plo"]),
    Fact("they stand outside the project", lambda n: n.group("overenskomstparterne").level, "external"),
    duty("overenskomstparterne", "opfoelgning-paa-udbredelsen", "oversee", "udbredelsen", "roll-out"),
    *not_stated("overenskomstparterne", "reports_to", *_SEATS, *_RULES_OF_ORDER),
)
_OPEN = about(
    "open questions",
    open_question("moedefrekvenser-i-dag", GROUPS, "Hvor tit mødes", "How often"),
    open_question("beslutningsregler-i-dag", GROUPS, "beslutningsdygtighed, beslutninger", "quorum, decisions"),
    open_question("beslutningsregler-i-dag", GROUPS, "stedfortrædere", "deputies"),
    open_question("beslutningsregler-i-dag", GROUPS, "udpegningsperioder", "terms"),
)

FACTS_IN_FORCE = (
    *_WHOLE,
    *_STEERING_GROUP,
    *_PROGRAMME,
    *_MEDCOM,
    *_TECHNICAL_GROUP,
    *_CLINICAL_GROUP,
    *_WORKING_GROUPS,
    *_PATIENTS,
    *_PARTIES,
    *_OPEN,
)
