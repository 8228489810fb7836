"""A source is cited that is not declared.

## Why

A fact with a source can be looked up; a fact whose source is declared nowhere only looks as if it could.

## What to do

Declare the document under `sources`, or correct the id.

## Bad

```yaml
schema_version: 1
name: Village hall
sources: {charter: Charter of the village hall}
groups:
  board:
    apex: true
    chair: Treasurer
    meetings: {per_year: 4, source: {ref: chartre, at: paragraph 3}}  # here
```

## Good

```yaml
schema_version: 1
name: Village hall
sources: {charter: Charter of the village hall}
groups:
  board:
    apex: true
    chair: Treasurer
    meetings: {per_year: 4, source: {ref: charter, at: paragraph 3}}
```

## Source

Referential integrity, as in the checks of kubernetes/community and rust-lang/team.
"""

from collections.abc import Iterator

from govctl.findings import Severity
from govctl.model.index import Index
from govctl.rules.engine import Flaw, Parameters, Rule
from govctl.rules.references import Reference, citations, unresolved
from govctl.source import Place
from govctl.words.told import marked


def check(index: Index, parameters: Parameters) -> Iterator[Flaw]:
    """Documents named by citations anywhere."""
    known = {document.id: None for document in index.governance.sources}
    yield from unresolved(index, marked("source"), known, _references(index))


def _references(index: Index) -> Iterator[Reference]:
    for subject, citation in citations(index.governance):
        at = Place(citation.pointer, ("ref",))
        yield (_CITES if subject else _FILE_CITES), subject, citation.ref, at, subject


_CITES = marked("`{who}` cites")
_FILE_CITES = marked("The file cites")

RULE = Rule(
    "ref/unknown-source",
    Severity.ERROR,
    "Declare the document under `sources`, or correct the id.",
    check=check,
)
