"""What a user feels first: `govctl validate FILE` imports nothing that it does not need."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
HEAVY = (
    *("typer", "click", "rich", "jsonschema", "graphviz", "dateutil", "pydantic", "babel"),
    *("dataclasses", "inspect", "difflib", "asyncio", "subprocess", "tempfile", "shutil", "pathlib", "logging"),
)


def test_plain_validate_imports_nothing_heavy() -> None:
    program = (
        "import sys; before = set(sys.modules); sys.argv = ['govctl', 'validate', 'governance.yaml']\n"
        "from govctl.cli.front import run\n"
        "code = run(sys.argv[1:])\n"
        "print(*sorted(set(sys.modules) - before), sep='\\n', file=sys.stderr)\n"
        "sys.exit(code)\n"
    )
    done = subprocess.run(
        [sys.executable, "-I", "-c", f"import sys; sys.path.insert(0, {str(ROOT)!r}); {program}"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0
    imported = set(done.stderr.split())
    assert "yaml" in imported
    assert imported.isdisjoint(HEAVY), sorted(imported.intersection(HEAVY))
    assert "govctl.rules.documentation" not in imported


@pytest.mark.parametrize("arguments", [["--version"], ["--help"], ["schema"]])
def test_light_commands_do_not_read_yaml(arguments: list[str]) -> None:
    program = (
        "import sys\nfrom govctl.cli.front import run\n"
        f"run({arguments!r})\nassert 'yaml' not in sys.modules\nassert 'rich' not in sys.modules\n"
    )
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run([sys.executable, "-c", program], env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
