"""Changes as annotations of a pull request on GitHub: what the gate stops at is an error, a loss a warning.

What is there no more has no line in the files that GitHub shows. A line of the old file would now point to something
else, so such a change is put on the file as a whole if it is still there, else on no file, and says where it was.
"""

from govctl.changes.change import Judgement
from govctl.changes.compared import Compared, LocatedChange
from govctl.reports.github_commands import Annotation, written
from govctl.reports.judgements import summary
from govctl.words.catalogue import Words


def render(compared: Compared, says: Words) -> str:
    """In English: an annotation for each change as far as GitHub shows them, and a summary."""
    return written([_annotation(compared, change) for change in compared.changes], summary(compared))


def _annotation(compared: Compared, change: LocatedChange) -> Annotation:
    old = change.before
    was = f" (It was at {old}.)" if old and not change.after else ""
    because = f" Because {', '.join(change.evidence)}." if change.evidence else ""
    todo = f" To do: {change.remedy}" if change.remedy else ""
    title = f"{change.kind.judgement.value}: {change.kind.id}"
    message = f"{change.message}{was}{because}{todo}"
    new_files = {_checked_out(file, compared.new_name) for file in compared.new_sources}
    if change.after:
        file = _checked_out(change.after.file, compared.new_name)
        return Annotation(_level(change), title, message, change.after._replace(file=file))
    file = _checked_out(old.file, compared.old_name) if old else ""
    return Annotation(_level(change), title, message, file=file if file in new_files else "")


def _level(change: LocatedChange) -> str:
    if change.fails:
        return "error"
    return "warning" if change.kind.judgement is Judgement.LOSS else "notice"


def _checked_out(file: str, side: str) -> str:
    """The path of a file as it is checked out: without the revision, if the side compared is of one."""
    revision, colon, _ = side.partition(":")
    return file.removeprefix(revision + colon) if colon else file
