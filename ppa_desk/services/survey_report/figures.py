"""One figure as blocks: its base, its chart with what to see, its table, its groups, its change."""

from collections.abc import Iterator, Sequence

from ppa_desk.services.analysis.figures import COUNTS, Change, Cross, Figure, Matrix, printed
from ppa_desk.services.content import Block, Bullets, Chart, Heading, Item, Mark, Paragraph, Table, Text
from ppa_desk.services.survey_report.view import View, cells, plain, quiet

MOST_BARS = 15
"""How many bars a chart shows; the table has all."""


def section(view: View, contents: Sequence[Figure | Matrix]) -> Iterator[Block]:
    """Tell the figures of a section."""
    for one in contents:
        yield from matrix(view, one) if isinstance(one, Matrix) else figure(view, one)


def figure(view: View, one: Figure) -> Iterator[Block]:
    """Tell one figure."""
    yield Heading(f"{one.number}. {view.own(one.title)}" if one.number else view.own(one.title), 2)
    if not one.n:
        yield Paragraph(plain(view.words("figure.nobody")))
        return
    yield from _OF[one.kind](view, one)
    for table in one.crosses:
        yield from crossed(view, one, table)
    if one.changes:
        yield from changed(view, one.changes)


def chart_of(view: View, one: Figure) -> Chart | None:
    """Return the chart of a figure; None of free text, or where nobody answered."""
    if not one.n:
        return None
    if one.kind == "likert":
        return likert_chart(view, (one,), view.own(one.title))
    if one.kind == "number" and one.bins:
        return _histogram(view, one)
    if one.kind not in ("single", "multiple", "ranking"):
        return None
    lines = one.lines[:MOST_BARS]
    if one.kind == "ranking" and one.ranking:
        told = {ranked.option: view.fixed(ranked.average, 2) for ranked in one.ranking.options}
        marks = [Mark(view.own(line.label), (line.share or 0.0,), told[line.name]) for line in lines]
    else:
        few = printed(one.n) != "percent"
        marks = [
            Mark(view.own(line.label), (line.share or 0.0,), view.share(line, one), None if few else line.interval)
            for line in lines
        ]
    first = view.own(lines[0].label) if lines else ""
    caption = view.words(f"see.{one.kind}", first=first, told=marks[0].told) if marks else ""
    return Chart("bars", tuple(marks), alt(view, one, marks), caption, view.base(one))


def alt(view: View, one: Figure | Matrix, marks: Sequence[Mark]) -> str:
    """Return a chart in words."""
    rows = (view.words("figure.alt_row", label=mark.label, told=mark.told or "–") for mark in marks)
    return view.words("figure.alt", title=view.own(one.title), told="; ".join(rows))


def _closed(view: View, one: Figure) -> Iterator[Block]:
    if drawn := chart_of(view, one):
        yield drawn
    if one.kind == "multiple":
        yield Paragraph(plain(view.words("figure.multiple", picks=view.decimal(one.stats["picks"]))), note=True)
    if one.n < 20:
        yield Paragraph(plain(view.words("figure.few")), note=True)
    if printed(one.n) == "percent":
        yield _counted(view, one)
    together = [(names, count) for names, count in one.picked if len(names) > 1 and count >= view.results.least]
    if together:
        told = (
            view.words("figure.alt_row", label=view.words.joined(map(view.own, names)), told=count)
            for names, count in together
        )
        yield Paragraph(plain(view.words("figure.combinations")))
        yield Bullets(tuple(Item(plain(text)) for text in told))


def _counted(view: View, one: Figure) -> Table:
    words = view.words
    rows = [
        cells(view.own(line.label), str(line.count), view.share(line, one), view.interval(line)) for line in one.lines
    ]
    rows += [
        (quiet(view.own(line.label)), quiet(str(line.count)), quiet(words("number.none")), quiet(words("number.none")))
        for line in one.missing
        if line.count
    ]
    head = (words("figure.answer"), words("figure.count"), words("figure.share"), words("figure.margin"))
    return Table(head, tuple(rows), (5.4, 1.3, 1.3, 2.6), (1, 2, 3))


def _likert(view: View, one: Figure) -> Iterator[Block]:
    yield likert_chart(view, (one,), view.own(one.title))
    yield _scales(view, (one,))


