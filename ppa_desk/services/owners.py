"""Who is to do an action, in words: groups, people, organisations, or a circle without a name."""

from collections.abc import Sequence

from sqlalchemy import RowMapping, Table, select
from sqlmodel import Session

from ppa_desk.model.kinds import table_of
from ppa_desk.services.records import title_of

OWNER: Table = table_of("action_owner")
GROUP: Table = table_of("work_group")
PERSON: Table = table_of("person")
ORGANISATION: Table = table_of("organisation")


def owners(session: Session, actions: Sequence[int], language: str = "en") -> dict[int, tuple[str, ...]]:
    """Return who is to do each of these actions, in their order; an action without an owner has no entry."""
    joined = OWNER.outerjoin(GROUP).outerjoin(PERSON).outerjoin(ORGANISATION)
    asked = select(
        OWNER.c.action_id, OWNER.c.words_en, OWNER.c.words_fr,
        GROUP.c.acronym, GROUP.c.name_en, GROUP.c.name_fr, PERSON.c.given_name, PERSON.c.family_name,
        ORGANISATION.c.name, ORGANISATION.c.acronym.label("organisation_acronym"),
    ).select_from(joined)  # fmt: skip
    asked = asked.where(OWNER.c.action_id.in_(actions)).order_by(OWNER.c.action_id, OWNER.c.nr, OWNER.c.id)
    found: dict[int, tuple[str, ...]] = {}
    for row in session.execute(asked).mappings():
        found[row["action_id"]] = (*found.get(row["action_id"], ()), *filter(None, [_called(row, language)]))
    return found


def _called(row: RowMapping, language: str) -> str:
    words = (row["words_fr"], row["words_en"]) if language == "fr" else (row["words_en"], row["words_fr"])
    group = row["acronym"] or title_of("work_group", row, language)
    organisation = row["organisation_acronym"] or row["name"]
    return group or title_of("person", row) or organisation or next(filter(None, words), "")
