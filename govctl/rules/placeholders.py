"""Words that stand in for a fact that somebody has yet to supply."""

from collections.abc import Callable

from govctl.model.policy import Policy, RuleSetting, Setting
from govctl.rules.wording import folded

WORDS = (
    *("tbd", "t.b.d", "tba", "tbc", "todo", "n.n", "nn", "n/a", "na", "xx", "xxx", "?", "??", "???", "-", "--", "..."),
    *("to be decided", "to be determined", "to be announced", "to be confirmed", "to be found", "nobody", "vacant"),
    *("ikke besat", "ledig", "afventer", "udpeges senere", "ubesat", "nomen nescio", "offen", "à définir"),
)


def recogniser(placeholders: Setting) -> Callable[[str], bool]:
    """Says of a text whether it is nothing but one of the placeholders, whatever its case and spacing."""
    words = placeholders if isinstance(placeholders, tuple) else (placeholders,)
    known = frozenset(folded(str(placeholder)) for placeholder in words)
    longest = 2 * max(map(len, known), default=0)
    return lambda text: 0 < len(text) <= longest and folded(text) in known


def stands_for_nobody(policy: Policy, key: str, name: str) -> bool:
    """Whether what stands at a chair is a placeholder, not a misspelt id: `chair/placeholder` says so already."""
    if key != "chair":
        return False
    setting = next((setting for setting in policy.rules if setting.rule == "chair/placeholder"), RuleSetting(""))
    return setting.severity != "off" and recogniser(dict(setting.parameters).get("words", WORDS))(name)