def likert_chart(view: View, figures: Sequence[Figure], title: str) -> Chart:
    """Return the diverging bars of figures on one scale, by net share."""
    ordered = sorted(figures, key=lambda one: -one.stats.get("net", 0.0))
    count = len(figures[0].lines)
    half, odd = count // 2, count % 2
    marks = []
    for one in ordered:
        shares = [line.share or 0.0 for line in one.lines]
        negative, positive = shares[count - half :][::-1], shares[:half][::-1]
        aside = shares[half] if odd else None
        marks.append(Mark(view.own(one.title), (*negative, *positive), f"n = {one.n}", aside=aside))
    labels = [view.own(line.label) for line in figures[0].lines]
    legend = [*labels[count - half :][::-1], *labels[:half][::-1], *([labels[half]] if odd else [])]
    told = (
        view.words("figure.alt_row", label=view.own(one.title), told=view.percent(one.stats.get("positive", 0.0)))
        for one in ordered
    )
    best = ordered[0]
    most = _part(view, best, "positive", best.n < COUNTS)
    see = view.words("see.likert" if len(ordered) > 1 else "see.alone", first=view.own(best.title), told=most)
    said = view.words("figure.alt", title=title, told="; ".join(told))
    return Chart("likert", tuple(marks), said, see, legend=tuple(legend))


def _scales(view: View, figures: Sequence[Figure]) -> Table:
    words = view.words
    polls = all(one.poll for one in figures)
    names = ("item", "positive", "neutral", "negative", "net", *(() if polls else ("median",)))
    head = [*(words(f"figure.{name}") for name in names), *([words("poll.reading")] if polls else []), "n"]
    rows = []
    for one in sorted(figures, key=lambda one: -one.stats.get("net", 0.0)):
        small = one.n < COUNTS
        told = [view.own(one.title)]
        told += [_part(view, one, name, small) for name in ("positive", "neutral", "negative")]
        told.append(words("number.none") if small else view.signed(one.stats["net"]))
        median = int(one.stats["median"])
        last = (
            words(f"poll.{one.poll.phrase}") if one.poll else view.own(one.lines[median].label) if median >= 0 else "–"
        )
        rows.append(cells(*told, last, str(one.n)))
    width = len(head)
    return Table(tuple(head), tuple(rows), (3.6, 1.9, 1.8, 2.1, 1.9, 2.8, 1)[:width], (1, 2, 3, 4, width - 1))


def _part(view: View, one: Figure, name: str, small: bool) -> str:
    half, count = len(one.lines) // 2, len(one.lines)
    if name == "neutral" and count % 2 == 0:
        return view.words("number.none")
    if not small:
        return view.percent(one.stats[name])
    lines = {"positive": one.lines[:half], "neutral": one.lines[half : half + 1], "negative": one.lines[count - half :]}
    return view.words("number.of", count=sum(line.count for line in lines[name]), n=one.n)


def matrix(view: View, one: Matrix) -> Iterator[Block]:
    """Tell a matrix: one heading, one chart, one table, then its groups."""
    answered = [found for found in one.figures if found.n]
    yield Heading(view.own(one.title), 2)
    if not answered:
        yield Paragraph(plain(view.words("figure.nobody")))
        return
    if all(found.kind == "likert" for found in answered):
        yield likert_chart(view, answered, view.own(one.title))
        yield _scales(view, answered)
        for found in answered:
            for table in found.crosses:
                if table.differs:
                    yield from crossed(view, found, table, view.own(found.title))
        if gained := [change for found in answered for change in _top_change(view, found)]:
            yield from _change_table(view, gained)
    else:
        for found in answered:
            yield from figure(view, found)


