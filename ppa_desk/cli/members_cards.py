"""`ppa-desk members export --out FILE.vcf`: the list as vCards, with what an edition may show."""

from datetime import date
from typing import Any


def write(desk: Any, told: Any, asked: Any) -> int:
    """Write the records of a list as cards, say how many have none and why, and return how many have one."""
    from ppa_desk.exchange.members import vcards_out
    from ppa_desk.model.record import Visibility

    edition = Visibility(told.edition)
    found = desk.members.carding.cards(asked.kind, asked.numbers, edition, told.language, date.today())
    told.out.write_bytes(vcards_out.write(found.facts, told.vcard))
    if found.left_out:
        print(f"{found.left_out} are left out: they did not agree to it, or are not for these readers.")
    return len(found.facts)
