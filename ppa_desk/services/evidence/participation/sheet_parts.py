"""The parts of a participation sheet, by their names in its order."""

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from ppa_desk.model.record import Visibility
from ppa_desk.services.content import Block, Bullets, Heading, Item, KeyFacts, Paragraph, Run, Table, Text
from ppa_desk.services.dates import spelled
from ppa_desk.services.evidence.initiatives.works import reference
from ppa_desk.services.evidence.participation.comparing import (
    NOTHING,
    SIGNS,
    Change,
    Move,
    by_cell,
    compared,
    counted,
    levels,
)
from ppa_desk.services.evidence.participation.digital import Owner
from ppa_desk.services.evidence.participation.digital_paper import digital_blocks
from ppa_desk.services.evidence.participation.heat import picture
from ppa_desk.services.evidence.participation.pathways import Pathway
from ppa_desk.services.evidence.participation.ratings import DESIGN, SCALES, Assessed, Rating, Scale
from ppa_desk.services.letterhead import asked
from ppa_desk.services.report_words import Words, capital
from ppa_desk.services.survey_report.view import plain, quiet

if TYPE_CHECKING:
    from ppa_desk.services.desk import Desk
    from ppa_desk.services.evidence.participation.desk import Participation


class Parts:
    """What a sheet says of an initiative to one audience. A draft's level stands in none of it."""

    def __init__(
        self, desk: "Desk", participation: "Participation", initiative: int, name: str, edition: Visibility,
        words: Words,
    ) -> None:  # fmt: skip
        self._desk, self._words, self._name, self._initiative = desk, words, name, initiative
        self._participation, self._edition = participation, edition
        found = [one for one in participation.assessments.of(initiative) if edition.may_see(one.visibility)]
        self._now, self._before = (*found, None, None)[:2]
        self._critiques = participation.critiques.of(initiative)
        self._results = self._now.results() if self._now else []
        numbers = [one.reference_id for one in self._results] + [one.reference_id for one in self._critiques]
        self._works = desk.evidence.works.some(numbers)
        self._scales = participation.assessments.scales

    # --- the box of page one

    def facts(self) -> Iterator[Block]:
        """What it is, who assessed when, what stands, what was left out, whom one asks."""
        words, now = self._words, self._now
        rows = [("what", words("facts.what_told"))]
        if now is None:
            rows.append(("counted", words("facts.none")))
        else:
            rows += [("assessed", self._assessed(now)), ("counted", self._counted(now))]
        rows.append(("ask", asked(self._desk.records, words)))
        yield KeyFacts(tuple((words(f"facts.{name}"), plain(text)) for name, text in rows if text))
        if now is not None and (text := words.own({"text_en": now.text_en, "text_fr": now.text_fr}, "text")):
            yield Paragraph(plain(text))

    def _assessed(self, now: Assessed) -> str:
        body = self._desk.records.titles("organisation", [now.organisation_id or 0]).get(now.organisation_id or 0, "")
        colleague = "" if self._edition is Visibility.PUBLIC else now.colleague
        who = ", ".join(filter(None, (colleague, body)))
        day = self._day(now)
        return self._words("facts.assessed_by", day=day, who=who) if who else day

    def _counted(self, now: Assessed) -> str:
        told = {"results": len(self._results), "cells": len(now.all()), "open": now.open()}
        lines = [self._words("facts.counted_told", **told) + "."]
        if drafts := len(now.drafts()):
            lines.append(self._words("facts.drafts_one" if drafts == 1 else "facts.drafts", n=drafts) + ".")
        return " ".join(lines)

    # --- the assessment

    def seat(self) -> Iterator[Block]:
        """The design stage, first."""
        words, now = self._words, self._now
        if now is None:
            return
        yield Heading(words("seat.heading"))
        ratings = [now.at(DESIGN, group) for group in now.groups]
        if rows := tuple(self._seat(one) for one in ratings if one.counts):
            yield Table(self._heads("group", "representation", "participation", "arnstein"), rows, (5, 8, 4, 7))
        else:
            yield Paragraph(plain(words("seat.nobody")))
        sides = {
            "drafts": [one for one in ratings if one.is_draft],
            "open": [one for one in ratings if not one.is_rated],
        }
        told = [self._beside(name, left) for name, left in sides.items() if left]
        if told:
            yield Paragraph(plain(" ".join(told)), note=True)

    def _beside(self, name: str, left: Sequence[Rating]) -> str:
        groups = self._words.joined(self._group(one.producer_group) for one in left)
        return self._words(f"seat.{name}", groups=groups)

    def _seat(self, one: Rating) -> tuple[Text, ...]:
        told = [self._level(scale, one.level(scale)) for scale in SCALES]
        return (Run(self._group(one.producer_group), "strong"),), *told, plain(self._ladder(one.participation))

    def picture(self) -> Iterator[Block]:
        """The heat table of both scales."""
        if self._now is not None and self._now.groups:
            yield Heading(self._words("picture.heading"))
            yield picture(self._now, self._scales, self._desk.codes, self._words, self._name)

    def ratings(self) -> Iterator[Block]:
        """What each rating stands on, stage by stage."""
        words = self._words
        if self._now is None:
            return
        yield Heading(words("ratings.heading"))
        if not self._results:
            yield Paragraph(plain(words("ratings.none")))
        else:
            rows = tuple(self._rating(one, self._now) for one in self._results)
            yield Table(self._heads("cell", "levels", "evidence", "confidence"), rows, (7, 9, 12, 5))

    def _rating(self, one: Rating, now: Assessed) -> tuple[Text, ...]:
        words = self._words
        told = "\n".join(self._level_told(scale, one.level(scale)) for scale in SCALES)
        evidence = words.own({"text_en": one.evidence_en, "text_fr": one.evidence_fr}, "text")
        work = self._works.get(one.reference_id or 0)
        source = "; ".join(filter(None, (one.source.strip(), work.short if work else "")))
        stands = (*plain(evidence), *quiet("\n" + words("ratings.source", source=source)))
        sure = self._desk.codes.label("confidence", one.confidence, words.language) or words("ratings.no_confidence")
        who = one.colleague if one.colleague != now.colleague and self._edition is not Visibility.PUBLIC else ""
        other = one.assessed_on is not None and one.assessed_on != now.assessed_on
        day = spelled(one.assessed_on, words.language, "date") if one.assessed_on and other else ""
        looked = "\n".join(filter(None, (sure, day, who)))
        place = (Run(self._stage(one.stage), "strong"), Run(f"\n{self._group(one.producer_group)}"))
        return place, plain(told), stands, plain(looked)

    def compared(self) -> Iterator[Block]:
        """What became of the levels since the assessment before."""
        words, now, before = self._words, self._now, self._before
        if now is None or before is None:
            return
        changes = compared(before, now, self._scales)
        yield Heading(words("compared.heading", day=self._day(before)))
        for scale in SCALES:
            if found := counted(changes, scale):
                told = ", ".join(f"{SIGNS[move]} {words(f'compared.{move}')} {count}" for move, count in found.items())
                yield Paragraph(plain(words("compared.count", scale=words(f"head.{scale}"), moves=told)))
        if cells := by_cell(changes):
            rows = tuple(self._changes(cell) for cell in cells)
            yield Table(self._heads("stage", "group", *SCALES), rows, (4, 3, 5, 5))
        else:
            yield Paragraph(plain(words("compared.none")))
        yield Paragraph(plain(words("compared.note")), note=True)

    def _changes(self, cell: Mapping[Scale, Change]) -> tuple[Text, ...]:
        one = next(iter(cell.values()))
        place = plain(self._stage(one.stage)), plain(self._group(one.producer_group))
        return *place, *(self._change(cell.get(scale)) for scale in SCALES)

    def _change(self, one: Change | None) -> Text:
        if one is None:
            return quiet(NOTHING)
        move = f"{SIGNS[one.move]} {self._words(f'compared.{one.move}')}"
        return (Run(f"{levels(one)}  "), Run(move, "secondary" if one.move is Move.SAME else "strong"))

    # --- what is said about the initiative

    def critiques(self) -> Iterator[Block]:
        """The flags raised, each with its note and the work it stands on."""
        words = self._words
        if not self._critiques:
            return
        yield Heading(words("critiques.heading"))
        rows = []
        for one in self._critiques:
            label = self._desk.codes.label("critique_flag", one.flag, words.language)
            note = words.own({"text_en": one.text_en, "text_fr": one.text_fr}, "text")
            work = self._works.get(one.reference_id or 0)
            flag = f"{one.flag} {label}" if one.flag else words("critiques.no_flag")
            told = plain(note) or quiet(words("critiques.no_note"))
            rows.append((plain(flag), told, plain(work.short) if work else quiet(words("critiques.no_work"))))
        yield Table(self._heads("flag", "note", "cited"), tuple(rows), (3, 6, 3))

    def pathways(self) -> Iterator[Block]:
        """What would let producers take part more, beside what counts now."""
        found = self._participation.pathways.of(self._initiative)
        if not found:
            return
        yield Heading(self._words("pathways.heading"))
        rows = tuple(self._pathway(one) for one in found)
        yield Table(self._heads("recommendation", "where", "now", "target"), rows, (5, 3, 3, 3))

    def _pathway(self, one: Pathway) -> tuple[Text, ...]:
        words = self._words
        text = words.own({"text_en": one.text_en, "text_fr": one.text_fr}, "text") or words("pathways.untold")
        due = words("pathways.by", day=spelled(one.due_on, words.language, "date")) if one.due_on else ""
        more = ", ".join(filter(None, (words("pathways.taken") if one.taken_up else "", due)))
        stage = self._stage(one.stage) if one.stage else words("pathways.anywhere")
        group = self._group(one.producer_group) if one.producer_group else words("pathways.all")
        aims = [scale for scale in SCALES if one.target(scale)]
        now = "\n".join(told for scale in aims for told in self._stands(one, scale))
        target = "\n".join(self._level_told(scale, one.target(scale)) for scale in aims)
        told = (*plain(text), *quiet(f" ({more})" if more else ""))
        return told, plain(f"{stage}\n{group}"), plain(now), plain(target)

    def _stands(self, one: Pathway, scale: Scale) -> Sequence[str]:
        """What counts now for a scale a pathway aims at; drafts and assessments this edition may not show do not."""
        if self._now is None or not one.stage:
            return [self._level_told(scale, None)]
        groups = [one.producer_group] if one.producer_group else self._now.groups
        found = [self._now.at(one.stage, group) for group in groups]
        told = [rating for rating in found if rating.counts and rating.level(scale)]
        if not told:
            return [self._level_told(scale, None)]
        lines = [self._level_told(scale, rating.level(scale)) for rating in told]
        if one.producer_group:
            return lines
        return [f"{self._group(rating.producer_group)}: {line}" for rating, line in zip(told, lines, strict=True)]

    def digital(self) -> Iterator[Block]:
        """The last digital-tool check that was closed."""
        checks = self._participation.digital
        last = next((one for one in checks.of(Owner("initiative", self._initiative)) if not one.is_open), None)
        if last is not None:
            yield Heading(self._words("digital.heading"))
            yield from digital_blocks(checks, last, self._words, brief=True)

    # --- how it is read

    def reading(self) -> Iterator[Block]:
        """The levels of both scales, with Arnstein's rungs."""
        words = self._words
        yield Heading(words("reading.heading"))
        yield Paragraph(plain(words("reading.about")))
        rows = tuple((self._level("representation", one),) for one in self._scales.levels("representation"))
        yield Table(self._heads("representation"), rows, small=True)
        rungs = tuple(
            (self._level("participation", one), plain(self._ladder(one)))
            for one in self._scales.levels("participation")
        )
        yield Table(self._heads("participation", "arnstein"), rungs, (3, 5), small=True)

    def references(self) -> Iterator[Block]:
        """The works that are cited above."""
        if self._works:
            yield Heading(self._words("references.heading"))
            yield Bullets(tuple(Item(reference(one)) for one in self._works.values()))

    # --- words

    def _heads(self, *names: str) -> tuple[str, ...]:
        return tuple(self._words(f"head.{name}") for name in names)

    def _stage(self, code: str) -> str:
        return capital(self._desk.codes.label("participation_stage", code, self._words.language))

    def _group(self, code: str) -> str:
        return capital(self._desk.codes.label("producer_group", code, self._words.language))

    def _level_told(self, scale: Scale, level: str | None) -> str:
        label = self._scales.label(scale, level, self._words.language)
        return f"{level} {label}" if level else self._words("ratings.open")

    def _level(self, scale: Scale, level: str | None) -> Text:
        return plain(self._level_told(scale, level)) if level else quiet(self._words("ratings.open"))

    def _ladder(self, level: str | None) -> str:
        rungs = self._scales.rungs(level, self._words.language)
        if not rungs.codes:
            return ""
        named = ", ".join(f"{code} {name}" for code, name in zip(rungs.codes, rungs.names, strict=True))
        return f"{named} ({self._words(f'power.{rungs.power}')})" if rungs.power else named

    def _day(self, one: Assessed) -> str:
        if one.assessed_on is None:
            return self._words("facts.no_day")
        return spelled(one.assessed_on, self._words.language, "date")
