"""All figures of a survey of 50 questions and 100,000 answers, against the same counts in plain SQL."""

import random
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from ppa_desk.forms.definition import Choice, Form, Question, Text
from ppa_desk.model.surveys import Anonymity, AudienceKind
from ppa_desk.services.analysis.results import Results, results
from ppa_desk.services.desk import Desk
from ppa_desk.services.surveys.dataset import dumps
from ppa_desk.store.database import Store
from tests.benchmarks.measure import Figure, against, within
from tests.benchmarks.writing import fresh

MANY = 100_000
LISTS = {name: tuple(Choice(f"{name}{n}", Text(f"{name} {n}")) for n in range(many)) for name, many in
         {"a": 6, "s": 5, "m": 8, "r": 5}.items()} | {
    "c": tuple(Choice(name, Text(name)) for name in ("IND", "CSO", "GOV"))
}  # fmt: skip
SHAPE = {"select_one": (24, "a"), "scale": (12, "s"), "select_multiple": (6, "m"), "rank": (2, "r"), "integer": (5, "")}
"""Questions of each type and their list; with the constituency they are 50."""
COUNTS = """SELECT key, value, json_extract(answers, '$.constituency') AS side, COUNT(*)
    FROM response, json_each(answers) WHERE survey_id = ? AND status IN ('complete', 'partial') GROUP BY 1, 2, 3"""


def form() -> Form:
    """Return the form."""
    items = [Question("select_one", "constituency", Text("Constituency"), list="c")]
    for type_, (many, list_) in SHAPE.items():
        real, appearance = ("select_one", "likert") if type_ == "scale" else (type_, "")
        items += [
            Question(real, f"{type_}{n}", Text(f"Question {n}"), list=list_, appearance=appearance) for n in range(many)
        ]
    return Form("big", title=Text("Big"), items=tuple(items), lists=LISTS)


def invented(asked: Form, many: int = MANY) -> Iterator[str]:
    """Yield responses as they are kept: one in twenty answers skipped, one in thirty not shown."""
    chance = random.Random(3)
    for _ in range(many):
        yield dumps({one.name: _one(chance, one, asked) for one in asked.questions()})


def _one(chance: random.Random, question: Question, asked: Form) -> str | None:
    names = [one.name for one in asked.choices(question)]
    luck = chance.random()
    if luck < 1 / 12 and question.name != "constituency":
        return "" if luck < 1 / 20 else None
    if question.type == "integer":
        return str(int(chance.random() * 400))
    if question.type == "rank":
        return " ".join(chance.sample(names, len(names)))
    if question.type == "select_multiple":
        return " ".join(name for name in names if chance.random() < 0.3)
    return chance.choice(names)


def fill(store: Store) -> tuple[Desk, int]:
    """Keep the survey with its answers, closed."""
    desk, asked = Desk(store), form()
    with store.unit("import.applied") as unit:
        body = unit.add("organisation", {"name": "Acier"})
        unit.add("membership", {"organisation_id": body})
        unit.add("position", {"person_id": unit.add("person", {"family_name": "A"}), "organisation_id": body})
    audience = {"audience_kind": AudienceKind.MEMBERS}
    survey = desk.surveys.make("big", {"en": "Big"}, desk.forms.take(asked), Anonymity.ANONYMOUS, **audience)
    desk.surveys.open(survey)
    version = desk.surveys.get(survey)["form_version_id"]
    whose = {"survey_id": survey, "form_version_id": version, "received_at": datetime(2026, 1, 5, tzinfo=UTC)}
    with store.unit("import.applied") as unit:
        unit.add_all("response", [whose | {"answers": answers} for answers in invented(asked)])
    desk.surveys.close(survey)
    return desk, survey


def whole(desk: Desk, survey: int) -> Results:
    """Read the answers and return every figure, each by constituency."""
    return results(desk.dataset(survey))


def counted(store: Store, survey: int) -> list[tuple[object, ...]]:
    """The same counts by question, answer and constituency in one plain statement over the answers as kept."""
    connection = store.engine.raw_connection()
    try:
        return list(connection.cursor().execute(COUNTS, (survey,)).fetchall())
    finally:
        connection.close()


def figures() -> Iterator[Figure]:
    """Measure the whole way from kept answers to figures."""
    with TemporaryDirectory() as name:
        store = fresh(Path(name))
        desk, survey = fill(store)
        found = whole(desk, survey).figure("select_one0")
        told = dict.fromkeys((line.name for line in found.lines), 0)
        for key, value, _, count in counted(store, survey):
            if key == "select_one0" and value in told:
                told[str(value)] += int(str(count))
        assert told == {line.name: line.count for line in found.lines}
        data = desk.dataset(survey)
        yield within("50 questions, 100,000 answers, all figures", lambda: results(data), 10.0, times=3)
        yield against(
            "reading the answers and all figures, against plain SQL",
            lambda: whole(desk, survey),
            lambda: counted(store, survey),
            3.0,
            times=1,
        )
