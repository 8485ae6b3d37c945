"""Files of a record: kept once, gone and back with their record, drawn in the summary."""

from io import BytesIO

import pytest
from PIL import Image

from ppa_desk.documents import pdf
from ppa_desk.model.record import Visibility
from ppa_desk.services.desk import Desk
from ppa_desk.store.unit import Gone


@pytest.fixture
def desk(store) -> Desk:
    return Desk(store)


def photo() -> bytes:
    made = BytesIO()
    Image.new("RGB", (320, 200), "teal").save(made, "JPEG")
    return made.getvalue()


def test_a_file_comes_back_as_it_went_in(desk):
    organisation = desk.records.add("organisation", {"name": "One"}).id
    number = desk.attachments.add("organisation", organisation, "../MoU é.pdf", b"%PDF-1.7 words")
    kept = desk.attachments.of("organisation", organisation)[0]
    assert kept.id == number
    assert (kept.name, kept.media_type) == ("MoU é.pdf", "application/pdf")
    assert desk.attachments.content(kept.id) == b"%PDF-1.7 words"
    desk.records.remove("attachment", kept.id)
    assert desk.attachments.of("organisation", organisation) == []
    desk.history.undo()
    assert desk.attachments.content(kept.id) == b"%PDF-1.7 words"


def test_files_go_and_come_back_with_their_record(desk):
    organisation = desk.records.add("organisation", {"name": "One"}).id
    number = desk.attachments.add("organisation", organisation, "a.txt", b"words")
    desk.records.remove("organisation", organisation)
    with pytest.raises(Gone):
        desk.attachments.content(number)
    desk.history.undo()
    assert [one.name for one in desk.attachments.of("organisation", organisation)] == ["a.txt"]


def test_the_group_photo_stands_in_the_summary_once_consent_is_given(desk):
    meeting = desk.records.add("meeting", {"key": "m", "title_en": "Meeting"}).id
    values = {"key": "photo", "meeting_id": meeting, "kind": "photo", "title_en": "Group photo", "alt_en": "Members"}
    material = desk.records.add("material", values)
    desk.attachments.add("material", material.id, "photo.jpg", photo())

    def drawn() -> bytes:
        target = BytesIO()
        content = desk.summaries.draft(meeting, Visibility.MEMBERS, "en").content
        pdf.write(content, target, desk.attachments.picture)
        return target.getvalue()

    assert b"/Image" not in drawn()
    desk.records.save("material", material.id, 1, {"consent": "given"})
    assert b"/Subtype /Image" in drawn() or b"/Subtype/Image" in drawn()
