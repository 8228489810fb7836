"""A fact of the note: in words, the question to the file, the answer that has to come."""

from collections.abc import Callable
from typing import NamedTuple

from govctl.model.element import UNKNOWN

from .note import Note, missing


class Fact(NamedTuple):
    """One statement of the note, or one thing that the note leaves open."""

    says: str
    ask: Callable[[Note], object]
    answer: object


def about(what: str, *facts: Fact) -> tuple[Fact, ...]:
    """Facts about one thing, named in the words of each."""
    return tuple(fact._replace(says=f"{what}: {fact.says}") for fact in facts)


def duty(group: str, responsibility: str, authority: str, danish: str, english: str) -> Fact:
    """A group answers for something, with an authority, in words that hold these key words."""

    def ask(note: Note) -> tuple[str, str]:
        owned = note.responsibility(group, responsibility)
        return owned.authority, missing(owned.text, danish, english)

    return Fact(f"answers for {english}", ask, (authority, ""))


def not_stated(group: str, *keys: str) -> tuple[Fact, ...]:
    """What the note leaves open about a group: a fact for each key."""

    def fact(key: str) -> Fact:
        return Fact(f"{key} not stated", lambda note: getattr(note.group(group), key), UNKNOWN)

    return tuple(fact(key) for key in keys)


def open_question(question: str, about: tuple[str, ...], danish: str, english: str) -> Fact:
    """The note leaves a question open, about these elements, in words that hold these key words; nobody has a date."""

    def ask(note: Note) -> tuple[object, ...]:
        found = note.question(question)
        return found.about, found.due, missing(found.text, danish, english)

    return Fact(f"{question}: {english}", ask, (about, UNKNOWN, ""))
