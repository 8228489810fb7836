"""The floor: Python starts and libyaml parses a file without making a single object. What any reader of YAML takes.

On the machine on which our aims were set it took 0.11 s for 10,000 groups; what it takes here gives an idea of how the two
compare. Programs that make objects, as ours, differ more between machines than the floor does.
"""

import sys
from pathlib import Path

GROUPS = 10_000
SECONDS_OF_THE_AIMS = 0.11
SIZES = (10, 1_000, 10_000, 100_000)
_PARSE = "import sys\nfrom yaml._yaml import CParser\nCParser(open(sys.argv[1], 'rb').read()).raw_parse()"


def command(file: Path) -> list[str]:
    """The command line that parses a file and nothing else."""
    return [sys.executable, "-c", _PARSE, str(file)]


def said(seconds: float) -> str:
    """A sentence on this machine, for a page of figures."""
    return (
        "The aims, in brackets, were set on another machine, on which the floor, starting Python and\n"
        f"parsing {GROUPS:,} groups with libyaml without making an object, took {SECONDS_OF_THE_AIMS} s; here it took "
        f"{seconds:.2f} s."
    )
