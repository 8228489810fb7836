"""Finding the catalogue of a language, ours or the user's, whatever lies in the folder."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govctl.errors import InputError, UsageError
from govctl.words import catalogue
from govctl.words.catalogue import LOCALES, MOST_BYTES, words_in
from govctl.words.conventions import Conventions

OURS = Path(LOCALES) / "da" / "LC_MESSAGES"
GERMAN = """\
msgid ""
msgstr ""
"Content-Type: text/plain; charset=utf-8\\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\\n"

msgid "steering group"
msgstr "Lenkungsgruppe"

msgid "{number} meeting a year"
msgid_plural "{number} meetings a year"
msgstr[0] "{number} Sitzung im Jahr"
msgstr[1] "{number} Sitzungen im Jahr"
"""


def placed(folder: Path, language: str, text: str | bytes, ending: str = ".po") -> str:
    """The folder, with a catalogue put into it."""
    path = folder / language / "LC_MESSAGES" / f"govctl{ending}"
    path.parent.mkdir(parents=True)
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return str(folder)


@pytest.mark.parametrize(
    ("asked", "found", "said", "date"),
    [
        ("da", "da", "styregruppe", "1. januar 2027"),
        ("DA", "da", "styregruppe", "1. januar 2027"),
        ("da-DK", "da", "styregruppe", "1. januar 2027"),
        ("da_DK", "da", "styregruppe", "1. januar 2027"),
        ("da-Latn-DK-x-any", "en", "steering group", "1 January 2027"),
        ("en", "en", "steering group", "1 January 2027"),
        ("en-US", "en", "steering group", "January 1, 2027"),
        ("kl", "en", "steering group", "1 January 2027"),
        ("", "en", "steering group", "1 January 2027"),
        ("../da", "en", "steering group", "1 January 2027"),
        ("da\n", "en", "steering group", "1 January 2027"),
        ("da/LC_MESSAGES/../../da", "en", "steering group", "1 January 2027"),
    ],
)
def test_language(asked: str, found: str, said: str, date: str) -> None:
    words = words_in(asked)
    assert (words.language, words.terms.kind("steering_group"), words.date("2027-01-01")) == (found, said, date)


def test_another_language_is_a_file(tmp_path: Path) -> None:
    words = words_in("de-AT", placed(tmp_path, "de", GERMAN))
    assert words.language == "de"
    assert words.terms.kind("steering_group") == "Lenkungsgruppe"
    assert words.meetings.per_year(1, 1) == "1 Sitzung im Jahr"
    assert words.meetings.per_year(2, 4) == "2–4 Sitzungen im Jahr"
    assert words.date("2027-01-01") == "1. Jänner 2027"
    assert words.terms.kind("team") == "team"


def test_compiled_as_gettext_does(tmp_path: Path) -> None:
    shutil.copytree(OURS, tmp_path / "nb" / "LC_MESSAGES", ignore=shutil.ignore_patterns("*.po"))
    assert words_in("nb", str(tmp_path)).terms.kind("steering_group") == "styregruppe"


def test_the_users_words_come_before_ours(tmp_path: Path) -> None:
    folder = placed(tmp_path, "da", GERMAN.replace("Lenkungsgruppe", "styrekreds"))
    placed(tmp_path, "da_DK", GERMAN.replace("Lenkungsgruppe", "styreudvalg"))
    assert words_in("da", folder).terms.kind("steering_group") == "styrekreds"
    assert words_in("da", folder).terms.kind("committee") == "udvalg"
    assert words_in("da-DK", folder).terms.kind("steering_group") == "styreudvalg"
    assert words_in("da-DK", folder).terms.kind("committee") == "udvalg"
    assert words_in("da").terms.kind("steering_group") == "styregruppe"


def test_a_folder_without_the_language(tmp_path: Path) -> None:
    assert words_in("da", str(tmp_path)).terms.kind("committee") == "udvalg"


def test_no_folder(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="There is no folder"):
        words_in("da", str(tmp_path / "none"))


@pytest.mark.parametrize(
    ("ending", "content"),
    [
        (".po", b'msgid "a'),
        (".po", b'msgid "a"\nmsgid "b"\n'),
        (".po", b"\xff\xfe"),
        (".po", GERMAN.replace("utf-8", "nothing").encode()),
        (".po", GERMAN.replace("(n != 1)", "__import__('os')").encode()),
        (".po", GERMAN.replace("(n != 1)", "(" * 500).encode()),
        (".po", GERMAN.encode() + b"#\n" * MOST_BYTES),
        (".po", GERMAN.replace("nplurals=2", "nplurals=99999999").encode()),
        (".mo", (OURS / "govctl.mo").read_bytes().replace(b"nplurals=2", b"nplurals=9999999999", 1)),
        (".mo", b""),
        (".mo", b"no catalogue"),
        (".mo", (OURS / "govctl.mo").read_bytes()[:2000]),
    ],
    ids=lambda value: repr(value[-40:]),
)
def test_damaged(ending: str, content: bytes, tmp_path: Path) -> None:
    with pytest.raises(InputError, match="cannot be read as a message catalogue"):
        words_in("de", placed(tmp_path, "de", content, ending))


@pytest.mark.parametrize(
    ("content", "line"),
    [
        (GERMAN + 'msgstr[2] "too many"\n', 9),
        (GERMAN + "\nmsgit\n", 14),
        (GERMAN + '\nmsgid "team"\n\nmsgid "party"\nmsgstr "Partei"\n', 14),
        ('"of nothing"\n' + GERMAN, 1),
    ],
)
def test_the_line_of_the_damage(content: str, line: int, tmp_path: Path) -> None:
    with pytest.raises(InputError, match=rf"govctl\.po:{line} cannot be read as a message catalogue"):
        words_in("de", placed(tmp_path, "de", content))


def test_plural_forms_of_their_own(tmp_path: Path) -> None:
    polish = (
        'msgid "{number} meeting a year"\nmsgid_plural "{number} meetings a year"\nmsgstr[0] "{number} spotkanie"\n'
        'msgstr[1] "{number} spotkania"\nmsgstr[2] "{number} spotkań"\n'
    )
    meetings = words_in("pl", placed(tmp_path, "pl", polish)).meetings
    said = [meetings.per_year(number, number) for number in (1, 2, 5, 22)]
    assert said == ["1 spotkanie", "2 spotkania", "5 spotkań", "22 spotkania"]


def test_headers_that_tools_leave_empty(tmp_path: Path) -> None:
    german = GERMAN.replace('"Plural', '"Language: \\n"\n"Plural')
    assert 'Language: \\n"' in german
    assert words_in("de", placed(tmp_path, "de", german)).meetings.per_year(2, 2) == "2 Sitzungen im Jahr"


def test_a_plural_formula_that_always_fails(tmp_path: Path) -> None:
    """It is asked for every message, not only for those that count."""
    words = words_in("de", placed(tmp_path, "de", GERMAN.replace("(n != 1)", "n / 0")))
    assert words.meetings.per_year(1, 1) == "1 meeting a year"
    assert words.say("Chair: {name}", name="Ana") == "Chair: Ana"
    assert words.terms.kind("team") == "team"
    assert words.terms.kind("steering_group") == "Lenkungsgruppe"


def test_a_plural_formula_that_divides_by_zero(tmp_path: Path) -> None:
    words = words_in("de", placed(tmp_path, "de", GERMAN.replace("(n != 1)", "1 / (n - 3)")))
    assert words.meetings.per_year(3, 3) == "3 meetings a year"


@given(st.integers(28, 3000), st.binary(max_size=8), st.sampled_from([".po", ".mo"]))
def test_any_damage_is_told(at: int, damage: bytes, ending: str) -> None:
    """Read and said, or refused for one of the reasons that are turned into an InputError."""
    sound = (OURS / f"govctl{ending}").read_bytes()
    damaged = sound[:at] + damage + sound[at + len(damage) :]
    try:
        found = catalogue._written(damaged, "da") if ending == ".po" else catalogue._compiled(damaged)
    except catalogue._DAMAGED:
        return
    words = catalogue.Words("da", Conventions("da"), found)
    assert words.say("Chair: {name}", name="Ana")
    assert words.meetings.per_year(2, 4)


def test_a_picture_without_dates_does_without_babel() -> None:
    program = (
        "import sys\nfrom govctl.words.catalogue import words_in\nwords = words_in('da')\n"
        "assert words.meetings.per_year(2, 4) == '2–4 møder pr. år'\n"
        "assert words.terms.kind('committee') == 'udvalg'\nassert 'babel' not in sys.modules\n"
        "words.date('2027-01-01')\nassert 'babel' in sys.modules\n"
    )
    root = Path(__file__).parents[2]
    done = subprocess.run([sys.executable, "-c", program], cwd=root, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
