"""The pipeline as data: who works on it, its stages and moves, calls, and the rules votes go by."""

from datetime import date
from enum import StrEnum

from sqlalchemy import UniqueConstraint

from ppa_desk.model.record import Record, choice, code, day, flag, link, long, money, nr, number, short, sorted_as


class Policy(StrEnum):
    """When a reviewer sees the others' scores: never, once their own are in, or at any time."""

    NEVER = "never"
    AFTER_OWN = "after_own"
    ALWAYS = "always"


class Colleague(Record, table=True):
    """Somebody who works in this workspace, by the name the journal knows, and in which roles."""

    __tablename__ = "colleague"

    name: str = short(required=True, unique=True)
    person_id: int | None = link("person")
    roles: str = short(several="desk_role")


class Stage(Record, table=True):
    """A stage of the pipeline, in its order; `counts` is the amount a column of the board adds up."""

    __tablename__ = "grant_stage"

    key: str = short(required=True, unique=True)
    nr: int = nr()
    name_en: str = short()
    name_fr: str = short()
    phase: str | None = code("grant_phase", "idea")
    counts: str | None = code("grant_amount", "requested")
    shown: bool = flag(True)
    """Whether the board has a column for it."""


class Move(Record, table=True):
    """That a grant may go from one stage to another: by whom, and what must be there first."""

    __tablename__ = "grant_move"
    __table_args__ = (UniqueConstraint("grant_stage_id", "to_id"), {"sqlite_autoincrement": True})

    grant_stage_id: int = link("grant_stage", required=True, owner=True)
    to_id: int = link("grant_stage", required=True)
    nr: int = nr()
    name_en: str = short()
    name_fr: str = short()
    roles: str = short(several="desk_role")
    needs: str = short(several="move_need")


class VotingRule(Record, table=True):
    """When a vote counts and when it carries. Shares are fractions such as 1/2 or 2/3."""

    __tablename__ = "voting_rule"

    key: str = short(required=True, unique=True)
    name_en: str = short()
    name_fr: str = short()
    quorum: str = short(format="fraction")
    """Share of `quorum_of` that must be present; empty where there is no quorum."""
    quorum_of: str | None = code("vote_base", "entitled")
    quorum_at_least: bool = flag()
    """Whether exactly that share is enough for a quorum; otherwise more than it must be present."""
    majority: str = short(format="fraction")
    majority_of: str | None = code("vote_base", "cast")
    at_least: bool = flag()
    """Whether exactly the share is enough; otherwise it must be more than that."""
    abstainers_present: bool = flag(True)
    """Whether those who abstain count for the quorum."""
    each_constituency: bool = flag()
    """Whether the majority must be had within each constituency that voted, too."""
    notes: str = long()


class Call(Record, table=True):
    """A call for proposals or a round of decisions: its dates, forms, committee and rules."""

    __tablename__ = "grant_call"

    key: str = short(required=True, unique=True)
    title_en: str = short()
    title_fr: str = short()
    text_en: str = long()
    text_fr: str = long()
    opens_on: date | None = day()
    closes_on: date | None = day()
    reviews_due_on: date | None = day()
    decides_on: date | None = day()
    work_group_id: int | None = link("work_group")
    meeting_id: int | None = link("meeting")
    voting_rule_id: int | None = link("voting_rule")
    two_stage: bool = flag()
    """Whether a concept note comes first; both are kept on one record."""
    concept_form_id: int | None = link("form")
    proposal_form_id: int | None = link("form")
    rubric_form_id: int | None = link("form")
    diligence_form_id: int | None = link("form")
    report_form_id: int | None = link("form")
    reviews_each: int | None = number(2)
    policy: Policy = choice(Policy.AFTER_OWN)
    spread: int | None = number(25)
    """From how many points of 100 between two scores reviewers are said to disagree."""
    currency: str | None = code("currency", "USD")
    budget: int | None = money()
    eligibility: str = short(several="eligibility_rule")
    countries: str = short(several="country")
    themes: str = short(several="grant_theme")
    notes: str = long()
    sorted_as: str = sorted_as()
