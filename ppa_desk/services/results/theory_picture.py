"""The theory of change as a picture and as a document of one page, in one language."""

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date
from fractions import Fraction
from typing import Any

from ppa_desk.model.money import told
from ppa_desk.model.results.framework import Standing
from ppa_desk.services.codes import Codes
from ppa_desk.services.content import Box, DocumentContent, Language, Tree
from ppa_desk.services.dates import spelled
from ppa_desk.services.report_words import Words, capital
from ppa_desk.services.results.pictures import STATES
from ppa_desk.services.results.telling import Named, Teller
from ppa_desk.services.results.theory import Doubt, Place

REPORT = "theory_of_change"


class TheoryPicture:
    """Draws theories of change for readers of one language."""

    def __init__(self, codes: Codes, language: Language) -> None:
        self.words, self.teller, self._codes = Words(REPORT, language), Teller(language), codes

    def tree(self, places: Sequence[Place], as_of: date) -> Tree:
        """Return the picture."""
        currency, most = _thickest(places)
        boxes = tuple(self._box(one, currency, most) for one in places)
        rows = "; ".join(self._row(box) for box in boxes)
        day = spelled(as_of, self.words.language, "date")
        alt = self.words("tree.alt", day=day, rows=rows)
        return Tree(boxes, alt, self._heads(places), self.words("tree.caption", day=day), self._note(places, currency))

    def document(
        self, places: Sequence[Place], as_of: date, title: str, alliance: Mapping[str, Any]
    ) -> DocumentContent:
        """Return the picture as a document."""
        language, words = self.words.language, self.words
        day = spelled(as_of, language, "date")
        mark = f"{words('names.invented')} · " if alliance.get("invented") else ""
        return DocumentContent(
            kind=REPORT,
            title=words("names.document"),
            subtitle=f"{mark}{title}",
            language=language,
            edition="",
            letterhead=words.own(alliance, "name"),
            running_head=f"{mark}{words('names.document')}",
            running_foot=day,
            author=words.own(alliance, "contact"),
            blocks=(self.tree(places, as_of),),
            words=words.group("page"),
            paper="a4" if alliance.get("paper") == "a4" else "letter",
        )

    def statement(self, place: Place) -> str:
        """Return what a result says."""
        return self._own(place.statement_en, place.statement_fr) or place.code

    def state(self, place: Place) -> str:
        """Return how a result's status is drawn."""
        return STATES.get(place.status, "") if place.status else ""

    def status(self, place: Place) -> str:
        """Return a result's status in words."""
        return self.teller.status(place.status) if place.status else self.words("tree.unmeasured")

    def doubt(self, doubt: Doubt) -> str:
        """Return an assumption with how it stands."""
        text = self._own(doubt.text_en, doubt.text_fr)
        return self.words(f"doubt.{doubt.standing}", text=text)

    def money(self, money: Mapping[str, Fraction]) -> str:
        """Return sums by currency; a dash where there are none."""
        sums = [told(round(amount), currency, self.words.language) for currency, amount in sorted(money.items())]
        return self.words.joined(sums) if sums else self.words("tree.none")

    def _box(self, one: Place, currency: str, most: Fraction) -> Box:
        amount = one.money.get(currency)
        weight = float(amount / most) if amount and most and one.parent is not None else None
        broken = sum(doubt.standing is Standing.BROKEN for doubt in one.doubts)
        doubtful = len(one.doubts) - broken
        warning = ", ".join(self._counted(name, count) for name, count in (("broken", broken), ("doubtful", doubtful))
                            if count)  # fmt: skip
        return Box(
            str(one.result), self.statement(one), one.depth, one.code, self.state(one),
            self.status(one), str(len(one.grants)) if one.grants else "", warning,
            "" if one.parent is None else str(one.parent), weight,
        )  # fmt: skip

    def _counted(self, name: str, count: int) -> str:
        return self.words(f"warning.{name}_{'one' if count == 1 else 'many'}", n=count)

    def _row(self, box: Box) -> str:
        grants = self._counted("grants", int(box.badge)) if box.badge else ""
        more = "".join(f", {part}" for part in (grants, box.warning) if part)
        return f"{box.code} {box.text} ({box.told}{more})".strip()

    def _heads(self, places: Sequence[Place]) -> tuple[str, ...]:
        depths = 1 + max((one.depth for one in places), default=0)
        heads = []
        for depth in range(depths):
            names = Counter(self._tier(one) for one in places if one.depth == depth)
            heads.append(" · ".join(name for name, _ in names.most_common(2) if name))
        return tuple(heads) if any(heads) else ()

    def _tier(self, one: Place) -> str:
        name = self._own(one.tier_en, one.tier_fr)
        if not name and one.level:
            name = self._codes.label("result_level", one.level, self.words.language)
        return capital(name)

    def _note(self, places: Sequence[Place], currency: str) -> str:
        told_of = [self.words("note.status"), self.words("note.badge")]
        told_of += [self.words("note.money", currency=currency)] if currency else []
        currencies = {name for one in places for name in one.money}
        told_of += [self.words("note.others")] if len(currencies) > 1 else []
        unsplit = sum(one.unsplit for one in places if one.parent is None)
        told_of += [self.words("note.unsplit")] if unsplit else []
        return " ".join(told_of)

    def _own(self, english: str, french: str) -> str:
        return Named(english, french).told(self.words.language)


def _thickest(places: Sequence[Place]) -> tuple[str, Fraction]:
    """The currency most grants have, and the most that flows along one line."""
    currencies = {currency for one in places for currency in one.money}
    if not currencies:
        return "", Fraction(0)
    currency = max(sorted(currencies), key=lambda name: _grants(places, name))
    along = [one.money.get(currency, Fraction(0)) for one in places if one.parent is not None]
    return currency, max(along, default=Fraction(0))


def _grants(places: Sequence[Place], currency: str) -> int:
    return len({part.grant for one in places for part in one.served if part.currency == currency})
