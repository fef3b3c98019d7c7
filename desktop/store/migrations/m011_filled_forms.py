"""The ninth schema: templates filled in on tickets."""

STATEMENTS = (
    """create table filled_form (
        key integer primary key,
        ticket integer not null references ticket(key) on delete cascade,
        template integer not null references list_item(key),
        form_version integer not null,
        answers text not null default '{}',
        filled_by integer references person(key),
        filled_at integer not null, updated_at integer not null) strict""",
    "create index filled_form_ticket on filled_form(ticket)",
)
