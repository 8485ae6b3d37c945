"""Free text read by coders: a codebook for each question, and which code each coder found in which answer."""

from dataclasses import dataclass

from sqlalchemy import Table, select

from ppa_desk.model.kinds import table_of
from ppa_desk.services.surveys.dataset import loads
from ppa_desk.services.surveys.gathering import COUNTED
from ppa_desk.store.database import Store

RESPONSE: Table = table_of("response")
CODE: Table = table_of("text_code")
MARK: Table = table_of("text_mark")


@dataclass(frozen=True, slots=True)
class Written:
    """What somebody wrote: the set of answers it stands in, and the words."""

    response: int
    text: str


@dataclass(frozen=True, slots=True)
class Code:
    """A code of the codebook."""

    id: int
    label_en: str
    label_fr: str

    def label(self, language: str) -> str:
        """Return what it is called, in the language or the other one."""
        first, other = (self.label_fr, self.label_en) if language == "fr" else (self.label_en, self.label_fr)
        return first or other


class Coding:
    """Reading the free text of surveys."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def written(self, survey: int, question: str) -> list[Written]:
        """Return what was written under a question, in the order it came."""
        asked = select(RESPONSE.c.id, RESPONSE.c.answers).where(RESPONSE.c.survey_id == survey)
        with self._store.read() as session:
            rows = session.execute(asked.where(RESPONSE.c.status.in_(COUNTED)).order_by(RESPONSE.c.id)).all()
        told = ((row.id, loads(row.answers).get(question)) for row in rows)
        return [Written(number, text) for number, text in told if text and isinstance(text, str)]

    def codes(self, survey: int, question: str) -> list[Code]:
        """Return the codebook of a question."""
        asked = select(CODE.c.id, CODE.c.label_en, CODE.c.label_fr)
        asked = asked.where(CODE.c.survey_id == survey, CODE.c.question == question).order_by(CODE.c.nr, CODE.c.id)
        with self._store.read() as session:
            return [Code(*row) for row in session.execute(asked)]

    def add_code(self, survey: int, question: str, label: str, language: str = "en") -> int:
        """Add a code to the codebook of a question, and return its number."""
        place = len(self.codes(survey, question)) + 1
        name = "label_fr" if language == "fr" else "label_en"
        with self._store.unit("text_code.added", title=label, record_kind="text_code") as unit:
            return unit.add("text_code", {"survey_id": survey, "question": question, "nr": place, name: label})

    def marks(self, survey: int, question: str, coder: str) -> set[tuple[int, int]]:
        """Return what a coder found: sets of answers and codes."""
        asked = select(MARK.c.response_id, MARK.c.text_code_id).join(CODE, CODE.c.id == MARK.c.text_code_id)
        asked = asked.where(CODE.c.survey_id == survey, CODE.c.question == question, MARK.c.coder == coder)
        with self._store.read() as session:
            return {(row[0], row[1]) for row in session.execute(asked)}

    def mark(self, response: int, code: int, coder: str, found: bool) -> None:
        """Say that a coder found a code in an answer, or did not."""
        where = (MARK.c.response_id == response, MARK.c.text_code_id == code, MARK.c.coder == coder)
        with self._store.unit("text_mark.changed", record_kind="text_mark") as unit:
            known = unit.connection.execute(select(MARK.c.id).where(*where)).scalars().all()
            if found and not known:
                unit.add("text_mark", {"response_id": response, "text_code_id": code, "coder": coder})
            for number in known if not found else ():
                unit.remove("text_mark", number)
