"""How strictly a governance is checked."""

from typing import NamedTuple

from govctl.model.element import element
from govctl.model.text import Text

Setting = str | int | float | bool | tuple[str | int | float, ...]


@element
class RuleSetting(NamedTuple):
    """What the policy says of one rule: another severity (`off` among them), parameters."""

    rule: str
    severity: str = ""
    parameters: tuple[tuple[str, Setting], ...] = ()
    pointer: int = 0


@element
class Waiver(NamedTuple):
    """Accepts the findings of one rule on one element until a day."""

    rule: str
    target: str
    reason: Text
    until: str
    pointer: int = 0


@element
class Policy(NamedTuple):
    """Severities, settings, kinds of group and waivers."""

    fail_on: str = ""
    rules: tuple[RuleSetting, ...] = ()
    kinds: tuple[tuple[str, Text], ...] = ()
    waivers: tuple[Waiver, ...] = ()
    pointer: int = 0
