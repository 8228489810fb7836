"""Times the interactive page in a real Chromium: written, first paint, ready to use, and everything unfolded."""

import json
import tempfile
import time
from pathlib import Path

from benchmarks.process import run_once
from benchmarks.validate import govctl, written
from tests.browser.chromium import PROGRAM, Tab, browser

AIMS = {1_000: 0.1, 10_000: 0.3, 100_000: 2.0}
"""Groups, and the seconds in which we aim to unfold them all"""
FIRST_PAINT = 0.15
_UNFOLD = """new Promise((done) => {
  const start = performance.now();
  document.querySelector(".icon.expand").closest("button").click();
  requestAnimationFrame(() => setTimeout(() => done(performance.now() - start), 0));
})"""


def rows(work: Path, times: int) -> list[list[str]]:
    """A row for each size; none where there is no Chromium."""
    found = []
    for groups, aim in AIMS.items() if PROGRAM else ():
        target = work / "chart.html"
        made = run_once(govctl("render", str(written(work, groups)), "-o", str(target)))
        opened = sorted(_opened(target) for _ in range(times))[times // 2]
        ready, paint, unfolded = opened
        found.append(
            [
                f"{groups:,}",
                f"{made.processor:.1f} s, {made.mebibytes:.0f} MiB",
                f"{target.stat().st_size / 1024 / 1024:.1f} MiB",
                f"{paint:.2f} s (≤ {FIRST_PAINT})",
                f"{ready:.2f} s",
                f"{unfolded:.2f} s (≤ {aim})",
            ]
        )
    return found


def _opened(page: Path) -> tuple[float, float, float]:
    """Seconds until the page can be used, until something is seen, and for unfolding all; in a browser of its own."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder, browser(Path(folder)) as tab:
        tab.open("data:text/html,warm")
        start = time.perf_counter()
        tab.open(page.as_uri())
        tab.settle()
        ready = time.perf_counter() - start
        return ready, _paint(tab), tab.run(_UNFOLD) / 1000


def _paint(tab: Tab) -> float:
    entries = json.loads(tab.run("JSON.stringify(performance.getEntriesByType('paint'))"))
    return min(float(entry["startTime"]) for entry in entries) / 1000
