"""Which organisation sits where in which role: before, after, and what of it a proposal takes and gives."""

from collections.abc import Mapping, Sequence
from typing import Any

from govctl.diagrams.text.lines import shown
from govctl.metrics.load import organisation_of
from govctl.model.group import Group
from govctl.model.index import Index
from govctl.words.catalogue import Words

LOST, GAINED = "−", "+"
_OFFICES = frozenset(["chair", "deputy_chair", "secretariat"])
_USUAL = {"members": "member", "guests": "guest"}

_Roles = dict[str, list[str]]
"""By role, the keys under which an organisation holds it in a group"""
_Seats = dict[str, dict[str, _Roles]]
"""By organisation and group"""


def organisations(after: Index, before: Index | None, now: Mapping[str, str], words: Words) -> Sequence[Any]:
    """Each organisation that sits anywhere: its name, and by view and card what it is there, a line for each role.

    `now` leads from the ids of old groups to those under which they go on; others have a card of their own.
    """
    new, old = _seats(after), _seats(before) if before is not None else {}
    both = _Both(after, before, now, words) if before is not None else None
    named = []
    for name in {**new, **old}:
        was, roles = old.get(name, {}), new.get(name, {})
        views = {"after": _said(roles, words)}
        if both is not None:
            views |= {"before": _said(was, words), "both": both.roles(was, roles)}
        known = before if before is not None and name not in after.organisations else after
        named.append((shown(known.organisation_name(name)), name, views))
    return [(shown_name, views) for shown_name, _, views in sorted(named, key=lambda e: (e[0].casefold(), e[1]))]


def _seats(index: Index) -> _Seats:
    found: _Seats = {}
    for group in index.groups.values():
        for key, seat in group.seats():
            if organisation := organisation_of(index, seat):
                role = seat.role or _USUAL[key] if key in _USUAL else key
                roles = found.setdefault(organisation, {}).setdefault(group.id, {})
                roles.setdefault(role, []).append(key)
    return found


def _said(groups: Mapping[str, _Roles], words: Words) -> dict[str, str]:
    return {group: "\n".join(_role(role, words) for role in roles) for group, roles in groups.items()}


def _role(role: str, words: Words) -> str:
    return shown(words.say("secretariat") if role == "secretariat" else words.terms.role(role))


class _Both:
    """What an organisation was and is on the cards of a proposal, the losses first."""

    def __init__(self, after: Index, before: Index, now: Mapping[str, str], words: Words) -> None:
        self._after, self._before, self._now, self._words = after, before, now, words
        self._then = {new: old for old, new in now.items()}

    def roles(self, old: Mapping[str, _Roles], new: Mapping[str, _Roles]) -> dict[str, str]:
        """By card, each role with its sign."""
        found: dict[str, list[str]] = {}
        for group, was in old.items():
            card = self._now.get(group) or (f"{group} (old)" if group in self._after.groups else group)
            follower = self._after.groups[card] if group in self._now else None
            found[card] = list(self._lost(was, new.get(card, {}) if follower else {}, follower))
        for group, roles in new.items():
            origin = self._before.groups.get(self._then.get(group, ""))
            was = old.get(origin.id, {}) if origin else {}
            found.setdefault(group, []).extend(self._gained(roles, was, origin))
        return {card: "\n".join(roles) for card, roles in found.items()}

    def _lost(self, was: _Roles, roles: _Roles, group: Group | None) -> list[str]:
        return [
            f"{LOST} {_role(role, self._words)}"
            if _stated(group, keys)
            else self._words.say("formerly {role}", role=_role(role, self._words))
            for role, keys in was.items()
            if role not in roles
        ]

    def _gained(self, roles: _Roles, was: _Roles, group: Group | None) -> list[str]:
        """What one was already has no sign; nor has what one may have been."""
        return [
            f"{GAINED} {_role(role, self._words)}"
            if role not in was and _stated(group, keys)
            else _role(role, self._words)
            for role, keys in roles.items()
        ]


def _stated(group: Group | None, keys: list[str]) -> bool:
    """Whether a group of the other side says who holds such seats; if not, nobody knows what is lost or gained.

    An office that is unknown counts as held by nobody, as in what the tool says of changes.
    """
    return group is None or all(key in _OFFICES or isinstance(getattr(group, key), tuple) for key in keys)
