"""The recovery sheet holds the code and says what to do with it, in the reader's language."""

from datetime import date
from io import BytesIO

import pytest
from pypdf import PdfReader

from ppa_desk.documents import pdf
from ppa_desk.services.recovery_sheet import recovery_sheet


@pytest.mark.parametrize(
    ("language", "words"),
    [("en", ["Recovery code", "March 1, 2027", "away"]), ("fr", ["Code de récupération", "1er mars"])],
)
def test_one_page_with_the_code(language, words):
    drawn = BytesIO()
    content = recovery_sheet("PPA & <b>Cie</b>", "ABCDE-FGHJK-12345-67890-ABCDE-FGHJK", date(2027, 3, 1), language)
    assert pdf.write(content, drawn).pages == 1
    told = " ".join(PdfReader(drawn).pages[0].extract_text().split())
    for word in [*words, "ABCDE-FGHJK-12345-67890-ABCDE-FGHJK", "PPA & <b>Cie</b>"]:
        assert word in told
