"""Counts what can be counted of a governance."""

from govctl.metrics.survey import Survey, survey
from govctl.model.index import Index
from govctl.usecases.open import open_valid


def stats(path: str) -> Survey:
    """The metrics of the governance at a path; raises `InputError` if it cannot be read or is not valid."""
    opened = open_valid(path)
    assert opened.governance is not None
    return survey(Index(opened.governance))
