"""An organisation's own JSON Schema, checked besides ours: house rules such as "every group names its quorum"."""

import json
from typing import TYPE_CHECKING, Any

from govctl.errors import InputError, UsageError
from govctl.findings import Finding, Severity
from govctl.source import Place

if TYPE_CHECKING:
    from jsonschema.exceptions import ValidationError

MOST_FINDINGS = 200


def check(schema_path: str, documents: list[tuple[Any, int]]) -> list[Finding]:
    """Findings of the schema in a file on the main file of a governance, which comes first.

    Raises `InputError` if the schema cannot be read and `UsageError` if it is not one. Nothing is fetched:
    a `$ref` to another document is refused.
    """
    from itertools import islice

    from jsonschema.exceptions import best_match
    from jsonschema.validators import validator_for
    from referencing import Registry
    from referencing.exceptions import Unresolvable

    schema = _read(schema_path)
    validator_class = validator_for(schema)
    wrong = best_match(validator_class(validator_class.META_SCHEMA).iter_errors(schema))
    if wrong is not None:
        raise UsageError(f"{schema_path} is not a JSON Schema: {wrong.message}.", "Correct the schema.")
    data, root = documents[0]
    try:
        errors = islice(validator_class(schema, registry=Registry()).iter_errors(data), MOST_FINDINGS)
        return [_finding(error, schema_path, root) for error in errors]
    except Unresolvable as error:
        raise UsageError(
            f"{schema_path} refers to `{error.ref}`, which is not in it.", "Put all definitions into one file."
        ) from error


def _read(path: str) -> Any:
    try:
        with open(path, encoding="utf-8-sig") as file:
            return json.load(file)
    except (OSError, ValueError, RecursionError) as error:
        raise InputError(f"{path} cannot be read as a JSON Schema.", "Name a file that holds JSON.") from error


def _finding(error: "ValidationError", schema_path: str, root: int) -> Finding:
    steps = tuple(error.absolute_path)
    what = str(error.schema.get("description", "")) if isinstance(error.schema, dict) else ""
    message = f"This breaks the house schema {schema_path}: {error.message.rstrip('.')}."
    return Finding("schema/house", Severity.ERROR, message, Place(root, steps), what)
