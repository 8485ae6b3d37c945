"""The lists of frameworks, indicators and reports."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import Select, Table, func, select

from ppa_desk.errors import DeskError
from ppa_desk.model.kinds import table_of
from ppa_desk.services.listing import Listing
from ppa_desk.store.database import Store

FRAMEWORK: Table = table_of("framework")
RESULT: Table = table_of("result")
INDICATOR: Table = table_of("indicator")
SHAPE: Table = table_of("report_shape")
REPORT: Table = table_of("report")


class NoFramework(DeskError):
    """Which framework is not clear; `why` is in the code: none, several, or no such key."""

    code = "results.no_framework"

    def __init__(self, why: str, **values: object) -> None:
        self.code = f"results.{why}"
        super().__init__(**values)


@dataclass(frozen=True, slots=True)
class FrameworkRow:
    """One line of the list of frameworks."""

    id: int
    key: str
    title_en: str
    title_fr: str
    since: date | None
    until: date | None
    template: bool
    indicators: int


@dataclass(frozen=True, slots=True)
class IndicatorRow:
    """One line of the list of indicators."""

    id: int
    code: str
    name_en: str
    name_fr: str
    retired: bool
    framework_en: str
    framework_fr: str


@dataclass(frozen=True, slots=True)
class ReportRow:
    """One line of the list of reports."""

    id: int
    title_en: str
    title_fr: str
    since: date | None
    until: date | None
    due_on: date | None
    status: str
    shape: str


class Register:
    """Every framework, indicator and report."""

    def __init__(self, store: Store) -> None:
        self._store = store
        of_it = RESULT.c.framework_id == FRAMEWORK.c.id
        count = select(func.count()).select_from(INDICATOR.join(RESULT)).where(of_it).scalar_subquery()
        named = [FRAMEWORK.c[name] for name in FrameworkRow.__dataclass_fields__ if name != "indicators"]
        self.frameworks = Listing(
            store,
            "framework",
            select(*named, count),
            FrameworkRow,
            sorts={"title": (FRAMEWORK.c.sorted_as,), "until": (FRAMEWORK.c.until, FRAMEWORK.c.sorted_as)},
        )
        whole = INDICATOR.join(RESULT).join(FRAMEWORK, of_it)
        self.indicators = Listing(
            store,
            "indicator",
            select(
                *(INDICATOR.c[name] for name in ("id", "code", "name_en", "name_fr", "retired")),
                FRAMEWORK.c.title_en,
                FRAMEWORK.c.title_fr,
            ).select_from(whole),
            IndicatorRow,
            sorts={"code": (INDICATOR.c.code,), "name": (INDICATOR.c.name_en, INDICATOR.c.name_fr)},
            only={"framework": lambda number: INDICATOR.c.result_id.in_(_results(number))},
        )
        told = [REPORT.c[name] for name in ReportRow.__dataclass_fields__ if name != "shape"]
        self.reports = Listing(
            store,
            "report",
            select(*told, SHAPE.c.name).select_from(REPORT.join(SHAPE)),
            ReportRow,
            sorts={
                "title": (REPORT.c.title_en, REPORT.c.title_fr),
                "until": (REPORT.c.until,),
                "due": (REPORT.c.due_on,),
            },
            only={"shape": lambda number: REPORT.c.report_shape_id == number},
        )

    def framework(self, key: str | None = None) -> int:
        """Return the number of the framework with a key, or of the only one. NoFramework."""
        with self._store.read() as session:
            known = {row.key: row.id for row in session.execute(select(FRAMEWORK.c.key, FRAMEWORK.c.id))}
        if not known:
            raise NoFramework("no_framework")
        if key is None and len(known) > 1:
            raise NoFramework("which_framework", known=", ".join(sorted(known)))
        if key is not None and key not in known:
            raise NoFramework("no_such_framework", key=key, known=", ".join(sorted(known)))
        return int(known[key] if key is not None else next(iter(known.values())))


def _results(framework: int) -> Select[tuple[int]]:
    return select(RESULT.c.id).where(RESULT.c.framework_id == framework)
