"""The fourth schema: indexes by which the uses of a list entry are counted."""

STATEMENTS = (
    # One narrow index counts the uses of every list, and answers the foreign keys when an entry
    # goes: without it each of the seven columns is looked for in all tickets [2 s at 1 M].
    """create index ticket_lists on ticket(
        channel, team, place, stage, service_type, category, status)""",
    "create index message_channel on message(channel) where channel is not null",
    "create index person_team on person(team) where team is not null",
    "create index person_group on person(customer_group) where customer_group is not null",
    "create index list_item_parent on list_item(parent) where parent is not null",
)
