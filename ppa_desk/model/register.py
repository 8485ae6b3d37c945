"""What keeps the register clean: own fields, remembered file layouts, pairs and merges, retention, mailings."""

from datetime import date

from ppa_desk.model.record import Record, Visibility, choice, code, day, flag, link, long, nr, number, short


class ExtraField(Record, table=True):
    """A field the Secretariat defined itself, for organisations or people; its values stand in their `extra`."""

    __tablename__ = "extra_field"

    about: str = short(required=True)
    """The kind of record that has it."""
    nr: int = nr()
    key: str = short(required=True, unique=True)
    label_en: str = short()
    label_fr: str = short()
    type: str | None = code("extra_type", "text")
    visibility: Visibility = choice(Visibility.SECRETARIAT)
    retired: bool = flag()


class ExtraChoice(Record, table=True):
    """One answer that may stand in an own field that is chosen from a list."""

    __tablename__ = "extra_choice"

    extra_field_id: int = link("extra_field", required=True, owner=True)
    nr: int = nr()
    key: str = short(required=True)
    label_en: str = short()
    label_fr: str = short()


class FieldVisibility(Record, table=True):
    """Who may see a group of fields (contact, address, dues) in what goes out; without one the default holds."""

    __tablename__ = "field_visibility"

    about: str = short(required=True)
    fields: str = short(required=True)
    visibility: Visibility = choice(Visibility.SECRETARIAT)


class ImportMapping(Record, table=True):
    """What the columns of a file were taken for, remembered by the fingerprint of its header."""

    __tablename__ = "import_mapping"

    fingerprint: str = short(required=True, unique=True)
    name: str = short()
    columns: str = long()
    """JSON."""
    used_on: date | None = day()


class NotDuplicate(Record, table=True):
    """That two records somebody looked at are two; `one` is the lower number."""

    __tablename__ = "not_duplicate"

    about: str = short(required=True)
    one: int | None = number()
    other: int | None = number()
    why: str = short()


class MergedRecord(Record, table=True):
    """That a record became part of another: its number still leads there."""

    __tablename__ = "merged_record"

    about: str = short(required=True)
    former: int | None = number()
    into: int | None = number()


class RetentionRule(Record, table=True):
    """How long something about people is kept, and what is then proposed. Nothing happens by itself."""

    __tablename__ = "retention_rule"

    nr: int = nr()
    about: str | None = code("retention_about")
    months: int | None = number()
    deed: str | None = code("retention_deed")
    reason_en: str = long()
    reason_fr: str = long()
    paused: bool = flag()


class Mailing(Record, table=True):
    """Letters to many, one draft each: subject and words with fields in them, in both languages. Nothing is sent."""

    __tablename__ = "mailing"

    title: str = short(required=True)
    saved_list_id: int | None = link("saved_list")
    subject_en: str = short()
    subject_fr: str = short()
    text_en: str = long()
    text_fr: str = long()
    written_on: date | None = day()
    """When drafts were last put into the outbox folder."""
