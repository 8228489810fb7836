"""What goes into which file, where one picture can be several files."""

from collections.abc import Iterable

from govctl.errors import UsageError


def put(files: dict[str, bytes], more: Iterable[tuple[str, bytes]]) -> None:
    """Put more files to some by name; raises `UsageError` where two pictures, or pages of them, would be one file."""
    for name, data in more:
        if name in files:
            raise UsageError(
                f"{name} would be two files: a page of one picture, and another one.",
                "Name another file with --output.",
            )
        files[name] = data
