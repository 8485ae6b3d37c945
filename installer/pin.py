"""Write the pinned requirements anew from pyproject.toml: `python3 installer/pin.py [--upgrade]`; needs uv.

The files serve every system (markers) and hold the hash of every file of a release, but no address of an index.
"""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
COMMAND = "uv pip compile pyproject.toml --universal --python-version 3.11 --generate-hashes --no-annotate"
PLAIN = "--no-emit-index-url --no-emit-find-links --no-config --quiet"


def pin(file: str, *more: str) -> None:
    """Write one requirements file, keeping the versions it has unless asked to upgrade."""
    line = [*COMMAND.split(), *PLAIN.split(), *more, *sys.argv[1:], "--output-file", f"installer/{file}"]
    note = {"UV_CUSTOM_COMPILE_COMMAND": "python3 installer/pin.py"}
    subprocess.run(line, check=True, cwd=ROOT, env=os.environ | note, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    pin("requirements.txt", "--group", "build")
    pin("requirements-dev.txt", "--group", "dev", "--constraint", "installer/requirements.txt")
