"""What to do, said in full once where it repeats."""

import pytest

from govctl.reports.remedies import said_once

from .made_changes import ENGLISH, change

LOST = change("seat/lost", "Ana")
OTHER = change("chair/lost", "Bo")


@pytest.mark.parametrize(
    ("remedies", "said"),
    [
        (["Write `a: 1` there.", "Write `a: 2` there."], ["Write `a: 1` there.", "The same, with `a: 2`."]),
        (["Write `a` in `b`.", "Write `c` in `d`."], ["Write `a` in `b`.", "The same, with `c` in `d`."]),
        (["Keep `x`; write `a`.", "Keep `x`; write `b`."], ["Keep `x`; write `a`.", "The same, with `b`."]),
        (["Keep `a`; write `x`.", "Keep `b`; write `x`."], ["Keep `a`; write `x`.", "The same, with `b`."]),
        (["Ask.", "Ask."], ["Ask.", ""]),
        (["Ask Ana.", "Ask Bo."], ["Ask Ana.", "Ask Bo."]),
        (["Write `a`.", "Read `b`.", "Write `c`."], ["Write `a`.", "Read `b`.", "The same, with `c`."]),
        (["", ""], ["", ""]),
        (["A stray ` here.", "A stray ` here."], ["A stray ` here.", ""]),
        (["Write `a`.", "Write `a` and `b`."], ["Write `a`.", "Write `a` and `b`."]),
    ],
)
def test_said_once(remedies: list[str], said: list[str]) -> None:
    assert said_once((LOST._replace(remedy=remedy) for remedy in remedies), ENGLISH) == said


def test_of_another_kind_it_is_said_again() -> None:
    assert said_once([LOST._replace(remedy="Write `a`."), OTHER._replace(remedy="Write `b`.")], ENGLISH) == [
        "Write `a`.",
        "Write `b`.",
    ]
