"""What a group leaves out: whether it is unknown, or none."""

from govctl.model.group import Group


def exists(group: Group) -> bool:
    """Whether the group is, or is to be, in being: rules on chairs and meetings spare dissolved groups."""
    return group.status != "dissolved"


def left_out_is_unknown(group: Group) -> bool:
    """Whether what the group does not state is unknown rather than none."""
    return group.completeness in ("partial", "unknown")
