"""What the page shows at one moment, as data for its script; a picture that cannot be drawn now stays as it last was."""

import json
from typing import NamedTuple

from govctl.diagrams.paint.faces import faces, without_faces
from govctl.diagrams.text.lines import shown
from govctl.findings import Checked, Severity
from govctl.reports import html_changes, html_findings
from govctl.reports.html_page import with_code, words
from govctl.usecases.look import Changes, Look
from govctl.words.catalogue import Words, words_in

_SHORT = 10
"""So many characters of the name of a commit are shown"""


class Content(NamedTuple):
    """What the page shows."""

    language: str
    """Of the page: that of a catalogue"""
    data: bytes
    """As JSON"""


def content(look: Look, last: Look, name: str) -> Content:
    """What to show of a look; `last` is the last one that had a picture, `name` the file that is watched."""
    says = words_in(look.language or last.language)
    drawn = look if look.picture else last
    found = look.checked
    picture, proposal = (without_faces(each) for each in (drawn.picture, drawn.changes.picture))
    data = {
        "language": says.language,
        "title": shown(drawn.title or name),
        "titleLanguage": drawn.titled_in,
        "file": shown(name),
        "commit": f"HEAD {drawn.changes.commit[:_SHORT]}" if drawn.changes.commit else "",
        "errors": _number(found, Severity.ERROR) if found else 1,
        "verdict": _verdict(found, says),
        "grade": _grade(found),
        "stale": not look.picture,
        "note": _note(look, last, says),
        "picture": picture,
        "proposal": proposal,
        "fonts": faces(picture + proposal),
        "findings": html_findings.part(found, says)
        if found
        else f'<p class="summary error" lang="en">{with_code(look.problem)}</p>',
        "found": len(found.diagnoses) if found else 0,
        "changes": _changes(drawn.changes, says) if drawn.picture else "",
        "changed": len(drawn.changes.compared.changes) if drawn.changes.compared else 0,
    }
    return Content(says.language, json.dumps(data, ensure_ascii=False).encode("utf-8", "replace"))


def _number(found: Checked, severity: Severity) -> int:
    return sum(one.severity is severity for one in found.diagnoses)


def _grade(found: Checked | None) -> str:
    """The gravest severity there is; empty for none, or notes only."""
    if found is None:
        return Severity.ERROR.value
    return next((one.value for one in (Severity.ERROR, Severity.WARNING) if _number(found, one)), "")


def _verdict(found: Checked | None, says: Words) -> str:
    if found is None:
        return says.say("cannot be read")
    numbers = {severity: _number(found, severity) for severity in (Severity.ERROR, Severity.WARNING)}
    parts = (html_findings.counted(severity, number, says) for severity, number in numbers.items() if number)
    return ", ".join(parts) or says.say("no errors, no warnings")


def _note(look: Look, last: Look, says: Words) -> str:
    """Why the picture is not that of the file as it is now; empty if it is."""
    if look.picture:
        return ""
    if not last.picture:
        return says.say("There is no picture yet: the file has to be mended first.")
    if look.checked is None:
        return says.say("The file cannot be read right now. The picture is as it last was.")
    return says.say("The file has errors in its form. The picture is as it last was.")


def _changes(changes: Changes, says: Words) -> str:
    if changes.compared is None:
        lead = says.say("There is nothing to compare with.")
        return f'<p class="summary">{words(lead)} <span lang="en">{with_code(changes.unknown)}</span></p>'
    return html_changes.part(changes.compared, says)
