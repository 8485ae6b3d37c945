"""Checks a dossier: run it where the dossier was unpacked, with Python 3 and nothing else.

It says which files were changed, are missing or were added since the dossier was made, and ends with 1 if any was.
"""

import hashlib
import json
import sys
from pathlib import Path


def main() -> int:
    """Compare every file with the manifest and say what differs."""
    folder = Path(__file__).resolve().parent
    manifest = folder / "manifest.json"
    if not manifest.is_file():
        print("manifest.json is missing: nothing can be checked.")
        return 1
    data = manifest.read_bytes()
    told = json.loads(data.decode("utf-8"))["files"]
    here = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*") if path.is_file()}
    own = {"manifest.json", "verify.py"}
    found = []
    for name, known in sorted(told.items()):
        if name not in here:
            found.append(f"missing: {name}")
        elif hashlib.sha256(here[name].read_bytes()).hexdigest() != known:
            found.append(f"changed: {name}")
    found += [f"added:   {name}" for name in sorted(set(here) - set(told) - own)]
    print("\n".join(found) or f"All {len(told)} files are as they were when the dossier was made.")
    print(f"SHA-256 of the manifest: {hashlib.sha256(data).hexdigest()}")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
