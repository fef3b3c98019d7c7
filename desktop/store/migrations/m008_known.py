"""The tenth schema: chased tickets, known problems, tickets entered late."""

STATEMENTS = (
    # Counted from the messages that say so; the queue shows and filters it without reading them.
    "alter table ticket add column chases integer not null default 0",
    "alter table ticket add column known_problem_at integer",
    # When a ticket was written down whose created_at says when it was reported.
    "alter table ticket add column entered_at integer",
    "alter table ticket add column late_reason text not null default ''",
    "create index ticket_chased on ticket(chases) where chases > 0 and deleted_at is null",
    """create index ticket_known_problem on ticket(known_problem_at)
        where known_problem_at is not null and deleted_at is null""",
    """create index ticket_entered_late on ticket(entered_at)
        where entered_at is not null and deleted_at is null""",
)
