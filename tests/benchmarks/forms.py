"""A form of 500 questions: opened to be answered, and kept up with answer by answer."""

from collections.abc import Iterator

from ppa_desk.forms import toml_form
from ppa_desk.forms.answering import Answering
from ppa_desk.forms.definition import Choice, Form, Question, Text
from tests.benchmarks.measure import Figure, within

QUESTIONS = 500


def large() -> Form:
    """Return a form in which every third question waits for the two before it."""
    kinds = ("text", "integer", "select_one")
    items = tuple(
        Question(
            kinds[at % 3], f"q{at}", Text(f"Question {at}", f"Question {at}"), list="yn" if at % 3 == 2 else "",
            relevant=f"${{q{at - 1}}} != '' and ${{q{at - 2}}} != ''" if at % 3 == 2 else "",
            constraint=". < 1000" if at % 3 == 1 else "",
        )
        for at in range(QUESTIONS)
    )  # fmt: skip
    return Form("large", items=items, lists={"yn": (Choice("y", Text("Yes", "Oui")), Choice("n", Text("No", "Non")))})


def figures() -> Iterator[Figure]:
    """Measure opening and answering."""
    text = toml_form.write(large())
    yield within(f"form of {QUESTIONS} questions opened, seconds of 0.3", lambda: Answering(toml_form.read(text)), 0.3)
    answering, told = Answering(large()), iter(range(10**9))

    def keystrokes() -> None:
        for _ in range(100):
            answering.give("q0", f"word {next(told)}")
            answering.outline()

    yield within("100 keystrokes with relevance, seconds of 0.5", keystrokes, 0.5)
