"""The second schema: indexes that answer narrow views without looking up a row for each ticket."""

STATEMENTS = (
    # Everything that open tickets are narrowed and sorted by, read without touching the tickets.
    """create index ticket_open_work on ticket(
        assignee, due_at, service_type, status, priority, category, requester, team,
        updated_at, counter, subject) where deleted_at is null and is_open = 1""",
    """create index ticket_triple on ticket(status, assignee, priority)
        where deleted_at is null""",
)
