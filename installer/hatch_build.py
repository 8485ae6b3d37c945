"""Build hook: what people see, beside the code: `forms/`, `reports/`, `resources/`, and the languages that Qt loads.

A wheel holds the three folders as `ppa_desk/_shipped/`; an editable install reads them where they lie.

The languages, `resources/languages/*.ts`, are compiled to `.qm` first, by Qt's own `lrelease` out of the
pyside6-essentials wheel, which is therefore a build requirement: the program needs that wheel anyway, and one compiler
for the format is enough. The `.qm` lie beside their `.ts`; git ignores them. Where lrelease cannot run (its system
libraries are not installed yet), an editable install goes on in English and a wheel is refused.
"""

import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

LRELEASE = [sys.executable, "-c", "from PySide6.scripts.pyside_tool import lrelease; lrelease()"]


class Shipped(BuildHookInterface[Any]):
    """Compile and gather what is shipped with the code."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile every language, a failure stopping all but an editable install, and add the folders to a wheel."""
        if version != "editable":
            folders = ("forms", "reports", "resources")
            build_data["force_include"] |= {str(Path(self.root, kind)): f"ppa_desk/_shipped/{kind}" for kind in folders}
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
