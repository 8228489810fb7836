"""All facts of the note, by the file that has to hold them."""

from govctl.model.element import UNKNOWN

from .fact import Fact, about
from .facts_in_force import FACTS_IN_FORCE
from .facts_proposed import FACTS_PROPOSED
from .note import IN_FORCE, PROPOSED, missing

_IN_BOTH = about(
    "project",
    Fact("one project in two states", lambda n: n.governance.id, "forloebsplaner"),
    Fact("in Danish", lambda n: n.governance.language, "da"),
    Fact("from when is not stated", lambda n: n.governance.valid_from, UNKNOWN),
    Fact("patients get an overview", lambda n: missing(n.governance.purpose, "overskue", "survey"), ""),
    Fact("patients look after themselves", lambda n: missing(n.governance.purpose, "tage vare på", "look after"), ""),
    Fact("for COPD", lambda n: missing(n.governance.scope, "KOL", "COPD"), ""),
    Fact("for type 2 diabetes", lambda n: missing(n.governance.scope, "type 2-diabetes", "type 2 diabetes"), ""),
    Fact("for heart disease", lambda n: missing(n.governance.scope, "iskæmisk hjertesygdom", "ischaemic heart"), ""),
    Fact("made by the patient's GP", lambda n: missing(n.governance.scope, "patientens egen", "own GP"), ""),
    Fact("in all clinics", lambda n: missing(n.governance.scope, "Alle almene klinikker", "All GP clinics"), ""),
    Fact("seen at www.forløbsplan.dk", lambda n: missing(n.governance.scope, "www.forløbsplan.dk"), ""),
    Fact("seen in Min Læge", lambda n: missing(n.governance.scope, "Min Læge app", "Min Læge app"), ""),
    Fact("seen in Sundhedsjournalen", lambda n: missing(n.governance.scope, "Sundhedsjournalen"), ""),
    Fact("from mid-2024", lambda n: missing(n.governance.scope, "fra medio 2024", "from mid-2024"), ""),
    Fact("by municipalities", lambda n: missing(n.governance.scope, "kommuner", "municipalities"), ""),
    Fact("by hospitals", lambda n: missing(n.governance.scope, "sygehuse", "hospitals"), ""),
    Fact("economy agreement", lambda n: missing(n.mandates("political")[0], "økonomiaftale for 2016", "2016"), ""),
    Fact("Finansloven", lambda n: missing(n.mandates("funding")[0], "Finansloven"), ""),
    Fact("RLTN and PLO agree", lambda n: missing(n.mandates("agreement")[0], "RLTN og PLO", "RLTN and PLO"), ""),
    Fact("on lasting finance", lambda n: missing(n.mandates("agreement")[0], "varig finansiering", "lasting"), ""),
    Fact("OK22 obliges the doctors", lambda n: missing(n.mandates("agreement")[1], "OK22", "OK22"), ""),
    Fact("the note is undated", lambda n: n.governance.sources[0].date, UNKNOWN),
    Fact("MedCom issued the note", lambda n: n.governance.sources[0].publisher, "medcom"),
    Fact("annex 2.1", lambda n: missing(n.governance.sources[0].title, "bilag 2.1", "annex 2.1"), ""),
    Fact("MedCom", lambda n: n.organisation_name("medcom"), "MedCom"),
    Fact("PLO", lambda n: n.organisation_name("plo"), "PLO"),
    Fact("RLTN", lambda n: n.organisation_name("rltn"), "RLTN"),
    Fact("KiAP", lambda n: n.organisation_name("kiap"), "KiAP"),
    Fact("PLSP", lambda n: n.organisation_name("plsp"), "PLSP"),
    Fact("DSAM", lambda n: n.organisation_name("dsam"), "DSAM"),
    Fact("Sundhedsstyrelsen", lambda n: n.organisation_name("sundhedsstyrelsen"), "Sundhedsstyrelsen"),
    Fact("vendors", lambda n: n.organisation_name("laegesystemleverandoerer"), "Lægesystemleverandørerne"),
    Fact("GP clinics", lambda n: n.organisation_name("almene-klinikker"), "Almene klinikker"),
    Fact("municipalities", lambda n: n.organisation_name("kommuner"), "Kommunerne"),
    Fact("hospitals", lambda n: n.organisation_name("sygehuse"), "Sygehusene"),
    Fact("researchers", lambda n: n.organisation_name("forskermiljoeet"), "Forskermiljøet"),
    Fact("patients", lambda n: n.organisation_name("patienter"), "Patienterne"),
    Fact("Min Læge", lambda n: n.initiative("min-laege").name, "Min Læge app"),
    Fact("Sundhedsjournalen", lambda n: n.initiative("sundhedsjournalen").name, "Sundhedsjournalen"),
    Fact("Klinikkens Cockpit", lambda n: n.initiative("klinikkens-cockpit").name, "Klinikkens Cockpit"),
    Fact("Diagnosekort", lambda n: n.initiative("diagnosekort").name, "Diagnosekort i almen praksis"),
    Fact("a programme", lambda n: missing(n.initiative("digital-almen-praksis").name, "Digital Almen Praksis"), ""),
    Fact("nobody is named", lambda n: n.governance.people, ()),
)
_NEW_PARTIES = about(
    "organisation",
    Fact("PLO's secretariat", lambda n: n.organisation_name("plo-sekretariat"), "PLO's sekretariat"),
    Fact("PL-forum", lambda n: n.organisation_name("pl-forum"), "PL-forum"),
    Fact("Mediq", lambda n: n.organisation_name("mediq"), "Mediq"),
    Fact("KKR", lambda n: n.organisation_name("kkr-digitaliseringsnetvaerket"), "KKR-digitaliseringsnetværket"),
    Fact("Sundhed.dk", lambda n: n.organisation_name("sundhed-dk"), "Sundhed.dk"),
)

FACTS: dict[str, tuple[Fact, ...]] = {
    IN_FORCE: (*_IN_BOTH, *FACTS_IN_FORCE),
    PROPOSED: (*_IN_BOTH, *_NEW_PARTIES, *FACTS_PROPOSED),
}
