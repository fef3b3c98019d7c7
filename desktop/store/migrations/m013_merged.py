"""The twelfth schema: tickets merged into others, and where their messages and files come from."""

STATEMENTS = (
    # The ticket in which this one lies; the end of a chain is found by following them.
    "alter table ticket add column merged_into integer references ticket(key)",
    """create index ticket_merged_into on ticket(merged_into, key)
        where merged_into is not null""",
    # The ticket to which a message or file was given before it moved along with a merge.
    "alter table message add column origin integer references ticket(key)",
    "alter table attachment add column origin integer references ticket(key)",
    "create index message_origin on message(origin) where origin is not null",
    "create index attachment_origin on attachment(origin) where origin is not null",
    # What a merge did to the fields of both tickets, so that it can be taken apart again.
    """create table ticket_merge (
        key integer primary key,
        ticket integer not null unique references ticket(key) on delete cascade,
        person integer references person(key), merged_at integer not null,
        source_fields text not null, target_fields text not null) strict""",
    # The runs and pauses that a clock took over from an older one.
    "alter table sla_segment add column past text",
)
