"""What is wrong with the links of records, as far as it can be told without going online."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from urllib.parse import urlsplit

from ppa_desk.services.report_words import report
from ppa_desk.services.summary.records import Part

FLAWS = ("malformed", "placeholder", "shut", "duplicate")
_HOST = re.compile(r"(?=.{1,253}$)([\w-]{1,63}\.)+[^\W\d_][\w-]{1,62}\.?|\[[0-9a-fA-F:.]+\]|\d{1,3}(\.\d{1,3}){3}")


def judge(parts: Iterable[Part]) -> Mapping[str, list[Part]]:
    """Return the records whose link has a flaw, by the flaw; a missing link is none."""
    parts = [part for part in parts if part["url"]]
    often = Counter(_plain(str(part["url"])) for part in parts)
    found: dict[str, list[Part]] = {flaw: [] for flaw in FLAWS}
    for part in parts:
        url = str(part["url"])
        if flaw := flaw_of(url):
            found[flaw].append(part)
        elif often[_plain(url)] > 1:
            found["duplicate"].append(part)
    return found


def flaw_of(url: str) -> str:
    """Return what is wrong with one link, nothing where it may lead somewhere."""
    url, known = url.strip(), report("linter")
    if not re.search(r"[^\W_]", url) or url.casefold() in known["placeholders"]:
        return "placeholder"
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
    except ValueError:
        return "malformed"
    if any(host == one or host.endswith(f".{one}") for one in known["placeholders"]):
        return "placeholder"
    if parts.scheme not in ("https", "http") or not _HOST.fullmatch(host) or re.search(r"[\s<>\"]", url):
        return "malformed"
    return "shut" if any(host == one or host.endswith(f".{one}") for one in known["shut"]) else ""


def _plain(url: str) -> str:
    """Return a link without what makes no difference to where it leads."""
    return re.sub(r"^https?://(www\.)?", "", url.strip()).rstrip("/")
