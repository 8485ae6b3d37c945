"""The portfolio as its readers get it: words, amounts, charts; the same for the window and the report."""

from collections.abc import Sequence

from ppa_desk.model.codes import code_list
from ppa_desk.model.money import plain, told
from ppa_desk.services.codes import Codes
from ppa_desk.services.content import Chart, Mark
from ppa_desk.services.grants.portfolio import Group, InStage, Total
from ppa_desk.services.report_words import Words, capital

REPORT = "grant_portfolio"
COUNTRY = "CD"
"""The country whose provinces are on the map: its own tile is for what is told of none of them."""


class View:
    """Tells figures in one language."""

    def __init__(self, words: Words, codes: Codes) -> None:
        self.words, self._codes = words, codes

    def grants(self, count: int) -> str:
        """Return so many grants, in words."""
        return self.words("number.one" if count == 1 else "number.many", n=self.number(count))

    def number(self, count: int) -> str:
        """Return a count as its readers write it."""
        return plain(count * 1000, None, self.words.language)

    def money(self, total: Total) -> str:
        """Return sums by currency; what nobody told is said."""
        sums = [told(amount, currency, self.words.language) for currency, amount in total.money]
        return self.words.joined(sums) if sums else self.words("number.untold" if total.unknown else "number.none")

    def sum(self, total: Total, currency: str) -> str:
        """Return the sum in one currency; a dash where there is none, words where none of the amounts is known."""
        amount = dict(total.money).get(currency)
        if amount is not None:
            return plain(amount, currency, self.words.language)
        return self.words("number.unknown" if total.unknown == total.count and total.count else "number.none")

    def ordered(self, codes: str, found: Sequence[Group]) -> list[Group]:
        """Return groups in the order of their code list; what is not told stands last."""
        order = {code: at for at, code in enumerate(code_list(codes))}
        return sorted(found, key=lambda one: (not one.code, order.get(one.code, len(order)), one.code))

    def label(self, codes: str, code: str, unknown: str) -> str:
        """Return the label of a code, or the words for what is not told."""
        return capital(self._codes.label(codes, code, self.words.language) if code else self.words(unknown))

    def place(self, code: str) -> str:
        """Return what a province or country is called."""
        if code == COUNTRY:
            return self.words("map.national")
        return self.label("province" if "-" in code else "country", code, "map.unknown")

    def stages(self, found: Sequence[InStage], currency: str) -> Chart | None:
        """Return a chart of the money in each stage, in one currency, without what is not pursued; None: no money."""
        live = [one for one in found if one.stage.phase != "out"]
        amounts = {one.stage.id: dict(one.total.money).get(currency, 0) for one in live}
        most = max(amounts.values(), default=0)
        if not most:
            return None
        marks = tuple(
            Mark(
                one.stage.name(self.words.language),
                (amounts[one.stage.id] / most,),
                told(amounts[one.stage.id], currency, self.words.language),
            )
            for one in live
            if amounts[one.stage.id]
        )
        caption = self.words("stages.caption", currency=currency)
        rows = "; ".join(f"{mark.label}: {mark.told}" for mark in marks)
        return Chart("bars", marks, f"{caption}. {rows}", caption)

    def map(self, found: Sequence[Group]) -> Chart:
        """Return the tile map of grants by place."""
        counts = {one.code: one.total.count for one in found if one.code}
        most = max(counts.values(), default=1)
        language = self.words.language
        marks = [
            Mark(
                code.label(language),
                (counts.get(code.code, 0) / most,),
                self.number(counts[code.code]) if code.code in counts else "",
                place=code.code,
            )
            for codes in ("province", "country")
            for code in code_list(codes).values()
            if codes == "province" or (code.group == "ICGLR" and (code.code != COUNTRY or code.code in counts))
        ]
        rows = "; ".join(
            self.words("map.alt_row", place=self.place(code), grants=self.grants(count))
            for code, count in sorted(counts.items(), key=lambda one: (-one[1], one[0]))
        )
        alt = self.words("map.alt", told=rows or self.words("map.none"))
        return Chart("tiles", tuple(marks), alt, self.words("map.caption"), self.words("map.note"))
