"""What drawing a document needs beside its content, and what it tells afterwards."""

from dataclasses import dataclass

WORDS = {
    "page": "Page {page} of {pages}",
    "contents": "Contents",
    "continued": "continued",
    "picture": "Picture",
    "picture_missing": "picture missing",
}
"""The fixed words a document needs beside its content, by key, here in English. A service gives them in the
document's language as `DocumentContent.words`: the page number at the foot, the title of the contents, what follows
a table's caption on its later pages, the description of a picture that has none, what stands in its place."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """What was drawn: the pages, and all that could not be shown as it was meant."""

    pages: int
    replaced: tuple[str, ...] = ()  # characters in none of the fonts; copying the text still gives them
    unlinked: tuple[str, ...] = ()  # addresses of a kind that must not be clicked
    unplaced: tuple[str, ...] = ()  # anchors that a page number asked for and no block has
    unseen: tuple[str, ...] = ()  # hashes of pictures that were not there, damaged or too large
