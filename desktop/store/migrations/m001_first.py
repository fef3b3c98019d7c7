"""The first schema: the statements of step m001."""

_BASIS = (
    """create table station (
        key integer primary key, id blob not null unique, letter integer not null unique,
        name text not null, counter integer not null, local integer not null) strict""",
    """create table setting (
        key integer primary key, name text not null unique, value text not null) strict""",
    """create table list_item (
        key integer primary key, list text not null, code text not null,
        name_zh text not null, name_en text not null, kind text not null default '',
        parent integer references list_item(key), position integer not null default 0,
        retired_at integer, data text not null default '{}',
        unique (list, code)) strict""",
    "create index list_item_order on list_item(list, position, key)",
    """create table person (
        key integer primary key, id blob not null unique,
        name_zh text not null, name_en text not null, pinyin text not null default '',
        sort_name text not null default '', staff_no text not null default '',
        contact text not null default '', department text not null default '',
        customer_group integer references list_item(key),
        form_of_address text not null default '', role text not null,
        team integer references list_item(key), away_until integer, retired_at integer,
        last_worked_at integer) strict""",
    "create index person_name on person(sort_name, key)",
    "create index person_role on person(role, key) where role <> 'requester'",
    """create table field_definition (
        key integer primary key, id text not null, version integer not null, kind text not null,
        label_zh text not null, label_en text not null, data text not null default '{}',
        retired_at integer, unique (id, version)) strict""",
)

_TICKETS = (
    """create table ticket (
        key integer primary key, id blob not null,
        station integer not null, counter integer not null,
        source text not null default '', external_number text not null default '',
        subject text not null, description text not null default '',
        requester integer references person(key),
        channel integer references list_item(key),
        service_type integer references list_item(key),
        category integer references list_item(key),
        impact integer, urgency integer, priority integer not null,
        status integer not null references list_item(key),
        stage integer references list_item(key), team integer references list_item(key),
        assignee integer references person(key), place integer references list_item(key),
        tags text not null default '[]', language text not null default '',
        extra text not null default '{}',
        created_at integer not null, updated_at integer not null,
        first_response_at integer, resolved_at integer, closed_at integer, due_at integer,
        deleted_at integer, is_open integer not null, historical integer not null default 0,
        import_id integer) strict""",
    "create unique index ticket_number on ticket(station, counter)",
    """create unique index ticket_external on ticket(source, external_number)
        where external_number <> ''""",
    "create index ticket_import on ticket(import_id) where import_id is not null",
    "create index ticket_bin on ticket(deleted_at) where deleted_at is not null",
    """create table message (
        key integer primary key, ticket integer not null references ticket(key) on delete cascade,
        kind integer not null, author integer references person(key),
        author_name text not null default '', channel integer references list_item(key),
        body text not null, created_at integer not null) strict""",
    "create index message_ticket on message(ticket, key)",
    """create table attachment (
        key integer primary key, ticket integer not null references ticket(key) on delete cascade,
        message integer references message(key) on delete cascade, name text not null,
        media_type text not null, bytes integer not null, sha256 text not null,
        created_at integer not null) strict""",
    "create index attachment_ticket on attachment(ticket, key)",
    """create table ticket_link (
        key integer primary key, ticket integer not null references ticket(key) on delete cascade,
        other integer not null references ticket(key) on delete cascade, kind text not null,
        unique (ticket, other, kind)) strict""",
    """create table ticket_tag (
        tag text not null, ticket integer not null references ticket(key) on delete cascade,
        primary key (tag, ticket)) strict, without rowid""",
    "create index ticket_tag_ticket on ticket_tag(ticket)",
    "create index ticket_link_other on ticket_link(other)",
)

SORTED = (
    "priority",
    "subject",
    "requester",
    "category",
    "service_type",
    "status",
    "assignee",
    "due_at",
    "updated_at",
)


def _queue_indexes() -> tuple[str, ...]:
    every = (
        f"create index ticket_{column} on ticket({column}) where deleted_at is null"
        for column in SORTED
    )
    opened = (
        f"create index ticket_open_{column} on ticket({column})"
        " where deleted_at is null and is_open = 1"
        for column in SORTED
    )
    return (
        *every,
        *opened,
        "create index ticket_open on ticket(key) where deleted_at is null and is_open = 1",
    )


_HISTORY = (
    """create table change_set (
        key integer primary key, id blob not null, station integer not null,
        seq integer not null, person integer references person(key),
        happened_at integer not null, recorded_at integer not null,
        command text not null, reason text not null default '',
        undoes integer, batch integer, import_id integer) strict""",
    "create unique index change_set_sequence on change_set(station, seq)",
    "create index change_set_import on change_set(import_id) where import_id is not null",
    "create index change_set_batch on change_set(batch) where batch is not null",
    "create index change_set_undoes on change_set(undoes) where undoes is not null",
    """create table change (
        change_set integer not null references change_set(key) on delete cascade,
        line integer not null, kind text not null, record integer not null,
        field text not null, before any, after any,
        primary key (change_set, line)) strict, without rowid""",
    "create index change_record on change(kind, record, change_set)",
    """create table import_run (
        key integer primary key, id blob not null, source text not null,
        started_at integer not null, finished_at integer, undone_at integer,
        report text not null default '{}') strict""",
)

_SEARCH = (
    """create table search_text (
        key integer primary key, kind text not null, record integer not null,
        text text not null) strict""",
    "create index search_text_parts on search_text(kind, record) where kind <> 'ticket'",
    """create virtual table search_index using fts5(
        text, content='', tokenize="unicode61 remove_diacritics 0", prefix='1 3 4 5')""",
)

STATEMENTS = (*_BASIS, *_TICKETS, *_queue_indexes(), *_HISTORY, *_SEARCH)
