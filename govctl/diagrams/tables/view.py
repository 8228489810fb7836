"""What a view is filled from."""

from typing import NamedTuple

from govctl.model.index import Index
from govctl.words.catalogue import Words


class Source(NamedTuple):
    """A governance, or a part of it, and the words to say it in."""

    part: Index
    """What is to be shown"""
    whole: Index
    """What it is a part of, for what can only be said of the whole: whether nobody owns a responsibility"""
    words: Words
    selected: str = ""
    """Which part it is, in words; empty for the whole"""
    footer: str = ""
