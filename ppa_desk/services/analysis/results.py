"""All figures of a survey: what its screen, its report and its workbook show, computed once."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from ppa_desk.forms.definition import Group, Item, Question, Text
from ppa_desk.forms.numbering import is_matrix, numbers
from ppa_desk.services.analysis.changing import changes
from ppa_desk.services.analysis.crossing import cross
from ppa_desk.services.analysis.figures import Figure, Matrix, Section
from ppa_desk.services.analysis.questions import figure_of
from ppa_desk.services.surveys.dataset import NOT_ASKED, Dataset

PUBLIC = 10
"""Below how many answers a breakdown is hidden from the public."""


@dataclass(frozen=True, slots=True)
class Results:
    """The figures of a survey, section by section. `withheld` says why none is shown: "open", "few", or empty."""

    data: Dataset
    sections: tuple[Section, ...]
    least: int
    by: str
    public: bool
    withheld: str = ""
    previous: Dataset | None = None

    def figures(self) -> Iterator[Figure]:
        """Go through every figure, those of matrices too."""
        for section in self.sections:
            for one in section.contents:
                yield from one.figures if isinstance(one, Matrix) else (one,)

    def figure(self, question: str) -> Figure | None:
        """Return the figure of a question."""
        return next((one for one in self.figures() if one.question == question), None)


def results(
    data: Dataset, *, public: bool = False, by: str = "constituency", previous: Dataset | None = None
) -> Results:
    """Return all figures; none while the survey is open, nor of an anonymous one that too few answered."""
    least = max(data.smallest, PUBLIC) if public else data.smallest
    withheld = "open" if data.open else "few" if data.anonymous and data.count < least else ""
    made = Results(data, (), least, by, public, withheld, previous)
    if withheld:
        return made
    told = numbers(data.form)
    return replace(made, sections=tuple(_sections(made, data.form.items, told)))


def _sections(made: Results, items: Sequence[Item], told: dict[str, str]) -> Iterator[Section]:
    loose: list[Figure | Matrix] = []
    for item in items:
        if isinstance(item, Group) and not is_matrix(item):
            if loose:
                yield Section(Text(), tuple(loose))
                loose = []
            if not item.repeat and (found := tuple(_contents(made, item.items, told))):
                yield Section(item.label, found)
        else:
            loose += _content(made, item, told)
    if loose:
        yield Section(Text(), tuple(loose))


def _contents(made: Results, items: Sequence[Item], told: dict[str, str]) -> Iterator[Figure | Matrix]:
    for item in items:
        yield from _content(made, item, told)


def _content(made: Results, item: Item, told: dict[str, str]) -> Iterator[Figure | Matrix]:
    if isinstance(item, Question):
        if figure := _figure(made, item, told, ordered=False):
            yield figure
    elif is_matrix(item):
        inner = [one for one in item.items if isinstance(one, Question)]
        figures = tuple(found for one in inner if (found := _figure(made, one, told, ordered=one.type == "select_one")))
        yield Matrix(item.name, item.label, figures)
    elif not item.repeat:
        yield from _contents(made, item.items, told)


def _figure(made: Results, question: Question, told: dict[str, str], ordered: bool) -> Figure | None:
    data = made.data
    figure = figure_of(data, question, told.get(question.name, ""), ordered)
    if figure is None:
        return None
    if made.public:
        figure = _for_the_public(figure, made.least)
    groups = groups_of(data, made.by)
    if groups and question.name != made.by:
        found = cross(data, figure, data.form.choices(question), made.by, groups, made.least)
        figure = replace(figure, crosses=(found,) if found else ())
    if made.previous is not None:
        figure = replace(figure, changes=changes(data, made.previous, figure, made.least))
    return figure


def _for_the_public(figure: Figure, least: int) -> Figure:
    """Nothing as one person wrote it, themes alone, and no number that points at one."""
    stats = {name: value for name, value in figure.stats.items() if name not in ("least", "most")}
    if figure.kind == "number" and figure.n < least:
        return replace(figure, stats={}, bins=(), hidden="few")
    codes = tuple(replace(code, quotes=()) for code in figure.codes)
    small = any(count < least for _, _, count in figure.bins)
    return replace(figure, stats=stats, bins=() if small else figure.bins, picked=(), codes=codes)


def groups_of(data: Dataset, by: str) -> list[str]:
    """Return the group of each response by a fact, or by a question with one answer; empty where there is none."""
    if by in data.facts:
        return list(data.facts[by])
    column = data.columns.get(by)
    return ["" if value in (None, NOT_ASKED) else str(value) for value in column] if column else []
