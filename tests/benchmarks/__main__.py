"""Run every benchmark, print the figures, and fail where a bar is missed."""

import os
import sys
from importlib import import_module

MODULES = (
    "writing",
    "contacts",
    "lists",
    "summary",
    "window",
    "forms",
    "surveys",
    "analysis",
    "open_data",
    "grants",
    "books",
    "results",
    "reports",
    "tracking",
    "directory",
    "duplicates",
    "board",
    "rooms",
    "meetings_online",
    "evidence_incidents",
    "evidence_plans",
    "derivation",
)


def main(wanted: list[str]) -> int:
    """Measure and print; 0 when every bar is kept."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    missed = 0
    for name in wanted or MODULES:
        for figure in import_module(f"tests.benchmarks.{name}").figures():
            missed += not figure.kept
            sign = "kept  " if figure.kept else "MISSED"
            print(
                f"{sign} {figure.name}: {figure.ratio:.2f} of at most {figure.most:g}"
                f" ({figure.ours:.4g} {figure.unit} against {figure.limit:.4g} {figure.unit})",
                flush=True,
            )
    print("all bars kept" if not missed else f"{missed} bars missed")
    return int(bool(missed))


sys.exit(main(sys.argv[1:]))
