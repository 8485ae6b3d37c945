"""A form as everybody sees it: questions, groups and choices in the vocabulary of XLSForm, frozen.

Screens, PDF, workbooks, scripts and analysis all read this. What XLSForm says in a column has the same name here.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

Language = Literal["en", "fr"]
LANGUAGES: tuple[Language, ...] = ("en", "fr")

SELECTS = ("select_one", "select_multiple", "rank")
FROM_FILE = ("select_one_from_file", "select_multiple_from_file")
METADATA = ("start", "end", "today", "username", "email")
ANSWERED = ("text", "integer", "decimal", "date", "time", "datetime", *SELECTS, "range", "acknowledge")
"""The types a person answers here."""
SILENT = ("calculate", "hidden", *METADATA)
"""The types that have a value but are not shown."""
MISSING = ("dont_know", "not_applicable", "refused")
"""What a choice may stand for instead of an answer; such answers stay outside the 100 % of a figure."""


TURNS, MOST_TURNS = 3, 60
"""How often a repeat stands on paper where nothing is said, and at most."""


@dataclass(frozen=True, slots=True)
class Text:
    """Words in English and French; `more` holds other languages as an XLSForm names them, such as "Swahili (sw)"."""

    en: str = ""
    fr: str = ""
    more: Mapping[str, str] = field(default_factory=dict, hash=False)

    def of(self, language: str) -> str:
        """Return the words in that language, else in English, French, or whichever there is."""
        mine = self.fr if language == "fr" else self.en if language == "en" else self.more.get(language, "")
        return mine or self.en or self.fr or next(filter(None, self.more.values()), "")

    def __bool__(self) -> bool:
        return bool(self.en or self.fr or any(self.more.values()))


NOTHING = Text()


@dataclass(frozen=True, slots=True)
class Choice:
    """An answer a list offers. `missing` is one of MISSING where it is no answer to the question itself.

    `other` asks for words in the text question named "<question>_other". `score` and `anchor` make a rubric's scale.
    `more` holds the further columns that choice filters and XLSForms use, and keeps what is not known here.
    """

    name: str
    label: Text = NOTHING
    missing: str = ""
    other: bool = False
    score: str = ""
    anchor: Text = NOTHING
    more: Mapping[str, str] = field(default_factory=dict, hash=False)


@dataclass(frozen=True, slots=True)
class Question:
    """A question, note, calculation or piece of metadata. Expressions are text in XLSForm's own language.

    `list` names its choices; `required` is "yes", "" or an expression; `parameters` is "start=0 end=10 step=1";
    `weight` is its share of a score. `more` keeps columns that are preserved and not acted on.
    """

    type: str
    name: str
    label: Text = NOTHING
    hint: Text = NOTHING
    guidance: Text = NOTHING
    list: str = ""
    required: str = ""
    required_message: Text = NOTHING
    relevant: str = ""
    constraint: str = ""
    constraint_message: Text = NOTHING
    calculation: str = ""
    trigger: str = ""
    default: str = ""
    read_only: str = ""
    appearance: str = ""
    parameters: str = ""
    choice_filter: str = ""
    weight: str = ""
    more: Mapping[str, str] = field(default_factory=dict, hash=False)

    @property
    def shown(self) -> bool:
        """Whether a person sees it."""
        return self.type not in SILENT and not (self.type == "calculate" and not self.label)

    @property
    def asks(self) -> bool:
        """Whether a person answers it."""
        return self.type in ANSWERED or self.type in FROM_FILE


@dataclass(frozen=True, slots=True)
class Group:
    """Questions that belong together; a `repeat` is answered as often as there are things to tell of."""

    name: str
    label: Text = NOTHING
    items: tuple["Question | Group", ...] = ()
    repeat: bool = False
    repeat_count: str = ""
    hint: Text = NOTHING
    relevant: str = ""
    appearance: str = ""
    more: Mapping[str, str] = field(default_factory=dict, hash=False)
    end: Mapping[str, str] = field(default_factory=dict, hash=False)
    """Columns of its "end group" row that are preserved."""

    @property
    def turns(self) -> int:
        """How often a repeat stands on paper and in a workbook: what its column "turns" says, else its fixed count."""
        told = str(self.more.get("turns") or self.repeat_count)
        return min(max(int(told), 1), MOST_TURNS) if told.isascii() and told.isdecimal() else TURNS


Item = Question | Group


@dataclass(frozen=True, slots=True)
class Form:
    """A whole form. `key` is XLSForm's form_id; `kept` is what an imported workbook had besides, to be written back."""

    key: str
    version: str = ""
    title: Text = NOTHING
    purpose: Text = NOTHING
    default_language: str = "en"
    items: tuple[Item, ...] = ()
    lists: Mapping[str, tuple[Choice, ...]] = field(default_factory=dict, hash=False)
    settings: Mapping[str, str] = field(default_factory=dict, hash=False)
    """Further settings, by column."""
    kept: Mapping[str, object] = field(default_factory=dict, hash=False)
    """Raw rows and column order of the workbook it came from, as `ppa_desk.exchange.xlsform` keeps them."""

    def questions(self) -> Iterator[Question]:
        """Go through every question in order, through groups and repeats."""
        yield from (item for item, _ in walk(self.items) if isinstance(item, Question))

    def question(self, name: str) -> Question | None:
        """Return the first question of that name."""
        return next((one for one in self.questions() if one.name == name), None)

    def choices(self, question: Question) -> tuple[Choice, ...]:
        """Return the choices a question offers."""
        return self.lists.get(question.list, ())

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages it has words in, the default one first."""
        texts = [text for item, _ in walk(self.items) for text in _texts(item)]
        texts += [choice.label for choices in self.lists.values() for choice in choices]
        found: list[str] = [name for name in LANGUAGES if any(getattr(text, name) for text in texts)]
        found += list(dict.fromkeys(name for text in texts for name, words in text.more.items() if words))
        first = [name for name in found if name == self.default_language]
        return (*first, *(name for name in found if name not in first))


def walk(items: Sequence[Item], within: tuple[Group, ...] = ()) -> Iterator[tuple[Item, tuple[Group, ...]]]:
    """Go through items and what they hold, each with the groups it stands in, outermost first."""
    waiting = [(item, within) for item in reversed(items)]
    while waiting:
        item, outer = waiting.pop()
        yield item, outer
        if isinstance(item, Group):
            waiting += [(inner, (*outer, item)) for inner in reversed(item.items)]


def _texts(item: Item) -> tuple[Text, ...]:
    return (item.label, item.hint)
