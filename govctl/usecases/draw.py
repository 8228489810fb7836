"""Draws a governance."""

import os
from collections.abc import Iterable

from govctl.diagrams.drawing import Drawing
from govctl.diagrams.formats.registry import writer
from govctl.diagrams.layout.bands import lay_out
from govctl.diagrams.organisation import organisation_chart
from govctl.model.index import Index
from govctl.usecases.open import open_valid, without_collection
from govctl.words.catalogue import words_in


def draw(path: str, forms: Iterable[str]) -> list[bytes]:
    """The picture of the governance at a path, in each of some formats that `format_of` gave."""
    with without_collection():
        opened = open_valid(path)
        assert opened.governance is not None
        index = Index(opened.governance)
        words = words_in(opened.governance.language)
        source = words.say("Source: {file}", file=os.path.basename(os.path.abspath(path)))
        drawing = Drawing(index, organisation_chart(index, words, source), words, lay_out)
        return [writer(form)(drawing) for form in forms]
