"""The vocabularies: all that the format lists, none that it does not, in good Danish."""

import json
from pathlib import Path
from typing import Any

import pytest

from govctl.words import terms
from govctl.words.catalogue import words_in

SCHEMA = json.loads((Path(__file__).parents[2] / "schemas" / "governance-1.schema.json").read_text("utf-8"))
PARTS: Any = SCHEMA["$defs"]
GROUP: Any = PARTS["group"]["properties"]
SEAT: Any = PARTS["seat"]["anyOf"][1]["properties"]
DANISH = words_in("da").terms
ENGLISH = words_in("en").terms


@pytest.mark.parametrize(
    ("table", "listed"),
    [
        (terms.KINDS, GROUP["kind"]["anyOf"][0]["enum"]),
        (terms.ROLES, SEAT["role"]["enum"]),
        (terms.AUTHORITIES, PARTS["responsibility"]["anyOf"][1]["properties"]["authority"]["enum"]),
        (terms.GOVERNANCE_STATUSES, SCHEMA["properties"]["status"]["enum"]),
        (terms.GROUP_STATUSES, GROUP["status"]["enum"]),
    ],
)
def test_the_words_of_the_format(table: dict[str, str], listed: list[str]) -> None:
    assert list(table) == listed


def test_examples_and_keys_of_the_format() -> None:
    assert set(SEAT["perspective"]["examples"]) <= set(terms.PERSPECTIVES)
    assert set(terms.RELATIONS) - {"formerly", "continues", "takes_over"} <= set(GROUP)


@pytest.mark.parametrize(
    ("method", "term", "english", "danish"),
    [
        ("kind", "steering_group", "steering group", "styregruppe"),
        ("kind", "project_office", "project office", "projektsekretariat"),
        ("kind", "party", "party", "part"),
        ("kind", "tribe_of_elders", "tribe of elders", "tribe of elders"),
        ("role", "deputy_chair", "deputy chair", "næstformand"),
        ("role", "senior_user", "senior user", "seniorbruger"),
        ("role", "alternate", "alternate", "suppleant"),
        ("authority", "decide", "decides", "beslutter"),
        ("authority", "recommend", "recommends", "indstiller"),
        ("authority", "consult", "is consulted", "høres"),
        ("status", "active", "in force", "gældende"),
        ("status", "superseded", "superseded", "afløst"),
        ("status", "paused", "paused", "sat i bero"),
        ("group_status", "active", "active", "aktiv"),
        ("group_status", "dissolved", "dissolved", "nedlagt"),
        ("perspective", "clinical", "clinical perspective", "klinisk perspektiv"),
        ("perspective", "young_people", "young people perspective", "perspektiv: young people"),
        ("relation", "reports_to", "reports to", "rapporterer til"),
        ("relation", "formerly", "former line", "tidligere linje"),
        ("relation", "takes_over", "responsibility goes to", "ansvar går over til"),
        ("mark", "created", "new", "ny"),
        ("mark", "renamed", "renamed", "omdøbt"),
    ],
)
def test_term(method: str, term: str, english: str, danish: str) -> None:
    assert (getattr(ENGLISH, method)(term), getattr(DANISH, method)(term)) == (english, danish)
