"""Build hook: compiles `resources/languages/*.ts` to the `.qm` files that Qt loads.

Qt's own `lrelease` does it, out of the pyside6-essentials wheel, which is therefore a build requirement: the program
needs that wheel anyway, and one compiler for the format is enough. The `.qm` lie beside their `.ts`, where an editable
install reads them and the wheel takes them from; git ignores them. Where lrelease cannot run (its system libraries
are not installed yet), an editable install goes on in English and a wheel is refused.
"""

import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

LRELEASE = [sys.executable, "-c", "from PySide6.scripts.pyside_tool import lrelease; lrelease()"]


class Languages(BuildHookInterface[Any]):
    """Compile before the files are gathered."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile every language; a failure stops all but an editable install."""
        for source in sorted(Path(self.root, "resources", "languages").glob("*.ts")):
            try:
                compile_language(source)
            except subprocess.CalledProcessError as failed:
                words = f"{source.name} was not compiled: {failed.stdout.strip()}"
                if version != "editable":
                    raise RuntimeError(words) from failed
                self.app.display_warning(words)


def compile_language(source: Path) -> Path:
    """Write the .qm beside its .ts in one move, so that a reader never sees half a file."""
    target = source.with_suffix(".qm")
    with tempfile.TemporaryDirectory(dir=source.parent, prefix=".") as scratch:
        fresh = Path(scratch, target.name)
        line = [*LRELEASE, str(source), "-qm", str(fresh)]
        subprocess.run(line, check=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        fresh.replace(target)
    return target
