"""Grants."""

import sqlalchemy as sa
import sqlmodel.sql.sqltypes
from alembic import op

from ppa_desk.store.migrations.altering import altered

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    op.create_table(
        "exchange_rate",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("currency", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("into", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("rate", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("rate_on", sa.Date(), nullable=True),
        sa.Column("source", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_exchange_rate")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "grant_stage",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("key", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("nr", sa.Integer(), nullable=False),
        sa.Column("name_en", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("name_fr", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("phase", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("counts", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("shown", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_grant_stage")),
        sa.UniqueConstraint("key", name=op.f("uq_grant_stage_key")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "voting_rule",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("key", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("name_en", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("name_fr", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("quorum", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("quorum_of", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("quorum_at_least", sa.Boolean(), nullable=False),
        sa.Column("majority", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("majority_of", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("at_least", sa.Boolean(), nullable=False),
        sa.Column("abstainers_present", sa.Boolean(), nullable=False),
        sa.Column("each_constituency", sa.Boolean(), nullable=False),
        sa.Column("notes", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_voting_rule")),
        sa.UniqueConstraint("key", name=op.f("uq_voting_rule_key")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "colleague",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("name", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("roles", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_colleague_person_id"), ondelete="RESTRICT"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_colleague")),
        sa.UniqueConstraint("name", name=op.f("uq_colleague_name")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("colleague", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_colleague_person_id"), ["person_id"], unique=False)

    op.create_table(
        "fund",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("key", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("name_en", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("name_fr", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("organisation_id", sa.Integer(), nullable=True),
        sa.Column("currency", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("amount", sa.BigInteger(), nullable=True),
        sa.Column("pooled", sa.Boolean(), nullable=False),
        sa.Column("themes", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("countries", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("restriction", sa.Text(), nullable=False),
        sa.Column("since", sa.Date(), nullable=True),
        sa.Column("until", sa.Date(), nullable=True),
        sa.Column("notes", sa.Text(), nullable=False),
        sa.Column("sorted_as", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisation.id"], name=op.f("fk_fund_organisation_id"), ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_fund")),
        sa.UniqueConstraint("key", name=op.f("uq_fund_key")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("fund", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_fund_organisation_id"), ["organisation_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_fund_sorted_as"), ["sorted_as"], unique=False)

    op.create_table(
        "grant_move",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("grant_stage_id", sa.Integer(), nullable=False),
        sa.Column("to_id", sa.Integer(), nullable=False),
        sa.Column("nr", sa.Integer(), nullable=False),
        sa.Column("name_en", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("name_fr", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("roles", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("needs", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.ForeignKeyConstraint(
            ["grant_stage_id"], ["grant_stage.id"], name=op.f("fk_grant_move_grant_stage_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["to_id"], ["grant_stage.id"], name=op.f("fk_grant_move_to_id"), ondelete="RESTRICT"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_grant_move")),
        sa.UniqueConstraint("grant_stage_id", "to_id", name=op.f("uq_grant_move_grant_stage_id_to_id")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("grant_move", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_grant_move_grant_stage_id"), ["grant_stage_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_grant_move_to_id"), ["to_id"], unique=False)

    op.create_table(
        "contribution",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("fund_id", sa.Integer(), nullable=False),
        sa.Column("nr", sa.Integer(), nullable=False),
        sa.Column("organisation_id", sa.Integer(), nullable=True),
        sa.Column("amount", sa.BigInteger(), nullable=True),
        sa.Column("received_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(["fund_id"], ["fund.id"], name=op.f("fk_contribution_fund_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisation.id"], name=op.f("fk_contribution_organisation_id"), ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_contribution")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("contribution", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_contribution_fund_id"), ["fund_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_contribution_organisation_id"), ["organisation_id"], unique=False)

    op.create_table(
        "grant_call",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("key", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("title_en", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("title_fr", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("text_en", sa.Text(), nullable=False),
        sa.Column("text_fr", sa.Text(), nullable=False),
        sa.Column("opens_on", sa.Date(), nullable=True),
        sa.Column("closes_on", sa.Date(), nullable=True),
        sa.Column("reviews_due_on", sa.Date(), nullable=True),
        sa.Column("decides_on", sa.Date(), nullable=True),
        sa.Column("work_group_id", sa.Integer(), nullable=True),
        sa.Column("meeting_id", sa.Integer(), nullable=True),
        sa.Column("voting_rule_id", sa.Integer(), nullable=True),
        sa.Column("two_stage", sa.Boolean(), nullable=False),
        sa.Column("concept_form_id", sa.Integer(), nullable=True),
        sa.Column("proposal_form_id", sa.Integer(), nullable=True),
        sa.Column("rubric_form_id", sa.Integer(), nullable=True),
        sa.Column("diligence_form_id", sa.Integer(), nullable=True),
        sa.Column("report_form_id", sa.Integer(), nullable=True),
        sa.Column("reviews_each", sa.Integer(), nullable=True),
        sa.Column(
            "policy",
            sa.Enum(
                "never", "after_own", "always", name="policy", native_enum=False, create_constraint=True, length=32
            ),
            nullable=False,
        ),
        sa.Column("spread", sa.Integer(), nullable=True),
        sa.Column("currency", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("budget", sa.BigInteger(), nullable=True),
        sa.Column("eligibility", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("countries", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("themes", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("notes", sa.Text(), nullable=False),
        sa.Column("sorted_as", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["concept_form_id"], ["form.id"], name=op.f("fk_grant_call_concept_form_id"), ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["diligence_form_id"], ["form.id"], name=op.f("fk_grant_call_diligence_form_id"), ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["meeting_id"], ["meeting.id"], name=op.f("fk_grant_call_meeting_id"), ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["proposal_form_id"], ["form.id"], name=op.f("fk_grant_call_proposal_form_id"), ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["report_form_id"], ["form.id"], name=op.f("fk_grant_call_report_form_id"), ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["rubric_form_id"], ["form.id"], name=op.f("fk_grant_call_rubric_form_id"), ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["voting_rule_id"], ["voting_rule.id"], name=op.f("fk_grant_call_voting_rule_id"), ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["work_group_id"], ["work_group.id"], name=op.f("fk_grant_call_work_group_id"), ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_grant_call")),
        sa.UniqueConstraint("key", name=op.f("uq_grant_call_key")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("grant_call", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_grant_call_concept_form_id"), ["concept_form_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_grant_call_diligence_form_id"), ["diligence_form_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_grant_call_meeting_id"), ["meeting_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_grant_call_proposal_form_id"), ["proposal_form_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_grant_call_report_form_id"), ["report_form_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_grant_call_rubric_form_id"), ["rubric_form_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_grant_call_sorted_as"), ["sorted_as"], unique=False)
        batch_op.create_index(batch_op.f("ix_grant_call_voting_rule_id"), ["voting_rule_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_grant_call_work_group_id"), ["work_group_id"], unique=False)

    op.create_table(
        "grant_record",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("key", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("title_en", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("title_fr", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("summary_en", sa.Text(), nullable=False),
        sa.Column("summary_fr", sa.Text(), nullable=False),
        sa.Column("grant_stage_id", sa.Integer(), nullable=False),
        sa.Column("stage_since", sa.Date(), nullable=True),
        sa.Column("grant_call_id", sa.Integer(), nullable=True),
        sa.Column("organisation_id", sa.Integer(), nullable=True),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("colleague_id", sa.Integer(), nullable=True),
        sa.Column("currency", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("requested", sa.BigInteger(), nullable=True),
        sa.Column("recommended", sa.BigInteger(), nullable=True),
        sa.Column("approved", sa.BigInteger(), nullable=True),
        sa.Column("signed", sa.BigInteger(), nullable=True),
        sa.Column("starts_on", sa.Date(), nullable=True),
        sa.Column("ends_on", sa.Date(), nullable=True),
        sa.Column("decided_on", sa.Date(), nullable=True),
        sa.Column("closed_on", sa.Date(), nullable=True),
        sa.Column("gender_marker", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("gender_why", sa.Text(), nullable=False),
        sa.Column("themes", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("minerals", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("countries", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("provinces", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("origin_kind", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=False),
        sa.Column("origin_id", sa.Integer(), nullable=True),
        sa.Column("commissioned", sa.Boolean(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("unspent", sa.BigInteger(), nullable=True),
        sa.Column("unspent_to", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("lessons", sa.Text(), nullable=False),
        sa.Column("open_data", sa.Text(), nullable=False),
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
        sa.Column("sorted_as", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["colleague_id"], ["colleague.id"], name=op.f("fk_grant_record_colleague_id"), ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["grant_call_id"], ["grant_call.id"], name=op.f("fk_grant_record_grant_call_id"), ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["grant_stage_id"], ["grant_stage.id"], name=op.f("fk_grant_record_grant_stage_id"), ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisation.id"], name=op.f("fk_grant_record_organisation_id"), ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_grant_record_person_id"), ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_grant_record")),
        sa.UniqueConstraint("key", name=op.f("uq_grant_record_key")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("grant_record", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_grant_record_colleague_id"), ["colleague_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_grant_record_grant_call_id"), ["grant_call_id"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_grant_record_grant_call_id_sorted_as"), ["grant_call_id", "sorted_as"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_grant_record_grant_stage_id"), ["grant_stage_id"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_grant_record_grant_stage_id_sorted_as"), ["grant_stage_id", "sorted_as"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_grant_record_organisation_id"), ["organisation_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_grant_record_person_id"), ["person_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_grant_record_sorted_as"), ["sorted_as"], unique=False)

    op.create_table(
        "reviewer",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("grant_call_id", sa.Integer(), nullable=False),
        sa.Column("nr", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("most", sa.Integer(), nullable=True),
        sa.Column("language", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.ForeignKeyConstraint(
            ["grant_call_id"], ["grant_call.id"], name=op.f("fk_reviewer_grant_call_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_reviewer_person_id"), ondelete="RESTRICT"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reviewer")),
        sa.UniqueConstraint("grant_call_id", "person_id", name=op.f("uq_reviewer_grant_call_id_person_id")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("reviewer", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_reviewer_grant_call_id"), ["grant_call_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_reviewer_person_id"), ["person_id"], unique=False)

    op.create_table(
        "scenario",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("grant_call_id", sa.Integer(), nullable=False),
        sa.Column("nr", sa.Integer(), nullable=False),
        sa.Column("name", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("rates", sa.Text(), nullable=False),
        sa.Column("chosen", sa.Boolean(), nullable=False),
        sa.Column("notes", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["grant_call_id"], ["grant_call.id"], name=op.f("fk_scenario_grant_call_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_scenario")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("scenario", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_scenario_grant_call_id"), ["grant_call_id"], unique=False)

    op.create_table(
        "application",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("grant_record_id", sa.Integer(), nullable=False),
        sa.Column("nr", sa.Integer(), nullable=False),
        sa.Column(
            "step",
            sa.Enum("concept", "proposal", name="step", native_enum=False, create_constraint=True, length=32),
            nullable=False,
        ),
        sa.Column("form_version_id", sa.Integer(), nullable=True),
        sa.Column("answers", sa.Text(), nullable=False),
        sa.Column("received_on", sa.Date(), nullable=True),
        sa.Column("late_reason", sa.Text(), nullable=False),
        sa.Column("channel", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("file", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("sha256", sqlmodel.sql.sqltypes.AutoString(length=64), nullable=False),
        sa.Column("taken_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.Column("replaced", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["form_version_id"], ["form_version.id"], name=op.f("fk_application_form_version_id"), ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["grant_record_id"], ["grant_record.id"], name=op.f("fk_application_grant_record_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_application")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("application", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_application_form_version_id"), ["form_version_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_application_grant_record_id"), ["grant_record_id"], unique=False)

    op.create_table(
        "beneficiaries",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("grant_record_id", sa.Integer(), nullable=False),
        sa.Column("nr", sa.Integer(), nullable=False),
        sa.Column("who", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("sex", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("age", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("planned", sa.Integer(), nullable=True),
        sa.Column("reached", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["grant_record_id"], ["grant_record.id"], name=op.f("fk_beneficiaries_grant_record_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_beneficiaries")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("beneficiaries", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_beneficiaries_grant_record_id"), ["grant_record_id"], unique=False)

    op.create_table(
        "budget_line",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("grant_record_id", sa.Integer(), nullable=False),
        sa.Column("nr", sa.Integer(), nullable=False),
        sa.Column("name_en", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("name_fr", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("amount", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(
            ["grant_record_id"], ["grant_record.id"], name=op.f("fk_budget_line_grant_record_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_budget_line")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("budget_line", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_budget_line_grant_record_id"), ["grant_record_id"], unique=False)

    op.create_table(
        "dependency",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("grant_record_id", sa.Integer(), nullable=False),
        sa.Column("waits_for_id", sa.Integer(), nullable=True),
        sa.Column("text_en", sa.Text(), nullable=False),
        sa.Column("text_fr", sa.Text(), nullable=False),
        sa.Column("result_en", sa.Text(), nullable=False),
        sa.Column("result_fr", sa.Text(), nullable=False),
        sa.Column("released_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["grant_record_id"], ["grant_record.id"], name=op.f("fk_dependency_grant_record_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["waits_for_id"], ["grant_record.id"], name=op.f("fk_dependency_waits_for_id"), ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_dependency")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("dependency", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_dependency_grant_record_id"), ["grant_record_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_dependency_waits_for_id"), ["waits_for_id"], unique=False)

    op.create_table(
        "diligence",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("organisation_id", sa.Integer(), nullable=False),
        sa.Column("grant_record_id", sa.Integer(), nullable=True),
        sa.Column("form_version_id", sa.Integer(), nullable=True),
        sa.Column("answers", sa.Text(), nullable=False),
        sa.Column("risk", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("checked_on", sa.Date(), nullable=True),
        sa.Column("expires_on", sa.Date(), nullable=True),
        sa.Column("colleague", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("passed", sa.Boolean(), nullable=False),
        sa.Column("notes", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["form_version_id"], ["form_version.id"], name=op.f("fk_diligence_form_version_id"), ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["grant_record_id"], ["grant_record.id"], name=op.f("fk_diligence_grant_record_id"), ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisation.id"], name=op.f("fk_diligence_organisation_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_diligence")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("diligence", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_diligence_form_version_id"), ["form_version_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_diligence_grant_record_id"), ["grant_record_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_diligence_organisation_id"), ["organisation_id"], unique=False)

    op.create_table(
        "discussion",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("grant_record_id", sa.Integer(), nullable=False),
        sa.Column("nr", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("noted_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["grant_record_id"], ["grant_record.id"], name=op.f("fk_discussion_grant_record_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_discussion_person_id"), ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_discussion")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("discussion", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_discussion_grant_record_id"), ["grant_record_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_discussion_person_id"), ["person_id"], unique=False)

    op.create_table(
        "funding",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("grant_record_id", sa.Integer(), nullable=False),
        sa.Column("nr", sa.Integer(), nullable=False),
        sa.Column("fund_id", sa.Integer(), nullable=False),
        sa.Column("amount", sa.BigInteger(), nullable=True),
        sa.Column("share", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.ForeignKeyConstraint(["fund_id"], ["fund.id"], name=op.f("fk_funding_fund_id"), ondelete="RESTRICT"),
        sa.ForeignKeyConstraint(
            ["grant_record_id"], ["grant_record.id"], name=op.f("fk_funding_grant_record_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_funding")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("funding", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_funding_fund_id"), ["fund_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_funding_grant_record_id"), ["grant_record_id"], unique=False)

    op.create_table(
        "grant_conflict",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("grant_record_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column(
            "verdict",
            sa.Enum(
                "declared",
                "confirmed",
                "dismissed",
                name="verdict",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("causes", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("judged_on", sa.Date(), nullable=True),
        sa.Column("judged_by", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.ForeignKeyConstraint(
            ["grant_record_id"], ["grant_record.id"], name=op.f("fk_grant_conflict_grant_record_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_grant_conflict_person_id"), ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_grant_conflict")),
        sa.UniqueConstraint("grant_record_id", "person_id", name=op.f("uq_grant_conflict_grant_record_id_person_id")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("grant_conflict", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_grant_conflict_grant_record_id"), ["grant_record_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_grant_conflict_person_id"), ["person_id"], unique=False)

    op.create_table(
        "grant_override",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("grant_record_id", sa.Integer(), nullable=False),
        sa.Column("rule", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("met", sa.Boolean(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("colleague", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.ForeignKeyConstraint(
            ["grant_record_id"], ["grant_record.id"], name=op.f("fk_grant_override_grant_record_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_grant_override")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("grant_override", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_grant_override_grant_record_id"), ["grant_record_id"], unique=False)

    op.create_table(
        "grant_party",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("grant_record_id", sa.Integer(), nullable=False),
        sa.Column("nr", sa.Integer(), nullable=False),
        sa.Column("organisation_id", sa.Integer(), nullable=True),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("role", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("notes", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.ForeignKeyConstraint(
            ["grant_record_id"], ["grant_record.id"], name=op.f("fk_grant_party_grant_record_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisation.id"], name=op.f("fk_grant_party_organisation_id"), ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_grant_party_person_id"), ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_grant_party")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("grant_party", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_grant_party_grant_record_id"), ["grant_record_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_grant_party_organisation_id"), ["organisation_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_grant_party_person_id"), ["person_id"], unique=False)

    op.create_table(
        "grant_site",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("grant_record_id", sa.Integer(), nullable=False),
        sa.Column("nr", sa.Integer(), nullable=False),
        sa.Column("name", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("province", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("notes", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.ForeignKeyConstraint(
            ["grant_record_id"], ["grant_record.id"], name=op.f("fk_grant_site_grant_record_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_grant_site")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("grant_site", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_grant_site_grant_record_id"), ["grant_record_id"], unique=False)

    op.create_table(
        "grant_target",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("grant_record_id", sa.Integer(), nullable=False),
        sa.Column("nr", sa.Integer(), nullable=False),
        sa.Column("text_en", sa.Text(), nullable=False),
        sa.Column("text_fr", sa.Text(), nullable=False),
        sa.Column("unit", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("planned", sa.Integer(), nullable=True),
        sa.Column("reached", sa.Integer(), nullable=True),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["grant_record_id"], ["grant_record.id"], name=op.f("fk_grant_target_grant_record_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_grant_target")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("grant_target", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_grant_target_grant_record_id"), ["grant_record_id"], unique=False)

    op.create_table(
        "motion",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("grant_record_id", sa.Integer(), nullable=False),
        sa.Column("nr", sa.Integer(), nullable=False),
        sa.Column("work_group_id", sa.Integer(), nullable=True),
        sa.Column("voting_rule_id", sa.Integer(), nullable=True),
        sa.Column("meeting_id", sa.Integer(), nullable=True),
        sa.Column("decision_id", sa.Integer(), nullable=True),
        sa.Column("text_en", sa.Text(), nullable=False),
        sa.Column("text_fr", sa.Text(), nullable=False),
        sa.Column(
            "mode",
            sa.Enum("meeting", "written", name="mode", native_enum=False, create_constraint=True, length=32),
            nullable=False,
        ),
        sa.Column("purpose", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("amount", sa.BigInteger(), nullable=True),
        sa.Column("opens_on", sa.Date(), nullable=True),
        sa.Column("deadline", sa.Date(), nullable=True),
        sa.Column("closed_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.Column("carried", sa.Boolean(), nullable=True),
        sa.Column("arithmetic", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["decision_id"], ["decision.id"], name=op.f("fk_motion_decision_id"), ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["grant_record_id"], ["grant_record.id"], name=op.f("fk_motion_grant_record_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["meeting_id"], ["meeting.id"], name=op.f("fk_motion_meeting_id"), ondelete="RESTRICT"),
        sa.ForeignKeyConstraint(
            ["voting_rule_id"], ["voting_rule.id"], name=op.f("fk_motion_voting_rule_id"), ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["work_group_id"], ["work_group.id"], name=op.f("fk_motion_work_group_id"), ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_motion")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("motion", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_motion_decision_id"), ["decision_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_motion_grant_record_id"), ["grant_record_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_motion_meeting_id"), ["meeting_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_motion_voting_rule_id"), ["voting_rule_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_motion_work_group_id"), ["work_group_id"], unique=False)

    op.create_table(
        "obligation",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("grant_record_id", sa.Integer(), nullable=False),
        sa.Column("nr", sa.Integer(), nullable=False),
        sa.Column("kind", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("since", sa.Date(), nullable=True),
        sa.Column("until", sa.Date(), nullable=True),
        sa.Column("milestone", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column(
            "status",
            sa.Enum(
                "due",
                "draft",
                "received",
                "returned",
                "accepted",
                name="obligationstatus",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("received_on", sa.Date(), nullable=True),
        sa.Column("returned_why", sa.Text(), nullable=False),
        sa.Column("accepted_on", sa.Date(), nullable=True),
        sa.Column("accepted_by", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("form_version_id", sa.Integer(), nullable=True),
        sa.Column("answers", sa.Text(), nullable=False),
        sa.Column("file", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("sha256", sqlmodel.sql.sqltypes.AutoString(length=64), nullable=False),
        sa.ForeignKeyConstraint(
            ["form_version_id"], ["form_version.id"], name=op.f("fk_obligation_form_version_id"), ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["grant_record_id"], ["grant_record.id"], name=op.f("fk_obligation_grant_record_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_obligation")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("obligation", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_obligation_form_version_id"), ["form_version_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_obligation_grant_record_id"), ["grant_record_id"], unique=False)

    op.create_table(
        "reservation",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("grant_record_id", sa.Integer(), nullable=False),
        sa.Column("nr", sa.Integer(), nullable=False),
        sa.Column("text_en", sa.Text(), nullable=False),
        sa.Column("text_fr", sa.Text(), nullable=False),
        sa.Column("organisation_id", sa.Integer(), nullable=True),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("raised_on", sa.Date(), nullable=True),
        sa.Column("settled_on", sa.Date(), nullable=True),
        sa.Column("settled_how", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["grant_record_id"], ["grant_record.id"], name=op.f("fk_reservation_grant_record_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisation.id"], name=op.f("fk_reservation_organisation_id"), ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_reservation_person_id"), ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reservation")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("reservation", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_reservation_grant_record_id"), ["grant_record_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_reservation_organisation_id"), ["organisation_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_reservation_person_id"), ["person_id"], unique=False)

    op.create_table(
        "review",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("grant_record_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("form_version_id", sa.Integer(), nullable=True),
        sa.Column(
            "status",
            sa.Enum(
                "assigned",
                "draft",
                "submitted",
                "recused",
                name="reviewstatus",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("answers", sa.Text(), nullable=False),
        sa.Column("comment", sa.Text(), nullable=False),
        sa.Column("advice", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("score", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("submitted_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.Column("came_by", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.ForeignKeyConstraint(
            ["form_version_id"], ["form_version.id"], name=op.f("fk_review_form_version_id"), ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["grant_record_id"], ["grant_record.id"], name=op.f("fk_review_grant_record_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_review_person_id"), ondelete="RESTRICT"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_review")),
        sa.UniqueConstraint("grant_record_id", "person_id", name=op.f("uq_review_grant_record_id_person_id")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("review", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_review_form_version_id"), ["form_version_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_review_grant_record_id"), ["grant_record_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_review_person_id"), ["person_id"], unique=False)

    op.create_table(
        "scenario_line",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("scenario_id", sa.Integer(), nullable=False),
        sa.Column("grant_record_id", sa.Integer(), nullable=False),
        sa.Column("amount", sa.BigInteger(), nullable=True),
        sa.Column("pinned", sa.Boolean(), nullable=False),
        sa.Column("left_out", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["grant_record_id"], ["grant_record.id"], name=op.f("fk_scenario_line_grant_record_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["scenario_id"], ["scenario.id"], name=op.f("fk_scenario_line_scenario_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_scenario_line")),
        sa.UniqueConstraint(
            "scenario_id", "grant_record_id", name=op.f("uq_scenario_line_scenario_id_grant_record_id")
        ),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("scenario_line", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_scenario_line_grant_record_id"), ["grant_record_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_scenario_line_scenario_id"), ["scenario_id"], unique=False)

    op.create_table(
        "amendment",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("grant_record_id", sa.Integer(), nullable=False),
        sa.Column("nr", sa.Integer(), nullable=False),
        sa.Column("kind", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("holds_from", sa.Date(), nullable=True),
        sa.Column("difference", sa.Text(), nullable=False),
        sa.Column(
            "status",
            sa.Enum(
                "draft",
                "approved",
                "applied",
                "refused",
                name="amendmentstatus",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("motion_id", sa.Integer(), nullable=True),
        sa.Column("approved_by", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("approved_on", sa.Date(), nullable=True),
        sa.Column("applied_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.ForeignKeyConstraint(
            ["grant_record_id"], ["grant_record.id"], name=op.f("fk_amendment_grant_record_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["motion_id"], ["motion.id"], name=op.f("fk_amendment_motion_id"), ondelete="RESTRICT"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_amendment")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("amendment", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_amendment_grant_record_id"), ["grant_record_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_amendment_motion_id"), ["motion_id"], unique=False)

    op.create_table(
        "ballot",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("motion_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("seat_id", sa.Integer(), nullable=True),
        sa.Column("constituency", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column(
            "voice",
            sa.Enum(
                "for",
                "against",
                "abstain",
                "recused",
                "absent",
                name="voice",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("cast_on", sa.Date(), nullable=True),
        sa.Column("note", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["motion_id"], ["motion.id"], name=op.f("fk_ballot_motion_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_ballot_person_id"), ondelete="RESTRICT"),
        sa.ForeignKeyConstraint(["seat_id"], ["seat.id"], name=op.f("fk_ballot_seat_id"), ondelete="RESTRICT"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ballot")),
        sa.UniqueConstraint("motion_id", "person_id", name=op.f("uq_ballot_motion_id_person_id")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("ballot", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_ballot_motion_id"), ["motion_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_ballot_person_id"), ["person_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_ballot_seat_id"), ["seat_id"], unique=False)

    op.create_table(
        "letter",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("grant_record_id", sa.Integer(), nullable=False),
        sa.Column("nr", sa.Integer(), nullable=False),
        sa.Column("kind", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("language", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("subject", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column(
            "status",
            sa.Enum("draft", "ready", "handed", name="letter", native_enum=False, create_constraint=True, length=32),
            nullable=False,
        ),
        sa.Column("obligation_id", sa.Integer(), nullable=True),
        sa.Column("made_on", sa.Date(), nullable=True),
        sa.Column("handed_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["grant_record_id"], ["grant_record.id"], name=op.f("fk_letter_grant_record_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["obligation_id"], ["obligation.id"], name=op.f("fk_letter_obligation_id"), ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_letter")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("letter", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_letter_grant_record_id"), ["grant_record_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_letter_obligation_id"), ["obligation_id"], unique=False)

    op.create_table(
        "spending",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("budget_line_id", sa.Integer(), nullable=False),
        sa.Column("obligation_id", sa.Integer(), nullable=True),
        sa.Column("since", sa.Date(), nullable=True),
        sa.Column("until", sa.Date(), nullable=True),
        sa.Column("amount", sa.BigInteger(), nullable=True),
        sa.Column("explanation", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["budget_line_id"], ["budget_line.id"], name=op.f("fk_spending_budget_line_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["obligation_id"], ["obligation.id"], name=op.f("fk_spending_obligation_id"), ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_spending")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("spending", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_spending_budget_line_id"), ["budget_line_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_spending_obligation_id"), ["obligation_id"], unique=False)

    op.create_table(
        "tranche",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("grant_record_id", sa.Integer(), nullable=False),
        sa.Column("nr", sa.Integer(), nullable=False),
        sa.Column("amount", sa.BigInteger(), nullable=True),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("needs", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("obligation_id", sa.Integer(), nullable=True),
        sa.Column(
            "status",
            sa.Enum(
                "planned",
                "asked",
                "released",
                "paid",
                "cancelled",
                name="tranchestatus",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("first_by", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("first_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.Column("second_by", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("second_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.Column("notes", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["grant_record_id"], ["grant_record.id"], name=op.f("fk_tranche_grant_record_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["obligation_id"], ["obligation.id"], name=op.f("fk_tranche_obligation_id"), ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_tranche")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("tranche", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_tranche_grant_record_id"), ["grant_record_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_tranche_obligation_id"), ["obligation_id"], unique=False)

    op.create_table(
        "agreement",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("grant_record_id", sa.Integer(), nullable=False),
        sa.Column("nr", sa.Integer(), nullable=False),
        sa.Column("amendment_id", sa.Integer(), nullable=True),
        sa.Column("language", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("signed_by_us", sa.Date(), nullable=True),
        sa.Column("signed_by_them", sa.Date(), nullable=True),
        sa.Column("signer", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("sha256", sqlmodel.sql.sqltypes.AutoString(length=64), nullable=False),
        sa.ForeignKeyConstraint(
            ["amendment_id"], ["amendment.id"], name=op.f("fk_agreement_amendment_id"), ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["grant_record_id"], ["grant_record.id"], name=op.f("fk_agreement_grant_record_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_agreement")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("agreement", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_agreement_amendment_id"), ["amendment_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_agreement_grant_record_id"), ["grant_record_id"], unique=False)

    op.create_table(
        "payment",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("grant_record_id", sa.Integer(), nullable=False),
        sa.Column("tranche_id", sa.Integer(), nullable=True),
        sa.Column("fund_id", sa.Integer(), nullable=True),
        sa.Column("paid_on", sa.Date(), nullable=True),
        sa.Column("amount", sa.BigInteger(), nullable=True),
        sa.Column("currency", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("paid", sa.BigInteger(), nullable=True),
        sa.Column("rate", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("rate_on", sa.Date(), nullable=True),
        sa.Column("rate_source", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("reference", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("reverses_id", sa.Integer(), nullable=True),
        sa.Column("colleague", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("locked", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["fund_id"], ["fund.id"], name=op.f("fk_payment_fund_id"), ondelete="RESTRICT"),
        sa.ForeignKeyConstraint(
            ["grant_record_id"], ["grant_record.id"], name=op.f("fk_payment_grant_record_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["reverses_id"], ["payment.id"], name=op.f("fk_payment_reverses_id"), ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["tranche_id"], ["tranche.id"], name=op.f("fk_payment_tranche_id"), ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_payment")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("payment", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_payment_fund_id"), ["fund_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_payment_grant_record_id"), ["grant_record_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_payment_reverses_id"), ["reverses_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_payment_tranche_id"), ["tranche_id"], unique=False)

    with altered("document") as batch_op:
        batch_op.add_column(sa.Column("grant_call_id", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("grant_record_id", sa.Integer(), nullable=True))
        batch_op.create_index(batch_op.f("ix_document_grant_call_id"), ["grant_call_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_document_grant_record_id"), ["grant_record_id"], unique=False)
        batch_op.create_foreign_key(
            batch_op.f("fk_document_grant_call_id"), "grant_call", ["grant_call_id"], ["id"], ondelete="RESTRICT"
        )
        batch_op.create_foreign_key(
            batch_op.f("fk_document_grant_record_id"), "grant_record", ["grant_record_id"], ["id"], ondelete="RESTRICT"
        )

    with altered("organisation") as batch_op:
        batch_op.add_column(
            sa.Column("identifier", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False, server_default="")
        )
        batch_op.create_index(batch_op.f("ix_organisation_identifier"), ["identifier"], unique=False)

    with altered("organisation") as batch_op:
        batch_op.alter_column("identifier", server_default=None)
