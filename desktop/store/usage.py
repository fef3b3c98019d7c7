"""Whether anything still points to a record, so that it can go or only be retired."""

from desktop.store.driver import Connection

_POINTERS = {
    "person": (
        ("ticket", "requester"),
        ("ticket", "assignee"),
        ("message", "author"),
        ("change_set", "person"),
        ("saved_view", "owner"),
    ),
    "list_item": (
        ("ticket", "status"),
        ("ticket", "service_type"),
        ("ticket", "category"),
        ("ticket", "channel"),
        ("ticket", "stage"),
        ("ticket", "team"),
        ("ticket", "place"),
        ("message", "channel"),
        ("person", "team"),
        ("person", "customer_group"),
        ("list_item", "parent"),
    ),
}


def is_used(connection: Connection, kind: str, record: int) -> bool:
    """Return whether a person, list entry or field definition is still pointed to."""
    if kind == "field_definition":
        return _field_used(connection, record)
    return any(
        connection.execute(
            f"select 1 from {table} where {column} = ? limit 1",  # noqa: S608 - names above
            (record,),
        ).fetchone()
        for table, column in _POINTERS[kind]
    )


def _field_used(connection: Connection, record: int) -> bool:
    found = connection.execute(
        "select 1 from ticket t, field_definition f where f.key = ?"
        " and json_type(t.extra, '$.\"' || f.id || '\"') is not null limit 1",
        (record,),
    ).fetchone()
    return found is not None
