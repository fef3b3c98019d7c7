"""The eighth schema: who or what decided the fields of a ticket, and why."""

STATEMENTS = (
    # The version of a table is named without a reference: what is looked up here is a ticket's,
    # and a draft thrown away must not walk through the decisions of a million tickets.
    """create table ticket_decision (
        key integer primary key,
        ticket integer not null references ticket(key) on delete cascade,
        field text not null, source text not null, rule text not null default '',
        ruling integer, person integer references person(key),
        reason text not null default '', data text not null default '{}',
        decided_at integer not null, unique (ticket, field)) strict""",
    """create index ticket_decision_override on ticket_decision(person, decided_at)
        where person is not null""",
)
