"""The legend says what occurs, in the words that stand on the picture."""

from govctl.diagrams.chart import FORMERLY, REPORTS, Card, Entry, Link
from govctl.diagrams.legend import legend
from govctl.words.catalogue import words_in

EN, DA = words_in("en"), words_in("da")


def test_lines_that_a_mark_makes_look_otherwise_have_an_entry_of_their_own() -> None:
    links = [
        Link("a", "b", REPORTS),
        Link("c", "b", REPORTS, mark="created"),
        Link("d", "b", REPORTS, mark="moved"),
        Link("e", "b", FORMERLY, mark="dissolved"),
        Link("e", "b", FORMERLY),
        Link("e", "c", "continues"),
    ]
    assert legend(links, [], EN) == (
        Entry(REPORTS, "", "reports to"),
        Entry(REPORTS, "created", "reports to (new)"),
        Entry(REPORTS, "moved", "reports to (moved)"),
        Entry(FORMERLY, "", "former line"),
        Entry("continues", "", "continues in"),
    )
    assert [entry.words for entry in legend(links, [], DA)] == [
        "rapporterer til",
        "rapporterer til (ny)",
        "rapporterer til (flyttet)",
        "tidligere linje",
        "videreføres i",
    ]


def test_what_is_no_more_has_the_words_of_its_badges() -> None:
    cards = [
        Card("a", 0, (), mark="dissolved", badge="− not mentioned"),
        Card("b", 0, (), mark="dissolved", badge="− merged"),
        Card("c", 0, (), mark="dissolved", badge="− not mentioned"),
        Card("d", 0, (), mark="created", badge="+ new"),
        Card("e", 0, (), mark="dissolved"),
        Card("f", 0, ()),
    ]
    assert [(entry.mark, entry.words) for entry in legend([], cards, EN)] == [
        ("created", "new"),
        ("dissolved", "dissolved, merged, not mentioned"),
    ]
