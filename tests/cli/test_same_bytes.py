"""The same input gives the same bytes: in any process, place, time zone and locale, whatever fonts a machine has."""

import hashlib
import shutil
from pathlib import Path

import pytest

from tests.cli.command import ROOT, start

FORMATS = ("svg", "png", "pdf", "html", "md", "mmd", "txt", "dot")
PLACES: tuple[dict[str, str], ...] = (
    {"PYTHONHASHSEED": "0", "LC_ALL": "C", "TZ": "UTC"},
    {"PYTHONHASHSEED": "1", "LC_ALL": "C.UTF-8", "TZ": "Pacific/Kiritimati", "LANG": "da_DK.UTF-8", "LANGUAGE": "da"},
    {"PYTHONHASHSEED": "2", "FONTCONFIG_FILE": "/dev/null", "HOME": "/nonexistent", "COLUMNS": "40", "PYTHONUTF8": "0"},
)
OUTPUTS = [part for form in FORMATS for part in ("-o", f"chart.{form}")]
VIEWS = ("matrix", "responsibilities", "meetings")
TABLES = [part for form in ("svg", "png", "pdf", "html", "md", "txt", "csv") for part in ("-o", f"table.{form}")]
COMMANDS = {
    "render": ["render", "governance.yaml", *OUTPUTS],
    "render --diff": ["render", "--diff", "governance.yaml", "proposal.yaml", *OUTPUTS],
    "render --pages": ["render", "governance.yaml", "--pages", "-o", "chart.pdf", "-o", "chart.svg"],
    "render --theme": ["render", "proposal.yaml", "--theme", "print", "--level", "clinical", "-o", "chart.svg"],
    **{f"render --view {view}": ["render", "proposal.yaml", "--view", view, *TABLES] for view in VIEWS},
    "validate": ["validate", "proposal.yaml", "--format", "json"],
    "diff": ["diff", "governance.yaml", "proposal.yaml"],
    "diff as JSON": ["diff", "governance.yaml", "proposal.yaml", "--format", "json"],
    "diff as HTML": ["diff", "governance.yaml", "proposal.yaml", "--format", "html"],
    "diff as Markdown": ["diff", "governance.yaml", "proposal.yaml", "--format", "markdown"],
    "compare": ["compare", "governance.yaml", "proposal.yaml"],
    "stats": ["stats", "governance.yaml", "--format", "json"],
    "show": ["show", "proposal.yaml"],
}


def made(folder: Path, arguments: list[str], environment: dict[str, str]) -> dict[str, str]:
    """What a command prints and writes in a new folder with the note's two files, as hashes."""
    folder.mkdir(parents=True)
    shutil.copy(ROOT / "governance.yaml", folder)
    shutil.copy(ROOT / "proposals/digital-almen-praksis.yaml", folder / "proposal.yaml")
    done = start(*arguments, folder=folder, **environment)
    assert (done.code, done.err) == (0, "")
    written = {path.name: path.read_bytes() for path in sorted(folder.iterdir())}
    return {name: hashlib.sha256(data).hexdigest() for name, data in ({"": done.out.encode()} | written).items()}


@pytest.mark.parametrize("name", COMMANDS)
def test_same_bytes(name: str, tmp_path: Path) -> None:
    first, *others = (made(tmp_path / f"place{number}", COMMANDS[name], where) for number, where in enumerate(PLACES))
    assert others == [first] * len(others)
    if name.startswith("render"):
        assert len(first) > 3
