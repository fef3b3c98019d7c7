"""Every kind of record that a change set can touch: its table and the columns history keeps."""

from typing import NamedTuple


class Kind(NamedTuple):
    """One kind of record. `json_field` holds values by field id; `derived` is never in history."""

    table: str
    columns: tuple[str, ...]
    timed_key: bool = False
    json_field: str = ""
    derived: tuple[str, ...] = ()


KINDS = {
    "station": Kind("station", ("id", "letter", "name", "counter", "local")),
    "setting": Kind("setting", ("name", "value")),
    "list_item": Kind(
        "list_item",
        (
            "list",
            "code",
            "name_zh",
            "name_en",
            "kind",
            "parent",
            "position",
            "retired_at",
            "data",
        ),
    ),
    "person": Kind(
        "person",
        (
            "id",
            "name_zh",
            "name_en",
            "pinyin",
            "sort_name",
            "staff_no",
            "contact",
            "department",
            "customer_group",
            "form_of_address",
            "role",
            "team",
            "away_until",
            "retired_at",
            "last_worked_at",
        ),
    ),
    "field_definition": Kind(
        "field_definition",
        ("id", "version", "kind", "label_zh", "label_en", "data", "retired_at"),
    ),
    "ticket": Kind(
        "ticket",
        (
            "id",
            "station",
            "counter",
            "source",
            "external_number",
            "subject",
            "description",
            "requester",
            "channel",
            "service_type",
            "category",
            "impact",
            "urgency",
            "priority",
            "status",
            "stage",
            "team",
            "assignee",
            "place",
            "tags",
            "language",
            "extra",
            "created_at",
            "updated_at",
            "first_response_at",
            "resolved_at",
            "closed_at",
            "due_at",
            "escalated_at",
            "deleted_at",
            "historical",
            "import_id",
            "is_open",
        ),
        timed_key=True,
        json_field="extra",
        derived=("is_open",),
    ),
    "message": Kind(
        "message",
        ("ticket", "kind", "author", "author_name", "channel", "body", "created_at"),
        timed_key=True,
    ),
    "attachment": Kind(
        "attachment",
        ("ticket", "message", "name", "media_type", "bytes", "sha256", "created_at"),
        timed_key=True,
    ),
    "ticket_link": Kind("ticket_link", ("ticket", "other", "kind")),
    "import_run": Kind(
        "import_run", ("id", "source", "started_at", "finished_at", "undone_at", "report")
    ),
    "saved_view": Kind(
        "saved_view",
        (
            *("id", "owner", "shared", "position", "name_zh", "name_en", "icon"),
            *("conditions", "words", "sort", "descending", "grouping", "columns"),
        ),
    ),
}
