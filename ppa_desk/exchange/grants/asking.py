"""What is asked once about a file of grants, with what its cells show; and how it is read once that is answered."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from ppa_desk.exchange.grants import values
from ppa_desk.exchange.grants.drafts import AMOUNTS, DAYS, Terms, language_of, said_in
from ppa_desk.exchange.grants.standard import Path, at, put
from ppa_desk.exchange.grants.table import Found, Original
from ppa_desk.exchange.plan import Ask

LEAVE = ("leave", "grants.answer_leave")
_OFTEN = ("USD", "EUR", "CDF", "GBP")
_MOVES: Mapping[str, Path] = {
    "awarded": ("amountAwarded",),
    "requested": ("amountAppliedFor",),
    "paid": ("amountDisbursed",),
    "decided": ("awardDate",),
    "starts": ("plannedDates", 0, "startDate"),
}


def asks_of(file: str, found: Found) -> list[Ask]:
    """Return what is asked about a file; nothing is taken for granted that its cells leave open."""
    asks = [_column(file, *one) for one in found.unclear]
    originals = [one for one in found.originals if not one.refused]
    asks += _dates(file, originals)
    asks += _thousands(file, originals)
    asks += _currencies(file, found, originals)
    language, sure = language_of(found)
    if not sure:
        told = [("en", "grants.answer_en"), ("fr", "grants.answer_fr")]
        told.sort(key=lambda one: one[0] != language)
        asks.append(Ask("language", "grants.ask_language", {"file": file}, tuple(told)))
    return asks


def _column(file: str, letter: str, header: str, path: Path) -> Ask:
    keys = ("awarded", "requested", "paid") if path == ("amountAwarded",) else ("decided", "starts")
    choices = tuple((key, f"grants.answer_{key}") for key in keys)
    told = {"file": file, "column": letter, "header": header}
    return Ask(f"column:{letter}", "grants.ask_column", told, (*choices, LEAVE))


def _dates(file: str, originals: Sequence[Original]) -> Iterator[Ask]:
    texts = list(said_in(originals, list(DAYS.values())))
    order, example = values.order_of(text for _, _, text in texts)
    if order or not example:
        return
    cell = next(one.where(*path) for one, path, text in texts if text.strip() == example)
    told = {"file": file, "example": example, "cell": cell}
    choices = (LEAVE, ("day", "grants.answer_day"), ("month", "grants.answer_month"))
    yield Ask("dates", "grants.ask_dates", told, choices)


def _thousands(file: str, originals: Sequence[Original]) -> Iterator[Ask]:
    short = [
        (one.where(*path), text.strip())
        for one, path, text in said_in(originals, list(AMOUNTS.values()))
        if text.strip()[-1:] in "kKmM" and values.amount(text, None).code == "grants.amount_short"
    ]
    if short:
        cell, example = short[0]
        meant = values.amount(example, None).values["meant"]
        told = {"file": file, "example": example, "cell": cell, "count": len(short), "meant": meant}
        yield Ask("thousands", "grants.ask_thousands", told, (LEAVE, ("take", "grants.answer_take")))


def _currencies(file: str, found: Found, originals: Sequence[Original]) -> Iterator[Ask]:
    """Ask about codes that are none, and about the currency of amounts where nothing tells it."""
    wrong: Counter[str] = Counter()
    cells: dict[str, str] = {}
    for one, path, text in said_in(originals, [("currency",)]):
        code, meant = values.currency(text)
        if not code and meant:
            wrong[text.strip()] += 1
            cells.setdefault(text.strip(), one.where(*path))
    for text, count in wrong.items():
        meant = values.currency(text)[1]
        told = {"file": file, "text": text, "cell": cells[text], "count": count, "meant": meant}
        yield Ask(f"currency:{text}", "grants.ask_currency_code", told, (LEAVE, (meant, meant)))
    bare = [one for one in originals if "currency" not in one.record and _has_amount(one)]
    if bare and not found.currencies:
        paths = list(AMOUNTS.values())
        signs = Counter(code for _, _, text in said_in(bare, paths) for code in values.currencies_in(text)[:1])
        offered = dict.fromkeys([*(code for code, _ in signs.most_common()), *_OFTEN])
        told = {"file": file, "count": len(bare)}
        yield Ask("currency", "grants.ask_currency", told, (LEAVE, *((code, code) for code in offered)))


def _has_amount(one: Original) -> bool:
    return any(at(one.record, path) not in (None, "") for path in AMOUNTS.values())


def terms_of(found: Found, answers: Mapping[str, str]) -> Terms:
    """Return how a file is read. Columns that were said to tell something else are moved there."""
    for letter, _, path in found.unclear:
        to = _MOVES.get(answers.get(f"column:{letter}", ""))
        if to != path:
            for one in found.originals:
                _move(one, path, to)
    language, _ = language_of(found)
    order, _ = values.order_of(text for _, _, text in said_in(found.originals, list(DAYS.values())))
    asked = answers.get("dates", "")
    own = answers.get("currency", "")
    meant = {key.partition(":")[2]: answer for key, answer in answers.items() if key.startswith("currency:")}
    return Terms(
        order=order or (asked if asked in ("day", "month") else ""),
        thousands=answers.get("thousands") == "take",
        currency="" if own == LEAVE[0] else own,
        meant={text: code for text, code in meant.items() if code != LEAVE[0]},
        currencies=found.currencies,
        language=answers.get("language") or language,
    )


def _move(one: Original, path: Path, to: Path | None) -> None:
    """Let a value stand elsewhere in the record; where it tells nothing the standard knows, beside it."""
    told = at(one.record, path)
    if told is None or path not in one.cells:
        return
    one.record.pop(str(path[0]))
    if to is None:
        one.rest[str(path[0])] = str(told)
    elif at(one.record, to) is None:
        put(one.record, to, told)
        one.cells[to] = one.cells.pop(path)
