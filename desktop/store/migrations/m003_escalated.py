"""The third schema: when a ticket was escalated, a flag beside its status."""

STATEMENTS = (
    "alter table ticket add column escalated_at integer",
    """create index ticket_escalated on ticket(escalated_at)
        where escalated_at is not null and deleted_at is null and is_open = 1""",
)
