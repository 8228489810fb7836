"""Responsibilities followed across groups: kept, reworded, moved, split, merged, dropped, newly owned twice."""

from collections import defaultdict
from collections.abc import Container, Iterator

from govctl.changes.change import Change, ChangeKind, edit, gain, loss, shift
from govctl.changes.matching.responsibilities import Link, Owned
from govctl.changes.pair import Pair, quoted
from govctl.model.index import Index
from govctl.model.parts import Responsibility
from govctl.source import Place
from govctl.words.told import Told, listed, marked, term, told

KINDS: tuple[ChangeKind, ...] = (
    loss(
        "responsibility/dropped",
        "responsibility/added",
        "A responsibility has no explicit successor.",
        "Unless somebody takes it up, nobody answers for it.",
    ),
    gain("responsibility/added", "responsibility/dropped", "A responsibility is new.", "Somebody now answers for it."),
    shift("responsibility/moved", "A responsibility goes to another group.", "Another group answers for it."),
    shift(
        "responsibility/split",
        "A responsibility is divided.",
        "Several answer for parts of it.",
        "responsibility/merged",
    ),
    shift(
        "responsibility/merged", "Responsibilities become one.", "One answers for all of it.", "responsibility/split"
    ),
    loss(
        "responsibility/owned-twice",
        "responsibility/owned-once",
        "Two groups own a responsibility that one owned.",
        "Each can wait for the other, or overrule it.",
    ),
    gain(
        "responsibility/owned-once", "responsibility/owned-twice", "One group owns what two owned.", "It is clear who."
    ),
    edit("responsibility/reworded", "A responsibility is put in other words.", "Read whether it means the same."),
    shift(
        "responsibility/authority-changed", "A group may do more or less in a matter.", "Who decides may be another."
    ),
    shift("responsibility/scope-changed", "What a responsibility covers changes.", "Part of it may be nobody's."),
    shift("responsibility/condition-changed", "When a responsibility applies changes.", "It may rest at other times."),
    edit("responsibility/relabelled", "A responsibility has another id.", "References have to follow."),
    edit(
        "responsibility/lineage-changed", "What a responsibility continues is stated anew.", "Only the record changes."
    ),
    loss(
        "responsibilities/no-longer-known",
        "responsibilities/now-known",
        "It is no longer stated what a group answers for.",
        "Ask the group.",
    ),
    gain(
        "responsibilities/now-known",
        "responsibilities/no-longer-known",
        "It is now stated what a group answers for.",
        "One can see it.",
    ),
    shift(
        "responsibilities/stated", "That they are none or unknown is newly or no longer said.", "More or less is said."
    ),
)
_AUTHORITIES = {
    "decide": marked("to decide"),
    "agree": marked("to agree"),
    "recommend": marked("to recommend"),
    "perform": marked("to perform"),
    "consult": marked("to be consulted"),
    "inform": marked("to be informed"),
    "oversee": marked("to oversee"),
}
_KNOWN = {
    "no-longer-known": (
        marked("It is no longer stated what {group} answers for."),
        marked("It is no longer stated what {group} answers for; before: {texts}."),
        marked("It is no longer stated what {group} answers for; before, besides what goes elsewhere: {texts}."),
    ),
    "now-known": (
        marked("It is stated now what {group} answers for."),
        marked("It is stated now what {group} answers for: {texts}."),
        marked("It is stated now what {group} answers for, besides what comes from elsewhere: {texts}."),
    ),
}
"""Without any text, with those of all its responsibilities, and with those that are not followed elsewhere"""
_TERMS = {
    "scope": marked("The scope of “{text}” ({group}) is {now} now; before {before}."),
    "condition": marked("The condition of “{text}” ({group}) is {now} now; before {before}."),
}


def detect(pair: Pair) -> Iterator[Change]:
    """All changes of responsibilities, wherever they went."""
    by_old: dict[int, list[Link]] = defaultdict(list)
    by_new: dict[int, list[Link]] = defaultdict(list)
    for link in pair.links:
        by_old[link.old.item.pointer].append(link)
        by_new[link.new.item.pointer].append(link)
    yield from _known(pair, by_old, by_new)
    unknown_after, unknown_before = _unknown_groups(pair)
    for owned in pair.responsibilities.before:
        links = by_old.get(owned.item.pointer, [])
        if links or owned.group.id not in unknown_after:
            yield from _gone(pair, owned, links)
    for owned in pair.responsibilities.after:
        links = by_new.get(owned.item.pointer, [])
        if not links and owned.group.id not in unknown_before:
            yield _added(pair, owned)
        elif len(links) > 1:
            yield _merged(pair, owned, links)
    for link in pair.links:
        if len(by_old[link.old.item.pointer]) == 1 and len(by_new[link.new.item.pointer]) == 1:
            yield from _changed(pair, link)
    yield from _owned_twice(pair)


