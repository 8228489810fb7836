"""Changes in the terminal: they fit, and each says its kind, its places and what to do."""

import re
from functools import partial

import pytest

from govctl.reports import text_changes
from govctl.reports.terminal import width

from .made_changes import ENGLISH, HOSTILE, change, compared, hostile, real

render = partial(text_changes.render, says=ENGLISH)


@pytest.mark.parametrize("fail_on", [(), ("loss",)])
def test_real_files_fit(fail_on: tuple[str, ...]) -> None:
    made = real(*fail_on)
    shown = render(made)
    _, *lines = shown.splitlines()  # a summary, which is one line
    assert max(width(line) for line in lines if not line.startswith("    /")) <= 100
    assert shown.count("(stops the gate)") == (15 if fail_on else 0)
    assert re.findall(r"\[([a-z-]+/[a-z-]+)\]", shown) == [one.kind.id for one in made.changes]


def test_reads_well() -> None:
    words = "The parish council loses its seat in the committee for roads, bridges and lights,"
    lost = change("seat/lost", words, new=False, fails=True)
    shown = render(compared(lost, lost._replace(fails=False), change("seat/moved", "Bo sits elsewhere")))
    assert shown == (
        "Village hall: 2 losses, 1 shift from Village hall.old to Village hall.new.\n"
        "\n"
        "What is lost\n"
        f"  - {words}\n"
        "    [seat/lost] (stops the gate)\n"
        f"    old/{words}.yaml:1:2\n"
        "    do: Write `derived_from: [The parish council loses its seat in the committee for roads, bridges\n"
        "    and lights,]` there.\n"
        f"  - {words} [seat/lost]\n"
        f"    old/{words}.yaml:1:2\n"
        "\n"
        "What shifts\n"
        "  ~ Bo sits elsewhere [seat/moved]\n"
        "    old/Bo sits elsewhere.yaml:1:2 → new/Bo sits elsewhere.yaml:5:6\n"
        "    because Bo sits elsewhere, the same members\n"
        "    do: Write `derived_from: [Bo sits elsewhere]` there.\n"
        "\n"
        "In numbers\n"
        "  Groups  1 → at least 2\n"
        "\n"
        "Seat-meetings a year, by organisation\n"
        "  Village hall  unknown → 1.5 to 2\n"
    )


def test_colour_changes_nothing_but_colour() -> None:
    made = real("loss")
    coloured = render(made, colour=True)
    assert coloured != render(made)
    assert re.sub("\x1b\\[[0-9;]*m", "", coloured) == render(made)


@pytest.mark.parametrize("words", HOSTILE)
def test_words_cannot_act_on_the_terminal(words: str) -> None:
    shown = render(hostile(words))
    assert re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]", shown) is None
