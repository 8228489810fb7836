"""One mistake in a real file gives one finding, where the mistake is, and hides no other."""

from functools import cache
from pathlib import Path

import pytest

from .mutation import Found, Mutation, causes, findings
from .mutations import MUTATIONS
from .note import ROOT


@cache
def _unmutated(file: str) -> tuple[Found, ...]:
    return tuple(findings(str(ROOT / file)))


@pytest.mark.parametrize("mutation", [pytest.param(one, id=one.says) for one in MUTATIONS])
def test_mutation(mutation: Mutation, tmp_path: Path) -> None:
    """Exactly one finding is new, at the mark; of the old ones only those go that the mistake takes along."""
    mutated = mutation.apply()
    path = tmp_path / "governance.yaml"
    path.write_text(mutated, encoding="utf-8")
    before, after = list(_unmutated(mutation.file)), findings(str(path))

    new = causes(after) - causes(before)
    assert [rule for rule, _ in new.elements()] == [mutation.rule]
    [(rule, subject)] = new
    places = [(one.line, one.column) for one in after if (one.rule, one.subject) == (rule, subject)]
    assert places == [mutation.place(mutated)]
    if not mutation.stops:
        gone = causes(before) - causes(after)
        assert sorted(rule for rule, _ in gone.elements()) == sorted(mutation.gone)
    else:
        assert len(after) == 1


def test_mutations_cover_every_family() -> None:
    """The table is long, each mistake stands in it once, and no family of rules is spared."""
    assert len(MUTATIONS) >= 55
    assert len({(one.file, one.old, one.new) for one in MUTATIONS}) == len(MUTATIONS)
    families = {one.rule.partition("/")[0] for one in MUTATIONS}
    assert families >= {"schema", "id", "ref", "reporting", "chair", "meeting", "responsibility", "waiver"}
