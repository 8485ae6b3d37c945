"""What results and indicators are called: as the framework calls them, or in a funder's own names."""

from typing import TYPE_CHECKING

from ppa_desk.services.content import Language
from ppa_desk.services.records import Kept
from ppa_desk.services.report_words import capital

if TYPE_CHECKING:
    from ppa_desk.services.desk import Desk


class Names:
    """The names of one framework's tiers and indicators in a language; of a shape where one is named."""

    def __init__(self, desk: "Desk", shape: int | None, language: Language) -> None:
        self._records, self._codes, self._language = desk.records, desk.codes, language
        of = {"report_shape_id": shape}
        theirs = {kind: self._records.where(kind, **of) if shape else [] for kind in ("shape_tier", "shape_indicator")}
        self._tiers = {one.values["tier_id"]: one.values for one in theirs["shape_tier"]}
        self._indicators = {one.values["indicator_id"]: one.values for one in theirs["shape_indicator"]}
        self._levels: dict[int, str] = {}

    def tier(self, tier: int | None) -> str:
        """Return what a level of the tree is called; empty where none is named."""
        if tier is None:
            return ""
        if tier not in self._levels:
            self._levels[tier] = self._tier(tier)
        return self._levels[tier]

    def _tier(self, tier: int) -> str:
        kept = self._records.get("tier", tier).values
        told = self._own(self._tiers.get(tier, {})) or self._own(kept)
        told = told or self._codes.label("result_level", kept["level"], self._language)
        return capital(told)

    def shows(self, indicator: int) -> bool:
        """Say whether this funder's reports have an indicator."""
        return not self._indicators.get(indicator, {}).get("left_out")

    def indicator(self, kept: Kept) -> tuple[str, str, str]:
        """Return an indicator's code, name and unit."""
        theirs = self._indicators.get(kept.id, {})
        code = theirs.get("code") or kept.values["code"]
        name = self._own(theirs) or self._own(kept.values) or str(code)
        return str(code), name, self._own(kept.values, "unit")

    def _own(self, values: object, name: str = "name") -> str:
        told = values if isinstance(values, dict) else {}
        other = "fr" if self._language == "en" else "en"
        return str(told.get(f"{name}_{self._language}") or told.get(f"{name}_{other}") or "")
