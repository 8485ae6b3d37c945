"""A tree of boxes: thirty on one page in long French, status as colour and sign, lines as thick as what flows."""

from io import BytesIO
from itertools import combinations

import pikepdf
import pytest
from reportlab.graphics.shapes import Path

from ppa_desk.documents import word
from ppa_desk.documents.charts import drawing
from ppa_desk.documents.charts.tree import THICK, THIN, layout
from ppa_desk.documents.styles import house
from ppa_desk.services.content import Box, Chart, Mark, Tree, from_json, to_json
from tests.documents.reading import document, drawn, figures, text_of

LONG = "Les organisations de la société civile participent à la planification et au suivi de la diligence raisonnable"
WORDS = {"page": "{page}/{pages}", "contents": "", "continued": "suite"}


def tree(outcomes: int = 3, outputs: int = 3, activities: int = 2, text: str = LONG) -> Tree:
    """A goal with outcomes, outputs and activities."""
    boxes = [Box("g", text, 0, "G", "attention", "À risque", "16")]
    for one in range(1, outcomes + 1):
        warning = "1 hypothèse non vérifiée" if one == 2 else ""
        boxes.append(Box(f"{one}", text, 1, f"{one}", "good", "En bonne voie", "7", warning, "g", one / outcomes))
        for two in range(1, outputs + 1):
            name = f"{one}.{two}"
            boxes.append(Box(name, text, 2, name, "", "Sans données", "3", "", f"{one}"))
            for three in range(1, activities + 1):
                last = f"{name}.{three}"
                boxes.append(Box(last, text, 3, last, "bad", "En retard", "1", "", name, 0.1))
    return Tree(tuple(boxes), "Théorie", ("Finalité", "Effet", "Produit", "Activité"), "Situation", "Lecture")


THIRTY = tree(outputs=2, activities=3)


def test_thirty_boxes_in_long_french_stand_on_one_letter_page_in_a_size_one_can_read():
    assert len(THIRTY.boxes) >= 28
    found = layout(THIRTY, 444)
    assert found.height <= 1.3 * 444 and found.size >= 6.6
    assert all(len(one.lines) >= 2 for one in found.placed.values())
    data, _ = drawn(document(THIRTY, language="fr", words=WORDS))
    with pikepdf.open(BytesIO(data)) as opened:
        assert len(opened.pages) == 1
        assert [str(one.Alt) for one in figures(opened)] == ["Théorie"]


@pytest.mark.parametrize("shape", [tree(), THIRTY, tree(1, 1, 9), tree(2, 4, 1, "Court"), tree(1, 1, 0)])
@pytest.mark.parametrize("width", [444, 620])
def test_no_box_covers_another_and_all_are_in_the_picture(shape, width):
    found = layout(shape, width)
    for one, other in combinations(found.placed.values(), 2):
        apart = one.x >= other.x + other.width or other.x >= one.x + one.width
        assert apart or one.y >= other.y + other.height - 1e-6 or other.y >= one.y + one.height - 1e-6
    for one in found.placed.values():
        assert one.x >= 0 and one.y >= 0 and one.x + one.width <= width + 1e-6 and one.y + one.height <= found.height


def test_short_words_are_whole_and_status_is_told_beside_its_sign():
    whole = text_of(drawn(document(tree(2, 2, 1, "Comités"), language="fr", words=WORDS))[0])
    assert "…" not in whole and whole.count("Comités") == 11
    assert whole.count("En retard") == 4 and "1 hypothèse non\nvérifiée" in whole


def test_lines_are_as_thick_as_what_flows_along_them():
    lines = [one.strokeWidth for one in drawing(tree(), 444, house().colours).contents if isinstance(one, Path)]
    assert len(lines) == len(tree().boxes) - 1
    assert max(lines) == THICK and min(lines) == THIN


def test_it_is_kept_as_it_is_and_told_as_a_table_in_word(tmp_path):
    content = document(THIRTY, Chart("spark", (Mark("", (0.5,)),), "x"), language="fr", words=WORDS)
    assert from_json(to_json(content)) == content
    word.write(content, tmp_path / "told.docx")
    from docx import Document

    rows = [[cell.text for cell in row.cells] for row in Document(tmp_path / "told.docx").tables[0].rows]
    assert ["    2 " + LONG, "En bonne voie; 1 hypothèse non vérifiée"] in rows


def test_what_hangs_on_nothing_known_stands_alone():
    found = layout(Tree((Box("a", "A", above="gone"), Box("b", "B")), "x"), 300)
    assert found.placed["a"].y < found.placed["b"].y
    assert drawing(Tree((), "nothing"), 300, house().colours).height > 0


def test_rows_too_many_for_a_page_go_on_on_the_next_one():
    chart = Chart(
        "bullet", tuple(Mark(f"Row {nr}", (0.5,), f"told {nr}", target=0.8) for nr in range(60)), "All", note="n"
    )
    data, _ = drawn(document(chart, words=WORDS))
    told = text_of(data)
    assert all(f"told {nr}" in told for nr in range(60))
    with pikepdf.open(BytesIO(data)) as opened:
        assert len(opened.pages) <= 4
        assert "Row 59: told 59" in [str(one.Alt) for one in figures(opened)][-1]
