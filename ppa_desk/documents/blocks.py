"""Each block of content as flows on the page and elements of the structure."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from ppa_desk.documents.charts import ChartFlow, drawing, pieces
from ppa_desk.documents.contents import Entry, contents
from ppa_desk.documents.entry import entries
from ppa_desk.documents.flows import Flow, Prose
from ppa_desk.documents.grid import Column, Grid, Look, Row, Spot, row_node, share
from ppa_desk.documents.layout import Abreast
from ppa_desk.documents.lines import Line, lines, natural_width
from ppa_desk.documents.listed import Setter
from ppa_desk.documents.pictures import Figure, Pictures, Placeholder, readable, size_in
from ppa_desk.documents.styles import Style, Styles
from ppa_desk.documents.tagging import Node
from ppa_desk.documents.text import clean, safe_link, spans, target
from ppa_desk.services.content import (
    Block,
    Bullets,
    Chart,
    Columns,
    Field,
    Graph,
    Heading,
    Index,
    Item,
    KeyFacts,
    Listed,
    Paragraph,
    Picture,
    Run,
    Table,
    Text,
    Tree,
)

BULLETS = ("•", "–")
CHART = 0.6
"""How much of a page a chart takes at most, where it can be cut between its rows."""


@dataclass
class Setting:
    """What all passes over one document share: styles, words, page sizes, lines once broken, pictures once read."""

    styles: Styles
    words: Mapping[str, str]
    width: float  # of the page between its margins
    room: float  # from the first to the last line of a page
    pictures: Pictures | None = None
    pages: Mapping[str, int] = field(default_factory=dict)
    asked: set[str] = field(default_factory=set)
    refused: set[str] = field(default_factory=set)
    lost: set[str] = field(default_factory=set)
    _broken: dict[tuple[Text, Style, float], list[Line]] = field(default_factory=dict)
    _read: dict[str, Any] = field(default_factory=dict)

    def lines(self, runs: Text, style: Style, width: float) -> list[Line]:
        """Break runs into lines; what leads to no page of the document is broken once for all passes."""
        refers = {target(run) for run in runs} - {""}
        self.asked |= refers
        self.refused |= {run.url for run in runs if run.url and not target(run) and not safe_link(run.url)}
        key = (runs, style, width)
        if refers or key not in self._broken:
            self._broken[key] = lines(spans(runs, style, self.pages), width)
        return self._broken[key]

    def picture(self, sha256: str) -> Any:
        """Read a picture once, scaled for the page."""
        if sha256 not in self._read:
            box = (self.width, self.styles.picture["tallest"])
            self._read[sha256] = readable(self.pictures, sha256, box, self.styles.picture["dots"])
        return self._read[sha256]


class Story:
    """The flows of one pass, the structure they fill and the headings for contents and bookmarks."""

    def __init__(self, setting: Setting) -> None:
        self.setting = setting
        self.styles = setting.styles
        self.root = Node("Document")
        self.letterhead = self.root.add("P")
        self.flows: list[Flow] = []
        self.entries: list[Entry] = []
        self.breaks: set[str] = set()
        self.tabs: dict[str, str] = {}
        self._above: list[int] = []  # the levels of the headings that the next block stands under

    def title(self, title: str, subtitle: str) -> None:
        """Add the title and the line beneath it."""
        self._prose((Run(title),), "title", self.root.add("H1"), self.setting.width, keep=True)
        if subtitle:
            self._prose((Run(subtitle, "secondary"),), "subtitle", self.root.add("P"), self.setting.width, keep=True)

    def contents(self, entries: Sequence[Entry]) -> None:
        """Add the table of contents."""
        title = self.setting.words["contents"]
        toc = self.root.add("TOC")
        self.flows += contents(entries, self.setting.pages, title, self.setting.width, self.styles, toc)

    def block(self, block: Block, following: Block | None) -> None:
        """Add one block; `following` says whether a paragraph introduces a list or table, or a note a text."""
        add: Callable[[Any], None] = getattr(self, f"_{type(block).__name__.lower()}")
        begun, headed = len(self.flows), bool(self.flows) and self.flows[-1].keep
        add(block)
        leads = isinstance(following, Bullets | Table | Picture | Chart | Tree | Graph)
        leads |= headed and isinstance(block, Paragraph) and block.note and isinstance(following, Paragraph)
        if isinstance(block, Paragraph) and leads and self.flows[begun:]:
            self.flows[-1].keep = True
        if isinstance(block, Table) and isinstance(following, Paragraph) and following.note:
            self.flows[-1].keep, self.flows[-1].after = True, self.styles.text["note"].before

    def _heading(self, heading: Heading) -> None:
        """Add a heading. Its depth in the structure skips no level, also where the content does."""
        style, anchor = f"h{heading.level}", heading.anchor or f"heading {len(self.entries) + 1}"
        node = self._begun(heading.text, heading.level, anchor)
        if heading.new_page:
            self.breaks.add(anchor)
        if heading.tab or heading.level == 1:  # a new part ends the tab of the one before
            self.tabs[anchor] = heading.tab
        width = self.setting.width if heading.level == 1 else self._measure(style)
        self._prose((Run(heading.text),), style, node, width, keep=True).anchor = anchor

    def _begun(self, text: str, level: int, anchor: str) -> Node:
        """Begin a part: its place in contents and bookmarks, and its heading in the structure."""
        self._above = [*(one for one in self._above if one < level), level]
        self.entries.append(Entry(text, len(self._above), anchor))
        return self.root.add(f"H{len(self._above) + 1}")

    def _columns(self, columns: Columns) -> None:
        """Add what is listed in narrow columns: the flows of a story that is as wide as one of them."""
        gap = self.styles.columns["gap"]
        step = (self.setting.width + gap) / columns.count
        inner = Story(replace(self.setting, width=step - gap))
        inner.root, inner.entries, inner.tabs, inner._above = self.root, self.entries, self.tabs, self._above
        for block in columns.blocks:
            inner.block(block, None)
        self._above = inner._above
        if inner.flows:
            before, after = self.styles.columns["before"], self.styles.text["body"].after
            self.flows.append(Abreast(inner.flows, columns.count, step, self.setting.room, before, after))

    def _listed(self, entry: Listed) -> None:
        anchor = entry.anchor or f"heading {len(self.entries) + 1}"
        head = self._begun(entry.title, 3, anchor)
        self.flows += self._setter().listed(replace(entry, anchor=anchor), head)

    def _index(self, index: Index) -> None:
        self.setting.asked |= {anchor for _, anchors in index.lines for anchor in anchors}
        self.flows += self._setter().index(index)

    def _setter(self) -> Setter:
        return Setter(self.setting.lines, self.styles, self.setting.width, self.root, self.setting.pages)

    def _paragraph(self, paragraph: Paragraph) -> None:
        style = "note" if paragraph.note else "body"
        lead = (Run(f"{paragraph.lead} ", "strong"),) if paragraph.lead else ()
        if runs := (*lead, *paragraph.runs):
            self._prose(runs, style, self.root.add("P"), self._measure(style))

    def _bullets(self, bullets: Bullets) -> None:
        begun = len(self.flows)
        self._items(bullets.items, self.root.add("L"), bullets.ordered, 0)
        added = self.flows[begun:]
        for flow in (*added[:1], *added[-2:-1]):
            flow.keep = len(added) > 1
        if added:
            added[0].before, added[-1].after = self.styles.text["body"].before, self.styles.text["body"].after

    def _items(self, items: Sequence[Item], node: Node, ordered: bool, depth: int) -> None:
        style = self.styles.text["item"]
        left = self.styles.list["indent"] * (depth + 1)
        node.numbering = "Decimal" if ordered else "Disc"
        for number, item in enumerate(items, 1):
            entry = node.add("LI")
            sign = f"{number}." if ordered else BULLETS[min(depth, len(BULLETS) - 1)]
            label = self._made((Run(sign, "secondary"),), style, entry.add("Lbl"), left)
            label.left = left - self.styles.list["indent"] + (0 if ordered else 2)
            body = entry.add("LBody")
            prose = self._prose(item.runs, "item", body.add("P"), self._measure("item") - left)
            prose.left, prose.label = left, label
            if item.below:
                self._items(item.below, body.add("L"), False, depth + 1)

    def _keyfacts(self, facts: KeyFacts) -> None:
        if not facts.rows:
            return
        box, node = self.styles.box, self.root.add("Table")
        label, text = self.styles.text["label"], self.styles.text["cell"]
        widest = max(natural_width(spans((Run(name),), label, {})) for name, _ in facts.rows)
        column = min(widest + box["gap"], self.setting.width / 3)
        rows = []
        for name, runs in facts.rows:
            head, cell = row_node(node, 2, labels=True)
            named = self._made((Run(name),), label, head.add("P"), column - box["gap"])
            said = self._made(runs, text, cell.add("P"), min(self._measure("cell"), self.setting.width - column))
            rows.append(Row([(0, named), (column, said)], box["row"]))
        look = Look(box["row"], ground="accent_ground", pad=box["pad"], bar=box["bar"])
        self.flows.append(Grid(rows, self.setting.width, look, self.setting.room, before=4, after=20))

    def _table(self, table: Table) -> None:
        node = self.root.add("Table")
        carried = self._caption(table, node)
        gap = self.styles.table["gap_small" if table.small else "gap"]
        columns = share(self.setting.width, gap, self._shares(table))
        head = self._row(table, tuple((Run(text),) for text in table.head), columns, node, head=True)
        rows = [self._row(table, row, columns, node, nr=nr) for nr, row in enumerate(table.rows)]
        look = Look(self.styles.table["row"], self.styles.table["rule"], self.styles.table["head_rule"])
        grid = Grid(rows, self.setting.width, look, self.setting.room, head, carried, before=6, after=18)
        if grid.head and grid.head.height > self.setting.room / 3:  # too high to stand on every page
            grid.rows, grid.head = [grid.head, *rows], None
        self.flows.append(grid)

    def _caption(self, table: Table, node: Node) -> Prose | None:
        if not table.caption:
            return None
        style = self.styles.text["table_caption"]
        self._prose((Run(table.caption),), "table_caption", node.add("Caption"), self.setting.width, keep=True)
        goes_on = (Run(table.caption), Run(f" ({self.setting.words['continued']})", "secondary"))
        carried = self._made(goes_on, style, None, self.setting.width)
        return carried if len(carried.lines) <= 2 else None

    def _row(
        self, table: Table, texts: Sequence[Text], columns: Sequence[Column], node: Node, head: bool = False,
        nr: int = -1,
    ) -> Row:  # fmt: skip
        style = self.styles.text["cell_head" if head else "cell_small" if table.small else "cell"]
        nodes = row_node(node, len(columns), head=head)
        charts = {column: chart for row, column, chart in table.charts if row == nr}
        cells: list[tuple[float, Prose | Spot]] = []
        for at, (left, width) in enumerate(columns):
            if at in charts:
                cells.append((left, self._spot(charts[at], width, style, nodes[at])))
                continue
            text = texts[at] if at < len(texts) else ()
            cell = self._made(text, style, nodes[at].add("P"), width)
            cell.right = at in table.numbers
            cells.append((left, cell))
        return Row(cells, self.styles.table["row_small" if table.small else "row"])

    def _spot(self, chart: Chart, width: float, style: Style, node: Node) -> Spot:
        """A small chart in place of the words of a cell."""
        return Spot(drawing(chart, width, self.styles.colours), style, node.add("Figure", alt=clean(chart.alt)))

    def _shares(self, table: Table) -> Sequence[float]:
        count = max(len(table.head), *(len(row) for row in table.rows)) if table.rows else len(table.head)
        if len(table.shares) == count and all(share > 0 for share in table.shares):
            return table.shares
        style, most = self.styles.text["cell"], self.setting.width / 2
        columns = [[row[at] for row in table.rows[:200] if at < len(row)] for at in range(count)]
        return [
            max(40, *(min(most, natural_width(spans(text, style, {}))) for text in (*column, (Run(head),))))
            for column, head in zip(columns, (*table.head, *[""] * count), strict=False)
        ]

    def _picture(self, picture: Picture) -> None:
        image = self.setting.picture(picture.sha256)
        below = picture.caption or picture.credit
        if image:
            width, height = size_in(image, (self.setting.width, self.styles.picture["tallest"]))
            node = self.root.add("Figure", alt=clean(picture.alt or below) or self.setting.words["picture"])
            self.flows.append(Figure(image, width, height, node, keep=bool(below), anchor=picture.anchor))
        else:
            self._gap(picture)
            self.flows[-1].keep = bool(below)
        if below:
            told = (Run(picture.caption), Run(f" {picture.credit}" if picture.caption else picture.credit, "emphasis"))
            self._prose(told, "caption", self.root.add("P"), self._measure("caption"))

    def _tree(self, tree: Tree) -> None:
        self._chart(tree)

    def _graph(self, graph: Graph) -> None:
        self._chart(graph)

    def _chart(self, chart: Chart | Tree | Graph) -> None:
        """Add a chart: what to see above it, its base below."""
        if chart.caption:
            said = self.root.add("P")
            self._prose((Run(chart.caption),), "chart_caption", said, self._measure("chart_caption"), keep=True)
        for drawn, alt in pieces(chart, self.setting.width, self.styles.colours, self.setting.room * CHART):
            self.flows.append(ChartFlow(drawn, self.root.add("Figure", alt=clean(alt))))
        self.flows[-1].keep = bool(chart.note)
        if chart.note:
            self._prose((Run(chart.note),), "note", self.root.add("P"), self._measure("note"))

    def _field(self, asked: Field) -> None:
        """Add a question with room for its answer."""
        title = f"{asked.number}. {asked.label}" if asked.number else asked.label
        title = f"{title} *" if asked.needed else title
        loose = asked.kind == "note"
        lead = self._prose(
            (Run(title),), "body" if loose else "asked", self.root.add("P"), self.setting.width, keep=not loose
        )
        if asked.hint:
            self._prose((Run(asked.hint),), "hint", self.root.add("P"), self.setting.width, keep=not loose)
            lead.after = 1
        style = self.styles.text["cell"]

        def words(text: str, width: float) -> Prose:
            return self._made((Run(text),), style, self.root.add("P"), width)

        def tag(tip: str) -> Node:
            return self.root.add("Form", alt=clean(tip))

        self.flows += entries(asked, self.setting.width, words, tag)

    def _gap(self, picture: Picture) -> None:
        if picture.sha256:
            self.setting.lost.add(picture.sha256)
        text = (Run(picture.gap or self.setting.words["picture_missing"]),)
        words = self._made(text, self.styles.text["gap"], self.root.add("P"), self.setting.width - 40)
        height = max(self.styles.picture["room"], words.height + 32)
        if height > self.setting.room / 2:
            words.anchor = picture.anchor
            self.flows.append(words)
        else:
            self.flows.append(Placeholder(words, self.setting.width, height, anchor=picture.anchor))

    def _measure(self, style: str) -> float:
        """Return the width at which a style has as many letters in a line as the text."""
        text = self.styles.text
        return min(self.styles.page["measure"] * text[style].size / text["body"].size, self.setting.width)

    def _made(self, runs: Text, style: Style, node: Node | None, width: float) -> Prose:
        return Prose(self.setting.lines(runs, style, width), style, node, width)

    def _prose(self, runs: Text, name: str, node: Node, width: float, keep: bool = False) -> Prose:
        style = self.styles.text[name]
        prose = self._made(runs, style, node, width)
        prose.before, prose.after, prose.keep = style.before, style.after, keep
        self.flows.append(prose)
        return prose
