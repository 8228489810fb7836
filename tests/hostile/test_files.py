"""Files that are not there, not files, too large; includes that loop, leave the folder, or find nothing."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from govctl.errors import InputError
from govctl.loading.files import find_main
from govctl.loading.parse import MOST_PROBLEMS
from govctl.usecases.validate import validate
from tests.hostile.cases import BODY, HEAD, WHOLE

PART = b"groups:\n  upkeep: {reports_to: board, chair: T, meetings: ad_hoc}\n"


def governance(folder: Path, include: str) -> Path:
    """A good file that includes something."""
    folder.mkdir(exist_ok=True)
    path = folder / "governance.yaml"
    path.write_bytes(WHOLE + f"include: {include}\n".encode())
    return path


def told(path: Path) -> list[tuple[str, str]]:
    """Rule and message of each finding."""
    return [(one.rule, one.message) for one in validate(str(path)).diagnoses]


def _missing(folder: Path) -> Path:
    return folder / "nothing.yaml"


def _empty_folder(folder: Path) -> Path:
    return folder


def _pipe(folder: Path) -> Path:
    os.mkfifo(folder / "pipe.yaml")
    return folder / "pipe.yaml"


def _device(_: Path) -> Path:
    return Path("/dev/zero")


def _too_large(folder: Path) -> Path:
    path = folder / "large.yaml"
    with path.open("wb") as file:
        file.truncate(200 * 1024 * 1024)
    return path


def _many_lines(folder: Path) -> Path:
    (folder / "lines.yaml").write_bytes(b"\n" * 10_000_001)
    return folder / "lines.yaml"


def _many_old_lines(folder: Path) -> Path:
    (folder / "lines.yaml").write_bytes(b"\r" * 10_000_001)
    return folder / "lines.yaml"


def _main_link_out(folder: Path) -> Path:
    (folder / "outside.yaml").write_text("secret: password\n")
    (folder / "project").mkdir()
    (folder / "project" / "governance.yaml").symlink_to("../outside.yaml")
    return folder / "project"


def _link_out(folder: Path) -> Path:
    return _main_link_out(folder) / "governance.yaml"


def _broken_link(folder: Path) -> Path:
    (folder / "link.yaml").symlink_to(folder / "gone")
    return folder / "link.yaml"


@pytest.mark.parametrize(
    ("make", "says"),
    [
        (_missing, "no such file"),
        (_empty_folder, "holds no governance.yaml"),
        (_pipe, "is not a file"),
        (_device, "is not a file"),
        (_too_large, "larger than 128 MiB"),
        (_broken_link, "no such file"),
        (_many_lines, "more than 10,000,000 lines"),
        (_many_old_lines, "more than 10,000,000 lines"),
        (_main_link_out, "link that leads out"),
        (_link_out, "link that leads out"),
    ],
)
def test_no_file(make: Callable[[Path], Path], says: str, tmp_path: Path) -> None:
    with pytest.raises(InputError, match=says) as caught:
        validate(str(make(tmp_path)))
    assert caught.value.exit_code == 3
    assert caught.value.message.endswith(".")


def test_a_link_inside_the_folder_is_followed(tmp_path: Path) -> None:
    (tmp_path / "in-force.yaml").write_bytes(WHOLE)
    (tmp_path / "governance.yaml").symlink_to("in-force.yaml")
    assert told(tmp_path) == []


def test_the_nearest_file_is_not_a_link_that_leads_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(_main_link_out(tmp_path))
    with pytest.raises(InputError, match="link that leads out"):
        find_main(".")


def test_so_many_duplicate_keys_are_told_and_no_more(tmp_path: Path) -> None:
    path = tmp_path / "governance.yaml"
    path.write_bytes(WHOLE + b"x-a: 1\n" * 5_000)
    found = validate(str(path)).diagnoses
    assert {one.rule for one in found} == {"schema/duplicate-key"}
    assert len(found) == MOST_PROBLEMS
    assert {str(one.related[0].span) for one in found} == {f"{path}:5:1"}


def test_null_in_the_path() -> None:
    with pytest.raises(InputError, match="no path can hold"):
        validate("a\0b")


@pytest.mark.parametrize(
    ("pattern", "says"),
    [
        ("../outside.yaml", "would leave the folder"),
        ("parts/../../outside.yaml", "would leave the folder"),
        ("/etc/passwd", "would leave the folder"),
        ('"a\\\\b.yaml"', "would leave the folder"),
        ('"parts/**"', "without a bound"),
        ("'*/*/*/*/*/*/*/*/*/*/*/*/nothing'", "too many files"),
        ("'*/*/*/*/*/*/*/*/*/*/*/*'", "too many files"),
        ("'" + "*a" * 300 + "'", "without a bound"),
        ("'" + "*/" * 300 + "x'", "without a bound"),
        ("'" + "a" * 400 + "'", "names no file"),
        ("nothing.yaml", "names no file"),
        ("parts", "names no file"),
        ("'[!'", "names no file"),
        ("link.yaml", "link that leads out"),
        ("folder-link/outside.yaml", "link that leads out"),
        ("folder-link/*", "names no file"),
        ("pipe.yaml", "names no file"),
        ("governance.yaml", "includes itself"),
        ("[part.yaml, part.yaml]", "included twice"),
        ("[part.yaml, ./part.yaml]", "included twice"),
        ("[part.yaml, same.yaml]", "included twice"),
    ],
)
def test_refused_include(pattern: str, says: str, tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "outside.yaml").write_text("secret: password\n")
    (tmp_path / "outside.yaml").write_text("secret: password\n")
    path = governance(tmp_path / "project", pattern)
    project = path.parent
    (project / "part.yaml").write_bytes(PART)
    (project / "parts").mkdir()
    for number in range(4):
        (project / f"loop{number}").symlink_to(".")
    (project / "same.yaml").symlink_to("part.yaml")
    (project / "link.yaml").symlink_to(outside / "outside.yaml")
    (project / "folder-link").symlink_to(outside)
    os.mkfifo(project / "pipe.yaml")
    found = told(path)
    assert [rule for rule, _ in found] == ["schema/include"]
    assert says in found[0][1]
    assert "password" not in str(found)


def test_mutual_includes(tmp_path: Path) -> None:
    path = governance(tmp_path, "a.yaml")
    (tmp_path / "a.yaml").write_text("include: b.yaml\n")
    (tmp_path / "b.yaml").write_text("include: a.yaml\n")
    assert [rule for rule, _ in told(path)] == ["schema/include"]


@pytest.mark.parametrize(
    ("part", "rule", "says"),
    [
        (b"groups: [", "schema/not-yaml", "bracket"),
        (b"", "schema/not-yaml", "empty"),
        (b"- a\n", "schema/wrong-form", "list"),
        (b"policy: {fail_on: note}\n", "schema/unknown-key", "`policy`"),
        (b"name: y\n", "schema/unknown-key", "`name`"),
        (PART.replace(b"upkeep", b"board").replace(b"reports_to: board", b"apex: true"), "id/duplicate", "twice"),
    ],
)
def test_flawed_part(part: bytes, rule: str, says: str, tmp_path: Path) -> None:
    path = governance(tmp_path, "part.yaml")
    (tmp_path / "part.yaml").write_bytes(part)
    found = validate(str(path)).diagnoses
    assert [one.rule for one in found] == [rule]
    assert says in found[0].message
    assert found[0].span.file == str(tmp_path / "part.yaml")


def test_a_thousand_parts(tmp_path: Path) -> None:
    path = governance(tmp_path, "parts/*.yaml")
    (tmp_path / "parts").mkdir()
    for number in range(1_000):
        text = PART.replace(b"upkeep", b"g%d" % number)
        (tmp_path / "parts" / f"g{number}.yaml").write_bytes(text)
    checked = validate(str(path))
    assert checked.diagnoses == ()
    assert checked.counts["groups"] == 1_001


def test_from_standard_input_includes_count_from_here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "part.yaml").write_bytes(PART)
    read, write = os.pipe()
    os.write(write, WHOLE + b"include: part.yaml\n")
    os.close(write)
    monkeypatch.chdir(tmp_path)
    with os.fdopen(read) as stdin:
        monkeypatch.setattr("sys.stdin", stdin)
        checked = validate("-")
    assert checked.counts["groups"] == 2
    assert checked.name == "<stdin>"


def _chain(length: int, *, closed: bool) -> bytes:
    first = b"reports_to: g%d" % (length - 1) if closed else b"apex: true"
    groups = [b"  g0: {%s, chair: T, meetings: ad_hoc}\n" % first]
    groups += [b"  g%d: {reports_to: g%d, chair: T, meetings: ad_hoc}\n" % (n, n - 1) for n in range(1, length)]
    return HEAD + b"groups:\n" + b"".join(groups)


@pytest.mark.parametrize(("closed", "rules"), [(False, []), (True, ["reporting/cycle"])])
def test_long_chain(closed: bool, rules: list[str], tmp_path: Path) -> None:
    path = tmp_path / "governance.yaml"
    path.write_bytes(_chain(20_000, closed=closed))
    assert [rule for rule, _ in told(path)] == rules


def test_ten_thousand_misspelt_references(tmp_path: Path) -> None:
    path = tmp_path / "governance.yaml"
    groups = b"".join(b"  g%d: {reports_to: bord, chair: T, meetings: ad_hoc}\n" % n for n in range(10_000))
    path.write_bytes(HEAD + BODY + groups)
    found = validate(str(path)).diagnoses
    assert len(found) == 10_000
    assert found[0].remedy == "Did you mean `board`?"
