"""The ninth schema: SOPs worked on tickets, with one row for each step that was touched."""

STATEMENTS = (
    """create table sop_run (
        key integer primary key, ticket integer not null references ticket(key),
        document integer not null references document(key),
        version integer not null references document_version(key),
        cause text not null, attached_at integer not null,
        attached_by integer references person(key), started_at integer,
        ended text not null default '', ended_at integer,
        followed_by integer references sop_run(key),
        stayed integer references document_version(key),
        answers text not null default '{}') strict""",
    "create index sop_run_ticket on sop_run(ticket)",
    "create index sop_run_document on sop_run(document)",
    "create index sop_run_version on sop_run(version)",
    "create index sop_run_attached_by on sop_run(attached_by) where attached_by is not null",
    "create index sop_run_followed_by on sop_run(followed_by) where followed_by is not null",
    "create index sop_run_stayed on sop_run(stayed) where stayed is not null",
    """create table sop_run_step (
        key integer primary key, run integer not null references sop_run(key),
        step integer not null references document_step(key),
        state text not null default '', at integer, person integer references person(key),
        seconds integer, target integer not null default 0, reason text not null default '',
        branch integer not null default -1, note text not null default '',
        look_again integer not null default 0, round integer not null default 1,
        since integer not null default 0, earlier integer not null default 0,
        unique (run, step)) strict""",
    "create index sop_run_step_step on sop_run_step(step)",
    "create index sop_run_step_person on sop_run_step(person) where person is not null",
)
