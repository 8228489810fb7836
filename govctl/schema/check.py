"""Checks files against the schema of the format."""

from typing import Any

from govctl.findings import Finding
from govctl.schema.compile import Compiler
from govctl.schema.published import governance

MOST_FINDINGS = 200
_FRAGMENT = "#/$defs/fragment"


class Checker:
    """The schema of the format, compiled once for all files of a governance."""

    def __init__(self) -> None:
        """Reads the schema."""
        self._compiler = Compiler(governance())
        self._group = self._compiler.reference("#/$defs/group")
        self._listed_group = self._compiler.reference("#/$defs/listed_group")

    def valid_group(self, data: object, listed: bool) -> bool:
        """Whether the schema finds nothing wrong with a group, which may be one in a list."""
        return self._listed_group(data) if listed else self._group(data)

    def check(self, documents: list[tuple[Any, int]]) -> list[Finding]:
        """The findings on the files of one governance, the main file first.

        Each file comes as its data and the node of its root. After `MOST_FINDINGS` the rest is not listed:
        a file with so many is not a governance file.
        """
        compiler = self._compiler
        whole, fragment = compiler.compile(compiler.document), compiler.reference(_FRAGMENT)
        found: list[Finding] = []
        for number, (data, root) in enumerate(documents):
            if not (fragment if number else whole)(data):
                part = compiler.look_up(_FRAGMENT) if number else compiler.document
                found.extend(_explained(compiler, part, data, root, MOST_FINDINGS - len(found)))
        return found


def check_one(schema: dict[str, Any], data: Any, root: int) -> list[Finding]:
    """The findings of another of our schemas on one file."""
    compiler = Compiler(schema)
    return [] if compiler.compile(schema)(data) else _explained(compiler, schema, data, root, MOST_FINDINGS)


def _explained(compiler: Compiler, schema: dict[str, Any], data: Any, root: int, most: int) -> list[Finding]:
    from itertools import islice

    from govctl.schema.explain import finding
    from govctl.schema.violations import Violations

    return [
        finding(violation, root, compiler.document) for violation in islice(Violations(compiler).of(schema, data), most)
    ]
