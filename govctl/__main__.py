"""`govctl` and `python -m govctl`."""

import gc
import sys

from govctl.cli.front import run


def main() -> None:
    """Run the command line and end with its exit code."""
    gc.set_threshold(_NEW_OBJECTS_BETWEEN_SEARCHES)
    code = run(sys.argv[1:])
    gc.freeze()  # the search at the end would go through objects that the system takes back anyway
    sys.exit(code)


_NEW_OBJECTS_BETWEEN_SEARCHES = 200_000
"""Governances are many objects and no cycles; to look for cycles as often as usual costs a tenth of a command."""

if __name__ == "__main__":
    main()
