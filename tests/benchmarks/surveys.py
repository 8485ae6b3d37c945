"""100,000 answers to 50 questions, taken in: read, planned, applied with its journal, against reading the file."""

import csv
import random
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from ppa_desk.exchange.answers.planning import plan
from ppa_desk.exchange.plan import apply
from ppa_desk.exchange.reading import files
from ppa_desk.forms.definition import Choice, Form, Question, Text
from ppa_desk.model.surveys import Anonymity
from ppa_desk.services.desk import Desk
from tests.benchmarks.measure import Figure, timed
from tests.benchmarks.writing import fresh

ANSWERS, QUESTIONS = 100_000, 50
KINDS = ("select_one", "select_multiple", "integer", "text")


def form() -> Form:
    """Return a form of 50 questions of four kinds."""
    lists = {
        "yn": tuple(Choice(name, Text(name.title())) for name in ("yes", "no", "maybe")),
        "many": tuple(Choice(f"o{at}", Text(f"Option {at}")) for at in range(6)),
    }
    of = {"select_one": "yn", "select_multiple": "many"}
    items = tuple(
        Question(KINDS[at % 4], f"q{at}", Text(f"Question number {at}"), list=of.get(KINDS[at % 4], ""))
        for at in range(QUESTIONS)
    )
    return Form("large", title=Text("Large"), items=items, lists=lists)


def write(path: Path) -> None:
    """Write invented answers as Google Forms does."""
    chance = random.Random(1)
    cells = {
        "select_one": ["Yes", "No", "Maybe", ""],
        "select_multiple": [";".join(f"Option {at}" for at in range(6) if chance.random() < 0.4) for _ in range(40)],
        "integer": [str(at) for at in range(100)],
        "text": ["", "some words", "a few other words"],
    }
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, quoting=csv.QUOTE_ALL)
        writer.writerow(["Timestamp", *(question.label.en for question in form().questions())])
        for _ in range(ANSWERS):
            row = [chance.choice(cells[KINDS[at % 4]]) for at in range(QUESTIONS)]
            writer.writerow(["2020/10/30 3:08:44 PM GMT+1", *row])


def figures() -> Iterator[Figure]:
    """Measure taking in."""
    with TemporaryDirectory() as name:
        path = Path(name) / "answers.csv"
        write(path)
        desk = Desk(fresh(Path(name)))
        number = desk.forms.take(form())
        survey = desk.surveys.make("large", {"en": "Large"}, number, Anonymity.NAMED)
        version = desk.forms.publish(number)
        with desk.store.unit("survey.opened") as unit:
            unit.change("survey", survey, {"form_version_id": version, "status": "open"})
        read = min(timed(lambda: files.read(path)) for _ in range(2))
        took = timed(lambda: apply(desk, plan(desk, survey, [path]).plan))
        yield Figure(
            f"{ANSWERS:,} answers to {QUESTIONS} questions taken in, against reading the file", took, read, 3.0
        )
        desk.store.close()
