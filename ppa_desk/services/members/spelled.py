"""Names, addresses and sites as they are compared: without what people spell differently."""

import re
from functools import lru_cache
from urllib.parse import urlsplit

from ppa_desk.model.fold import fold

REMEMBERED = 50_000
"""How many names are not compared anew."""
ROLES = frozenset(
    (
        "info", "contact", "admin", "administration", "secretariat", "secretary", "office", "hello", "mail",
        "enquiries", "inquiries", "support", "help", "media", "press", "communications", "comms", "membership",
        "members", "finance", "accounts", "accounting", "billing", "hr", "jobs", "team", "webmaster", "noreply",
        "no-reply", "postmaster", "sales", "general", "reception", "director", "direction", "accueil", "courriel",
        "secretaire", "bureau", "infos", "coordination", "contacts", "kontakt", "post",
    )
)  # fmt: skip
"""Mailboxes of a house, not of a person."""
_SHARED = (
    "facebook.com", "linkedin.com", "twitter.com", "x.com", "instagram.com", "youtube.com", "wordpress.com",
    "blogspot.com", "wixsite.com", "sites.google.com", "github.com", "github.io", "medium.com",
)  # fmt: skip
_LEGAL = frozenset(
    (
        "inc", "incorporated", "ltd", "limited", "llc", "llp", "plc", "corp", "corporation", "co", "company", "gmbh",
        "mbh", "ag", "kg", "se", "sa", "sarl", "sas", "sasu", "sprl", "srl", "spa", "bv", "nv", "asbl", "aisbl",
        "vzw", "ev", "stiftung", "oy", "ab", "as", "aps", "pty", "pte", "scrl", "snc", "eurl", "gie", "ong", "ngo",
    )
)  # fmt: skip
_BEFORE = ("the ", "la ", "le ", "les ")
_PIECES = re.compile(r"[^\W_]+")
_DOTTED = re.compile(r"\b(?:[^\W\d_]\.){2,}")


@lru_cache(REMEMBERED)
def plain(text: str) -> str:
    """Return a name without case, accents, signs and the order of spaces."""
    return " ".join(_PIECES.findall(fold(text).replace("'", "")))


@lru_cache(REMEMBERED)
def title(name: str) -> str:
    """Return an organisation's name without its legal form, article and signs."""
    words = plain(_DOTTED.sub(lambda found: found[0].replace(".", ""), name)).split()
    kept = [word for word in words if word not in _LEGAL] or words
    text = " ".join("and" if word == "et" else word for word in kept)
    return next((text[len(one) :] for one in _BEFORE if text.startswith(one)), text)


def is_role(email: str) -> bool:
    """Say that an address is one of a house, by its name."""
    return email.rpartition("@")[0].partition("+")[0].lower() in ROLES


def host(site: str) -> str:
    """Return the domain of a website; nothing where many have pages of their own."""
    text = site.strip().lower()
    try:
        found = urlsplit(text if "//" in text else f"//{text}").hostname or ""
    except ValueError:
        return ""
    bare = found.removeprefix("www.")
    return "" if any(bare == one or bare.endswith(f".{one}") for one in _SHARED) else bare
