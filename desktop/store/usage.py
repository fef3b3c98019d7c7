"""What still points to a record: whether it can go or only be retired, and how often it is used."""

from collections.abc import Sequence

from desktop.domain.keys import first_key
from desktop.domain.vocabulary import ListName
from desktop.store import coded_uses, driver, sql
from desktop.store.driver import Connection

_POINTERS = {
    "person": (
        ("ticket", "requester"),
        ("ticket", "assignee"),
        ("message", "author"),
        ("change_set", "person"),
        ("saved_view", "owner"),
        ("quick_action", "owner"),
        ("person", "superior"),
        ("document", "owner"),
        ("document_version", "author"),
        ("document_version", "approver"),
        ("document_review", "reviewer"),
        ("document_comment", "author"),
        ("document_signature", "person"),
        ("favourite", "person"),
        ("sop_run", "attached_by"),
        ("sop_run_step", "person"),
        ("ticket_decision", "person"),
        ("filled_form", "filled_by"),
        ("escalation", "to_person"),
        ("escalation", "asked_by"),
        ("escalation", "answered_by"),
        ("escalation", "ended_by"),
        ("handover_note", "written_by"),
        ("handover_note", "given_to"),
        ("ticket_merge", "person"),
        ("call_back", "called_by"),
        ("review", "written_by"),
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
        ("document", "service_type"),
        ("document", "category"),
        ("document", "template"),
        ("filled_form", "template"),
        ("step_text", "stage"),
        ("step_text", "role"),
        ("script", "stage"),
        ("script", "service_type"),
        ("error_code", "escalate"),
        ("escalation", "to_entry"),
    ),
}
# The column of a ticket that points to a list, whether an index of living tickets begins with it.
_TICKET_COLUMN = {
    ListName.STATUS: ("status", True),
    ListName.SERVICE_TYPE: ("service_type", True),
    ListName.CATEGORY: ("category", True),
    ListName.CHANNEL: ("channel", False),
    ListName.STAGE: ("stage", False),
    ListName.TEAM: ("team", False),
    ListName.PLACE: ("place", False),
    ListName.PRIORITY: ("priority", True),
}
_SORTED = {"requester", "assignee"} | {name for name, own in _TICKET_COLUMN.values() if own}
_BESIDES = {
    ListName.CHANNEL: (("message", "channel"),),
    ListName.TEAM: (
        *(("person", "team"), ("error_code", "escalate")),
        ("escalation", "to_entry"),
    ),
    ListName.CUSTOMER_GROUP: (("person", "customer_group"),),
    ListName.SERVICE_TYPE: (("document", "service_type"), ("script", "service_type")),
    ListName.CATEGORY: (("document", "category"),),
    ListName.STAGE: (("step_text", "stage"), ("script", "stage")),
    ListName.ROLE: (
        *(("step_text", "role"), ("error_code", "escalate")),
        ("escalation", "to_entry"),
    ),
    ListName.TEMPLATE: (("document", "template"),),
}


def pointers(name: str) -> tuple[tuple[str, str], ...]:
    """Return kind and field of everything that may point to an entry of a list."""
    column = _TICKET_COLUMN.get(ListName(name))
    tickets = (("ticket", column[0]),) if column else ()
    return (*tickets, *_BESIDES.get(ListName(name), ()), ("list_item", "parent"))


def is_used(connection: Connection, kind: str, record: int) -> bool:
    """Return whether a person, list entry or field definition is still pointed to."""
    if kind == "field_definition":
        return _field_used(connection, record)
    return any(users(connection, table, column, record, 1) for table, column in _POINTERS[kind])


def users(connection: Connection, table: str, column: str, record: int, limit: int) -> list[int]:
    """Return the keys of up to `limit` records whose column points to one."""
    found: list[int] = []
    for part in _parts(table, column):
        statement = f"select key from {table} where {column} = ?{part} limit ?"  # noqa: S608 - declared names
        found += [key for (key,) in connection.execute(statement, (record, limit - len(found)))]
        if len(found) >= limit:
            break
    return found


@driver.reading
def entries(connection: Connection, name: str) -> dict[int, int]:
    """Return how many tickets, binned ones too, people, steps and documents each entry has."""
    counts = coded_uses.counts(connection, name)
    column, _ = _TICKET_COLUMN.get(ListName(name), ("", False))
    sources = [("ticket", column, part) for part in _parts("ticket", column)] if column else []
    sources += [(table, field, "") for table, field in _BESIDES.get(ListName(name), ())]
    for table, field, part in sources:
        found = connection.execute(
            f"select {field}, count(*) from {table} where {field} is not null{part}"  # noqa: S608
            f" group by {field}"
        )
        for key, count in found:
            counts[key] = counts.get(key, 0) + count
    return counts


@driver.reading
def people(connection: Connection, keys: Sequence[int]) -> dict[int, int]:
    """Return how many living tickets these people asked for or have."""
    marks = sql.marks(len(keys))
    counts: dict[int, int] = {}
    for column in ("requester", "assignee"):
        found = connection.execute(
            f"select {column}, count(*) from ticket where deleted_at is null"  # noqa: S608
            f" and {column} in ({marks}) group by {column}",
            keys,
        )
        for key, count in found:
            counts[key] = counts.get(key, 0) + count
    return counts


@driver.reading
def tags(connection: Connection) -> list[tuple[str, int]]:
    """Return every tag in use with the number of its tickets."""
    return connection.execute(
        "select tag, count(*) from ticket_tag group by tag order by tag"
    ).fetchall()


@driver.reading
def tagged(connection: Connection, tag: str, limit: int) -> list[int]:
    """Return the keys of up to `limit` tickets with a tag."""
    found = connection.execute("select ticket from ticket_tag where tag = ? limit ?", (tag, limit))
    return [key for (key,) in found]


@driver.reading
def field_values(connection: Connection, field: str) -> int:
    """Return how many tickets have a value in a field, or a form that has; reads all of them."""
    (count,) = connection.execute(
        "select count(*) from (select key from ticket where extra <> '{}'"
        " and json_type(extra, '$.\"' || ?1 || '\"') is not null"
        " union select ticket from filled_form"
        " where json_type(answers, '$.\"' || ?1 || '\"') is not null)",
        (field,),
    ).fetchone()
    return int(count)


@driver.reading
def tickets_since(connection: Connection, service_type: int, since: int) -> int:
    """Return how many living tickets of a type were made since then."""
    (count,) = connection.execute(
        "select count(*) from ticket where deleted_at is null and service_type = ?"
        " and key >= ? and created_at >= ?",
        (service_type, first_key(since), since),
    ).fetchone()
    return int(count)


def _parts(table: str, column: str) -> tuple[str, ...]:
    """Return the conditions that lead to an index: living tickets have one, binned ones are few."""
    if table == "ticket" and column in _SORTED:
        return (" and deleted_at is null", " and deleted_at is not null")
    return ("",)


def _field_used(connection: Connection, record: int) -> bool:
    found = connection.execute(
        "select 1 from ticket t, field_definition f where f.key = ?"
        " and json_type(t.extra, '$.\"' || f.id || '\"') is not null limit 1",
        (record,),
    ).fetchone()
    return found is not None