def _known(pair: Pair, by_old: Container[int], by_new: Container[int]) -> Iterator[Change]:
    """Responsibilities stated where they were unknown are not new: nobody knows whether the group had them before.

    What is followed to another group, or from there, is a change of its own; `by_old` and `by_new` hold its pointers.
    """
    for match in pair.changed_groups():
        old, new = match.old.responsibilities, match.new.responsibilities
        before, after = pair.both(match, "responsibilities")
        name = pair.new.group_name(match.new)
        if old and isinstance(old, tuple) and not isinstance(new, tuple):
            message = _known_or_not("no-longer-known", name, *_texts(pair.old, old, by_old))
            yield Change("responsibilities/no-longer-known", message, match.new.id, before, after)
        elif new and isinstance(new, tuple) and not isinstance(old, tuple):
            message = _known_or_not("now-known", name, *_texts(pair.new, new, by_new))
            yield Change("responsibilities/now-known", message, match.new.id, before, after)
        elif old != new and not (old and isinstance(old, tuple)) and not (new and isinstance(new, tuple)):
            message = told(
                "That it is unknown what {group} answers for, or that it is nothing, is newly or no longer said.",
                group=name,
            )
            yield Change("responsibilities/stated", message, match.new.id, before, after)


def _texts(index: Index, owned: tuple[Responsibility, ...], followed: Container[int]) -> tuple[str, bool]:
    """The words of those that are not followed elsewhere, and whether they are all."""
    texts = [quoted(index.words(one.text)) for one in owned if one.pointer not in followed]
    return listed(texts), len(texts) == len(owned)


def _known_or_not(what: str, group: str, texts: str, are_all: bool) -> Told:
    alone, with_all, with_others = _KNOWN[what]
    if not texts:
        return told(alone, group=group)
    return told(with_all if are_all else with_others, group=group, texts=texts)


def _unknown_groups(pair: Pair) -> tuple[set[str], set[str]]:
    """The ids of old groups whose successor does not state its responsibilities, and of new ones whose predecessor did not."""
    gone, come = set(), set()
    for match in pair.groups.matches:
        if not isinstance(match.new.responsibilities, tuple):
            gone.add(match.old.id)
        if not isinstance(match.old.responsibilities, tuple):
            come.add(match.new.id)
    return gone, come


def _gone(pair: Pair, owned: Owned, links: list[Link]) -> Iterator[Change]:
    words, was = pair.old.words(owned.item.text), pair.old.group_name(owned.group)
    before = Place(owned.item.pointer, ("text",))
    if not links:
        message = told("“{text}” ({group}) has no explicit successor.", text=words, group=was)
        subject = owned.item.id or pair.id_now(owned.group.id)
        yield Change("responsibility/dropped", message, subject, before, None, (), (), _keep(owned))
    elif len(links) > 1:
        message = told(
            "“{text}” ({group}) is divided into {number}, with {owners}.",
            text=words,
            group=was,
            number=len(links),
            owners=listed(dict.fromkeys(pair.new.group_name(link.new.group) for link in links)),
        )
        after = Place(links[0].new.item.pointer, ("text",))
        subject = owned.item.id or pair.id_now(owned.group.id)
        yield Change("responsibility/split", message, subject, before, after)


def _keep(owned: Owned) -> str:
    if owned.item.id:
        return told("If another responsibility continues it, write `derived_from: [{id}]` there.", id=owned.item.id)
    return told("If another responsibility continues it, give both the same `id`.")


def _added(pair: Pair, owned: Owned) -> Change:
    name = pair.new.group_name(owned.group)
    message = told("“{text}” is new with {group}.", text=pair.new.words(owned.item.text), group=name)
    after = Place(owned.item.pointer, ("text",))
    return Change("responsibility/added", message, owned.item.id or owned.group.id, None, after)


def _merged(pair: Pair, owned: Owned, links: list[Link]) -> Change:
    message = told(
        "{parts} become “{text}” ({group}).",
        parts=listed(quoted(pair.old.words(link.old.item.text)) for link in links),
        text=pair.new.words(owned.item.text),
        group=pair.new.group_name(owned.group),
    )
    before, after = Place(links[0].old.item.pointer, ("text",)), Place(owned.item.pointer, ("text",))
    return Change("responsibility/merged", message, owned.item.id or owned.group.id, before, after)


