"""Names for formats that allow few characters in them."""

from govctl.diagrams.names import unlike


def test_no_two_are_alike() -> None:
    ids = ("end", "a-b", "a b", "a_b (old)", "a-b-2", "æ", "", "x;y\n")
    names = unlike(ids, "g_")
    assert list(names) == list(ids)
    assert list(names.values()) == ["g_end", "g_a_b", "g_a_b_2", "g_a_b_old", "g_a_b_2_2", "g_", "g__2", "g_x_y"]
