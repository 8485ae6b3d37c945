"""Forms and surveys."""

import sqlalchemy as sa
import sqlmodel.sql.sqltypes
from alembic import op

from ppa_desk.store.migrations.altering import altered

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    op.create_table(
        "form",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("key", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("kind", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("title_en", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("title_fr", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("purpose_en", sa.Text(), nullable=False),
        sa.Column("purpose_fr", sa.Text(), nullable=False),
        sa.Column("default_language", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("shipped", sa.Boolean(), nullable=False),
        sa.Column("kept", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_form")),
        sa.UniqueConstraint("key", name=op.f("uq_form_key")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "saved_list",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("name_en", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("name_fr", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("sorted_as", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_saved_list")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("saved_list", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_saved_list_sorted_as"), ["sorted_as"], unique=False)

    op.create_table(
        "form_choice",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("form_id", sa.Integer(), nullable=False),
        sa.Column("list", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("nr", sa.Integer(), nullable=False),
        sa.Column("name", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("label_en", sa.Text(), nullable=False),
        sa.Column("label_fr", sa.Text(), nullable=False),
        sa.Column("missing", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("other", sa.Boolean(), nullable=False),
        sa.Column("score", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("anchor_en", sa.Text(), nullable=False),
        sa.Column("anchor_fr", sa.Text(), nullable=False),
        sa.Column("more", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["form_id"], ["form.id"], name=op.f("fk_form_choice_form_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_form_choice")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("form_choice", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_form_choice_form_id"), ["form_id"], unique=False)

    op.create_table(
        "form_item",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("form_id", sa.Integer(), nullable=False),
        sa.Column("nr", sa.Integer(), nullable=False),
        sa.Column("type", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("name", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("label_en", sa.Text(), nullable=False),
        sa.Column("label_fr", sa.Text(), nullable=False),
        sa.Column("hint_en", sa.Text(), nullable=False),
        sa.Column("hint_fr", sa.Text(), nullable=False),
        sa.Column("guidance_en", sa.Text(), nullable=False),
        sa.Column("guidance_fr", sa.Text(), nullable=False),
        sa.Column("list", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("required", sa.Text(), nullable=False),
        sa.Column("required_message_en", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("required_message_fr", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("relevant", sa.Text(), nullable=False),
        sa.Column("constraint", sa.Text(), nullable=False),
        sa.Column("constraint_message_en", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("constraint_message_fr", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("calculation", sa.Text(), nullable=False),
        sa.Column("trigger", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("default", sa.Text(), nullable=False),
        sa.Column("read_only", sa.Text(), nullable=False),
        sa.Column("appearance", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("parameters", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("choice_filter", sa.Text(), nullable=False),
        sa.Column("repeat_count", sa.Text(), nullable=False),
        sa.Column("weight", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("more", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["form_id"], ["form.id"], name=op.f("fk_form_item_form_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_form_item")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("form_item", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_form_item_form_id"), ["form_id"], unique=False)

    op.create_table(
        "form_version",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("form_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("stamp", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("definition", sa.Text(), nullable=False),
        sa.Column("sha256", sqlmodel.sql.sqltypes.AutoString(length=64), nullable=False),
        sa.Column("published_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["form_id"], ["form.id"], name=op.f("fk_form_version_form_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_form_version")),
        sa.UniqueConstraint("form_id", "stamp", name=op.f("uq_form_version_form_id_stamp")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("form_version", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_form_version_form_id"), ["form_id"], unique=False)

    op.create_table(
        "heard",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("form_id", sa.Integer(), nullable=False),
        sa.Column("question", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("means", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.ForeignKeyConstraint(["form_id"], ["form.id"], name=op.f("fk_heard_form_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_heard")),
        sa.UniqueConstraint("form_id", "question", "text", name=op.f("uq_heard_form_id_question_text")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("heard", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_heard_form_id"), ["form_id"], unique=False)

    op.create_table(
        "saved_entry",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("saved_list_id", sa.Integer(), nullable=False),
        sa.Column("organisation_id", sa.Integer(), nullable=True),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("since", sa.Date(), nullable=True),
        sa.Column("until", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisation.id"], name=op.f("fk_saved_entry_organisation_id"), ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_saved_entry_person_id"), ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["saved_list_id"], ["saved_list.id"], name=op.f("fk_saved_entry_saved_list_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_saved_entry")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("saved_entry", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_saved_entry_organisation_id"), ["organisation_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_saved_entry_person_id"), ["person_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_saved_entry_saved_list_id"), ["saved_list_id"], unique=False)

    op.create_table(
        "import_batch",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("survey_id", sa.Integer(), nullable=True),
        sa.Column("name", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("format", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("sha256", sqlmodel.sql.sqltypes.AutoString(length=64), nullable=False),
        sa.Column("shape", sqlmodel.sql.sqltypes.AutoString(length=64), nullable=False),
        sa.Column("asked", sa.Text(), nullable=False),
        sa.Column("told", sa.Text(), nullable=False),
        sa.Column("imported_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["survey_id"], ["survey.id"], name=op.f("fk_import_batch_survey_id"), ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_import_batch")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("import_batch", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_import_batch_sha256"), ["sha256"], unique=False)
        batch_op.create_index(batch_op.f("ix_import_batch_shape"), ["shape"], unique=False)
        batch_op.create_index(batch_op.f("ix_import_batch_survey_id"), ["survey_id"], unique=False)

    op.create_table(
        "invitation",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("survey_id", sa.Integer(), nullable=False),
        sa.Column("nr", sa.Integer(), nullable=False),
        sa.Column("organisation_id", sa.Integer(), nullable=True),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("organisation", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("person", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("email", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("language", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("token", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("constituency", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("sector", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("country", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("member_type", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("groups", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("focal", sa.Boolean(), nullable=False),
        sa.Column("answered", sa.Boolean(), nullable=False),
        sa.Column("reminded_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisation.id"], name=op.f("fk_invitation_organisation_id"), ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_invitation_person_id"), ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(["survey_id"], ["survey.id"], name=op.f("fk_invitation_survey_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_invitation")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("invitation", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_invitation_organisation_id"), ["organisation_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_invitation_person_id"), ["person_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_invitation_survey_id"), ["survey_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_invitation_token"), ["token"], unique=False)

    op.create_table(
        "text_code",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("survey_id", sa.Integer(), nullable=False),
        sa.Column("nr", sa.Integer(), nullable=False),
        sa.Column("question", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("label_en", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("label_fr", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("definition_en", sa.Text(), nullable=False),
        sa.Column("definition_fr", sa.Text(), nullable=False),
        sa.Column("example", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["survey_id"], ["survey.id"], name=op.f("fk_text_code_survey_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_text_code")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("text_code", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_text_code_survey_id"), ["survey_id"], unique=False)

    op.create_table(
        "response",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("survey_id", sa.Integer(), nullable=False),
        sa.Column("form_version_id", sa.Integer(), nullable=False),
        sa.Column("invitation_id", sa.Integer(), nullable=True),
        sa.Column("import_batch_id", sa.Integer(), nullable=True),
        sa.Column("channel", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("language", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column(
            "status",
            sa.Enum(
                "draft",
                "complete",
                "partial",
                "replaced",
                "aside",
                name="responsestatus",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("respondent", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("external", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("received_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.Column("received_text", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("answers", sa.Text(), nullable=False),
        sa.Column("flags", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["form_version_id"], ["form_version.id"], name=op.f("fk_response_form_version_id"), ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["import_batch_id"], ["import_batch.id"], name=op.f("fk_response_import_batch_id"), ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["invitation_id"], ["invitation.id"], name=op.f("fk_response_invitation_id"), ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(["survey_id"], ["survey.id"], name=op.f("fk_response_survey_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_response")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("response", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_response_external"), ["external"], unique=False)
        batch_op.create_index(batch_op.f("ix_response_form_version_id"), ["form_version_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_response_import_batch_id"), ["import_batch_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_response_invitation_id"), ["invitation_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_response_survey_id"), ["survey_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_response_survey_id_status"), ["survey_id", "status"], unique=False)

    op.create_table(
        "key_result",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("survey_id", sa.Integer(), nullable=False),
        sa.Column("nr", sa.Integer(), nullable=False),
        sa.Column("key", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("question", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("text_en", sa.Text(), nullable=False),
        sa.Column("text_fr", sa.Text(), nullable=False),
        sa.Column("figure", sa.Text(), nullable=False),
        sa.Column("priority_id", sa.Integer(), nullable=True),
        sa.Column("theme_id", sa.Integer(), nullable=True),
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
        sa.ForeignKeyConstraint(
            ["priority_id"], ["priority.id"], name=op.f("fk_key_result_priority_id"), ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(["survey_id"], ["survey.id"], name=op.f("fk_key_result_survey_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["theme_id"], ["theme.id"], name=op.f("fk_key_result_theme_id"), ondelete="RESTRICT"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_key_result")),
        sa.UniqueConstraint("key", name=op.f("uq_key_result_key")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("key_result", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_key_result_priority_id"), ["priority_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_key_result_survey_id"), ["survey_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_key_result_theme_id"), ["theme_id"], unique=False)

    op.create_table(
        "text_mark",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("text_code_id", sa.Integer(), nullable=False),
        sa.Column("response_id", sa.Integer(), nullable=False),
        sa.Column("coder", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("quote", sa.Text(), nullable=False),
        sa.Column(
            "consent",
            sa.Enum(
                "unknown", "given", "refused", name="consent", native_enum=False, create_constraint=True, length=32
            ),
            nullable=False,
        ),
        sa.ForeignKeyConstraint(
            ["response_id"], ["response.id"], name=op.f("fk_text_mark_response_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["text_code_id"], ["text_code.id"], name=op.f("fk_text_mark_text_code_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_text_mark")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("text_mark", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_text_mark_response_id"), ["response_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_text_mark_text_code_id"), ["text_code_id"], unique=False)

    with altered("alliance") as batch_op:
        batch_op.add_column(sa.Column("invented", sa.Boolean(), nullable=False, server_default=sa.false()))

    with altered("document") as batch_op:
        batch_op.add_column(sa.Column("survey_id", sa.Integer(), nullable=True))
        batch_op.create_index(batch_op.f("ix_document_survey_id"), ["survey_id"], unique=False)
        batch_op.create_foreign_key(
            batch_op.f("fk_document_survey_id"), "survey", ["survey_id"], ["id"], ondelete="RESTRICT"
        )

    with altered("survey") as batch_op:
        batch_op.add_column(sa.Column("form_id", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("form_version_id", sa.Integer(), nullable=True))
        batch_op.add_column(
            sa.Column(
                "anonymity",
                sa.Enum(
                    "open",
                    "named",
                    "confidential",
                    "anonymous",
                    name="anonymity",
                    native_enum=False,
                    create_constraint=True,
                    length=32,
                ),
                nullable=False,
                server_default="open",
            )
        )
        batch_op.add_column(
            sa.Column(
                "audience_kind",
                sa.Enum(
                    "open",
                    "members",
                    "group",
                    "list",
                    name="audiencekind",
                    native_enum=False,
                    create_constraint=True,
                    length=32,
                ),
                nullable=False,
                server_default="open",
            )
        )
        batch_op.add_column(sa.Column("work_group_id", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("saved_list_id", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("audience_on", sa.Date(), nullable=True))
        batch_op.add_column(
            sa.Column("channels", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False, server_default="")
        )
        batch_op.add_column(
            sa.Column(
                "voice",
                sa.Enum(
                    "shared",
                    "focal",
                    "last",
                    "each",
                    name="voice",
                    native_enum=False,
                    create_constraint=True,
                    length=32,
                ),
                nullable=False,
                server_default="shared",
            )
        )
        batch_op.add_column(sa.Column("smallest", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("previous_id", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("purpose_en", sa.Text(), nullable=False, server_default=""))
        batch_op.add_column(sa.Column("purpose_fr", sa.Text(), nullable=False, server_default=""))
        batch_op.add_column(sa.Column("invitation_en", sa.Text(), nullable=False, server_default=""))
        batch_op.add_column(sa.Column("invitation_fr", sa.Text(), nullable=False, server_default=""))
        batch_op.add_column(sa.Column("reminder_en", sa.Text(), nullable=False, server_default=""))
        batch_op.add_column(sa.Column("reminder_fr", sa.Text(), nullable=False, server_default=""))
        batch_op.add_column(sa.Column("frozen_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True))
        batch_op.add_column(sa.Column("closed_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True))
        batch_op.add_column(sa.Column("snapshot", sa.Text(), nullable=False, server_default=""))
        batch_op.create_index(batch_op.f("ix_survey_form_id"), ["form_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_survey_form_version_id"), ["form_version_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_survey_previous_id"), ["previous_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_survey_saved_list_id"), ["saved_list_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_survey_work_group_id"), ["work_group_id"], unique=False)
        batch_op.create_foreign_key(
            batch_op.f("fk_survey_form_version_id"), "form_version", ["form_version_id"], ["id"], ondelete="RESTRICT"
        )
        batch_op.create_foreign_key(
            batch_op.f("fk_survey_saved_list_id"), "saved_list", ["saved_list_id"], ["id"], ondelete="RESTRICT"
        )
        batch_op.create_foreign_key(
            batch_op.f("fk_survey_work_group_id"), "work_group", ["work_group_id"], ["id"], ondelete="RESTRICT"
        )
        batch_op.create_foreign_key(
            batch_op.f("fk_survey_previous_id"), "survey", ["previous_id"], ["id"], ondelete="RESTRICT"
        )
        batch_op.create_foreign_key(batch_op.f("fk_survey_form_id"), "form", ["form_id"], ["id"], ondelete="RESTRICT")

    with altered("alliance") as batch_op:
        batch_op.alter_column("invented", server_default=None)
    with altered("survey") as batch_op:
        for name in FILLED:
            batch_op.alter_column(name, server_default=None)


FILLED = (
    "anonymity", "audience_kind", "channels", "voice", "purpose_en", "purpose_fr", "invitation_en", "invitation_fr",
    "reminder_en", "reminder_fr", "snapshot",
)  # fmt: skip
"""What surveys already kept are given once; afterwards a new one brings its own."""
