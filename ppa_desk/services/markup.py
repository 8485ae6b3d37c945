"""What a writer types, as blocks: blank lines part paragraphs, "- " begins a list item, `[[key]]` cites."""

import re
from collections.abc import Callable, Iterable, Iterator
from itertools import groupby

from ppa_desk.services.content import Block, Bullets, Item, Paragraph, Run, Text
from ppa_desk.services.report_words import one_line

Cite = Callable[[str, str], Run | None]
"""Turns a key and the words given with it into a run; None where nothing has that key."""

Figure = Callable[[str], Text]
"""Turns the code of a figure, which stands in braces, into its runs."""

CITED = re.compile(r"\[\[([^\[\]|\n]+)(?:\|([^\[\]\n]*))?\]\]")
"""`[[key]]` or `[[key|words]]` in a text: what it cites and the words it has there."""
_ADDRESS = re.compile(r"https?://[^\s<>\[\]]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_FIGURE = r"\{([A-Z]\d[\w.,+-]*)\}"
_AFTER = ".,;:!?)»”’\"'"


def blocks(text: str, parse: "Inline", lead: str = "", key: str = "") -> list[Block]:
    """Return a text as paragraphs and lists; `lead` opens the first paragraph, `key` names the block it is of."""
    made: list[Block] = []
    for listed, lines in _chunks(text):
        if listed:
            made.append(Bullets(tuple(Item(parse(line)) for line in lines)))
        else:
            made.append(Paragraph(parse("\n".join(lines)), key=key))
    if not lead:
        return made
    if made and isinstance(made[0], Paragraph):
        made[0] = Paragraph(made[0].runs, lead, key)
        return made
    return [Paragraph((), lead, key), *made]


class Inline:
    """Turns text within a line into runs: what is cited, addresses, figures, the words that are shown as gaps."""

    def __init__(self, cite: Cite, gaps: Iterable[str] = (), figure: Figure | None = None) -> None:
        self._cite, self._figure = cite, figure
        self._gaps = frozenset(gaps)
        told = "|".join(re.escape(gap) for gap in sorted(self._gaps))
        coded = _FIGURE if figure else ""
        self._marked = re.compile("|".join(filter(None, (CITED.pattern, coded, _ADDRESS.pattern, told))))

    def __call__(self, text: str) -> Text:
        """Return a line as runs; what nothing stands for is left as it was typed."""
        return tuple(run for run in self._runs(text) if run.text)

    def _runs(self, text: str) -> Iterator[Run]:
        done = 0
        for found in self._marked.finditer(text):
            runs, end = self._marked_runs(found)
            if runs:
                yield Run(text[done : found.start()])
                yield from runs
                done = end
        yield Run(text[done:])

    def _marked_runs(self, found: re.Match[str]) -> tuple[Text, int]:
        if found[1] is not None:
            cited = self._cite(found[1].strip(), (found[2] or "").strip())
            return (cited,) if cited else (), found.end()
        if self._figure and found[3] is not None:
            return self._figure(found[3]), found.end()
        if found[0] in self._gaps:
            return (Run(found[0], "gap"),), found.end()
        address = found[0].rstrip(_AFTER)
        url = address if address.startswith("http") else f"mailto:{address}"
        return (Run(address, url=url),), found.start() + len(address)


def plain(runs: Iterable[Run]) -> str:
    """Return the text of runs."""
    return "".join(run.text for run in runs)


def flat(runs: Iterable[Run]) -> str:
    """Return the text of runs on one line; a page number is not known before there are pages."""
    return one_line(plain(runs).replace("{page}", "…"))


def _chunks(text: str) -> Iterator[tuple[bool, list[str]]]:
    """Yield paragraphs and lists: whether it is a list, and its lines."""
    for blank, lines in groupby(text.strip("\n").split("\n"), lambda line: not line.strip()):
        if not blank:
            for listed, some in groupby(lines, lambda line: line.lstrip().startswith("- ")):
                yield listed, [line.lstrip()[2:] if listed else line for line in some]


def shown_address(url: str) -> str:
    """Return an address as one reads it: without scheme and last slash."""
    return re.sub(r"^https?://", "", url, flags=re.IGNORECASE).rstrip("/")