def _changed(pair: Pair, link: Link) -> Iterator[Change]:
    (old_group, old), (new_group, new), how = link
    if pair.now.get(old_group.id) == new_group.id and old == new:
        return
    words, name = pair.new.words(new.text), pair.new.group_name(new_group)
    places = Place(old.pointer, ("text",)), Place(new.pointer, ("text",))
    subject = new.id or new_group.id
    evidence = (told("its words are nearly the same"),) if how == "evidence" else ()
    remedy = told("Give both the same `id` to make it certain.") if how == "evidence" else ""
    if pair.now.get(old_group.id) != new_group.id:
        was = pair.old.group_name(old_group)
        message = told("“{text}” goes from {before} to {now}.", text=words, before=was, now=name)
        yield Change("responsibility/moved", message, subject, *places, (), evidence, remedy)
    if old.text != new.text:
        was = pair.old.words(old.text)
        message = told("“{before}” reads “{now}” now ({group}).", before=was, now=words, group=name)
        yield Change("responsibility/reworded", message, subject, *places, (), evidence, remedy)
    yield from _terms(pair, old, new, subject, words, name)
    if old.id != new.id:
        yield Change("responsibility/relabelled", _relabelled(old, new, words, name), subject, *places)
    if (set(old.derived_from) ^ set(new.derived_from)) - {old.id, new.id}:
        message = told("What “{text}” ({group}) continues is stated anew.", text=words, group=name)
        yield Change("responsibility/lineage-changed", message, subject, *places)


def _terms(
    pair: Pair, old: Responsibility, new: Responsibility, subject: str, words: str, name: str
) -> Iterator[Change]:
    """What a group may do, in what, and when."""
    if old.authority != new.authority:
        message = told(
            "In “{text}”, the authority of {group} is {now} now; before {before}.",
            text=words,
            group=name,
            now=term(_AUTHORITIES, new.authority) or told("not stated"),
            before=term(_AUTHORITIES, old.authority) or told("not stated"),
        )
        at = Place(old.pointer, ("authority",)), Place(new.pointer, ("authority",))
        yield Change("responsibility/authority-changed", message, subject, *at)
    for key, said in _TERMS.items():
        was, now = getattr(old, key), getattr(new, key)
        if was != now:
            now, was = quoted(pair.new.words(now)), quoted(pair.old.words(was))
            message = told(said, text=words, group=name, now=now, before=was)
            at = Place(old.pointer, (key,)), Place(new.pointer, (key,))
            yield Change(f"responsibility/{key}-changed", message, subject, *at)


def _relabelled(old: Responsibility, new: Responsibility, words: str, name: str) -> Told:
    if not old.id:
        return told("“{text}” ({group}) has the id `{now}` now; before none.", text=words, group=name, now=new.id)
    if not new.id:
        return told("“{text}” ({group}) has no id now; before `{before}`.", text=words, group=name, before=old.id)
    return told(
        "“{text}” ({group}) has the id `{now}` now; before `{before}`.",
        text=words,
        group=name,
        now=new.id,
        before=old.id,
    )


def _owned_twice(pair: Pair) -> Iterator[Change]:
    """The same words owned by more groups than before, or by fewer."""
    asked = {_words(pair.old, owned.item) for owned in pair.responsibilities.before}
    asked |= {_words(pair.new, owned.item) for owned in pair.responsibilities.after}
    before, after = _owners(pair.old, asked), _owners(pair.new, asked)
    for words, owners in after.items():
        had = before.get(words, [])
        if len(owners) > 1 and len(had) == 1:
            message = told(
                "“{text}” is owned by {owners}.",
                text=pair.new.words(owners[0].item.text),
                owners=listed(pair.new.group_name(owned.group) for owned in owners),
            )
            places = Place(had[0].item.pointer), Place(owners[-1].item.pointer)
            subject = had[0].item.id or pair.id_now(had[0].group.id)
            yield Change("responsibility/owned-twice", message, subject, *places)
    for words, owners in before.items():
        have = after.get(words, [])
        if len(owners) > 1 and len(have) == 1:
            owned = have[0]
            name = pair.new.group_name(owned.group)
            message = told("“{text}” is owned by {group} alone.", text=pair.new.words(owned.item.text), group=name)
            places = Place(owners[-1].item.pointer), Place(owned.item.pointer)
            yield Change("responsibility/owned-once", message, owned.item.id or owned.group.id, *places)


def _owners(index: Index, asked: Container[str]) -> dict[str, list[Owned]]:
    """By words, of those asked for, who owns them: of each group the first responsibility that has them."""
    found: dict[str, dict[str, Owned]] = {}
    for group in index.governance.groups:
        for item in group.known_responsibilities:
            words = _words(index, item)
            if words in asked:
                found.setdefault(words, {}).setdefault(group.id, Owned(group, item))
    return {words: list(owners.values()) for words, owners in found.items()}


def _words(index: Index, item: Responsibility) -> str:
    return " ".join(index.words(item.text).casefold().split()).rstrip(" .;")
