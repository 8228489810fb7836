"""The floor: Python starts and libyaml parses a file without making a single object. What any reader of YAML takes.

On the machine on which our aims were set it took 0.11 s for 10,000 groups; what it takes here says how the two compare.
"""

import sys
from pathlib import Path

GROUPS = 10_000
SECONDS_OF_THE_AIMS = 0.11
AIMS = {10: 2.6, 1_000: 4.7, 10_000: 9.1, 100_000: 13.6}
"""Groups, and the most of the floor's time that `govctl validate` may take: what we aim at over the floor, measured there"""
_PARSE = "import sys\nfrom yaml._yaml import CParser\nCParser(open(sys.argv[1], 'rb').read()).raw_parse()"


def command(file: Path) -> list[str]:
    """The command line that parses a file and nothing else."""
    return [sys.executable, "-c", _PARSE, str(file)]


def said(seconds: float) -> str:
    """A sentence on this machine, for a page of figures."""
    factor = seconds / SECONDS_OF_THE_AIMS
    return (
        f"The aims, in brackets, were set on another machine. The floor, starting Python and parsing {GROUPS:,} groups with "
        f"libyaml without making an object, took {SECONDS_OF_THE_AIMS} s there and {seconds:.2f} s here, {factor:.1f} times "
        "as long."
    )
