"""The fourteenth schema: calls after a solution, reviews of complex tickets and their findings."""

STATEMENTS = (
    """create table call_back (
        key integer primary key,
        ticket integer not null references ticket(key) on delete cascade,
        why text not null, state text not null, due_at integer not null,
        attempts integer not null default 0, marks integer, words text not null default '',
        called_by integer references person(key), called_at integer) strict""",
    "create index call_back_ticket on call_back(ticket)",
    "create index call_back_due on call_back(ticket) where state = 'due'",
    "create index call_back_called_at on call_back(called_at) where called_at is not null",
    "create index call_back_called_by on call_back(called_by) where called_by is not null",
    """create table review (
        key integer primary key,
        ticket integer not null references ticket(key) on delete cascade,
        why text not null, due_at integer not null, well text not null default '',
        badly text not null default '', cause text not null default '',
        written_by integer references person(key), written_at integer) strict""",
    "create index review_ticket on review(ticket)",
    "create index review_due on review(ticket) where written_at is null",
    "create index review_written_by on review(written_by) where written_by is not null",
    """create table finding (
        key integer primary key, review integer not null references review(key) on delete cascade,
        kind text not null, text text not null,
        step integer references document_step(key), state text not null default 'open') strict""",
    "create index finding_review on finding(review)",
    "create index finding_open on finding(state) where state = 'open'",
    "create index finding_step on finding(step) where step is not null",
)
