"""Changes for programs: JSON as `schemas/changes-1.schema.json` describes it."""

from collections import Counter

from govctl import __version__
from govctl.changes.compared import Compared
from govctl.reports.json_parts import change, measure
from govctl.reports.json_text import dump
from govctl.words.catalogue import Words


def render(compared: Compared, says: Words) -> str:
    """In English: how many changes there are, what the gate stops at, every change, and the numbers before and after."""
    return dump(
        {
            "schema_version": 1,
            "govctl": __version__,
            "old": compared.old_name,
            "new": compared.new_name,
            "title": compared.title,
            "language": compared.language,
            "counts": {judgement.value: number for judgement, number in compared.counts().items()},
            "failed": compared.failed,
            "failing": Counter(one.kind.id for one in compared.changes if one.fails),
            "waived": compared.waived,
            "changes": [change(one) for one in compared.changes],
            "metrics": [
                {
                    "id": pair.id,
                    "title": pair.title,
                    "unit": pair.unit,
                    "before": measure(pair.before),
                    "after": measure(pair.after),
                }
                for pair in compared.metrics
            ],
            "loads": [
                {"organisation": pair.organisation, "before": measure(pair.before), "after": measure(pair.after)}
                for pair in compared.loads
            ],
        }
    )
