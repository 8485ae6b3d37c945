"""Spans broken into lines. Each word is measured once; long paragraphs cost no more than their length."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from ppa_desk.documents.fonts import shown
from ppa_desk.documents.text import Look, Span

_TOKENS = re.compile(r"\n|[^ \n]+ *| +")
_INSIDE = re.compile(r"(?<=[^\W\d_][-–—])(?=[^\W\d_])")  # due-|diligence, but 2020-11-09 stays whole
_AFTER = frozenset("/.,;:?&=_-–—")  # where an address or another very long word is best broken

EVENED = 12  # lines; in longer paragraphs the last line matters little


class Piece(NamedTuple):
    """Text of one look in one font; `true` is what it stands for where the signs could not be drawn."""

    text: str
    font: str
    look: Look
    width: float
    true: str = ""


class Line(NamedTuple):
    """One line of pieces; the width counts no space at its end."""

    pieces: tuple[Piece, ...]
    width: float


class Word(NamedTuple):
    """What stays on one line: its pieces, a space at their end included; the width of word and space apart."""

    pieces: tuple[Piece, ...]
    width: float
    gap: float = 0
    ends: bool = False


def lines(spans: Iterable[Span], width: float) -> list[Line]:
    """Break spans into lines of at most `width` points; a word wider than that is broken too."""
    words = list(_fitting(_words(spans), width))
    return _evened(words, _filled(words, width), width)


def _filled(words: Iterable[Word], width: float) -> list[Line]:
    done: list[Line] = []
    row: list[Word] = []
    used = gap = 0.0
    for word in words:
        if row and used + gap + word.width > width:
            done.append(_line(row, used))
            row, used, gap = [], 0.0, 0.0
        row.append(word)
        used += gap + word.width
        gap = word.gap
        if word.ends:
            done.append(_line(row, used))
            row, used, gap = [], 0.0, 0.0
    return [*done, _line(row, used)] if row or not done else done


def _evened(words: Sequence[Word], done: list[Line], width: float) -> list[Line]:
    """Break a short paragraph a little earlier where that spares it a last line of one lonely word."""
    if 2 <= len(done) <= EVENED and done[-1].width < width / 6 and max(word.width for word in words) < width / 2:
        for tighter in (0.97, 0.94, 0.91, 0.88):
            tried = _filled(words, width * tighter)
            if len(tried) == len(done) and tried[-1].width > width / 6:
                return tried
    return done


def natural_width(spans: Iterable[Span]) -> float:
    """Return the width in points that spans take on one line."""
    return max(line.width for line in lines(spans, 1e9))


def _line(row: list[Word], width: float) -> Line:
    """Join the pieces of a line that have one look and font."""
    done: list[Piece] = []
    run: list[Piece] = []
    for word in row:
        for piece in word.pieces:
            if run and (piece.look is not run[0].look or piece.font is not run[0].font or piece.true or run[0].true):
                done.append(_joined(run))
                run = []
            run.append(piece)
    return Line((*done, _joined(run)) if run else (), width)


def _joined(run: list[Piece]) -> Piece:
    if len(run) == 1:
        return run[0]
    return run[0]._replace(text="".join([piece.text for piece in run]), width=sum([piece.width for piece in run]))


def _words(spans: Iterable[Span]) -> Iterator[Word]:
    held: list[Piece] = []  # a word that goes on in the next span
    for text, look in spans:
        known: dict[str, list[Word]] = {}
        for token in _TOKENS.findall(text):
            if (words := known.get(token)) is None:
                words = known[token] = list(_made(token, look))
            if held:
                words = [_word([*held, *words[0].pieces], words[0]), *words[1:]]
                held = []
            yield from words[:-1]
            if token[-1] in " \n":
                yield words[-1]
            else:
                held = list(words[-1].pieces)
    if held:
        yield _word(held)


def _made(token: str, look: Look) -> Iterator[Word]:
    if token == "\n":
        yield Word((), 0, ends=True)
        return
    bare = token.rstrip(" ")
    *heads, tail = _parts(bare) if bare else [""]
    for head in heads:
        yield _word(list(_pieces(head, look)))
    pieces = list(_pieces(tail, look)) if tail else []
    space = list(_pieces(token[len(bare) :], look)) if len(bare) < len(token) else []
    gap = sum(piece.width for piece in space)
    yield Word((*pieces, *space), sum(piece.width for piece in pieces), gap)


def _parts(token: str) -> list[str]:
    return _INSIDE.split(token) if any(sign in token for sign in "-–—") else [token]


def _word(pieces: list[Piece], like: Word | None = None) -> Word:
    gap, ends = (like.gap, like.ends) if like else (0.0, False)
    return Word(tuple(pieces), sum(piece.width for piece in pieces) - gap, gap, ends)


def _pieces(text: str, look: Look) -> Iterator[Piece]:
    for face, drawn, true in shown(text, look.face):
        yield Piece(drawn, face.name, look, face.width(drawn) * look.size / 1000, true)


def _fitting(words: Iterable[Word], width: float) -> Iterator[Word]:
    for word in words:
        if word.width <= width:
            yield word
        else:
            *heads, tail = _chopped(word.pieces, width)
            yield from (_word([piece]) for piece in heads)
            yield _word([tail], word)


def _chopped(pieces: Iterable[Piece], width: float) -> Iterator[Piece]:
    """Break pieces that are wider than a line, after a stop or stroke where there is one, else between letters."""
    for piece in pieces:
        start, good, used, wides = 0, 0, 0.0, []
        for at, (wide, stays) in enumerate(_signs(piece)):
            wides.append(wide)
            if at > start and used + wide > width and not stays:
                end = good if good > start else at
                yield _part(piece, start, end, sum(wides[start:end]))
                start, used = end, sum(wides[end:at])
            used += wide
            good = at + 1 if piece.text[at] in _AFTER else good
        yield _part(piece, start, len(piece.text), used)


def _signs(piece: Piece) -> Iterator[tuple[float, bool]]:
    """Tell for each sign how wide it is and whether it stays with the one before it, as an accent does."""
    for face, drawn, _ in shown(piece.text, piece.look.face):
        for sign in drawn:
            wide = face.width(sign) * piece.look.size / 1000
            yield wide, wide == 0


def _part(piece: Piece, start: int, end: int, width: float) -> Piece:
    return piece._replace(text=piece.text[start:end], true=piece.true[start:end], width=width)
