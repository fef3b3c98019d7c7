"""The twelfth schema: escalations as records, and notes for whoever takes a ticket over."""

STATEMENTS = (
    """create table escalation (
        key integer primary key,
        ticket integer not null references ticket(key) on delete cascade,
        kind text not null, state text not null,
        to_person integer references person(key), to_entry integer references list_item(key),
        reason text not null, symptom text not null, promise text not null,
        expected_at integer not null, data text not null default '{}',
        asked_by integer references person(key), asked_at integer not null,
        calendar integer references document_version(key),
        answered_by integer references person(key), answered_at integer,
        ended_by integer references person(key), ended_at integer,
        missing text not null default '[]', said text not null default '') strict""",
    "create index escalation_ticket on escalation(ticket)",
    """create index escalation_open on escalation(state, ticket)
        where state in ('asked', 'accepted')""",
    "create index escalation_to_person on escalation(to_person) where to_person is not null",
    "create index escalation_to_entry on escalation(to_entry) where to_entry is not null",
    "create index escalation_asked_by on escalation(asked_by) where asked_by is not null",
    "create index escalation_answered_by on escalation(answered_by) where answered_by is not null",
    "create index escalation_ended_by on escalation(ended_by) where ended_by is not null",
    "create index escalation_calendar on escalation(calendar) where calendar is not null",
    """create table handover_note (
        key integer primary key,
        ticket integer not null references ticket(key) on delete cascade,
        tried text not null default '', next_step text not null default '',
        waits text not null default '',
        written_by integer references person(key), written_at integer not null,
        given_to integer references person(key), given_at integer) strict""",
    "create index handover_note_ticket on handover_note(ticket)",
    """create index handover_note_written_by on handover_note(written_by)
        where written_by is not null""",
    "create index handover_note_given_to on handover_note(given_to) where given_to is not null",
)
