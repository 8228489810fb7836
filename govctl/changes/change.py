"""A change, and the kinds of change with the judgement on each."""

from enum import Enum
from typing import NamedTuple

from govctl.source import Place


class Judgement(Enum):
    """What a change is to those concerned, the gravest first."""

    LOSS = "loss"
    SHIFT = "shift"
    GAIN = "gain"
    EDIT = "edit"


class ChangeKind(NamedTuple):
    """One row of the table that judges changes."""

    id: str
    judgement: Judgement
    mirror: str
    """The kind that the same change read backwards is of."""
    title: str
    meaning: str
    """What it means, and for whom."""


class Change(NamedTuple):
    """One change, with the places it can be seen at in both governances."""

    kind: str
    message: str
    subject: str
    """The id of the element concerned, in the new governance if it is there."""
    before: Place | None = None
    after: Place | None = None
    concerns: tuple[str, ...] = ()
    """The ids of the organisations concerned."""
    evidence: tuple[str, ...] = ()
    """Why two differently named things were taken for the same."""
    remedy: str = ""
    """What to write so that it need not be guessed."""


def loss(name: str, mirror: str, title: str, meaning: str) -> ChangeKind:
    """A kind by which somebody loses something; its mirror is a gain."""
    return ChangeKind(name, Judgement.LOSS, mirror, title, meaning)


def gain(name: str, mirror: str, title: str, meaning: str) -> ChangeKind:
    """A kind by which somebody gains something; its mirror is a loss."""
    return ChangeKind(name, Judgement.GAIN, mirror, title, meaning)


def shift(name: str, title: str, meaning: str, mirror: str = "") -> ChangeKind:
    """A kind by which something goes elsewhere or becomes another; backwards it is the same unless `mirror` says so."""
    return ChangeKind(name, Judgement.SHIFT, mirror or name, title, meaning)


def edit(name: str, title: str, meaning: str, mirror: str = "") -> ChangeKind:
    """A kind that changes words, not who decides or sits where."""
    return ChangeKind(name, Judgement.EDIT, mirror or name, title, meaning)
