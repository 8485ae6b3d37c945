"""Where an indicator's values come from, in plain words: the source, what is counted, and the sentence it makes."""

from collections.abc import Mapping
from contextlib import suppress

from PySide6.QtWidgets import QWidget

from ppa_desk.errors import DeskError
from ppa_desk.model.results.indicator import Measure
from ppa_desk.services.records import Gone
from ppa_desk.services.results.feeds import told
from ppa_desk.services.results.feeds.ways import Rule, feeds_for, ways_of
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.imports.deciding import beside
from ppa_desk.ui.results.source_inputs import SettingsBox
from ppa_desk.ui.widgets.choice_button import ChoiceButton
from ppa_desk.ui.widgets.parts import Card, Notice, plain_label, show_if
from ppa_desk.ui.words import dates_language

BY_HAND = ("entered", "grantee", "indicators")
"""Sources of values that nobody counts here: typed, handed in, or made up of other indicators."""


class SourceCard(Card):
    """Chooses the source of an indicator; kept as it is chosen."""

    def __init__(self, tools: Tools, indicator: int, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Source"), self.tr("Where the values come from"), parent)
        self._tools, self._indicator = tools, indicator
        self.feed, self.what = ChoiceButton(self.tr("Where the values come from")), ChoiceButton(self.tr("Counted"))
        self.feed.chosen.connect(self._feed_chosen)
        self.what.chosen.connect(lambda _what: self._what_chosen())
        self.settings = SettingsBox(tools)
        self.settings.edited.connect(self.keep)
        self.sentence = plain_label("", "strong")
        self.lacking = plain_label("", "secondary")
        self.notice = Notice()
        self.notice.hide()
        self._what_row = beside(self.tr("What is counted"), "", self.what)
        self.add(
            beside(self.tr("Values come from"), "", self.feed), self._what_row, self.settings, self.sentence,
            self.lacking, self.notice,
        )  # fmt: skip
        tools.bell.rang.connect(self._changed)
        self._told: tuple[object, ...] = ()
        self.show_source()

    def show_source(self) -> None:
        """Show the source as it is kept."""
        values = self._tools.desk.records.get("indicator", self._indicator).values
        measure, kept = Measure(values["measure"]), self._tools.desk.results.feeds.rule(self._indicator)
        if (seen := (values["feed"], measure, kept)) == self._told:
            return
        self._told = seen
        codes = [*BY_HAND, *feeds_for(measure)]
        self.feed.offer({code: self._called(code) for code in codes}, values["feed"] or "entered")
        self._offer_ways(measure, kept.way.what if kept else "")
        self._show(kept.told if kept else {})
        for button in (self.feed, self.what):
            button.setEnabled(not self._tools.desk.store.read_only)

    def _called(self, code: str) -> str:
        return words.sentence_case(self._tools.codes.label("value_feed", code, words.language()))

    def _measure(self) -> Measure:
        return Measure(self._tools.desk.records.get("indicator", self._indicator).values["measure"])

    def _offer_ways(self, measure: Measure, now: str) -> None:
        found = ways_of(self.feed.key, measure)
        self.what.offer({one.what: told.called(one, dates_language()) for one in found}, now)
        show_if(self._what_row, len(found) > 1)

    def _show(self, kept: Mapping[str, str | int]) -> None:
        way = next((one for one in ways_of(self.feed.key, self._measure()) if one.what == self.what.key), None)
        self.settings.show_way(way, kept)
        self._tell()

    def _feed_chosen(self, _feed: str) -> None:
        self._offer_ways(self._measure(), "")
        self._what_chosen()

    def _what_chosen(self) -> None:
        self._show({})
        self.keep()

    def keep(self) -> None:
        """Keep what is chosen."""
        way = self.settings.way
        try:
            self._tools.desk.results.feeds.choose(
                self._indicator, self.feed.key, way.what if way else "", self.settings.values
            )
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")
            return
        self.notice.hide()
        self._told = (self.feed.key, self._measure(), self._tools.desk.results.feeds.rule(self._indicator))
        self._tell()

    def _tell(self) -> None:
        """Say in a sentence what is counted, and what is still to be chosen for it."""
        way, language = self.settings.way, dates_language()
        rule = Rule(way, self.settings.values) if way else None
        self.sentence.setText(self._tools.desk.results.feeds.sentence(rule, language) if rule else self._by_hand())
        lacks = rule.lacks if rule else ()
        names = ", ".join(told.setting(name, language) for name in lacks)
        self.lacking.setText(self.tr("Still to be chosen: {names}").format(names=names) if lacks else "")
        show_if(self.lacking, bool(lacks))

    def _by_hand(self) -> str:
        if self.feed.key == "grantee":
            return self.tr("Grantees report the values; they come in with their workbooks.")
        if self.feed.key == "indicators":
            return self.tr("It is made up of other indicators and has no values of its own.")
        return self.tr("Somebody enters the values for each period.")

    def _changed(self, kinds: frozenset[str]) -> None:
        with suppress(Gone):  # the record may be gone while its page still stands
            if "indicator" in kinds:
                self.show_source()
