"""Counts what can be counted of a governance."""

from govctl.metrics.survey import Survey, survey
from govctl.model.index import Index
from govctl.usecases.sides import Note, Side, open_side, unnoted


def stats(path: str, note: Note = unnoted) -> Survey:
    """The metrics of the governance at a path; raises `InputError` if it cannot be read or is not valid."""
    opened = open_side(Side(path, note=note))
    assert opened.governance is not None
    return survey(Index(opened.governance))
