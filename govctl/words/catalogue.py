"""Message catalogues: English stands in the code, every language is a folder of translations."""

import gettext
import io
import os
import re
import struct
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from govctl.errors import InputError, UsageError
from govctl.words.conventions import Conventions
from govctl.words.meetings import Meetings
from govctl.words.messages import Messages
from govctl.words.terms import Terms

DOMAIN = "govctl"
LOCALES = os.path.join(os.path.dirname(__file__), "locales")
MOST_BYTES = 1_000_000

_ENDINGS = (".po", ".mo")
_FORMS, _MOST_FORMS = re.compile(rb"nplurals\s*=\s*(\d{1,999})"), 10
"""How many forms a catalogue says that words have by number; Arabic has six"""
_TAG = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*\Z")
_DAMAGED = (OSError, ValueError, LookupError, ArithmeticError, AttributeError, TypeError, struct.error)
"""What gettext and Babel raise on files that are no catalogues."""


class _DamagedLineError(ValueError):
    """A catalogue that cannot be read from a line on, counted from 1."""

    def __init__(self, line: int) -> None:
        super().__init__(line)
        self.line = line


class Words(Messages):
    """Says things in one language: sentences, counts, terms, meetings, dates, numbers."""

    def __init__(self, language: str, conventions: Conventions, catalogue: gettext.NullTranslations) -> None:
        """`language` is the tag of the catalogue; the conventions may be those of a country besides."""
        super().__init__(catalogue, conventions)
        self.language = language
        self.date = conventions.date
        self.month = conventions.month
        self.number = conventions.number
        self.terms = Terms(self)
        self.meetings = Meetings(self)


@lru_cache(maxsize=8)
def words_in(language: str, folder: str = "") -> Words:
    """The words of a language tag such as `da` or `da-DK`; English if there is no catalogue for it.

    `folder` holds catalogues of the user, as `da/LC_MESSAGES/govctl.po` or `.mo`. They come first; what they leave out
    is taken from ours. Raises an InputError for a catalogue that cannot be read, a UsageError if there is no such folder.
    """
    if folder and not os.path.isdir(folder):
        raise UsageError(f"There is no folder {folder}.", "Name the folder that holds a folder for each language.")
    found = [
        (tag, catalogue)
        for tag in _from_narrow_to_wide(language)
        for place in (folder, LOCALES)
        if place and (catalogue := _catalogue(place, tag))
    ]
    if not found:
        return Words("en", Conventions("en"), gettext.NullTranslations())
    for (_, first), (_, second) in pairwise(found):
        first.add_fallback(second)
    tag, catalogue = found[0]
    return Words(tag, Conventions(_well_formed(language)), catalogue)


def files_in(folder: str) -> list[str]:
    """The files of the user's own catalogues in a folder, of all languages; none if there is no such folder."""
    tags = sorted(os.listdir(folder)) if os.path.isdir(folder) else []
    places = (os.path.join(folder, tag, "LC_MESSAGES", DOMAIN) for tag in tags)
    return [place + ending for place in places for ending in _ENDINGS if os.path.isfile(place + ending)]


def _from_narrow_to_wide(language: str) -> Iterator[str]:
    """da-DK, then da; nothing for what is no language tag."""
    tag = _well_formed(language)
    while tag:
        yield tag
        tag = tag.rpartition("-")[0]


def _well_formed(language: str) -> str:
    """The tag as folders are named: `zh-hant-tw` is zh-Hant-TW; empty for what is no tag, such as a path."""
    tag = language.replace("_", "-")
    if not _TAG.match(tag):
        return ""
    first, *others = tag.split("-")
    return "-".join([first.lower(), *(one.title() if len(one) == 4 else one.upper() for one in others)])


def _catalogue(folder: str, tag: str) -> gettext.NullTranslations | None:
    """The catalogue of one language in a folder of catalogues, if there is one."""
    endings = (".mo",) if folder == LOCALES else _ENDINGS  # ours are compiled; a test compares both
    for ending in endings:
        path = os.path.join(folder, tag.replace("-", "_"), "LC_MESSAGES", DOMAIN + ending)
        if not os.path.isfile(path):
            continue
        try:
            with open(path, "rb") as file:
                content = file.read(MOST_BYTES + 1)
            if len(content) > MOST_BYTES or any(int(number) > _MOST_FORMS for number in _FORMS.findall(content)):
                raise ValueError
            return _written(content, tag) if ending == ".po" else _compiled(content)
        except _DAMAGED as error:
            remedy = "Compare it with one of ours, correct it, or take it out of the folder."
            place = f"{path}:{error.line}" if isinstance(error, _DamagedLineError) else path
            raise InputError(f"{place} cannot be read as a message catalogue.", remedy) from error
    return None


def _compiled(content: bytes) -> gettext.NullTranslations:
    return gettext.GNUTranslations(io.BytesIO(content))


def _written(content: bytes, tag: str) -> gettext.NullTranslations:
    from babel.messages.mofile import write_mo
    from babel.messages.pofile import PoFileError, read_po

    compiled, locale = io.BytesIO(), tag.replace("-", "_")
    try:
        catalogue = read_po(io.BytesIO(content), locale, abort_invalid=True)
        catalogue.locale = locale  # a header may have taken it away, and its plural forms with it
        write_mo(compiled, catalogue)
    except PoFileError as error:
        raise _DamagedLineError(error.lineno + 1) from error
    return _compiled(compiled.getvalue())
