"""Draws a governance."""

from govctl.diagrams import graphviz
from govctl.model.index import Index
from govctl.usecases.open import open_valid


def draw(path: str, form: str) -> bytes:
    """The picture of the governance at a path, in a format that `graphviz.format_of` gave."""
    opened = open_valid(path)
    assert opened.governance is not None
    return graphviz.draw(Index(opened.governance), form)
