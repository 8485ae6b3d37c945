"""Meetings."""

import sqlalchemy as sa
import sqlmodel.sql.sqltypes
from alembic import op

from ppa_desk.store.migrations.altering import altered

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    op.create_table(
        "poll_threshold",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("threshold", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("percent", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_poll_threshold")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "person_alias",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("organisation_id", sa.Integer(), nullable=True),
        sa.Column("name", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("folded", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("email", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("learned_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisation.id"], name=op.f("fk_person_alias_organisation_id"), ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_person_alias_person_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_person_alias")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("person_alias", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_person_alias_folded"), ["folded"], unique=False)
        batch_op.create_index(batch_op.f("ix_person_alias_organisation_id"), ["organisation_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_person_alias_person_id"), ["person_id"], unique=False)

    op.create_table(
        "measure_weight",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("meeting_id", sa.Integer(), nullable=False),
        sa.Column("measure", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("percent", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["meeting_id"], ["meeting.id"], name=op.f("fk_measure_weight_meeting_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_measure_weight")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("measure_weight", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_measure_weight_meeting_id"), ["meeting_id"], unique=False)

    op.create_table(
        "remark",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("meeting_id", sa.Integer(), nullable=False),
        sa.Column("document", sqlmodel.sql.sqltypes.AutoString(length=64), nullable=False),
        sa.Column("language", sqlmodel.sql.sqltypes.AutoString(length=8), nullable=False),
        sa.Column("block", sqlmodel.sql.sqltypes.AutoString(length=100), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("colleague", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("written_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.Column("settled", sa.Boolean(), nullable=False),
        sa.Column("settled_by", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.ForeignKeyConstraint(["meeting_id"], ["meeting.id"], name=op.f("fk_remark_meeting_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_remark")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("remark", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_remark_meeting_id"), ["meeting_id"], unique=False)

    op.create_table(
        "breakout_rule",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("session_id", sa.Integer(), nullable=False),
        sa.Column("nr", sa.Integer(), nullable=False),
        sa.Column("kind", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("one_id", sa.Integer(), nullable=False),
        sa.Column("other_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["one_id"], ["attendee.id"], name=op.f("fk_breakout_rule_one_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(
            ["other_id"], ["attendee.id"], name=op.f("fk_breakout_rule_other_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["session_id"], ["session.id"], name=op.f("fk_breakout_rule_session_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_breakout_rule")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("breakout_rule", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_breakout_rule_one_id"), ["one_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_breakout_rule_other_id"), ["other_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_breakout_rule_session_id"), ["session_id"], unique=False)

    op.create_table(
        "connection",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("meeting_id", sa.Integer(), nullable=False),
        sa.Column("attendee_id", sa.Integer(), nullable=True),
        sa.Column("nr", sa.Integer(), nullable=False),
        sa.Column("name", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("original", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("email", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("joined", sqlmodel.sql.sqltypes.AutoString(length=19), nullable=False),
        sa.Column("gone", sqlmodel.sql.sqltypes.AutoString(length=19), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=True),
        sa.Column("guest", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("waiting", sa.Boolean(), nullable=False),
        sa.Column("origin", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.ForeignKeyConstraint(
            ["attendee_id"], ["attendee.id"], name=op.f("fk_connection_attendee_id"), ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["meeting_id"], ["meeting.id"], name=op.f("fk_connection_meeting_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_connection")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("connection", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_connection_attendee_id"), ["attendee_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_connection_meeting_id"), ["meeting_id"], unique=False)

    op.create_table(
        "breakout_place",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("breakout_id", sa.Integer(), nullable=False),
        sa.Column("attendee_id", sa.Integer(), nullable=False),
        sa.Column("fixed", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["attendee_id"], ["attendee.id"], name=op.f("fk_breakout_place_attendee_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["breakout_id"], ["breakout.id"], name=op.f("fk_breakout_place_breakout_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_breakout_place")),
        sa.UniqueConstraint("breakout_id", "attendee_id", name=op.f("uq_breakout_place_breakout_id_attendee_id")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("breakout_place", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_breakout_place_attendee_id"), ["attendee_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_breakout_place_breakout_id"), ["breakout_id"], unique=False)

    op.create_table(
        "decision_vote",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("decision_id", sa.Integer(), nullable=False),
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
        sa.Column("note", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.ForeignKeyConstraint(
            ["decision_id"], ["decision.id"], name=op.f("fk_decision_vote_decision_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_decision_vote_person_id"), ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(["seat_id"], ["seat.id"], name=op.f("fk_decision_vote_seat_id"), ondelete="RESTRICT"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_decision_vote")),
        sa.UniqueConstraint("decision_id", "person_id", name=op.f("uq_decision_vote_decision_id_person_id")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("decision_vote", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_decision_vote_decision_id"), ["decision_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_decision_vote_person_id"), ["person_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_decision_vote_seat_id"), ["seat_id"], unique=False)

    op.create_table(
        "passage",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("material_id", sa.Integer(), nullable=False),
        sa.Column("nr", sa.Integer(), nullable=False),
        sa.Column("at", sa.Integer(), nullable=True),
        sa.Column("speaker", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("text", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["material_id"], ["material.id"], name=op.f("fk_passage_material_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_passage_person_id"), ondelete="RESTRICT"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_passage")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("passage", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_passage_material_id"), ["material_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_passage_person_id"), ["person_id"], unique=False)

    op.create_table(
        "action_review",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("action_id", sa.Integer(), nullable=False),
        sa.Column("meeting_id", sa.Integer(), nullable=False),
        sa.Column("status", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("text_en", sa.Text(), nullable=False),
        sa.Column("text_fr", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["action_id"], ["action_item.id"], name=op.f("fk_action_review_action_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["meeting_id"], ["meeting.id"], name=op.f("fk_action_review_meeting_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_action_review")),
        sa.UniqueConstraint("action_id", "meeting_id", name=op.f("uq_action_review_action_id_meeting_id")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("action_review", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_action_review_action_id"), ["action_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_action_review_meeting_id"), ["meeting_id"], unique=False)

    op.create_table(
        "approval",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("meeting_id", sa.Integer(), nullable=False),
        sa.Column("minutes_of_id", sa.Integer(), nullable=False),
        sa.Column("document_id", sa.Integer(), nullable=True),
        sa.Column("nr", sa.Integer(), nullable=False),
        sa.Column("outcome", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("corrections_en", sa.Text(), nullable=False),
        sa.Column("corrections_fr", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["document_id"], ["document.id"], name=op.f("fk_approval_document_id"), ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["meeting_id"], ["meeting.id"], name=op.f("fk_approval_meeting_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["minutes_of_id"], ["meeting.id"], name=op.f("fk_approval_minutes_of_id"), ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_approval")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("approval", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_approval_document_id"), ["document_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_approval_meeting_id"), ["meeting_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_approval_minutes_of_id"), ["minutes_of_id"], unique=False)

    op.create_table(
        "cluster",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("meeting_id", sa.Integer(), nullable=False),
        sa.Column("session_id", sa.Integer(), nullable=True),
        sa.Column("theme_id", sa.Integer(), nullable=True),
        sa.Column("nr", sa.Integer(), nullable=False),
        sa.Column("title_en", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("title_fr", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("x", sa.Integer(), nullable=False),
        sa.Column("y", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["meeting_id"], ["meeting.id"], name=op.f("fk_cluster_meeting_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(
            ["session_id"], ["session.id"], name=op.f("fk_cluster_session_id"), ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(["theme_id"], ["theme.id"], name=op.f("fk_cluster_theme_id"), ondelete="RESTRICT"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_cluster")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("cluster", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_cluster_meeting_id"), ["meeting_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_cluster_session_id"), ["session_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_cluster_theme_id"), ["theme_id"], unique=False)

    op.create_table(
        "poll_ballot",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("poll_id", sa.Integer(), nullable=False),
        sa.Column("nr", sa.Integer(), nullable=False),
        sa.Column("anonymous", sa.Boolean(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("organisation_id", sa.Integer(), nullable=True),
        sa.Column("constituency", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
        sa.Column("name", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("email", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("cast", sqlmodel.sql.sqltypes.AutoString(length=19), nullable=False),
        sa.Column("dropped", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisation.id"], name=op.f("fk_poll_ballot_organisation_id"), ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_poll_ballot_person_id"), ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(["poll_id"], ["poll.id"], name=op.f("fk_poll_ballot_poll_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_poll_ballot")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("poll_ballot", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_poll_ballot_organisation_id"), ["organisation_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_poll_ballot_person_id"), ["person_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_poll_ballot_poll_id"), ["poll_id"], unique=False)

    op.create_table(
        "poll_mark",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("poll_ballot_id", sa.Integer(), nullable=False),
        sa.Column("poll_option_id", sa.Integer(), nullable=False),
        sa.Column("mark", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["poll_ballot_id"], ["poll_ballot.id"], name=op.f("fk_poll_mark_poll_ballot_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["poll_option_id"], ["poll_option.id"], name=op.f("fk_poll_mark_poll_option_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_poll_mark")),
        sa.UniqueConstraint(
            "poll_ballot_id", "poll_option_id", name=op.f("uq_poll_mark_poll_ballot_id_poll_option_id")
        ),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("poll_mark", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_poll_mark_poll_ballot_id"), ["poll_ballot_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_poll_mark_poll_option_id"), ["poll_option_id"], unique=False)

    with altered("action_item") as batch_op:
        batch_op.add_column(sa.Column("session_id", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("done_on", sa.Date(), nullable=True))
        batch_op.add_column(sa.Column("outcome_en", sa.Text(), nullable=False, server_default=""))
        batch_op.add_column(sa.Column("outcome_fr", sa.Text(), nullable=False, server_default=""))
        batch_op.create_index(batch_op.f("ix_action_item_session_id"), ["session_id"], unique=False)
        batch_op.create_foreign_key(
            batch_op.f("fk_action_item_session_id"), "session", ["session_id"], ["id"], ondelete="RESTRICT"
        )

    with altered("attendee") as batch_op:
        batch_op.add_column(
            sa.Column("email", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False, server_default="")
        )
        batch_op.add_column(sa.Column("role", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True))
        batch_op.add_column(sa.Column("minutes", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("rsvp", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True))
        batch_op.add_column(sa.Column("rsvp_on", sa.Date(), nullable=True))
        batch_op.add_column(
            sa.Column("rsvp_words", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False, server_default="")
        )
        batch_op.add_column(sa.Column("rsvp_sequence", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("sent_sequence", sa.Integer(), nullable=True))

    with altered("breakout") as batch_op:
        batch_op.add_column(sa.Column("facilitator_id", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("most", sa.Integer(), nullable=True))
        batch_op.create_index(batch_op.f("ix_breakout_facilitator_id"), ["facilitator_id"], unique=False)
        batch_op.create_foreign_key(
            batch_op.f("fk_breakout_facilitator_id"), "person", ["facilitator_id"], ["id"], ondelete="RESTRICT"
        )

    with altered("decision") as batch_op:
        batch_op.add_column(sa.Column("session_id", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("voting_rule_id", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("seats", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("in_favour", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("against", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("abstained", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("recused", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("carried", sa.Boolean(), nullable=True))
        batch_op.add_column(sa.Column("arithmetic", sa.Text(), nullable=False, server_default="{}"))
        batch_op.create_index(batch_op.f("ix_decision_session_id"), ["session_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_decision_voting_rule_id"), ["voting_rule_id"], unique=False)
        batch_op.create_foreign_key(
            batch_op.f("fk_decision_voting_rule_id"), "voting_rule", ["voting_rule_id"], ["id"], ondelete="RESTRICT"
        )
        batch_op.create_foreign_key(
            batch_op.f("fk_decision_session_id"), "session", ["session_id"], ["id"], ondelete="RESTRICT"
        )

    with altered("material") as batch_op:
        batch_op.add_column(sa.Column("due_on", sa.Date(), nullable=True))
        batch_op.add_column(sa.Column("person_id", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("status", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True))
        batch_op.add_column(sa.Column("checked_on", sa.Date(), nullable=True))
        batch_op.create_index(batch_op.f("ix_material_person_id"), ["person_id"], unique=False)
        batch_op.create_foreign_key(
            batch_op.f("fk_material_person_id"), "person", ["person_id"], ["id"], ondelete="RESTRICT"
        )

    with altered("meeting") as batch_op:
        batch_op.add_column(
            sa.Column("starts_at", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False, server_default="")
        )
        batch_op.add_column(
            sa.Column("ends_at", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False, server_default="")
        )
        batch_op.add_column(sa.Column("time_zone", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True))
        batch_op.add_column(
            sa.Column("join_url", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False, server_default="")
        )
        batch_op.add_column(
            sa.Column("join_words", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False, server_default="")
        )
        batch_op.add_column(sa.Column("invitation_en", sa.Text(), nullable=False, server_default=""))
        batch_op.add_column(sa.Column("invitation_fr", sa.Text(), nullable=False, server_default=""))
        batch_op.add_column(
            sa.Column("uid", sqlmodel.sql.sqltypes.AutoString(length=100), nullable=False, server_default="")
        )
        batch_op.add_column(sa.Column("sequence", sa.Integer(), nullable=False, server_default="0"))
        batch_op.add_column(
            sa.Column("sent_as", sqlmodel.sql.sqltypes.AutoString(length=64), nullable=False, server_default="")
        )
        batch_op.add_column(
            sa.Column(
                "writing",
                sa.Enum("draft", "review", name="writing", native_enum=False, create_constraint=True, length=32),
                nullable=False,
                server_default="draft",
            )
        )
        batch_op.add_column(sa.Column("present_from", sa.Integer(), nullable=True))

    with altered("note") as batch_op:
        batch_op.add_column(sa.Column("cluster_id", sa.Integer(), nullable=True))
        batch_op.add_column(
            sa.Column("frame", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False, server_default="")
        )
        batch_op.add_column(sa.Column("colour", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True))
        batch_op.add_column(sa.Column("votes", sa.Integer(), nullable=True))
        batch_op.add_column(
            sa.Column("origin", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False, server_default="")
        )
        batch_op.add_column(sa.Column("x", sa.Integer(), nullable=False, server_default="0"))
        batch_op.add_column(sa.Column("y", sa.Integer(), nullable=False, server_default="0"))
        batch_op.create_index(batch_op.f("ix_note_cluster_id"), ["cluster_id"], unique=False)
        batch_op.create_foreign_key(
            batch_op.f("fk_note_cluster_id"), "cluster", ["cluster_id"], ["id"], ondelete="RESTRICT"
        )

    with altered("poll") as batch_op:
        batch_op.add_column(sa.Column("kind", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True))
        batch_op.add_column(sa.Column("anonymous", sa.Boolean(), nullable=False, server_default=sa.false()))
        batch_op.add_column(sa.Column("dots", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("held_on", sa.Date(), nullable=True))
        batch_op.add_column(
            sa.Column("origin", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False, server_default="")
        )

    with altered("poll_option") as batch_op:
        batch_op.add_column(sa.Column("meaning", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True))
        batch_op.add_column(sa.Column("priority_id", sa.Integer(), nullable=True))
        batch_op.create_index(batch_op.f("ix_poll_option_priority_id"), ["priority_id"], unique=False)
        batch_op.create_foreign_key(
            batch_op.f("fk_poll_option_priority_id"), "priority", ["priority_id"], ["id"], ondelete="RESTRICT"
        )

    with altered("priority") as batch_op:
        batch_op.add_column(sa.Column("work_group_id", sa.Integer(), nullable=True))
        batch_op.add_column(
            sa.Column(
                "class_reason_en", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False, server_default=""
            )
        )
        batch_op.add_column(
            sa.Column(
                "class_reason_fr", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False, server_default=""
            )
        )
        batch_op.create_index(batch_op.f("ix_priority_work_group_id"), ["work_group_id"], unique=False)
        batch_op.create_foreign_key(
            batch_op.f("fk_priority_work_group_id"), "work_group", ["work_group_id"], ["id"], ondelete="RESTRICT"
        )

    with altered("session") as batch_op:
        batch_op.add_column(sa.Column("parent_id", sa.Integer(), nullable=True))
        batch_op.add_column(
            sa.Column("starts_at", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False, server_default="")
        )
        batch_op.add_column(sa.Column("minutes", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("person_id", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("parked", sa.Boolean(), nullable=False, server_default=sa.false()))
        batch_op.add_column(sa.Column("taken_from_id", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("call_closes_on", sa.Date(), nullable=True))
        batch_op.add_column(sa.Column("call_en", sa.Text(), nullable=False, server_default=""))
        batch_op.add_column(sa.Column("call_fr", sa.Text(), nullable=False, server_default=""))
        batch_op.create_index(batch_op.f("ix_session_parent_id"), ["parent_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_session_person_id"), ["person_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_session_taken_from_id"), ["taken_from_id"], unique=False)
        batch_op.create_foreign_key(
            batch_op.f("fk_session_person_id"), "person", ["person_id"], ["id"], ondelete="RESTRICT"
        )
        batch_op.create_foreign_key(
            batch_op.f("fk_session_parent_id"), "session", ["parent_id"], ["id"], ondelete="RESTRICT"
        )
        batch_op.create_foreign_key(
            batch_op.f("fk_session_taken_from_id"), "session", ["taken_from_id"], ["id"], ondelete="RESTRICT"
        )

    with altered("talk") as batch_op:
        batch_op.add_column(sa.Column("status", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True))
        batch_op.add_column(sa.Column("offered_on", sa.Date(), nullable=True))
        batch_op.add_column(sa.Column("about_en", sa.Text(), nullable=False, server_default=""))
        batch_op.add_column(sa.Column("about_fr", sa.Text(), nullable=False, server_default=""))

    for table, filled in FILLED.items():
        with altered(table) as batch_op:
            for name in filled.split():
                batch_op.alter_column(name, server_default=None)

    # Talks that stand in a programme were accepted; nobody had offered one through a call yet.
    op.execute("UPDATE talk SET status = 'accepted'")


FILLED = {
    "action_item": "outcome_en outcome_fr",
    "attendee": "email rsvp_words",
    "decision": "arithmetic",
    "meeting": "starts_at ends_at join_url join_words invitation_en invitation_fr uid sequence sent_as writing",
    "note": "frame origin x y",
    "poll": "anonymous origin",
    "priority": "class_reason_en class_reason_fr",
    "session": "starts_at parked call_en call_fr",
    "talk": "about_en about_fr",
}
"""What is given once to what is already kept; afterwards a new row brings its own."""
