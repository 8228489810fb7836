"""Writes the message catalogues under `govctl/words/locales/` anew from the messages in the code: `make words`.

Translations that are there stay; a message that is new waits for its translation with an empty one, and a test fails until
it has it; a message that is gone goes. For a new language make its folder, with an empty `LC_MESSAGES/govctl.po`.
"""

import ast
import io
from collections.abc import Iterable
from itertools import takewhile
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

from govctl.rules.documentation import why
from govctl.rules.registry import RULES

PACKAGE = Path(__file__).parents[1] / "govctl"
WORDS = PACKAGE / "words"
LOCALES = WORDS / "locales"
TEMPLATE = LOCALES / "govctl.pot"
SAYING = {"say": 1, "told": 1, "marked": 1, "told_number": 2, "count": 2, "count_between": 2}
"""The functions that say something, with the least number of texts that they begin with."""
_RULE, _REMEDY = "Rule", 2
"""What a rule advises is said too"""
SOURCE = "en"


class _Catalogue(Catalog):
    """Without the dates, versions and addresses that would make every run differ."""

    @property
    def mime_headers(self) -> list[tuple[str, str]]:
        """What gettext and translators' tools need to read it."""
        headers = [
            ("Project-Id-Version", "govctl"),
            ("MIME-Version", "1.0"),
            ("Content-Type", "text/plain; charset=utf-8"),
            ("Content-Transfer-Encoding", "8bit"),
        ]
        language = self.locale_identifier
        return [*headers, ("Language", language), ("Plural-Forms", self.plural_forms)] if language else headers

    @mime_headers.setter
    def mime_headers(self, value: Iterable[tuple[str, str]]) -> None:
        """What a file says of itself is written anew each time."""


def speaking() -> list[Path]:
    """The modules that speak the language of the governance: they import its words."""
    modules = sorted(PACKAGE.rglob("*.py"))
    return [path for path in modules if path.is_relative_to(WORDS) or "govctl.words" in path.read_text("utf-8")]


def in_code() -> Catalog:
    """Every message that the code says, and why each rule matters, without translations."""
    found = _Catalogue(header_comment="# What govctl says.", fuzzy=False)
    for path in speaking():
        for call in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(call, ast.Call) and (message := _message(call)):
                found.add(message)
    for rule in RULES:
        found.add(why(rule.id))
    return found


def _message(call: ast.Call) -> str | tuple[str, ...]:
    """The message that a call says: one text, or two for one and for many, even under a shorter name; else nothing."""
    if ast.unparse(call.func) == _RULE:
        remedy = call.args[_REMEDY]
        return str(ast.literal_eval(remedy)) if isinstance(remedy, ast.Constant) else ""
    least = SAYING.get(ast.unparse(call.func).rpartition(".")[2])
    first = takewhile(lambda argument: isinstance(argument, ast.Constant), call.args[:2])
    texts = tuple(value for one in first if isinstance(value := ast.literal_eval(one), str))
    if least is None or len(texts) < least:
        return ""
    return texts if len(texts) == 2 else texts[0]


def translated(language: str, old: bytes) -> Catalog:
    """The messages of the code with the translations of an older catalogue; English is its own translation."""
    made = _Catalogue(language, header_comment=f"# What govctl says, in {language}.", fuzzy=False)
    before = read_po(io.BytesIO(old), language)
    for message in in_code():
        if message.id:
            known = before.get(message.id)
            if known and known.pluralizable != message.pluralizable:
                known = None
            words = message.id if language == SOURCE else known.string if known else ""
            made.add(message.id, words, user_comments=known.user_comments if known else ())
    return made


def written(catalogue: Catalog) -> bytes:
    """The text of a catalogue: in the order of the messages, so that moving code changes nothing."""
    text = io.BytesIO()
    write_po(text, catalogue, width=100, no_location=True, sort_output=True)
    return text.getvalue()


def compiled(catalogue: Catalog) -> bytes:
    """What gettext reads when govctl runs."""
    binary = io.BytesIO()
    write_mo(binary, catalogue)
    return binary.getvalue()


def files() -> dict[Path, bytes]:
    """Every file that is made, by its path: the template, and the text and binary of each language."""
    made = {TEMPLATE: written(in_code())}
    for text in sorted(LOCALES.glob("*/LC_MESSAGES/govctl.po")):
        catalogue = translated(text.parts[-3], text.read_bytes())
        made[text] = written(catalogue)
        made[text.with_suffix(".mo")] = compiled(catalogue)
    return made


if __name__ == "__main__":
    for path, content in files().items():
        path.write_bytes(content)
