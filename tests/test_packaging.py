"""The wheel holds what it needs and nothing else, and works away from the checkout."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A wheel built from this checkout with what is installed, without the network."""
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder), str(ROOT)]
    subprocess.run(command, check=True, capture_output=True)
    return next(folder.glob("*.whl"))


def test_contents(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    published = {path.name for path in (ROOT / "schemas").glob("*.json")}
    assert {f"govctl/schemas/{name}" for name in published} <= set(names)
    assert "govctl/py.typed" in names
    assert "govctl/rules/chair/missing.py" in names
    assert {f"govctl/words/locales/{tag}/LC_MESSAGES/govctl.mo" for tag in ("da", "en")} <= set(names)
    assert {name.split("/")[0].split("-")[0] for name in names} == {"govctl"}


def test_works_outside_the_checkout(wheel: Path, tmp_path: Path) -> None:
    installed = tmp_path / "installed"
    zipfile.ZipFile(wheel).extractall(installed)
    work = tmp_path / "work"
    work.mkdir()
    environment = {**os.environ, "PYTHONPATH": str(installed), "PYTHONSAFEPATH": "1"}

    def govctl(*arguments: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "govctl", *arguments]
        return subprocess.run(command, cwd=work, env=environment, capture_output=True, text=True, check=False)

    where = subprocess.run(
        [sys.executable, "-c", "import govctl; print(govctl.__file__)"],
        cwd=work,
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    assert Path(where.stdout.strip()).is_relative_to(installed)
    assert govctl("schema").stdout == (ROOT / "schemas" / "governance-1.schema.json").read_text("utf-8")
    assert govctl("init").returncode == 0
    checked = govctl("validate")
    assert (checked.returncode, checked.stderr) == (0, "")
    assert "no errors, no warnings" in checked.stdout
