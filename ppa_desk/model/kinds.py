"""Every kind of record by its name, what is searched in it, and what its fields are."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from types import ModuleType
from typing import Any

from sqlalchemy import Table

from ppa_desk.model.journal import JournalChange, JournalUnit
from ppa_desk.model.record import Record

__all__ = ["KINDS", "Field", "JournalChange", "JournalUnit", "fields", "searched", "table_of", "titled"]


def _office() -> ModuleType:
    from ppa_desk.model import office

    return office


def _members() -> ModuleType:
    from ppa_desk.model import members

    return members


def _groups() -> ModuleType:
    from ppa_desk.model import groups

    return groups


def _meetings() -> ModuleType:
    from ppa_desk.model import meetings

    return meetings


def _documents() -> ModuleType:
    from ppa_desk.model import documents

    return documents


def _outcomes() -> ModuleType:
    from ppa_desk.model import outcomes

    return outcomes


def _surveys() -> ModuleType:
    from ppa_desk.model import surveys

    return surveys


def _forms() -> ModuleType:
    from ppa_desk.model import forms

    return forms


def _grant_pipeline() -> ModuleType:
    from ppa_desk.model.grants import pipeline

    return pipeline


def _grant_record() -> ModuleType:
    from ppa_desk.model.grants import record

    return record


def _grant_review() -> ModuleType:
    from ppa_desk.model.grants import review

    return review


def _grant_money() -> ModuleType:
    from ppa_desk.model.grants import money

    return money


def _grant_keeping() -> ModuleType:
    from ppa_desk.model.grants import keeping

    return keeping


def _framework() -> ModuleType:
    from ppa_desk.model.results import framework

    return framework


def _indicator() -> ModuleType:
    from ppa_desk.model.results import indicator

    return indicator


def _value() -> ModuleType:
    from ppa_desk.model.results import value

    return value


def _report() -> ModuleType:
    from ppa_desk.model.results import report

    return report


def _incident() -> ModuleType:
    from ppa_desk.model.evidence import incident

    return incident


def _initiative() -> ModuleType:
    from ppa_desk.model.evidence import initiative

    return initiative


def _site() -> ModuleType:
    from ppa_desk.model.evidence import site

    return site


def _plan() -> ModuleType:
    from ppa_desk.model.evidence import plan

    return plan


def _study() -> ModuleType:
    from ppa_desk.model.evidence import study

    return study


def _reporter() -> ModuleType:
    from ppa_desk.model.evidence import reporter

    return reporter


def _register() -> ModuleType:
    from ppa_desk.model import register

    return register


_ROOMS: tuple[tuple[Callable[[], ModuleType], str], ...] = (
    (_office, "alliance code_item"),
    (_members, "organisation membership person position"),
    (_groups, "work_group seat term"),
    (_meetings, "meeting aim session talk breakout theme note"),
    (_documents, "material"),
    (_outcomes, "poll poll_option priority activity consideration decision action_item action_owner"),
    (_surveys, "survey"),
    (_documents, "file attachment narrative document"),
    (_forms, "form form_item form_choice form_version heard"),
    (_surveys, "saved_list saved_entry invitation import_batch response text_code text_mark key_result"),
    (_grant_pipeline, "colleague grant_stage grant_move voting_rule grant_call"),
    (
        _grant_record,
        "grant_record grant_party grant_site beneficiaries grant_target reservation dependency application",
    ),
    (_grant_record, "grant_override"),
    (_grant_review, "reviewer review grant_conflict discussion motion ballot scenario scenario_line letter diligence"),
    (_grant_money, "fund contribution funding budget_line spending agreement exchange_rate tranche payment"),
    (_grant_keeping, "obligation amendment"),
    (_framework, "framework tier result risk result_grant development lesson period_lock"),
    (_indicator, "indicator baseline indicator_target target_revision mapping overlap quality_check"),
    (_value, "indicator_value value_cell restatement"),
    (_report, "report_shape shape_tier shape_indicator report report_text deviation report_form federal_finance story"),
    (_incident, "incident"),
    (_meetings, "attendance"),
    (_members, "vetting dues_tier dues dues_payment consent_given contact_point postal_address"),
    (_groups, "group_balance interest"),
    (_meetings, "attendee"),
    (_register, "extra_field extra_choice field_visibility import_mapping not_duplicate merged_record retention_rule"),
    (_register, "mailing"),
    (_meetings, "breakout_place breakout_rule cluster connection person_alias"),
    (_documents, "passage remark approval"),
    (_outcomes, "poll_ballot poll_mark poll_threshold measure_weight decision_vote action_review"),
    (_initiative, "initiative initiative_source initiative_link reference critique"),
    (_initiative, "assessment assessment_cell pathway digital_check"),
    (_incident, "incident_move victims follow_up incident_cluster release evidence_rule evidence_use"),
    (_site, "site site_visit site_validity photo"),
    (_plan, "corrective_plan corrective_action area_of_need"),
    (_study, "study study_party study_team team_member team_site study_output"),
    (_reporter, "protection_slot reporter protection_entry"),
)
"""Which module holds which kinds, in the order of the kinds' search numbers: append only."""


