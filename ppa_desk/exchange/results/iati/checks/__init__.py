"""What to look at before an IATI file is published: the meaning of the standard's rules, in this program's words."""

from ppa_desk.exchange.results.iati.checks import measures, money, whole
from ppa_desk.exchange.results.iati.checks.finding import Finding as Finding
from ppa_desk.exchange.results.iati.checks.finding import Looked as Looked
from ppa_desk.exchange.results.iati.checks.finding import Weight as Weight


def look(told: Looked) -> list[Finding]:
    """Return everything that was found at once, the critical first."""
    order = list(Weight)
    found = [one for rule in (*whole.RULES, *money.RULES, *measures.RULES) for one in rule(told)]
    return sorted(found, key=lambda one: order.index(one.weight))
