"""Evidence."""

import sqlalchemy as sa
import sqlmodel.sql.sqltypes
from alembic import op

from ppa_desk.store.migrations.altering import altered

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    op.create_table(
        "area_of_need",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("title_en", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("title_fr", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("category", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("province", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("noted_on", sa.Date(), nullable=True),
        sa.Column("open", sa.Integer(), nullable=True),
        sa.Column("closed", sa.Integer(), nullable=True),
        sa.Column("days_open", sa.Integer(), nullable=True),
        sa.Column("text_en", sa.Text(), nullable=False),
        sa.Column("text_fr", sa.Text(), nullable=False),
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
        sa.PrimaryKeyConstraint("id", name=op.f("pk_area_of_need")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "evidence_rule",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("rule", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("value", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_evidence_rule")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "protection_entry",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("colleague", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("case_code", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=False),
        sa.Column("deed", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=False),
        sa.Column("told", sa.Text(), nullable=False),
        sa.Column("chained", sqlmodel.sql.sqltypes.AutoString(length=64), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_protection_entry")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("protection_entry", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_protection_entry_case_code"), ["case_code"], unique=False)

    op.create_table(
        "protection_slot",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("mark", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=False),
        sa.Column("slot", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_protection_slot")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "reference",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("author", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("year", sa.Integer(), nullable=True),
        sa.Column("decade", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("title", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("strand", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("url", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("notes", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reference")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "release",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("edition", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("made_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.Column("colleague", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("criteria", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("rows", sa.Integer(), nullable=True),
        sa.Column("left_out", sa.Integer(), nullable=True),
        sa.Column("sha256", sqlmodel.sql.sqltypes.AutoString(length=64), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_release")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "reporter",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("case_code", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reporter")),
        sa.UniqueConstraint("case_code", name=op.f("uq_reporter_case_code")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "site_validity",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("source", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("status", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("months", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_site_validity")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "site",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("key", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("name", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("country", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("province", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("territory", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("chiefdom", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("groupement", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("locality", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("minerals", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("status", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("status_on", sa.Date(), nullable=True),
        sa.Column("status_source", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("title_type", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("organisation_id", sa.Integer(), nullable=True),
        sa.Column("workers", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("latitude", sa.BigInteger(), nullable=True),
        sa.Column("longitude", sa.BigInteger(), nullable=True),
        sa.Column("place_shown", sa.Boolean(), nullable=False),
        sa.Column("hazards", sa.Text(), nullable=False),
        sa.Column("notes", sa.Text(), nullable=False),
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
            ["organisation_id"], ["organisation.id"], name=op.f("fk_site_organisation_id"), ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_site")),
        sa.UniqueConstraint("key", name=op.f("uq_site_key")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("site", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_site_organisation_id"), ["organisation_id"], unique=False)

    op.create_table(
        "incident_cluster",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("title_en", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("title_fr", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("category", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("province", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("territory", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("site_id", sa.Integer(), nullable=True),
        sa.Column("mineral", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("since", sa.Date(), nullable=True),
        sa.Column("until", sa.Date(), nullable=True),
        sa.Column("text_en", sa.Text(), nullable=False),
        sa.Column("text_fr", sa.Text(), nullable=False),
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
            ["site_id"], ["site.id"], name=op.f("fk_incident_cluster_site_id"), ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_incident_cluster")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("incident_cluster", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_incident_cluster_site_id"), ["site_id"], unique=False)

    op.create_table(
        "site_visit",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("site_id", sa.Integer(), nullable=False),
        sa.Column("visited_on", sa.Date(), nullable=True),
        sa.Column("onsite", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("source", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("project", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("visit_key", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("minerals", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("status", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("people", sa.Integer(), nullable=True),
        sa.Column("pits", sa.Integer(), nullable=True),
        sa.Column("armed", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("armed_groups", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("interference", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("services", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("traceability", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("mercury", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("children", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("women", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("notes", sa.Text(), nullable=False),
        sa.Column("columns", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["site_id"], ["site.id"], name=op.f("fk_site_visit_site_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_site_visit")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("site_visit", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_site_visit_site_id"), ["site_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_site_visit_visit_key"), ["visit_key"], unique=False)

    op.create_table(
        "follow_up",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("incident_id", sa.Integer(), nullable=False),
        sa.Column("nr", sa.Integer(), nullable=False),
        sa.Column("step", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("organisation_id", sa.Integer(), nullable=True),
        sa.Column("counterpart", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("done_on", sa.Date(), nullable=True),
        sa.Column("outcome", sa.Text(), nullable=False),
        sa.Column("cost", sa.BigInteger(), nullable=True),
        sa.Column("currency", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("reporter_accepts", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("community_accepts", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("authority_accepts", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.ForeignKeyConstraint(
            ["incident_id"], ["incident.id"], name=op.f("fk_follow_up_incident_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisation.id"], name=op.f("fk_follow_up_organisation_id"), ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_follow_up")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("follow_up", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_follow_up_incident_id"), ["incident_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_follow_up_organisation_id"), ["organisation_id"], unique=False)

    op.create_table(
        "incident_move",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("incident_id", sa.Integer(), nullable=False),
        sa.Column("status", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("moved_on", sa.Date(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("colleague", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.ForeignKeyConstraint(
            ["incident_id"], ["incident.id"], name=op.f("fk_incident_move_incident_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_incident_move")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("incident_move", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_incident_move_incident_id"), ["incident_id"], unique=False)

    op.create_table(
        "victims",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("incident_id", sa.Integer(), nullable=False),
        sa.Column("nr", sa.Integer(), nullable=False),
        sa.Column("sex", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("age", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("number", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["incident_id"], ["incident.id"], name=op.f("fk_victims_incident_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_victims")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("victims", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_victims_incident_id"), ["incident_id"], unique=False)

    op.create_table(
        "initiative",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("key", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("name_en", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("name_fr", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("abbreviation", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("kind", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("legal_force", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("actor", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("organisation_id", sa.Integer(), nullable=True),
        sa.Column("grant_record_id", sa.Integer(), nullable=True),
        sa.Column("minerals", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("countries", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("provinces", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("segments", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("from_year", sa.Integer(), nullable=True),
        sa.Column("until_year", sa.Integer(), nullable=True),
        sa.Column("in_force_on", sa.Date(), nullable=True),
        sa.Column("edition", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("status", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("inclusion", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("inclusion_en", sa.Text(), nullable=False),
        sa.Column("inclusion_fr", sa.Text(), nullable=False),
        sa.Column("text_en", sa.Text(), nullable=False),
        sa.Column("text_fr", sa.Text(), nullable=False),
        sa.Column("contact", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("url", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("checked_on", sa.Date(), nullable=True),
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
            ["grant_record_id"], ["grant_record.id"], name=op.f("fk_initiative_grant_record_id"), ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisation.id"], name=op.f("fk_initiative_organisation_id"), ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_initiative")),
        sa.UniqueConstraint("key", name=op.f("uq_initiative_key")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("initiative", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_initiative_grant_record_id"), ["grant_record_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_initiative_organisation_id"), ["organisation_id"], unique=False)

    op.create_table(
        "study",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("key", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("title_en", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("title_fr", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("status", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("since", sa.Date(), nullable=True),
        sa.Column("until", sa.Date(), nullable=True),
        sa.Column("organisation_id", sa.Integer(), nullable=True),
        sa.Column("grant_record_id", sa.Integer(), nullable=True),
        sa.Column("follows_id", sa.Integer(), nullable=True),
        sa.Column("replicates_id", sa.Integer(), nullable=True),
        sa.Column("objectives_en", sa.Text(), nullable=False),
        sa.Column("objectives_fr", sa.Text(), nullable=False),
        sa.Column("phases_en", sa.Text(), nullable=False),
        sa.Column("phases_fr", sa.Text(), nullable=False),
        sa.Column("methods", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("countries", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("provinces", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("minerals", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("field_months", sa.Integer(), nullable=True),
        sa.Column("teams", sa.Integer(), nullable=True),
        sa.Column("team_size", sa.Integer(), nullable=True),
        sa.Column("woman_and_man", sa.Boolean(), nullable=False),
        sa.Column("sites_least", sa.Integer(), nullable=True),
        sa.Column("sites_most", sa.Integer(), nullable=True),
        sa.Column("ethics_body", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("consent_form", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("adults_only", sa.Boolean(), nullable=False),
        sa.Column("sample_en", sa.Text(), nullable=False),
        sa.Column("sample_fr", sa.Text(), nullable=False),
        sa.Column("findings_en", sa.Text(), nullable=False),
        sa.Column("findings_fr", sa.Text(), nullable=False),
        sa.Column("url", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
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
        sa.ForeignKeyConstraint(["follows_id"], ["study.id"], name=op.f("fk_study_follows_id"), ondelete="RESTRICT"),
        sa.ForeignKeyConstraint(
            ["grant_record_id"], ["grant_record.id"], name=op.f("fk_study_grant_record_id"), ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisation.id"], name=op.f("fk_study_organisation_id"), ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["replicates_id"], ["study.id"], name=op.f("fk_study_replicates_id"), ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_study")),
        sa.UniqueConstraint("key", name=op.f("uq_study_key")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("study", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_study_follows_id"), ["follows_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_study_grant_record_id"), ["grant_record_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_study_organisation_id"), ["organisation_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_study_replicates_id"), ["replicates_id"], unique=False)

    op.create_table(
        "assessment",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("initiative_id", sa.Integer(), nullable=False),
        sa.Column("title_en", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("title_fr", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("assessed_on", sa.Date(), nullable=True),
        sa.Column("colleague", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("organisation_id", sa.Integer(), nullable=True),
        sa.Column("groups", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("text_en", sa.Text(), nullable=False),
        sa.Column("text_fr", sa.Text(), nullable=False),
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
            ["initiative_id"], ["initiative.id"], name=op.f("fk_assessment_initiative_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisation.id"], name=op.f("fk_assessment_organisation_id"), ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_assessment")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("assessment", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_assessment_initiative_id"), ["initiative_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_assessment_organisation_id"), ["organisation_id"], unique=False)

    op.create_table(
        "critique",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("initiative_id", sa.Integer(), nullable=False),
        sa.Column("nr", sa.Integer(), nullable=False),
        sa.Column("flag", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("text_en", sa.Text(), nullable=False),
        sa.Column("text_fr", sa.Text(), nullable=False),
        sa.Column("reference_id", sa.Integer(), nullable=True),
        sa.Column("noted_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["initiative_id"], ["initiative.id"], name=op.f("fk_critique_initiative_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["reference_id"], ["reference.id"], name=op.f("fk_critique_reference_id"), ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_critique")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("critique", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_critique_initiative_id"), ["initiative_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_critique_reference_id"), ["reference_id"], unique=False)

    op.create_table(
        "digital_check",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("initiative_id", sa.Integer(), nullable=True),
        sa.Column("study_id", sa.Integer(), nullable=True),
        sa.Column("form_version_id", sa.Integer(), nullable=True),
        sa.Column("answers", sa.Text(), nullable=False),
        sa.Column("checked_on", sa.Date(), nullable=True),
        sa.Column("colleague", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("notes", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["form_version_id"], ["form_version.id"], name=op.f("fk_digital_check_form_version_id"), ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["initiative_id"], ["initiative.id"], name=op.f("fk_digital_check_initiative_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["study_id"], ["study.id"], name=op.f("fk_digital_check_study_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_digital_check")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("digital_check", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_digital_check_form_version_id"), ["form_version_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_digital_check_initiative_id"), ["initiative_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_digital_check_study_id"), ["study_id"], unique=False)

    op.create_table(
        "initiative_link",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("initiative_id", sa.Integer(), nullable=False),
        sa.Column("other_id", sa.Integer(), nullable=False),
        sa.Column("relation", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("note", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.ForeignKeyConstraint(
            ["initiative_id"], ["initiative.id"], name=op.f("fk_initiative_link_initiative_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["other_id"], ["initiative.id"], name=op.f("fk_initiative_link_other_id"), ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_initiative_link")),
        sa.UniqueConstraint(
            "initiative_id", "other_id", "relation", name=op.f("uq_initiative_link_initiative_id_other_id_relation")
        ),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("initiative_link", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_initiative_link_initiative_id"), ["initiative_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_initiative_link_other_id"), ["other_id"], unique=False)

    op.create_table(
        "initiative_source",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("initiative_id", sa.Integer(), nullable=False),
        sa.Column("nr", sa.Integer(), nullable=False),
        sa.Column("about", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("citation", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("reference_id", sa.Integer(), nullable=True),
        sa.Column("url", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("checked_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["initiative_id"], ["initiative.id"], name=op.f("fk_initiative_source_initiative_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["reference_id"], ["reference.id"], name=op.f("fk_initiative_source_reference_id"), ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_initiative_source")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("initiative_source", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_initiative_source_initiative_id"), ["initiative_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_initiative_source_reference_id"), ["reference_id"], unique=False)

    op.create_table(
        "pathway",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("initiative_id", sa.Integer(), nullable=False),
        sa.Column("study_id", sa.Integer(), nullable=True),
        sa.Column("nr", sa.Integer(), nullable=False),
        sa.Column("stage", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("producer_group", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("representation", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("participation", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("text_en", sa.Text(), nullable=False),
        sa.Column("text_fr", sa.Text(), nullable=False),
        sa.Column("organisation_id", sa.Integer(), nullable=True),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("taken_up", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["initiative_id"], ["initiative.id"], name=op.f("fk_pathway_initiative_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisation.id"], name=op.f("fk_pathway_organisation_id"), ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(["study_id"], ["study.id"], name=op.f("fk_pathway_study_id"), ondelete="RESTRICT"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_pathway")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("pathway", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_pathway_initiative_id"), ["initiative_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_pathway_organisation_id"), ["organisation_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_pathway_study_id"), ["study_id"], unique=False)

    op.create_table(
        "photo",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("site_id", sa.Integer(), nullable=True),
        sa.Column("study_id", sa.Integer(), nullable=True),
        sa.Column("nr", sa.Integer(), nullable=False),
        sa.Column("credit", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column(
            "consent",
            sa.Enum(
                "unknown", "given", "refused", name="consent", native_enum=False, create_constraint=True, length=32
            ),
            nullable=False,
        ),
        sa.Column("caption_en", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("caption_fr", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("alt_en", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("alt_fr", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("taken_on", sa.Date(), nullable=True),
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
        sa.ForeignKeyConstraint(["site_id"], ["site.id"], name=op.f("fk_photo_site_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["study_id"], ["study.id"], name=op.f("fk_photo_study_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_photo")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("photo", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_photo_site_id"), ["site_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_photo_study_id"), ["study_id"], unique=False)

    op.create_table(
        "study_output",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("study_id", sa.Integer(), nullable=False),
        sa.Column("nr", sa.Integer(), nullable=False),
        sa.Column("title_en", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("title_fr", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("material_id", sa.Integer(), nullable=True),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("out_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["material_id"], ["material.id"], name=op.f("fk_study_output_material_id"), ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(["study_id"], ["study.id"], name=op.f("fk_study_output_study_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_study_output")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("study_output", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_study_output_material_id"), ["material_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_study_output_study_id"), ["study_id"], unique=False)

    op.create_table(
        "study_party",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("study_id", sa.Integer(), nullable=False),
        sa.Column("nr", sa.Integer(), nullable=False),
        sa.Column("organisation_id", sa.Integer(), nullable=True),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("role", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("notes", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisation.id"], name=op.f("fk_study_party_organisation_id"), ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_study_party_person_id"), ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(["study_id"], ["study.id"], name=op.f("fk_study_party_study_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_study_party")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("study_party", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_study_party_organisation_id"), ["organisation_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_study_party_person_id"), ["person_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_study_party_study_id"), ["study_id"], unique=False)

    op.create_table(
        "study_team",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("study_id", sa.Integer(), nullable=False),
        sa.Column("nr", sa.Integer(), nullable=False),
        sa.Column("name", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.ForeignKeyConstraint(["study_id"], ["study.id"], name=op.f("fk_study_team_study_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_study_team")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("study_team", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_study_team_study_id"), ["study_id"], unique=False)

    op.create_table(
        "assessment_cell",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("assessment_id", sa.Integer(), nullable=False),
        sa.Column("stage", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("producer_group", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("representation", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("participation", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("evidence_en", sa.Text(), nullable=False),
        sa.Column("evidence_fr", sa.Text(), nullable=False),
        sa.Column("source", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("reference_id", sa.Integer(), nullable=True),
        sa.Column("confidence", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("assessed_on", sa.Date(), nullable=True),
        sa.Column("colleague", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.ForeignKeyConstraint(
            ["assessment_id"], ["assessment.id"], name=op.f("fk_assessment_cell_assessment_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["reference_id"], ["reference.id"], name=op.f("fk_assessment_cell_reference_id"), ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_assessment_cell")),
        sa.UniqueConstraint(
            "assessment_id",
            "stage",
            "producer_group",
            name=op.f("uq_assessment_cell_assessment_id_stage_producer_group"),
        ),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("assessment_cell", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_assessment_cell_assessment_id"), ["assessment_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_assessment_cell_reference_id"), ["reference_id"], unique=False)

    op.create_table(
        "corrective_plan",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("key", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("title_en", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("title_fr", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("origin", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("incident_id", sa.Integer(), nullable=True),
        sa.Column("assessment_id", sa.Integer(), nullable=True),
        sa.Column("study_id", sa.Integer(), nullable=True),
        sa.Column("initiative_id", sa.Integer(), nullable=True),
        sa.Column("site_id", sa.Integer(), nullable=True),
        sa.Column("province", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("organisation_id", sa.Integer(), nullable=True),
        sa.Column("begun_on", sa.Date(), nullable=True),
        sa.Column("text_en", sa.Text(), nullable=False),
        sa.Column("text_fr", sa.Text(), nullable=False),
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
            ["assessment_id"], ["assessment.id"], name=op.f("fk_corrective_plan_assessment_id"), ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["incident_id"], ["incident.id"], name=op.f("fk_corrective_plan_incident_id"), ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["initiative_id"], ["initiative.id"], name=op.f("fk_corrective_plan_initiative_id"), ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["organisation.id"],
            name=op.f("fk_corrective_plan_organisation_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(["site_id"], ["site.id"], name=op.f("fk_corrective_plan_site_id"), ondelete="RESTRICT"),
        sa.ForeignKeyConstraint(
            ["study_id"], ["study.id"], name=op.f("fk_corrective_plan_study_id"), ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_corrective_plan")),
        sa.UniqueConstraint("key", name=op.f("uq_corrective_plan_key")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("corrective_plan", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_corrective_plan_assessment_id"), ["assessment_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_corrective_plan_incident_id"), ["incident_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_corrective_plan_initiative_id"), ["initiative_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_corrective_plan_organisation_id"), ["organisation_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_corrective_plan_site_id"), ["site_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_corrective_plan_study_id"), ["study_id"], unique=False)

    op.create_table(
        "team_member",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("study_team_id", sa.Integer(), nullable=False),
        sa.Column("nr", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("sex", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("notes", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_team_member_person_id"), ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["study_team_id"], ["study_team.id"], name=op.f("fk_team_member_study_team_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_team_member")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("team_member", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_team_member_person_id"), ["person_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_team_member_study_team_id"), ["study_team_id"], unique=False)

    op.create_table(
        "team_site",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("study_team_id", sa.Integer(), nullable=False),
        sa.Column("nr", sa.Integer(), nullable=False),
        sa.Column("site_id", sa.Integer(), nullable=True),
        sa.Column("name", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("since", sa.Date(), nullable=True),
        sa.Column("until", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(["site_id"], ["site.id"], name=op.f("fk_team_site_site_id"), ondelete="RESTRICT"),
        sa.ForeignKeyConstraint(
            ["study_team_id"], ["study_team.id"], name=op.f("fk_team_site_study_team_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_team_site")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("team_site", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_team_site_site_id"), ["site_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_team_site_study_team_id"), ["study_team_id"], unique=False)

    op.create_table(
        "corrective_action",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("corrective_plan_id", sa.Integer(), nullable=False),
        sa.Column("nr", sa.Integer(), nullable=False),
        sa.Column("category", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("annex", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("finding_en", sa.Text(), nullable=False),
        sa.Column("finding_fr", sa.Text(), nullable=False),
        sa.Column("action_en", sa.Text(), nullable=False),
        sa.Column("action_fr", sa.Text(), nullable=False),
        sa.Column("organisation_id", sa.Integer(), nullable=True),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("opened_on", sa.Date(), nullable=True),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("done_on", sa.Date(), nullable=True),
        sa.Column("verified_on", sa.Date(), nullable=True),
        sa.Column("status", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("evidence", sa.Text(), nullable=False),
        sa.Column("cost", sa.BigInteger(), nullable=True),
        sa.Column("currency", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("support_en", sa.Text(), nullable=False),
        sa.Column("support_fr", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["corrective_plan_id"],
            ["corrective_plan.id"],
            name=op.f("fk_corrective_action_corrective_plan_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["organisation.id"],
            name=op.f("fk_corrective_action_organisation_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_corrective_action_person_id"), ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_corrective_action")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("corrective_action", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_corrective_action_corrective_plan_id"), ["corrective_plan_id"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_corrective_action_organisation_id"), ["organisation_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_corrective_action_person_id"), ["person_id"], unique=False)

    op.create_table(
        "evidence_use",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("initiative_id", sa.Integer(), nullable=True),
        sa.Column("incident_cluster_id", sa.Integer(), nullable=True),
        sa.Column("study_id", sa.Integer(), nullable=True),
        sa.Column("corrective_plan_id", sa.Integer(), nullable=True),
        sa.Column("theme_id", sa.Integer(), nullable=True),
        sa.Column("session_id", sa.Integer(), nullable=True),
        sa.Column("priority_id", sa.Integer(), nullable=True),
        sa.Column("grant_record_id", sa.Integer(), nullable=True),
        sa.Column("indicator_id", sa.Integer(), nullable=True),
        sa.Column("text_en", sa.Text(), nullable=False),
        sa.Column("text_fr", sa.Text(), nullable=False),
        sa.Column("reported", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["corrective_plan_id"],
            ["corrective_plan.id"],
            name=op.f("fk_evidence_use_corrective_plan_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["grant_record_id"], ["grant_record.id"], name=op.f("fk_evidence_use_grant_record_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["incident_cluster_id"],
            ["incident_cluster.id"],
            name=op.f("fk_evidence_use_incident_cluster_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["indicator_id"], ["indicator.id"], name=op.f("fk_evidence_use_indicator_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["initiative_id"], ["initiative.id"], name=op.f("fk_evidence_use_initiative_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["priority_id"], ["priority.id"], name=op.f("fk_evidence_use_priority_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["session_id"], ["session.id"], name=op.f("fk_evidence_use_session_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["study_id"], ["study.id"], name=op.f("fk_evidence_use_study_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["theme_id"], ["theme.id"], name=op.f("fk_evidence_use_theme_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_evidence_use")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("evidence_use", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_evidence_use_corrective_plan_id"), ["corrective_plan_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_evidence_use_grant_record_id"), ["grant_record_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_evidence_use_incident_cluster_id"), ["incident_cluster_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_evidence_use_indicator_id"), ["indicator_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_evidence_use_initiative_id"), ["initiative_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_evidence_use_priority_id"), ["priority_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_evidence_use_session_id"), ["session_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_evidence_use_study_id"), ["study_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_evidence_use_theme_id"), ["theme_id"], unique=False)

    with altered("incident") as batch_op:
        batch_op.add_column(
            sa.Column("title", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False, server_default="")
        )
        batch_op.add_column(sa.Column("subcategory", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True))
        batch_op.add_column(sa.Column("annex", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True))
        batch_op.add_column(
            sa.Column("territory", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False, server_default="")
        )
        batch_op.add_column(
            sa.Column("chiefdom", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False, server_default="")
        )
        batch_op.add_column(
            sa.Column("groupement", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False, server_default="")
        )
        batch_op.add_column(
            sa.Column("locality", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False, server_default="")
        )
        batch_op.add_column(sa.Column("site_id", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("latitude", sa.BigInteger(), nullable=True))
        batch_op.add_column(sa.Column("longitude", sa.BigInteger(), nullable=True))
        batch_op.add_column(sa.Column("stage", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True))
        batch_op.add_column(sa.Column("actor", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True))
        batch_op.add_column(sa.Column("channel", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True))
        batch_op.add_column(sa.Column("language", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True))
        batch_op.add_column(sa.Column("closed_on", sa.Date(), nullable=True))
        batch_op.add_column(sa.Column("due_on", sa.Date(), nullable=True))
        batch_op.add_column(sa.Column("account", sa.Text(), nullable=False, server_default=""))
        batch_op.add_column(sa.Column("sources", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("organisation_id", sa.Integer(), nullable=True))
        batch_op.add_column(
            sa.Column("shared_with", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False, server_default="")
        )
        batch_op.add_column(sa.Column("duplicate_of_id", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("persistent_why", sa.Text(), nullable=False, server_default=""))
        batch_op.add_column(sa.Column("reporter_accepts", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True))
        batch_op.add_column(sa.Column("community_accepts", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True))
        batch_op.add_column(sa.Column("authority_accepts", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True))
        batch_op.add_column(
            sa.Column("case_code", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False, server_default="")
        )
        batch_op.add_column(
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
                server_default="secretariat",
            )
        )
        batch_op.create_index(batch_op.f("ix_incident_case_code"), ["case_code"], unique=False)
        batch_op.create_index(batch_op.f("ix_incident_duplicate_of_id"), ["duplicate_of_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_incident_organisation_id"), ["organisation_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_incident_site_id"), ["site_id"], unique=False)
        batch_op.create_foreign_key(
            batch_op.f("fk_incident_duplicate_of_id"), "incident", ["duplicate_of_id"], ["id"], ondelete="RESTRICT"
        )
        batch_op.create_foreign_key(batch_op.f("fk_incident_site_id"), "site", ["site_id"], ["id"], ondelete="RESTRICT")
        batch_op.create_foreign_key(
            batch_op.f("fk_incident_organisation_id"), "organisation", ["organisation_id"], ["id"], ondelete="RESTRICT"
        )

    for table, filled in FILLED.items():
        with altered(table) as batch_op:
            for name in filled.split():
                batch_op.alter_column(name, server_default=None)


FILLED = {
    "incident": "title territory chiefdom groupement locality account shared_with persistent_why case_code visibility",
}
"""What is given once to what is already kept; afterwards a new row brings its own."""
