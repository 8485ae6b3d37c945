"""The README's commands: `python3 installer/bootstrap.py demo | run | test | bench`; any Python 3 can read this."""

import sys
from pathlib import Path

NEEDED = (3, 11)


def main() -> None:
    """Say plainly when Python is too old; otherwise hand over."""
    if sys.version_info < NEEDED:
        found = ".".join(str(part) for part in sys.version_info[:2])
        sys.exit("PPA Desk needs Python 3.11 or newer and this is Python " + found + "; start it with a newer python3.")
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
    from installer.commands import run

    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
