"""The catalogues that are shipped: made from the code as it is, complete, and faithful to their English."""

import ast
import re
import runpy
from gettext import GNUTranslations
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from babel.messages.pofile import read_po

from govctl.rules.documentation import why
from govctl.rules.registry import RULES
from govctl.words.catalogue import words_in

ROOT = Path(__file__).parents[2]
MADE = runpy.run_path(str(ROOT / "docs" / "catalogues.py"))
FILES: dict[Path, bytes] = MADE["files"]()
LANGUAGES = [path.parts[-3] for path in FILES if path.suffix == ".po"]
PLACE = re.compile(r"\{\w+\}")
CODE = re.compile(r"`[^`]*: [^`]*`")


def pairs(language: str) -> list[tuple[str, str]]:
    """Each English form with its translations; a plural form is held against the English plural."""
    path = MADE["LOCALES"] / language / "LC_MESSAGES" / "govctl.po"
    found = []
    for message in MADE["translated"](language, path.read_bytes()):
        if message.pluralizable:
            found += [(message.id[1], text) for text in message.string]
        elif message.id:
            found.append((message.id, message.string))
    return found


def test_danish_and_english_are_there() -> None:
    assert {"da", "en"} <= set(LANGUAGES)


def contents(path: Path, content: bytes) -> dict[Any, Any]:
    """What a catalogue says, however this version of Babel lays it out."""
    if path.suffix == ".mo":
        catalogue = GNUTranslations(BytesIO(content))._catalog  # type: ignore[attr-defined]  # not in the stub
        return {key: text for key, text in catalogue.items() if key}
    return {message.id: message.string for message in read_po(BytesIO(content)) if message.id}


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(MADE["LOCALES"])))
def test_made_from_the_code(path: Path) -> None:
    """Nothing missing, nothing obsolete, and the binary is that of the text."""
    made = contents(path, FILES[path])
    assert made
    assert contents(path, path.read_bytes()) == made, "run `make words`, translate what is new, and run it again"


@pytest.mark.parametrize("language", LANGUAGES)
def test_complete(language: str) -> None:
    assert [english for english, translation in pairs(language) if not translation.strip()] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_places_are_those_of_the_english(language: str) -> None:
    for english, translation in pairs(language):
        assert sorted(PLACE.findall(translation)) == sorted(PLACE.findall(english)), english


def test_only_names_in_braces() -> None:
    for english, _ in pairs("en"):
        outside = CODE.sub("", english)  # what one is to write in a file has braces of its own
        assert not re.search(r"[{}]", PLACE.sub("", outside)), english


def test_messages_of_every_sort_are_found() -> None:
    found: Any = MADE["in_code"]()
    ids = {message.id for message in found}
    assert "steering group" in ids
    assert "every week" in ids
    assert ("{number} meeting a year", "{number} meetings a year") in ids


def test_why_each_rule_matters_is_found_and_translated() -> None:
    reasons = [why(rule.id) for rule in RULES]
    assert {message.id for message in MADE["in_code"]()}.issuperset(reasons)
    assert [reason for reason in reasons if words_in("da").retold(reason) == reason] == []


@pytest.mark.parametrize(
    ("code", "message"),
    [
        ('words.say("Chair: {name}", name="x")', "Chair: {name}"),
        ('self._words.terms.say("a" "b")', "ab"),
        ('marked("team")', "team"),
        ('words.count("{number} day", "{number} days", 3)', ("{number} day", "{number} days")),
        ('words.count_between("one", "many", 1, None)', ("one", "many")),
        ('say("one", "many", 3)', ("one", "many")),
        ("words.say(said)", ""),
        ('words.say(f"{x}")', ""),
        ('text.count("a")', ""),
        ('data.count(b"a")', ""),
        ('print("a")', ""),
        ("(lambda: say)()('a')", ""),
    ],
)
def test_the_message_of_a_call(code: str, message: str | tuple[str, str]) -> None:
    assert MADE["_message"](ast.parse(code).body[0].value) == message  # type: ignore[attr-defined]  # an expression


def test_a_message_that_counts_now_needs_both_forms() -> None:
    made = MADE["translated"]("da", b'msgid "{number} meeting a year"\nmsgstr "{number} om aaret"\n')
    assert made.get(("{number} meeting a year", "{number} meetings a year")).string == ("", "")


def test_translations_stay_and_obsolete_ones_go() -> None:
    old = 'msgid "team"\nmsgstr "hold"\n\nmsgid "no longer said"\nmsgstr "x"\n'
    made = MADE["translated"]("da", old.encode())
    assert made.get("team").string == "hold"
    assert made.get("steering group").string == ""
    assert made.get("no longer said") is None
