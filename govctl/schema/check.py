"""Checks files against the schema of the format."""

from typing import Any

from govctl.findings import Finding
from govctl.schema.compile import Compiler
from govctl.schema.published import governance

MOST_FINDINGS = 200


def check(documents: list[tuple[Any, int]]) -> list[Finding]:
    """The schema's findings on the files of one governance, the main file first.

    Each file comes as its data and the node of its root. After `MOST_FINDINGS` the rest is not listed:
    a file with so many is not a governance file.
    """
    schema = governance()
    compiler = Compiler(schema)
    found: list[Finding] = []
    for number, (data, root) in enumerate(documents):
        part = schema if number == 0 else compiler.look_up("#/$defs/fragment")
        if not compiler.compile(part)(data):
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