class _Kinds(Mapping[str, type[Record]]):
    """The tables by kind; a module of tables is loaded when the first of them is asked for."""

    def __init__(self) -> None:
        self._rooms = {kind: room for room, kinds in _ROOMS for kind in kinds.split()}
        self._tables: dict[str, type[Record]] = {}

    def __getitem__(self, kind: str) -> type[Record]:
        if kind not in self._tables:
            room = self._rooms[kind]()
            told = (one for one in vars(room).values() if isinstance(one, type) and issubclass(one, Record))
            self._tables |= {str(one.__tablename__): one for one in told if hasattr(one, "__table__")}
        return self._tables[kind]

    def __iter__(self) -> Iterator[str]:
        return iter(self._rooms)

    def __len__(self) -> int:
        return len(self._rooms)


KINDS: Mapping[str, type[Record]] = _Kinds()

_TITLES = (
    "label_en", "name", "family_name", "name_en", "title_en", "title", "statement_en", "text_en", "text", "question_en",
    "topic_en", "action_en", "organisation", "subject", "author",
)  # fmt: skip
_UNSEARCHED = {
    "alliance", "code_item", "file", "narrative", "attachment", "membership", "form_version", "heard", "saved_entry",
    "invitation", "import_batch", "response", "text_code", "text_mark", "colleague", "grant_stage", "grant_move",
    "voting_rule", "grant_override", "reviewer", "review", "grant_conflict", "discussion", "ballot", "scenario",
    "scenario_line", "funding", "spending", "exchange_rate", "application", "diligence", "tier", "result_grant",
    "period_lock", "baseline", "indicator_target", "target_revision", "mapping", "overlap", "quality_check",
    "indicator_value", "value_cell", "restatement", "report_shape", "shape_tier", "shape_indicator", "report_text",
    "deviation", "report_form", "federal_finance", "incident", "attendance",
    "vetting", "dues", "dues_payment", "consent_given", "group_balance", "interest", "extra_field", "extra_choice",
    "field_visibility", "import_mapping", "not_duplicate", "merged_record", "retention_rule",
    "breakout_place", "breakout_rule", "connection", "remark", "poll_ballot", "poll_mark", "poll_threshold",
    "measure_weight", "decision_vote",
    "initiative_source", "initiative_link", "assessment_cell", "digital_check", "incident_move", "victims", "follow_up",
    "release", "evidence_rule", "evidence_use", "site_visit", "site_validity", "study_party", "team_member",
    "protection_slot", "reporter", "protection_entry",
}  # fmt: skip
"""Answers and those who gave them, and what reviewers wrote, are found through their survey or grant alone."""
_UNTOLD = {
    "key", "sha256", "content", "document", "block", "list", "media_type", "kind", "version", "type", "required",
    "relevant", "constraint", "calculation", "trigger", "default", "read_only", "appearance", "parameters",
    "choice_filter", "repeat_count", "weight", "missing", "score", "file", "share", "who", "cell", "cells", "template",
    "uid", "sent_as", "join_words",
    "starts_at", "ends_at", "join_url", "origin", "frame",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Field:
    """What an editor, import or history needs to know of a field."""

    name: str
    type: str
    required: bool = False
    codes: str = ""
    kind: str = ""
    format: str = ""
    order: bool = False
    longest: int | None = None
    owner: bool = False
    several: str = ""
    """The code list of which it holds several codes, with spaces between."""
    currency: str = ""
    """Of an amount: the field that names its currency."""
    fixed: bool = False
    """Once it is no longer its default, it never changes."""
    default: Any = field(default=None, compare=False)
    values: tuple[str, ...] = ()
    labels: tuple[str, str] = ("", "")
    """Of a field the Secretariat defined: what it is called in English and in French."""

    def label(self, language: str) -> str:
        """Return what the Secretariat calls it, in that language where it has one; empty for every other field."""
        first, other = reversed(self.labels) if language == "fr" else self.labels
        return first or other


def table_of(kind: str) -> Table:
    """Return the table that keeps a kind of record."""
    table: Table = KINDS[kind].__table__  # type: ignore[attr-defined]
    return table


@cache
def fields(kind: str) -> tuple[Field, ...]:
    """Return the fields of a kind that a person may see or edit, in their order."""
    return tuple(_field(KINDS[kind], column) for column in table_of(kind).columns if column.info.get("type"))


def _field(table: type[Record], column: Any) -> Field:
    info = column.info
    return Field(
        name=column.name,
        type=info["type"],
        required=info.get("required", False),
        codes=info.get("codes", ""),
        kind=info.get("kind", ""),
        format=info.get("format", ""),
        order=info.get("order", False),
        longest=getattr(column.type, "length", None) if info["type"] == "text" else None,
        owner=info.get("owner", False),
        several=info.get("several", ""),
        currency=info.get("currency", ""),
        fixed=info.get("fixed", False),
        default=table.model_fields[column.name].get_default(),
        values=tuple(getattr(column.type, "enums", ())) if info["type"] == "choice" else (),
    )


@cache
def titled(kind: str) -> tuple[str, ...]:
    """Return the columns a record of that kind is called by, best first."""
    names = [f.name for f in fields(kind)]
    first = next((name for name in _TITLES if name in names), "")
    if not first:
        return ()
    pair = first.removesuffix("_en") + "_fr" if first.endswith("_en") else ""
    extra = "given_name" if first == "family_name" else pair
    return tuple(name for name in (first, extra) if name in names)


@cache
def searched(kind: str) -> tuple[str, ...]:
    """Return the columns with words to search; the first ones are the title."""
    if kind in _UNSEARCHED:
        return ()
    words = ("text", "long", "extra")
    told = [f.name for f in fields(kind) if f.type in words and not f.several and f.name not in _UNTOLD]
    title = titled(kind)
    return (*title, *(name for name in told if name not in title))
