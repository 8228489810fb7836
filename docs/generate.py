"""Writes the pages under `docs/rules/` from the rules' own documentation: `make docs`.

A test compares the pages with what this would write, so that neither can be changed alone.
"""

from pathlib import Path

from govctl.rules.documentation import documentation, page
from govctl.rules.engine import Rule
from govctl.rules.registry import RULES

FOLDER = Path(__file__).parent / "rules"
INTRODUCTION = """\
# Rules

What `govctl validate` checks. `govctl rules` lists the same, `govctl rules RULE` shows a page.
Severities and parameters are set in the governance file, under `policy.rules`; a finding is accepted for a
time with a waiver under `policy.waivers`.
"""


def pages() -> dict[str, str]:
    """The text of every page by its path below the folder."""
    made = {f"{rule.id}.md": page(rule) for rule in RULES}
    made["README.md"] = (
        "\n".join([INTRODUCTION, "| rule | severity | finds |", "|---|---|---|", *map(_row, RULES)]) + "\n"
    )
    return made


def _row(rule: Rule) -> str:
    return f"| [{rule.id}]({rule.id}.md) | {rule.severity.value} | {documentation(rule.id).title} |"


def write() -> None:
    """Write every page, and remove those of rules that are gone."""
    made = pages()
    for path, text in made.items():
        (FOLDER / path).parent.mkdir(parents=True, exist_ok=True)
        (FOLDER / path).write_text(text, encoding="utf-8")
    for page_file in FOLDER.rglob("*.md"):
        if page_file.relative_to(FOLDER).as_posix() not in made:
            page_file.unlink()


if __name__ == "__main__":
    write()
