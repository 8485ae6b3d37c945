"""Register."""

import sqlalchemy as sa
import sqlmodel.sql.sqltypes
from alembic import op

from ppa_desk.store.migrations.altering import altered

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    op.create_table(
        "dues_tier",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("nr", sa.Integer(), nullable=False),
        sa.Column("name_en", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("name_fr", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("currency", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("amount", sa.BigInteger(), nullable=True),
        sa.Column("notes", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_dues_tier")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "extra_field",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("about", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("nr", sa.Integer(), nullable=False),
        sa.Column("key", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("label_en", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("label_fr", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("type", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column(
            "visibility",
            sa.Enum(
                "public",
                "members",
                "group",
                "secretariat",
                name="visibility",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("retired", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_extra_field")),
        sa.UniqueConstraint("key", name=op.f("uq_extra_field_key")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "field_visibility",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("about", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("fields", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column(
            "visibility",
            sa.Enum(
                "public",
                "members",
                "group",
                "secretariat",
                name="visibility",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_field_visibility")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "import_mapping",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("fingerprint", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("name", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("columns", sa.Text(), nullable=False),
        sa.Column("used_on", sa.Date(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_import_mapping")),
        sa.UniqueConstraint("fingerprint", name=op.f("uq_import_mapping_fingerprint")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "merged_record",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("about", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("former", sa.Integer(), nullable=True),
        sa.Column("into", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_merged_record")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "not_duplicate",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("about", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("one", sa.Integer(), nullable=True),
        sa.Column("other", sa.Integer(), nullable=True),
        sa.Column("why", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_not_duplicate")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "retention_rule",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("nr", sa.Integer(), nullable=False),
        sa.Column("about", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("months", sa.Integer(), nullable=True),
        sa.Column("deed", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("reason_en", sa.Text(), nullable=False),
        sa.Column("reason_fr", sa.Text(), nullable=False),
        sa.Column("paused", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_retention_rule")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "consent_given",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("use", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column(
            "answer",
            sa.Enum(
                "unknown", "given", "refused", name="consent", native_enum=False, create_constraint=True, length=32
            ),
            nullable=False,
        ),
        sa.Column("said_on", sa.Date(), nullable=True),
        sa.Column("until", sa.Date(), nullable=True),
        sa.Column("source", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_consent_given_person_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_consent_given")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("consent_given", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_consent_given_person_id"), ["person_id"], unique=False)

    op.create_table(
        "contact_point",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("organisation_id", sa.Integer(), nullable=True),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("nr", sa.Integer(), nullable=False),
        sa.Column("kind", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("use", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("value", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisation.id"], name=op.f("fk_contact_point_organisation_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_contact_point_person_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_contact_point")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("contact_point", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_contact_point_organisation_id"), ["organisation_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_contact_point_person_id"), ["person_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_contact_point_value"), ["value"], unique=False)

    op.create_table(
        "extra_choice",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("extra_field_id", sa.Integer(), nullable=False),
        sa.Column("nr", sa.Integer(), nullable=False),
        sa.Column("key", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("label_en", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("label_fr", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.ForeignKeyConstraint(
            ["extra_field_id"], ["extra_field.id"], name=op.f("fk_extra_choice_extra_field_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_extra_choice")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("extra_choice", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_extra_choice_extra_field_id"), ["extra_field_id"], unique=False)

    op.create_table(
        "mailing",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("title", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("saved_list_id", sa.Integer(), nullable=True),
        sa.Column("subject_en", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("subject_fr", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("text_en", sa.Text(), nullable=False),
        sa.Column("text_fr", sa.Text(), nullable=False),
        sa.Column("written_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["saved_list_id"], ["saved_list.id"], name=op.f("fk_mailing_saved_list_id"), ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_mailing")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("mailing", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_mailing_saved_list_id"), ["saved_list_id"], unique=False)

    op.create_table(
        "postal_address",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("organisation_id", sa.Integer(), nullable=True),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("nr", sa.Integer(), nullable=False),
        sa.Column("use", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("street", sa.Text(), nullable=False),
        sa.Column("city", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("region", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("postal_code", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("country", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisation.id"], name=op.f("fk_postal_address_organisation_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_postal_address_person_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_postal_address")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("postal_address", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_postal_address_organisation_id"), ["organisation_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_postal_address_person_id"), ["person_id"], unique=False)

    op.create_table(
        "dues",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("membership_id", sa.Integer(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=True),
        sa.Column("dues_tier_id", sa.Integer(), nullable=True),
        sa.Column("currency", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("amount", sa.BigInteger(), nullable=True),
        sa.Column("invoiced_on", sa.Date(), nullable=True),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("exempt", sa.Boolean(), nullable=False),
        sa.Column("notes", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["dues_tier_id"], ["dues_tier.id"], name=op.f("fk_dues_dues_tier_id"), ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["membership_id"], ["membership.id"], name=op.f("fk_dues_membership_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_dues")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("dues", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_dues_dues_tier_id"), ["dues_tier_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_dues_membership_id"), ["membership_id"], unique=False)

    op.create_table(
        "group_balance",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("work_group_id", sa.Integer(), nullable=False),
        sa.Column("nr", sa.Integer(), nullable=False),
        sa.Column("constituency", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("least", sa.Integer(), nullable=True),
        sa.Column("most", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["work_group_id"], ["work_group.id"], name=op.f("fk_group_balance_work_group_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_group_balance")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("group_balance", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_group_balance_work_group_id"), ["work_group_id"], unique=False)

    op.create_table(
        "interest",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("work_group_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("organisation_id", sa.Integer(), nullable=True),
        sa.Column("expressed_on", sa.Date(), nullable=True),
        sa.Column("source", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("status", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("answered_on", sa.Date(), nullable=True),
        sa.Column("notes", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisation.id"], name=op.f("fk_interest_organisation_id"), ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_interest_person_id"), ondelete="RESTRICT"),
        sa.ForeignKeyConstraint(
            ["work_group_id"], ["work_group.id"], name=op.f("fk_interest_work_group_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_interest")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("interest", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_interest_organisation_id"), ["organisation_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_interest_person_id"), ["person_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_interest_work_group_id"), ["work_group_id"], unique=False)

    op.create_table(
        "vetting",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("membership_id", sa.Integer(), nullable=False),
        sa.Column("form_version_id", sa.Integer(), nullable=True),
        sa.Column("answers", sa.Text(), nullable=False),
        sa.Column("checked_on", sa.Date(), nullable=True),
        sa.Column("colleague", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("outcome", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("notes", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["form_version_id"], ["form_version.id"], name=op.f("fk_vetting_form_version_id"), ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["membership_id"], ["membership.id"], name=op.f("fk_vetting_membership_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_vetting")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("vetting", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_vetting_form_version_id"), ["form_version_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_vetting_membership_id"), ["membership_id"], unique=False)

    op.create_table(
        "attendee",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("meeting_id", sa.Integer(), nullable=False),
        sa.Column("nr", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("organisation_id", sa.Integer(), nullable=True),
        sa.Column("name", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("presence", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.ForeignKeyConstraint(
            ["meeting_id"], ["meeting.id"], name=op.f("fk_attendee_meeting_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisation.id"], name=op.f("fk_attendee_organisation_id"), ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_attendee_person_id"), ondelete="RESTRICT"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_attendee")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("attendee", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_attendee_meeting_id"), ["meeting_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_attendee_organisation_id"), ["organisation_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_attendee_person_id"), ["person_id"], unique=False)

    op.create_table(
        "dues_payment",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("dues_id", sa.Integer(), nullable=False),
        sa.Column("paid_on", sa.Date(), nullable=True),
        sa.Column("amount", sa.BigInteger(), nullable=True),
        sa.Column("in_kind", sa.Boolean(), nullable=False),
        sa.Column("notes", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["dues_id"], ["dues.id"], name=op.f("fk_dues_payment_dues_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_dues_payment")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("dues_payment", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_dues_payment_dues_id"), ["dues_id"], unique=False)

    with altered("attachment") as batch_op:
        batch_op.add_column(sa.Column("expires_on", sa.Date(), nullable=True))

    with altered("membership") as batch_op:
        batch_op.add_column(sa.Column("applied_on", sa.Date(), nullable=True))
        batch_op.add_column(sa.Column("vetting_on", sa.Date(), nullable=True))
        batch_op.add_column(sa.Column("dormant_on", sa.Date(), nullable=True))
        batch_op.add_column(sa.Column("renews_on", sa.Date(), nullable=True))
        batch_op.add_column(sa.Column("mou_signed_on", sa.Date(), nullable=True))
        batch_op.add_column(sa.Column("mou_until", sa.Date(), nullable=True))
        batch_op.add_column(
            sa.Column("status_reason", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False, server_default="")
        )
        batch_op.add_column(sa.Column("notes", sa.Text(), nullable=False, server_default=""))

    with altered("organisation") as batch_op:
        batch_op.add_column(
            sa.Column("legal_name", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False, server_default="")
        )
        batch_op.add_column(
            sa.Column("countries", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False, server_default="")
        )
        batch_op.add_column(
            sa.Column("minerals", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False, server_default="")
        )
        batch_op.add_column(
            sa.Column("languages", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False, server_default="")
        )
        batch_op.add_column(sa.Column("about_en", sa.Text(), nullable=False, server_default=""))
        batch_op.add_column(sa.Column("about_fr", sa.Text(), nullable=False, server_default=""))
        batch_op.add_column(
            sa.Column("tags", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False, server_default="")
        )
        batch_op.add_column(sa.Column("extra", sa.Text(), nullable=False, server_default="{}"))

    with altered("person") as batch_op:
        batch_op.add_column(
            sa.Column("salutation", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False, server_default="")
        )
        batch_op.add_column(
            sa.Column(
                "additional_name", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False, server_default=""
            )
        )
        batch_op.add_column(
            sa.Column("suffix", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False, server_default="")
        )
        batch_op.add_column(
            sa.Column("known_as", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False, server_default="")
        )
        batch_op.add_column(
            sa.Column("languages", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False, server_default="")
        )
        batch_op.add_column(
            sa.Column("consent_source", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False, server_default="")
        )
        batch_op.add_column(
            sa.Column("identifier", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False, server_default="")
        )
        batch_op.add_column(
            sa.Column("tags", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False, server_default="")
        )
        batch_op.add_column(sa.Column("extra", sa.Text(), nullable=False, server_default="{}"))
        batch_op.add_column(sa.Column("anonymised_on", sa.Date(), nullable=True))
        batch_op.create_index(batch_op.f("ix_person_identifier"), ["identifier"], unique=False)

    with altered("seat") as batch_op:
        batch_op.add_column(
            sa.Column("appointer_en", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False, server_default="")
        )
        batch_op.add_column(
            sa.Column("appointer_fr", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False, server_default="")
        )
        batch_op.add_column(
            sa.Column(
                "follows",
                sa.Enum(
                    "ask",
                    "person",
                    "organisation",
                    name="follows",
                    native_enum=False,
                    create_constraint=True,
                    length=32,
                ),
                nullable=False,
                server_default="ask",
            )
        )
        batch_op.add_column(sa.Column("requirements_en", sa.Text(), nullable=False, server_default=""))
        batch_op.add_column(sa.Column("requirements_fr", sa.Text(), nullable=False, server_default=""))
        batch_op.add_column(sa.Column("since", sa.Date(), nullable=True))
        batch_op.add_column(sa.Column("until", sa.Date(), nullable=True))

    with altered("term") as batch_op:
        batch_op.add_column(sa.Column("alternate_of_id", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("ended", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True))
        batch_op.add_column(sa.Column("notes", sa.Text(), nullable=False, server_default=""))
        batch_op.create_index(batch_op.f("ix_term_alternate_of_id"), ["alternate_of_id"], unique=False)
        batch_op.create_foreign_key(
            batch_op.f("fk_term_alternate_of_id"), "term", ["alternate_of_id"], ["id"], ondelete="RESTRICT"
        )

    with altered("work_group") as batch_op:
        batch_op.add_column(sa.Column("seated", sa.Boolean(), nullable=False, server_default=sa.false()))
        batch_op.add_column(sa.Column("charter_en", sa.Text(), nullable=False, server_default=""))
        batch_op.add_column(sa.Column("charter_fr", sa.Text(), nullable=False, server_default=""))
        batch_op.add_column(sa.Column("voting_rule_id", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("warning_days", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("interest_days", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("most_terms", sa.Integer(), nullable=True))
        batch_op.create_index(batch_op.f("ix_work_group_voting_rule_id"), ["voting_rule_id"], unique=False)
        batch_op.create_foreign_key(
            batch_op.f("fk_work_group_voting_rule_id"), "voting_rule", ["voting_rule_id"], ["id"], ondelete="RESTRICT"
        )

    for table, filled in FILLED.items():
        with altered(table) as batch_op:
            for name in filled.split():
                batch_op.alter_column(name, server_default=None)

    # The standing follows from the days from now on: what was "active" by default is nobody's decision.
    op.execute("UPDATE membership SET status = NULL WHERE status = 'active'")
    op.execute("UPDATE work_group SET seated = (SELECT COUNT(*) > 0 FROM seat WHERE work_group_id = work_group.id)")


FILLED = {
    "membership": "status_reason notes",
    "organisation": "legal_name countries minerals languages about_en about_fr tags extra",
    "person": "salutation additional_name suffix known_as languages consent_source identifier tags extra",
    "seat": "appointer_en appointer_fr requirements_en requirements_fr follows",
    "term": "notes",
    "work_group": "seated charter_en charter_fr",
}
"""What is given once to what is already kept; afterwards a new row brings its own."""
