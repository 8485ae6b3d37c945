"""Results."""

import sqlalchemy as sa
import sqlmodel.sql.sqltypes
from alembic import op

from ppa_desk.store.migrations.altering import altered

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    op.create_table(
        "framework",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("key", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("title_en", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("title_fr", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("summary_en", sa.Text(), nullable=False),
        sa.Column("summary_fr", sa.Text(), nullable=False),
        sa.Column("since", sa.Date(), nullable=True),
        sa.Column("until", sa.Date(), nullable=True),
        sa.Column("year_starts", sa.Integer(), nullable=True),
        sa.Column("currency", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("on_track", sa.Integer(), nullable=True),
        sa.Column("at_risk", sa.Integer(), nullable=True),
        sa.Column("exceeded", sa.Integer(), nullable=True),
        sa.Column("explained", sa.Integer(), nullable=True),
        sa.Column("prorated", sa.Boolean(), nullable=False),
        sa.Column("template", sa.Boolean(), nullable=False),
        sa.Column("identifier", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("reporting_ref", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("reporting_type", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("countries", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("sectors", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("aid_type", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
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
        sa.PrimaryKeyConstraint("id", name=op.f("pk_framework")),
        sa.UniqueConstraint("key", name=op.f("uq_framework_key")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("framework", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_framework_sorted_as"), ["sorted_as"], unique=False)

    op.create_table(
        "incident",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("key", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("category", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("severity", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("status", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("province", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("mineral", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("happened_on", sa.Date(), nullable=True),
        sa.Column("received_on", sa.Date(), nullable=True),
        sa.Column("confirmed_on", sa.Date(), nullable=True),
        sa.Column("resolved_on", sa.Date(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_incident")),
        sa.UniqueConstraint("key", name=op.f("uq_incident_key")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "development",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("framework_id", sa.Integer(), nullable=False),
        sa.Column("happened_on", sa.Date(), nullable=True),
        sa.Column("kind", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("text_en", sa.Text(), nullable=False),
        sa.Column("text_fr", sa.Text(), nullable=False),
        sa.Column("effect_en", sa.Text(), nullable=False),
        sa.Column("effect_fr", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["framework_id"], ["framework.id"], name=op.f("fk_development_framework_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_development")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("development", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_development_framework_id"), ["framework_id"], unique=False)

    op.create_table(
        "period_lock",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("framework_id", sa.Integer(), nullable=False),
        sa.Column("since", sa.Date(), nullable=True),
        sa.Column("until", sa.Date(), nullable=True),
        sa.Column("locked_on", sa.Date(), nullable=True),
        sa.Column("locked_by", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("opened_on", sa.Date(), nullable=True),
        sa.Column("opened_by", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("opened_why", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["framework_id"], ["framework.id"], name=op.f("fk_period_lock_framework_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_period_lock")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("period_lock", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_period_lock_framework_id"), ["framework_id"], unique=False)

    op.create_table(
        "tier",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("framework_id", sa.Integer(), nullable=False),
        sa.Column("nr", sa.Integer(), nullable=False),
        sa.Column("level", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("name_en", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("name_fr", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.ForeignKeyConstraint(
            ["framework_id"], ["framework.id"], name=op.f("fk_tier_framework_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_tier")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("tier", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_tier_framework_id"), ["framework_id"], unique=False)

    op.create_table(
        "attendance",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("meeting_id", sa.Integer(), nullable=False),
        sa.Column("nr", sa.Integer(), nullable=False),
        sa.Column("constituency", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("sex", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("people", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["meeting_id"], ["meeting.id"], name=op.f("fk_attendance_meeting_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_attendance")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("attendance", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_attendance_meeting_id"), ["meeting_id"], unique=False)

    op.create_table(
        "report_shape",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("framework_id", sa.Integer(), nullable=False),
        sa.Column("nr", sa.Integer(), nullable=False),
        sa.Column("name", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("template", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("organisation_id", sa.Integer(), nullable=True),
        sa.Column("fund_id", sa.Integer(), nullable=True),
        sa.Column("award_no", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("language", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("year_starts", sa.Integer(), nullable=True),
        sa.Column("frequency", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("blocks", sa.Text(), nullable=False),
        sa.Column("headings", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["framework_id"], ["framework.id"], name=op.f("fk_report_shape_framework_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["fund_id"], ["fund.id"], name=op.f("fk_report_shape_fund_id"), ondelete="RESTRICT"),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisation.id"], name=op.f("fk_report_shape_organisation_id"), ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_report_shape")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("report_shape", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_report_shape_framework_id"), ["framework_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_report_shape_fund_id"), ["fund_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_report_shape_organisation_id"), ["organisation_id"], unique=False)

    op.create_table(
        "result",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("framework_id", sa.Integer(), nullable=False),
        sa.Column("parent_id", sa.Integer(), nullable=True),
        sa.Column("tier_id", sa.Integer(), nullable=True),
        sa.Column("nr", sa.Integer(), nullable=False),
        sa.Column("code", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("statement_en", sa.Text(), nullable=False),
        sa.Column("statement_fr", sa.Text(), nullable=False),
        sa.Column("explanation_en", sa.Text(), nullable=False),
        sa.Column("explanation_fr", sa.Text(), nullable=False),
        sa.Column("since", sa.Date(), nullable=True),
        sa.Column("until", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["framework_id"], ["framework.id"], name=op.f("fk_result_framework_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["parent_id"], ["result.id"], name=op.f("fk_result_parent_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["tier_id"], ["tier.id"], name=op.f("fk_result_tier_id"), ondelete="RESTRICT"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_result")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("result", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_result_framework_id"), ["framework_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_result_parent_id"), ["parent_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_result_tier_id"), ["tier_id"], unique=False)

    op.create_table(
        "indicator",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("result_id", sa.Integer(), nullable=False),
        sa.Column("nr", sa.Integer(), nullable=False),
        sa.Column("code", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("name_en", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("name_fr", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column(
            "measure",
            sa.Enum(
                "count",
                "money",
                "ratio",
                "average",
                "scale",
                "milestone",
                "qualitative",
                name="measure",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("unit_en", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("unit_fr", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("currency", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column(
            "direction",
            sa.Enum("increase", "decrease", name="direction", native_enum=False, create_constraint=True, length=32),
            nullable=False,
        ),
        sa.Column(
            "headline",
            sa.Enum(
                "auto", "achieved", "progress", name="headline", native_enum=False, create_constraint=True, length=32
            ),
            nullable=False,
        ),
        sa.Column(
            "over_time",
            sa.Enum(
                "sum",
                "running",
                "last",
                "average",
                "max",
                "ratio",
                "none",
                name="overtime",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column(
            "over_grants",
            sa.Enum(
                "sum",
                "ratio",
                "mean",
                "max",
                "latest",
                "count",
                "none",
                name="overgrants",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("frequency", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("decimals", sa.Integer(), nullable=True),
        sa.Column("scale_en", sa.Text(), nullable=False),
        sa.Column("scale_fr", sa.Text(), nullable=False),
        sa.Column("dimensions", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("strict", sa.Boolean(), nullable=False),
        sa.Column("with_baseline", sa.Boolean(), nullable=False),
        sa.Column("feed", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("feed_rule", sa.Text(), nullable=False),
        sa.Column("definition_en", sa.Text(), nullable=False),
        sa.Column("definition_fr", sa.Text(), nullable=False),
        sa.Column("rationale_en", sa.Text(), nullable=False),
        sa.Column("rationale_fr", sa.Text(), nullable=False),
        sa.Column("source_en", sa.Text(), nullable=False),
        sa.Column("source_fr", sa.Text(), nullable=False),
        sa.Column("method_en", sa.Text(), nullable=False),
        sa.Column("method_fr", sa.Text(), nullable=False),
        sa.Column("verification_en", sa.Text(), nullable=False),
        sa.Column("verification_fr", sa.Text(), nullable=False),
        sa.Column("responsible", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("target_basis_en", sa.Text(), nullable=False),
        sa.Column("target_basis_fr", sa.Text(), nullable=False),
        sa.Column("limits_en", sa.Text(), nullable=False),
        sa.Column("limits_fr", sa.Text(), nullable=False),
        sa.Column("changes_en", sa.Text(), nullable=False),
        sa.Column("changes_fr", sa.Text(), nullable=False),
        sa.Column("notes", sa.Text(), nullable=False),
        sa.Column("standard", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("standard_list", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("check_every", sa.Integer(), nullable=True),
        sa.Column("retired", sa.Boolean(), nullable=False),
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
        sa.ForeignKeyConstraint(["result_id"], ["result.id"], name=op.f("fk_indicator_result_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_indicator")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("indicator", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_indicator_result_id"), ["result_id"], unique=False)

    op.create_table(
        "lesson",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("framework_id", sa.Integer(), nullable=False),
        sa.Column("result_id", sa.Integer(), nullable=True),
        sa.Column("learned_on", sa.Date(), nullable=True),
        sa.Column("text_en", sa.Text(), nullable=False),
        sa.Column("text_fr", sa.Text(), nullable=False),
        sa.Column("evidence_en", sa.Text(), nullable=False),
        sa.Column("evidence_fr", sa.Text(), nullable=False),
        sa.Column("change_en", sa.Text(), nullable=False),
        sa.Column("change_fr", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["framework_id"], ["framework.id"], name=op.f("fk_lesson_framework_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["result_id"], ["result.id"], name=op.f("fk_lesson_result_id"), ondelete="RESTRICT"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_lesson")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("lesson", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_lesson_framework_id"), ["framework_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_lesson_result_id"), ["result_id"], unique=False)

    op.create_table(
        "report",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("report_shape_id", sa.Integer(), nullable=False),
        sa.Column("nr", sa.Integer(), nullable=False),
        sa.Column("title_en", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("title_fr", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("since", sa.Date(), nullable=True),
        sa.Column("until", sa.Date(), nullable=True),
        sa.Column("cut_off", sa.Date(), nullable=True),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("final", sa.Boolean(), nullable=False),
        sa.Column("with_submitted", sa.Boolean(), nullable=False),
        sa.Column("prepared_by", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("approved_by", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column(
            "status",
            sa.Enum(
                "draft", "review", "issued", name="reportstatus", native_enum=False, create_constraint=True, length=32
            ),
            nullable=False,
        ),
        sa.Column("issued_on", sa.Date(), nullable=True),
        sa.Column("snapshot", sa.Text(), nullable=False),
        sa.Column("sha256", sqlmodel.sql.sqltypes.AutoString(length=64), nullable=False),
        sa.ForeignKeyConstraint(
            ["report_shape_id"], ["report_shape.id"], name=op.f("fk_report_report_shape_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_report")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("report", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_report_report_shape_id"), ["report_shape_id"], unique=False)

    op.create_table(
        "risk",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("result_id", sa.Integer(), nullable=False),
        sa.Column("nr", sa.Integer(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum("assumption", "risk", name="riskkind", native_enum=False, create_constraint=True, length=32),
            nullable=False,
        ),
        sa.Column("text_en", sa.Text(), nullable=False),
        sa.Column("text_fr", sa.Text(), nullable=False),
        sa.Column(
            "standing",
            sa.Enum(
                "open",
                "holds",
                "doubtful",
                "broken",
                name="standing",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("likelihood", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("impact", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("trend", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("owner", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("mitigation_en", sa.Text(), nullable=False),
        sa.Column("mitigation_fr", sa.Text(), nullable=False),
        sa.Column("looked_at", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(["result_id"], ["result.id"], name=op.f("fk_risk_result_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_risk")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("risk", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_risk_result_id"), ["result_id"], unique=False)

    op.create_table(
        "shape_tier",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("report_shape_id", sa.Integer(), nullable=False),
        sa.Column("tier_id", sa.Integer(), nullable=False),
        sa.Column("nr", sa.Integer(), nullable=False),
        sa.Column("name_en", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("name_fr", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.ForeignKeyConstraint(
            ["report_shape_id"], ["report_shape.id"], name=op.f("fk_shape_tier_report_shape_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["tier_id"], ["tier.id"], name=op.f("fk_shape_tier_tier_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_shape_tier")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("shape_tier", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_shape_tier_report_shape_id"), ["report_shape_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_shape_tier_tier_id"), ["tier_id"], unique=False)

    op.create_table(
        "baseline",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("indicator_id", sa.Integer(), nullable=False),
        sa.Column("nr", sa.Integer(), nullable=False),
        sa.Column("cell", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column(
            "state",
            sa.Enum(
                "known", "not_collected", name="baselinestate", native_enum=False, create_constraint=True, length=32
            ),
            nullable=False,
        ),
        sa.Column("year", sa.Integer(), nullable=True),
        sa.Column("measured_on", sa.Date(), nullable=True),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("value", sa.BigInteger(), nullable=True),
        sa.Column("numerator", sa.BigInteger(), nullable=True),
        sa.Column("denominator", sa.BigInteger(), nullable=True),
        sa.Column("text_en", sa.Text(), nullable=False),
        sa.Column("text_fr", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["indicator_id"], ["indicator.id"], name=op.f("fk_baseline_indicator_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_baseline")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("baseline", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_baseline_indicator_id"), ["indicator_id"], unique=False)

    op.create_table(
        "deviation",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("report_id", sa.Integer(), nullable=False),
        sa.Column("indicator_id", sa.Integer(), nullable=False),
        sa.Column("nr", sa.Integer(), nullable=False),
        sa.Column("reason", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("explanation_en", sa.Text(), nullable=False),
        sa.Column("explanation_fr", sa.Text(), nullable=False),
        sa.Column("action_en", sa.Text(), nullable=False),
        sa.Column("action_fr", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["indicator_id"], ["indicator.id"], name=op.f("fk_deviation_indicator_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["report_id"], ["report.id"], name=op.f("fk_deviation_report_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_deviation")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("deviation", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_deviation_indicator_id"), ["indicator_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_deviation_report_id"), ["report_id"], unique=False)

    op.create_table(
        "federal_finance",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("report_id", sa.Integer(), nullable=False),
        sa.Column("currency", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("accrual", sa.Boolean(), nullable=False),
        sa.Column("cash_receipts", sa.BigInteger(), nullable=True),
        sa.Column("cash_disbursements", sa.BigInteger(), nullable=True),
        sa.Column("funds_authorized", sa.BigInteger(), nullable=True),
        sa.Column("federal_expenditures", sa.BigInteger(), nullable=True),
        sa.Column("unliquidated", sa.BigInteger(), nullable=True),
        sa.Column("recipient_required", sa.BigInteger(), nullable=True),
        sa.Column("recipient_expenditures", sa.BigInteger(), nullable=True),
        sa.Column("income_earned", sa.BigInteger(), nullable=True),
        sa.Column("income_deducted", sa.BigInteger(), nullable=True),
        sa.Column("income_added", sa.BigInteger(), nullable=True),
        sa.Column("indirect_type", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("indirect_rate", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("indirect_since", sa.Date(), nullable=True),
        sa.Column("indirect_until", sa.Date(), nullable=True),
        sa.Column("indirect_base", sa.BigInteger(), nullable=True),
        sa.Column("indirect_federal", sa.BigInteger(), nullable=True),
        sa.Column("remarks", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["report_id"], ["report.id"], name=op.f("fk_federal_finance_report_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_federal_finance")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("federal_finance", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_federal_finance_report_id"), ["report_id"], unique=False)

    op.create_table(
        "indicator_target",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("indicator_id", sa.Integer(), nullable=False),
        sa.Column("grant_record_id", sa.Integer(), nullable=True),
        sa.Column("since", sa.Date(), nullable=True),
        sa.Column("until", sa.Date(), nullable=True),
        sa.Column("cell", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("value", sa.BigInteger(), nullable=True),
        sa.Column("numerator", sa.BigInteger(), nullable=True),
        sa.Column("denominator", sa.BigInteger(), nullable=True),
        sa.Column("text_en", sa.Text(), nullable=False),
        sa.Column("text_fr", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["grant_record_id"],
            ["grant_record.id"],
            name=op.f("fk_indicator_target_grant_record_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["indicator_id"], ["indicator.id"], name=op.f("fk_indicator_target_indicator_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_indicator_target")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("indicator_target", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_indicator_target_grant_record_id"), ["grant_record_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_indicator_target_indicator_id"), ["indicator_id"], unique=False)

    op.create_table(
        "overlap",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("indicator_id", sa.Integer(), nullable=False),
        sa.Column("nr", sa.Integer(), nullable=False),
        sa.Column("grant_record_id", sa.Integer(), nullable=False),
        sa.Column("other_id", sa.Integer(), nullable=False),
        sa.Column("since", sa.Date(), nullable=True),
        sa.Column("until", sa.Date(), nullable=True),
        sa.Column("place", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("people", sa.BigInteger(), nullable=True),
        sa.Column(
            "method",
            sa.Enum(
                "deduction",
                "umbrella",
                "grouping",
                name="overlapmethod",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("by", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.ForeignKeyConstraint(
            ["grant_record_id"], ["grant_record.id"], name=op.f("fk_overlap_grant_record_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["indicator_id"], ["indicator.id"], name=op.f("fk_overlap_indicator_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["other_id"], ["grant_record.id"], name=op.f("fk_overlap_other_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_overlap")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("overlap", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_overlap_grant_record_id"), ["grant_record_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_overlap_indicator_id"), ["indicator_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_overlap_other_id"), ["other_id"], unique=False)

    op.create_table(
        "quality_check",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("indicator_id", sa.Integer(), nullable=False),
        sa.Column("nr", sa.Integer(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("done_on", sa.Date(), nullable=True),
        sa.Column("reviewer", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("form_version_id", sa.Integer(), nullable=True),
        sa.Column("answers", sa.Text(), nullable=False),
        sa.Column("conclusion_en", sa.Text(), nullable=False),
        sa.Column("conclusion_fr", sa.Text(), nullable=False),
        sa.Column("action_en", sa.Text(), nullable=False),
        sa.Column("action_fr", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["form_version_id"], ["form_version.id"], name=op.f("fk_quality_check_form_version_id"), ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["indicator_id"], ["indicator.id"], name=op.f("fk_quality_check_indicator_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_quality_check")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("quality_check", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_quality_check_form_version_id"), ["form_version_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_quality_check_indicator_id"), ["indicator_id"], unique=False)

    op.create_table(
        "report_form",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("report_id", sa.Integer(), nullable=False),
        sa.Column("form", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("form_version_id", sa.Integer(), nullable=True),
        sa.Column("answers", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["form_version_id"], ["form_version.id"], name=op.f("fk_report_form_form_version_id"), ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["report_id"], ["report.id"], name=op.f("fk_report_form_report_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_report_form")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("report_form", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_report_form_form_version_id"), ["form_version_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_report_form_report_id"), ["report_id"], unique=False)

    op.create_table(
        "report_text",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("report_id", sa.Integer(), nullable=False),
        sa.Column("language", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("block", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("result_id", sa.Integer(), nullable=True),
        sa.Column("indicator_id", sa.Integer(), nullable=True),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("generated", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["indicator_id"], ["indicator.id"], name=op.f("fk_report_text_indicator_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["report_id"], ["report.id"], name=op.f("fk_report_text_report_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["result_id"], ["result.id"], name=op.f("fk_report_text_result_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_report_text")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("report_text", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_report_text_indicator_id"), ["indicator_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_report_text_report_id"), ["report_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_report_text_result_id"), ["result_id"], unique=False)

    op.create_table(
        "result_grant",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("result_id", sa.Integer(), nullable=False),
        sa.Column("grant_record_id", sa.Integer(), nullable=False),
        sa.Column("nr", sa.Integer(), nullable=False),
        sa.Column("share", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.ForeignKeyConstraint(
            ["grant_record_id"], ["grant_record.id"], name=op.f("fk_result_grant_grant_record_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["result_id"], ["result.id"], name=op.f("fk_result_grant_result_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_result_grant")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("result_grant", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_result_grant_grant_record_id"), ["grant_record_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_result_grant_result_id"), ["result_id"], unique=False)

    op.create_table(
        "shape_indicator",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("report_shape_id", sa.Integer(), nullable=False),
        sa.Column("indicator_id", sa.Integer(), nullable=False),
        sa.Column("nr", sa.Integer(), nullable=False),
        sa.Column("code", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("name_en", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("name_fr", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("left_out", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["indicator_id"], ["indicator.id"], name=op.f("fk_shape_indicator_indicator_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["report_shape_id"],
            ["report_shape.id"],
            name=op.f("fk_shape_indicator_report_shape_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_shape_indicator")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("shape_indicator", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_shape_indicator_indicator_id"), ["indicator_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_shape_indicator_report_shape_id"), ["report_shape_id"], unique=False)

    op.create_table(
        "story",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("framework_id", sa.Integer(), nullable=False),
        sa.Column("result_id", sa.Integer(), nullable=True),
        sa.Column("grant_record_id", sa.Integer(), nullable=True),
        sa.Column("told_on", sa.Date(), nullable=True),
        sa.Column("title_en", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("title_fr", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("who", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("pseudonym", sa.Boolean(), nullable=False),
        sa.Column("before_en", sa.Text(), nullable=False),
        sa.Column("before_fr", sa.Text(), nullable=False),
        sa.Column("after_en", sa.Text(), nullable=False),
        sa.Column("after_fr", sa.Text(), nullable=False),
        sa.Column("quote_en", sa.Text(), nullable=False),
        sa.Column("quote_fr", sa.Text(), nullable=False),
        sa.Column(
            "consent",
            sa.Enum(
                "unknown", "given", "refused", name="consent", native_enum=False, create_constraint=True, length=32
            ),
            nullable=False,
        ),
        sa.Column("credit", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.ForeignKeyConstraint(
            ["framework_id"], ["framework.id"], name=op.f("fk_story_framework_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["grant_record_id"], ["grant_record.id"], name=op.f("fk_story_grant_record_id"), ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(["result_id"], ["result.id"], name=op.f("fk_story_result_id"), ondelete="RESTRICT"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_story")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("story", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_story_framework_id"), ["framework_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_story_grant_record_id"), ["grant_record_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_story_result_id"), ["result_id"], unique=False)

    op.create_table(
        "indicator_value",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("indicator_id", sa.Integer(), nullable=False),
        sa.Column("grant_record_id", sa.Integer(), nullable=True),
        sa.Column("since", sa.Date(), nullable=True),
        sa.Column("until", sa.Date(), nullable=True),
        sa.Column("value", sa.BigInteger(), nullable=True),
        sa.Column("numerator", sa.BigInteger(), nullable=True),
        sa.Column("denominator", sa.BigInteger(), nullable=True),
        sa.Column("text_en", sa.Text(), nullable=False),
        sa.Column("text_fr", sa.Text(), nullable=False),
        sa.Column("reached_on", sa.Date(), nullable=True),
        sa.Column("province", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column(
            "status",
            sa.Enum(
                "draft",
                "submitted",
                "returned",
                "approved",
                "locked",
                name="valuestatus",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("feed", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("grant_target_id", sa.Integer(), nullable=True),
        sa.Column("obligation_id", sa.Integer(), nullable=True),
        sa.Column("survey_id", sa.Integer(), nullable=True),
        sa.Column("meeting_id", sa.Integer(), nullable=True),
        sa.Column("comment_en", sa.Text(), nullable=False),
        sa.Column("comment_fr", sa.Text(), nullable=False),
        sa.Column("entered_by", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("submitted_on", sa.Date(), nullable=True),
        sa.Column("approved_by", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("approved_on", sa.Date(), nullable=True),
        sa.Column("returned_why", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["grant_record_id"],
            ["grant_record.id"],
            name=op.f("fk_indicator_value_grant_record_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["grant_target_id"],
            ["grant_target.id"],
            name=op.f("fk_indicator_value_grant_target_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["indicator_id"], ["indicator.id"], name=op.f("fk_indicator_value_indicator_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["meeting_id"], ["meeting.id"], name=op.f("fk_indicator_value_meeting_id"), ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["obligation_id"], ["obligation.id"], name=op.f("fk_indicator_value_obligation_id"), ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["survey_id"], ["survey.id"], name=op.f("fk_indicator_value_survey_id"), ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_indicator_value")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("indicator_value", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_indicator_value_grant_record_id"), ["grant_record_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_indicator_value_grant_target_id"), ["grant_target_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_indicator_value_indicator_id"), ["indicator_id"], unique=False)
        batch_op.create_index(
            "ix_indicator_value_figures",
            [
                "indicator_id",
                "grant_record_id",
                "until",
                "status",
                "since",
                "value",
                "numerator",
                "denominator",
                "reached_on",
                "approved_on",
                "grant_target_id",
            ],
            unique=False,
        )
        batch_op.create_index(batch_op.f("ix_indicator_value_meeting_id"), ["meeting_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_indicator_value_obligation_id"), ["obligation_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_indicator_value_survey_id"), ["survey_id"], unique=False)

    op.create_table(
        "mapping",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("indicator_id", sa.Integer(), nullable=False),
        sa.Column("nr", sa.Integer(), nullable=False),
        sa.Column("grant_record_id", sa.Integer(), nullable=True),
        sa.Column("grant_target_id", sa.Integer(), nullable=True),
        sa.Column("from_indicator_id", sa.Integer(), nullable=True),
        sa.Column("factor", sa.BigInteger(), nullable=True),
        sa.Column("weight", sa.BigInteger(), nullable=True),
        sa.Column("cells", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("left_out", sa.Boolean(), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["from_indicator_id"], ["indicator.id"], name=op.f("fk_mapping_from_indicator_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["grant_record_id"], ["grant_record.id"], name=op.f("fk_mapping_grant_record_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["grant_target_id"], ["grant_target.id"], name=op.f("fk_mapping_grant_target_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["indicator_id"], ["indicator.id"], name=op.f("fk_mapping_indicator_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_mapping")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("mapping", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_mapping_from_indicator_id"), ["from_indicator_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_mapping_grant_record_id"), ["grant_record_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_mapping_grant_target_id"), ["grant_target_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_mapping_indicator_id"), ["indicator_id"], unique=False)

    op.create_table(
        "target_revision",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("indicator_target_id", sa.Integer(), nullable=False),
        sa.Column("nr", sa.Integer(), nullable=False),
        sa.Column("before", sa.BigInteger(), nullable=True),
        sa.Column("after", sa.BigInteger(), nullable=True),
        sa.Column("revised_on", sa.Date(), nullable=True),
        sa.Column("reason", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("by", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.ForeignKeyConstraint(
            ["indicator_target_id"],
            ["indicator_target.id"],
            name=op.f("fk_target_revision_indicator_target_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_target_revision")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("target_revision", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_target_revision_indicator_target_id"), ["indicator_target_id"], unique=False
        )

    op.create_table(
        "restatement",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("indicator_value_id", sa.Integer(), nullable=False),
        sa.Column("nr", sa.Integer(), nullable=False),
        sa.Column("before", sa.BigInteger(), nullable=True),
        sa.Column("after", sa.BigInteger(), nullable=True),
        sa.Column("before_text", sa.Text(), nullable=False),
        sa.Column("after_text", sa.Text(), nullable=False),
        sa.Column("restated_on", sa.Date(), nullable=True),
        sa.Column("reason", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("by", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.ForeignKeyConstraint(
            ["indicator_value_id"],
            ["indicator_value.id"],
            name=op.f("fk_restatement_indicator_value_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_restatement")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("restatement", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_restatement_indicator_value_id"), ["indicator_value_id"], unique=False)

    op.create_table(
        "value_cell",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("indicator_value_id", sa.Integer(), nullable=False),
        sa.Column("nr", sa.Integer(), nullable=False),
        sa.Column("cell", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("value", sa.BigInteger(), nullable=True),
        sa.Column("numerator", sa.BigInteger(), nullable=True),
        sa.Column("denominator", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(
            ["indicator_value_id"],
            ["indicator_value.id"],
            name=op.f("fk_value_cell_indicator_value_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_value_cell")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("value_cell", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_value_cell_indicator_value_id"), ["indicator_value_id"], unique=False)

    with altered("document") as batch_op:
        batch_op.add_column(sa.Column("report_id", sa.Integer(), nullable=True))
        batch_op.create_index(batch_op.f("ix_document_report_id"), ["report_id"], unique=False)
        batch_op.create_foreign_key(
            batch_op.f("fk_document_report_id"), "report", ["report_id"], ["id"], ondelete="RESTRICT"
        )
