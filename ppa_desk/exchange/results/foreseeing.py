"""What entering a value would do: added, changed, as it is, or refused with the reason."""

from collections.abc import Collection, Mapping

from ppa_desk.errors import DeskError
from ppa_desk.exchange.plan import Deed, Reason
from ppa_desk.services.results.entering import Entry, Facts, NotEntered, judged
from ppa_desk.services.results.writing import Held, weighed


def foreseen(facts: Facts, entry: Entry, held: Held, codes: Mapping[str, Collection[str]]) -> tuple[Deed, list[Reason]]:
    """Return what entering a value would do, and what is remarked on it."""
    try:
        if lock := held.lock(facts.framework, entry.period):
            raise NotEntered("locked", indicator=facts.code, since=lock["since"], until=lock["until"])
        if held.seen(entry):
            raise NotEntered("twice", indicator=facts.code)
        kept = held.find(entry)
        if kept is None:
            return Deed.ADD, [Reason(one.code, one.values) for one in judged(facts, entry, codes)]
        _, changes, remarks = weighed(facts, entry, kept, held.cells(kept["id"]), codes)
    except DeskError as error:
        return Deed.REFUSE, [Reason(error.code, error.values)]
    told = [Reason(one.code, one.values) for one in remarks]
    return (Deed.CHANGE, told) if changes else (Deed.SKIP, [*told, Reason("results.same")])
