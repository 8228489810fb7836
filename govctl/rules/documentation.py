"""The documentation of rules, taken from the docstrings of their modules."""

import re
from typing import NamedTuple

from govctl.rules.engine import Rule
from govctl.rules.registry import MODULES, RULES
from govctl.words.told import Told, told


class Documentation(NamedTuple):
    """What a rule's docstring says."""

    title: str
    sections: dict[str, str]
    """By heading: Why, What to do, Bad, Good, Source."""


def documentation(rule_id: str) -> Documentation:
    """The documentation of a rule; empty where Python was told to drop docstrings."""
    text = _docstrings().get(rule_id, "")
    title, *parts = re.split(r"^## (.+)$", text, flags=re.MULTILINE)
    headings = [part.strip() for part in parts[::2]]
    return Documentation(title.strip(), dict(zip(headings, (part.strip() for part in parts[1::2]), strict=True)))


def why(rule_id: str) -> Told:
    """Why a rule matters, as one line; the catalogues have it too."""
    return told(" ".join(documentation(rule_id).sections.get("Why", "").split()))


def example(rule_id: str, heading: str) -> str:
    """The YAML of the section `Bad` or `Good`."""
    found = re.search(r"```yaml\n(.*?)```", documentation(rule_id).sections.get(heading, ""), re.DOTALL)
    return found[1] if found else ""


def page(rule: Rule) -> str:
    """The page of a rule in Markdown."""
    text = _docstrings().get(rule.id, "").strip()
    title, _, rest = text.partition("\n")
    lines = [f"# {rule.id}", "", title, "", f"Severity: **{rule.severity.value}**"]
    if rule.parameters:
        lines += ["", "Parameters, to be set under `policy.rules`:", ""]
        lines += [f"- `{name}`: {_default(default)}" for name, default in rule.parameters]
    return "\n".join(lines) + "\n" + rest.rstrip() + "\n"


def _default(value: object) -> str:
    words = value if isinstance(value, tuple) else (value,)
    return "by default " + ", ".join(f"`{word}`" for word in words)


def _docstrings() -> dict[str, str]:
    return {rule.id: module.__doc__ or "" for rule, module in zip(RULES, MODULES, strict=True)}
