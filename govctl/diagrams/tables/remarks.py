"""What has to be said below a table so that nobody takes it for more than it is."""

from collections.abc import Iterator, Sequence

from govctl.words.catalogue import Words

_MOST_NAMES = 6


def some(names: Sequence[str], words: Words) -> str:
    """The first few names, and how many more there are."""
    shown = ", ".join(names[:_MOST_NAMES])
    if len(names) <= _MOST_NAMES:
        return shown
    more = len(names) - _MOST_NAMES
    return words.count("{names} and {number} more group", "{names} and {number} more groups", more, names=shown)


def left_out(number: int, words: Words) -> Iterator[str]:
    """That groups are not in the table which exist no longer."""
    if number:
        yield words.count("{number} dissolved group is left out.", "{number} dissolved groups are left out.", number)


def nothing(words: Words) -> str:
    """That a table has no rows."""
    return words.say("There is nothing to show.")


def legend_title(words: Words) -> str:
    """What stands before the signs."""
    return words.say("Legend")


def page_of(words: Words) -> str:
    """Which page it is of how many, with places for both numbers."""
    return words.say("Page {page} of {total}", page="{page}", total="{total}")