def _top_change(view: View, one: Figure) -> list[tuple[str, Change]]:
    """The change of a scale is that of its positive half."""
    half = one.changes[: len(one.lines) // 2]
    if not half:
        return []
    first = half[0]
    whole = Change(
        first.label, sum(c.now for c in half), sum(c.before for c in half), first.n_now, first.n_before,
        sum(c.panel_now or 0.0 for c in half) if first.panel else None,
        sum(c.panel_before or 0.0 for c in half) if first.panel else None, first.panel,
    )  # fmt: skip
    return [(f"{view.own(one.title)} ({view.words('figure.positive').lower()})", whole)]


def _ranking(view: View, one: Figure) -> Iterator[Block]:
    if drawn := chart_of(view, one):
        yield drawn
    if one.ranking is None:
        return
    words = view.words
    labels = {line.name: view.own(line.label) for line in one.lines}
    rows = [
        cells(
            labels[r.option],
            view.fixed(r.borda, 1),
            view.fixed(r.average, 2),
            view.fixed(r.first, 1),
            view.fixed(r.top3, 1),
        )
        for r in sorted(one.ranking.options, key=lambda r: -r.borda)
    ]
    head = tuple(words(f"figure.{name}") for name in ("option", "borda", "average", "first", "top3"))
    yield Table(head, tuple(rows), (5, 1.6, 1.5, 1.6, 1.8), (1, 2, 3, 4))
    if one.ranking.condorcet:
        yield Paragraph(plain(words("stands.condorcet", first=labels[one.ranking.condorcet])))


def _number(view: View, one: Figure) -> Iterator[Block]:
    if one.hidden or not one.stats:
        yield Paragraph(plain(view.base(one)), note=True)
        return
    told = {name: view.decimal(value, 2) for name, value in one.stats.items()}
    sentence = view.words("figure.numbers", **{name: told[name] for name in ("median", "low", "high", "mean")})
    if "least" in told:
        sentence += " " + view.words("figure.extremes", least=told["least"], most=told["most"])
    yield Paragraph(plain(sentence))
    if drawn := chart_of(view, one):
        yield drawn


def _histogram(view: View, one: Figure) -> Chart:
    highest = max(count for _, _, count in one.bins) or 1
    marks = tuple(Mark(view.decimal(low, 2), (count / highest,), str(count)) for low, _, count in one.bins)
    return Chart("histogram", marks, alt(view, one, marks), view.words("figure.bins"), view.base(one))


def _text(view: View, one: Figure) -> Iterator[Block]:
    words = view.words
    if not one.codes:
        yield Paragraph(plain(words("figure.uncoded", count=one.n)))
        return
    yield Paragraph(plain(words("figure.written", count=one.n)))
    rows: list[tuple[Text, ...]] = []
    for code in one.codes:
        agreed = view.fixed(code.kappa, 2) if code.kappa is not None else words("number.none")
        rows.append(cells(f"{view.own(code.label)}: {view.own(code.definition)}", str(code.count), agreed))
    head = (words("figure.code"), words("figure.respondents"), words("figure.kappa"))
    yield Table(head, tuple(rows), (7, 1.6, 1.4), (1, 2))
    if quotes := [quote for code in one.codes for quote in code.quotes[:1]]:
        yield Bullets(tuple(Item(plain(words("figure.quote", quote=quote))) for quote in quotes[:4]))


def crossed(view: View, one: Figure, table: Cross, about: str = "") -> Iterator[Block]:
    """Tell a figure by groups."""
    words = view.words
    if len(table.hidden) == len(table.groups) * len(table.columns):
        yield Paragraph(
            plain(words("cross.all_hidden")), lead=words("cross.heading", fact=view.fact(table.fact)), note=True
        )
        return
    rows = []
    for c, column in enumerate(table.columns):
        rows.append(cells(view.own(column), *(_cell(view, table, r, c) for r in range(len(table.groups)))))
    rows.append(tuple(quiet(text) for text in ("n", *map(str, table.totals))))
    head = (words("figure.answer"), *(view.group(table.fact, group) for group in table.groups))
    caption = words("cross.heading", fact=view.fact(table.fact).lower())
    shares = (2.4, *(1.8 for _ in table.groups))
    numbers = tuple(range(1, len(head)))
    yield Table(head, tuple(rows), shares, numbers, f"{about} · {caption}" if about else caption)
    notes = [words("cross.hidden")] if table.hidden else []
    if table.test:
        p = f"= {view.fixed(table.test.p, 3)}" if table.test.p >= 0.001 else f"< {view.fixed(0.001, 3)}"
        told_test = {"test": words(f"cross.{table.test.name}"), "p": p}
        differ = table.differs
        notes.insert(
            0, words("cross.differ" if differ else "cross.alike", v=view.decimal(table.test.v, 2), **told_test)
        )
    if notes:
        yield Paragraph(plain(" ".join(notes)), note=True)


def _cell(view: View, table: Cross, r: int, c: int) -> str:
    if (r, c) in table.hidden:
        return view.words("number.hidden")
    share = table.shares[r][c]
    if share is None or printed(table.totals[r]) == "counts":
        return str(table.counts[r][c])
    return view.percent(share)


def changed(view: View, changes: Sequence[Change]) -> Iterator[Block]:
    """Tell what changed since the same survey before."""
    yield from _change_table(view, [(view.own(one.label), one) for one in changes])


def _change_table(view: View, told: Sequence[tuple[str, Change]]) -> Iterator[Block]:
    words, before = view.words, view.results.previous
    title = view.own(before.title) if before else ""
    panel = any(one.panel for _, one in told)
    rows = []
    for label, one in told:
        shown = [label, view.percent(one.now), view.percent(one.before), view.signed(one.now - one.before)]
        rows.append(cells(*shown, *([_of_the_same(view, one)] if panel else [])))
    names = ("now", "before", "change", *(("panel",) if panel else ()))
    head = (words("figure.item"), *(words(f"change.{name}") for name in names))
    widths = (4, 1.5, 1.5, 1.9, *((2.3,) if panel else ()))
    yield Table(head, tuple(rows), widths, tuple(range(1, len(head))), words("change.heading", title=title))
    first = told[0][1]
    bases = words(
        "change.bases" if panel else "change.bases_alone", now=first.n_now, before=first.n_before, panel=first.panel
    )
    yield Paragraph(plain(bases), note=True)


def _of_the_same(view: View, one: Change) -> str:
    if one.panel_now is None or one.panel_before is None:
        return view.words("number.none")
    return view.signed(one.panel_now - one.panel_before)


_OF = {
    "single": _closed, "multiple": _closed, "likert": _likert, "ranking": _ranking, "number": _number, "text": _text,
}  # fmt: skip
