"""Whatever the two source documents name can be pointed at: a record of the sample, found by its words."""

import pytest

from ppa_desk.model.codes import code_list
from ppa_desk.services import sample
from ppa_desk.services.desk import Desk

NAMED = """
person: Katz-Lavigne | Geenen
organisation: Antwerp | Ulula | IPIS | CEGEMI | Lubumbashi | FWO | Artisanal Gold Council | World Gold Council | LBMA
organisation: TMB | World Bank | Pact | Responsible Minerals Initiative | RESOLVE | UCLA | ITSCI | OECD | ICGLR
initiative: OECD | Chinese | Dodd-Frank | 2017/821 | ICGLR | ITSCI | Better Mining | RMAP | LBMA | RAGS | IRMA | CRAFT
initiative: Fairmined | Fairtrade | planetGOLD | EPRM | Fair Cobalt | EGC | Mutoshi | Cobalt for Development | Just Gold
initiative: Zahabu Safi | Solutions for Hope | Kufatilia | Matokeo | Delve | Public-Private Alliance | Seven Grams
reference: Landau | Partzsch | Sarfaty | Krajewski | Ford | Martin | Bueno | Postma | Gardner | Gibb | Coumans | Vogel
reference: Geenen | Lamb | Stevano | Sowman | Freire | Fals-Borda | Chambers | Cooke | Williams | Hickey | McGee | Ba
reference: Nussbaum | Sen | Acharya
study: Driving Change | mapping | due diligence | gold
site: Kamituga
photo: Geenen
theme: data collection | communication | hope
priority: operations | formalisation | women | community | sourcing
activity: government | gold | child | environment
work_group: Governance Committee | Projects and Resources
"""
CODED = {
    "incident_category": ("CHI", "ACC", "ARM", "TAX"),
    "annex_ii": ("A1c",),
    "critique_flag": ("F1", "F2", "F3", "F4", "F5", "F6", "F7", "F8", "F9"),
    "participation_stage": ("design", "remedy"),
    "producer_group": ("informal", "women", "communities"),
    "representation": ("R1", "R2"),
    "legal_force": ("hard", "soft"),
    "initiative_actor": ("public", "private"),
    "study_method": ("mapping",),
    "legitimacy": ("yes", "no"),
}


def named() -> list[tuple[str, str]]:
    """Return each kind with words of one of its records."""
    lines = (line.split(": ", 1) for line in NAMED.strip().splitlines())
    return [(kind, words.strip()) for kind, told in lines for words in told.split("|")]


@pytest.fixture
def desk(file_store) -> Desk:
    """The sample workspace."""
    sample.load(file_store)
    return Desk(file_store)


def test_whatever_the_source_documents_name_is_found_by_its_words(desk):
    missing = [(kind, words) for kind, words in named() if not desk.finder.find(words, (kind,))]
    assert missing == []


def test_what_they_name_as_a_kind_of_thing_is_a_code():
    assert {name: [code for code in codes if code not in code_list(name)] for name, codes in CODED.items()} == {
        name: [] for name in CODED
    }
