"""`ppa-desk grants review-pack` and `review-merge`: readers' files made and taken in, without a window."""

import argparse
import getpass
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

PASSPHRASE = "PPA_DESK_PACK_PASSPHRASE"


def add(command: Callable[..., argparse.ArgumentParser]) -> None:
    """Add the commands."""
    pack = command("review-pack", make, "write a reader's grants, papers and forms into one file")
    pack.add_argument("workspace", metavar="WS")
    pack.add_argument("--round", required=True, metavar="KEY", help="the call's key")
    pack.add_argument("--for", dest="person", required=True, metavar="PERSON", help="name, e-mail address or number")
    pack.add_argument("--out", type=Path, required=True, metavar="FILE", help="FILE.ppareview, or FILE.xlsx for sheets")
    pack.add_argument("--language", choices=("en", "fr"), help="the reader's own where it is left out")
    merge = command("review-merge", take_in, "take in what a reader sent back")
    merge.add_argument("file", type=Path, metavar="FILE")
    merge.add_argument("workspace", metavar="WS")
    merge.add_argument("--plan", action="store_true", help="only say what would be done")
    merge.add_argument("--take", choices=("here", "file"), default="here", help="which one where a review differs")


def make(told: Any, opens: Callable[..., Any]) -> None:
    """Write a pack or score sheets; a passphrase nobody gave is made and printed once."""
    from ppa_desk.documents import pdf
    from ppa_desk.exchange.grants import score_sheet
    from ppa_desk.services.grants import packs

    with opens(told) as desk:
        call = desk.grants.register.call(told.round)
        person = desk.grants.packing.reader(call, told.person)
        own = {one.person: one.language for one in desk.grants.reviewing.pool(call)}
        language = told.language or own[person]
        if told.out.suffix.lower() == ".xlsx":
            pack = desk.grants.packing.pack(call, person, language)
            pdf.save(told.out, score_sheet.write(pack, language))
            print(told.out)
            return
        secret = os.environ.get(PASSPHRASE)
        passphrase = secret or packs.proposed()
        packs.write(told.out, desk.grants.packing.pack(call, person, language, pdf.drawn), passphrase)
    print(told.out)
    if not secret:
        print(f"Passphrase (tell it by another way than the file): {passphrase}")


def take_in(told: Any, opens: Callable[..., Any]) -> int:
    """Say what a file that came back holds, and take it in unless only the plan was asked for."""
    from ppa_desk.exchange.grants import returned, review_merge
    from ppa_desk.exchange.plan import Deed, apply
    from ppa_desk.sentences import note

    with opens(told, read_only=told.plan) as desk:
        came = returned.read(desk, told.file, _passphrase(told.file))
        merge = review_merge.plan(desk, came)
        merge = review_merge.plan(desk, came, {one.key: told.take for one in merge.differs})
        print(came.reviewer)
        for line in merge.plan.lines:
            print(f"  {line.title}: {' '.join(note(one.code, one.values) for one in line.reasons)}")
        if not told.plan:
            apply(desk, merge.plan)
    return int(any(line.deed is Deed.REFUSE for line in merge.plan.lines))


def _passphrase(file: Path) -> str:
    from ppa_desk.services.grants.packs import is_pack

    if not is_pack(file):
        return ""
    told = os.environ.get(PASSPHRASE)
    if told is None and sys.stdin.isatty():
        told = getpass.getpass("Passphrase of the pack: ")
    return told or ""
