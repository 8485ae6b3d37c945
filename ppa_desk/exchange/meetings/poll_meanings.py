"""What answers of a poll stand for, by the words they are usually put in: suggested, and a person decides."""

import tomllib
from collections.abc import Iterable, Mapping, Sequence
from functools import cache

from ppa_desk.exchange.plan import Ask
from ppa_desk.services.meetings.balloting import plain
from ppa_desk.shipped import shipped

INTEREST, PLAIN = "interest", "plain"
MEANINGS = ("yes", "unsure", "hesitant")
NO = "no"


@cache
def _words() -> Mapping[str, str]:
    told = tomllib.loads(shipped("resources", "meetings", "poll_answers.toml").read_text("utf-8"))
    return {_bare(word): meaning for meaning, words in told.items() for word in words}


def suggested(answers: Iterable[str]) -> dict[str, str]:
    """Return what each answer seems to stand for; nothing unless all are known words of interest and hesitation."""
    found = {answer: _words().get(_bare(answer), "") for answer in answers}
    told = set(found.values())
    if "" in told or "yes" not in told or not told & {"unsure", "hesitant"}:
        return {}
    return {answer: "hesitant" if meaning == NO else meaning for answer, meaning in found.items()}


def meaning_of(answer: str) -> str:
    """Return what one answer seems to stand for, empty where nobody can say."""
    found = _words().get(_bare(answer), "")
    return "hesitant" if found == NO else found


def ask_kind(file: str, question: str, answers: Sequence[str], asked: Mapping[tuple[str, str], str]) -> Ask:
    """Ask whether a question is one of interest and hesitation."""
    key = f"kind:{plain(question)[:60]}"
    told = {"file": file, "question": question, "answers": ", ".join(answers)}
    choices = ((INTEREST, "polls.answer_interest"), (PLAIN, "polls.answer_plain"))
    return Ask(key, "polls.ask_interest", told, choices, asked.get((file, key), ""))


def ask_meaning(file: str, answer: str, meaning: str, asked: Mapping[tuple[str, str], str]) -> Ask:
    """Ask what an answer stands for; what it seems to comes first."""
    key = f"meaning:{plain(answer)[:60]}"
    order = [meaning, *(one for one in MEANINGS if one != meaning)]
    choices = tuple((one, f"polls.means_{one}") for one in order)
    return Ask(key, "polls.ask_meaning", {"file": file, "answer": answer}, choices, asked.get((file, key), ""))


def _bare(text: str) -> str:
    return plain(text.replace("’", "'")).strip(" .!?…")
