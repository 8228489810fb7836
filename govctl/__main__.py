"""`govctl` and `python -m govctl`."""

import sys

from govctl.cli.front import run


def main() -> None:
    """Run the command line and end with its exit code."""
    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
