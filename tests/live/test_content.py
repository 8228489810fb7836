"""What the page shows of a look, and of the last one that had a picture."""

import json
from pathlib import Path
from typing import Any

import pytest

from govctl.diagrams.paint.faces import faces, without_faces
from govctl.live.content import content
from govctl.loading.watched import Watched
from govctl.usecases.look import Look, Looker

GOOD = "schema_version: 1\nname: Forsamlingshuset\nlanguage: da\ngroups:\n  board: {apex: true, chair: T, meetings: ad_hoc}\n"


def shown(path: Path, last: Look | None, *texts: str) -> dict[str, Any]:
    """What is shown after several saves."""
    last = last or Look(None)
    seen = last
    for text in texts:
        path.write_text(text)
        seen = Looker(str(path)).look(Watched())
        last = seen if seen.picture else last
    found: dict[str, Any] = json.loads(content(seen, last, "governance.yaml").data)
    return found


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "governance.yaml"


def test_a_good_file(path: Path) -> None:
    found = shown(path, None, GOOD)
    told = {key: found[key] for key in ("language", "title", "file", "errors", "grade", "stale", "note", "verdict")}
    assert told == {
        "language": "da",
        "title": "Forsamlingshuset",
        "file": "governance.yaml",
        "errors": 0,
        "grade": "",
        "stale": False,
        "note": "",
        "verdict": "ingen fejl, ingen advarsler",
    }
    assert found["picture"].startswith("<svg")
    assert "nothing to compare" in found["changes"] or "Der er intet at sammenligne med" in found["changes"]


def test_a_picture_stays_while_the_file_is_broken(path: Path) -> None:
    before = shown(path, None, GOOD)
    found = shown(path, None, GOOD, GOOD + "  upkeep: {chiar: T}\n")
    assert found["picture"] == before["picture"]
    assert (found["stale"], found["errors"], found["grade"]) == (True, 1, "error")
    assert found["note"] == "Filen har fejl i formen. Billedet viser, hvordan den senest så ud."
    assert "did you mean" in found["findings"].lower()


def test_a_file_that_is_broken_from_the_start(path: Path) -> None:
    found = shown(path, None, "groups: [\n")
    assert (found["title"], found["picture"], found["stale"], found["language"]) == ("governance.yaml", "", True, "en")
    assert found["note"] == "There is no picture yet: the file has to be mended first."


def test_a_file_that_cannot_be_read(path: Path) -> None:
    path.write_text(GOOD)
    last = Looker(str(path)).look(Watched())
    path.unlink()
    seen = Looker(str(path)).look(Watched())
    found = json.loads(content(seen, last, "governance.yaml").data)
    assert found["verdict"] == "kan ikke læses"
    assert "no such file" in found["findings"]
    assert 'lang="en"' in found["findings"]
    assert found["picture"] == without_faces(last.picture)


def test_names_stay_text(path: Path) -> None:
    name = "<script>alert(1)</script></svg><img src=x onerror=alert(2)>"
    found = shown(
        path, None, f"schema_version: 1\nname: {json.dumps(name)}\ngroups: {{board: {{chair: {json.dumps(name)}}}}}\n"
    )
    for key in ("picture", "findings", "changes", "proposal"):
        assert "<script" not in found[key]
        assert "<img" not in found[key]


def test_findings_speak_the_language_of_the_governance(path: Path) -> None:
    found = shown(path, None, GOOD + "  salen: {reports_to: bord, chair: T, meetings: ad_hoc}\n")
    said = found["findings"]
    assert "salen rapporterer til <code>bord</code>, men <code>bord</code> findes ikke som gruppe." in said
    assert "Mente du <code>board</code>?" in said
    assert "1 fejl" in said
    assert "<b>Gør:</b>" in said
    assert "<b>Hvorfor:</b> Linjen fører ingen steder hen:" in said
    assert "lang=" not in said
    assert 'aria-label="fejl"' in said


def test_the_gravest_findings_come_first(path: Path) -> None:
    said = shown(path, None, GOOD.replace("chair: T", "chair: unknown") + "  salen: {chair: T, meetings: ad_hoc}\n")[
        "findings"
    ]
    assert 0 < said.index("reporting/missing") < said.index("chair/unknown")


def test_a_syllable_is_not_drawn_from_the_fonts_of_two_pictures(path: Path) -> None:
    path.write_text(GOOD)
    seen = Looker(str(path)).look(Watched())
    seen = seen._replace(picture="<svg>समिति</svg>", changes=seen.changes._replace(picture="<svg>क्षेत्र</svg>"))
    found = json.loads(content(seen, seen, "governance.yaml").data)
    assert found["fonts"] == faces("<svg>समिति क्षेत्र</svg>")
