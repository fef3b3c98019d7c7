"""The seventh schema: clocks of tickets as lists of what happened to them, and warnings."""

STATEMENTS = (
    """create table sla_clock (
        key integer primary key,
        ticket integer not null references ticket(key) on delete cascade,
        kind text not null, cycle integer not null,
        state text not null default '', minutes integer not null default 0,
        due_at integer, warn_at integer, warn_share integer not null default 0,
        stopped_at integer, used_ms integer, elapsed_ms integer, paused_ms integer,
        paused_elapsed_ms integer, met integer,
        calendar integer references document_version(key),
        unique (ticket, kind, cycle)) strict""",
    "create index sla_clock_warn on sla_clock(warn_at) where warn_at is not null",
    "create index sla_clock_calendar on sla_clock(calendar) where stopped_at is null",
    """create table sla_segment (
        key integer primary key,
        clock integer not null references sla_clock(key) on delete cascade,
        act text not null, at integer not null, cause text not null default '',
        why text not null default '',
        person integer references person(key), minutes integer,
        calendar integer references document_version(key),
        targets integer references document_version(key), counts_from integer) strict""",
    "create index sla_segment_clock on sla_segment(clock, key)",
    "create index sla_segment_person on sla_segment(person) where person is not null",
    "create index sla_segment_calendar on sla_segment(calendar) where calendar is not null",
    "create index sla_segment_targets on sla_segment(targets) where targets is not null",
    """create table sla_warning (
        key integer primary key,
        clock integer not null references sla_clock(key) on delete cascade,
        share integer not null, minutes integer not null, reached_at integer not null,
        found_at integer not null, unique (clock, minutes, share)) strict""",
    "alter table ticket add column sla_mark integer not null default 0",
    "alter table ticket add column sla_soon_at integer",
    "alter table ticket add column sla_calendar integer",
    # As before, and what the groups of the queue ask of clocks.
    "drop index ticket_open_work",
    """create index ticket_open_work on ticket(
        assignee, due_at, service_type, status, priority, category, requester, team,
        updated_at, counter, subject, sla_mark, sla_soon_at)
        where deleted_at is null and is_open = 1""",
)
