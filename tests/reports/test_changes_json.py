"""Changes for programs: valid by the schema, whole, and harmless on a terminal."""

import json
import re
from functools import partial

import pytest
from jsonschema import Draft202012Validator

from govctl.changes.compared import Compared
from govctl.reports import json_changes
from govctl.schema.published import text

from .made_changes import ENGLISH, HOSTILE, change, compared, hostile, real, very_many

render = partial(json_changes.render, says=ENGLISH)

SCHEMA = json.loads(text("changes"))


@pytest.mark.parametrize(
    "made",
    [compared(), *map(hostile, HOSTILE), very_many(), real("loss")],
    ids=lambda made: made.title[:20].encode("unicode_escape").decode(),
)
def test_valid_whole_and_harmless(made: Compared) -> None:
    written = render(made)
    loaded = json.loads(written)
    Draft202012Validator(SCHEMA).validate(loaded)
    assert [one["message"] for one in loaded["changes"]] == [one.message for one in made.changes]
    assert loaded["counts"] == {judgement.value: number for judgement, number in made.counts().items()}
    assert sum(loaded["counts"].values()) == len(made.changes)
    assert re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]", written) is None


def test_says_everything_of_a_change() -> None:
    lost = change("seat/lost", "Ana", fails=True, new=False)
    loaded = json.loads(render(compared(lost, change("seat/gained", "Bo", old=False), waived=3)))
    assert loaded["changes"][0] == {
        "id": "seat/lost",
        "judgement": "loss",
        "message": "Ana",
        "subject": "Ana",
        "about": "Ana",
        "before": {"file": "old/Ana.yaml", "line": 1, "column": 2, "end_line": 3, "end_column": 4},
        "after": None,
        "concerns": ["Ana"],
        "evidence": [],
        "remedy": "Write `derived_from: [Ana]` there.",
        "fails": True,
    }
    assert (loaded["failed"], loaded["failing"], loaded["waived"]) == (True, {"seat/lost": 1}, 3)
    assert loaded["loads"][0]["before"] == {"least": None, "most": None, "text": "unknown"}
    assert list(loaded).index("counts") < list(loaded).index("changes")


def test_schema_is_strict() -> None:
    loaded = json.loads(render(hostile("x")))
    assert Draft202012Validator(SCHEMA).is_valid(loaded)
    for broken in ({**loaded, "more": 1}, {key: loaded[key] for key in loaded if key != "counts"}):
        assert not Draft202012Validator(SCHEMA).is_valid(broken)
    loaded["changes"][0]["judgement"] = "disaster"
    assert not Draft202012Validator(SCHEMA).is_valid(loaded)
