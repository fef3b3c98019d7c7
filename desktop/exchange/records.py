"""The flat form of a ticket, as Deskbook writes it into tables and reads it back without loss."""

import json
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from desktop.domain.drafts import HistoryDraft, MessageDraft, PersonDraft, TicketDraft
from desktop.domain.vocabulary import Level, MessageKind, Priority
from desktop.exchange.words import vocabulary, whole_characters

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_PERSON_PARTS = {
    "requester_name_zh": "name_zh",
    "requester_name_en": "name_en",
    "requester_staff_no": "staff_no",
    "requester_contact": "contact",
    "requester_department": "department",
    "requester_customer_group": "customer_group",
    "requester_form_of_address": "form_of_address",
}
_JOINTS = {"category": " > ", "place": " > ", "tags": ", "}
_ENUMS = {"priority": Priority, "impact": Level, "urgency": Level}
_LISTS = frozenset(_JOINTS)


def record_of(draft: TicketDraft) -> dict[str, Any]:
    """Return a draft as one flat record, its columns named as in resources/exchange/fields.toml."""
    person = draft.requester or PersonDraft()
    record: dict[str, Any] = {}
    for name in vocabulary().own_columns:
        if name in _PERSON_PARTS:
            record[name] = getattr(person, _PERSON_PARTS[name])
        elif name == "messages":
            record[name] = [message._asdict() for message in draft.messages]
        elif name == "history":
            record[name] = [_history_record(entry) for entry in draft.history]
        else:
            record[name] = getattr(draft, name)
    return record


def draft_of(record: Mapping[str, Any], line: int = 0) -> TicketDraft:
    """Return the draft of a flat record whose values have their types again."""
    draft = TicketDraft(line=line)
    parts: dict[str, Any] = {
        _PERSON_PARTS[name]: str(record[name]) for name in _PERSON_PARTS if record.get(name)
    }
    if parts:
        draft.requester = PersonDraft(**parts)
    for name, value in record.items():
        if name in _PERSON_PARTS or value in (None, ""):
            continue
        if name == "messages":
            draft.messages = [_message(entry) for entry in value]
        elif name == "history":
            draft.history = [_history(entry) for entry in value]
        else:
            setattr(draft, name, typed(name, value))
    return draft


def typed(name: str, value: Any) -> Any:
    """Return a value of JSON as the type its field has."""
    if value is None:
        return None
    if name in _LISTS:
        return tuple(map(str, value))
    if name in _ENUMS:
        return _ENUMS[name](int(value))
    return PersonDraft(**value) if name == "requester" else value


def cell_of(name: str, value: Any) -> str:
    """Return a value as the text of a cell; halves of characters can't be written anywhere."""
    text = _text_of(name, value)
    return text if text.isascii() else whole_characters(text)


def _text_of(name: str, value: Any) -> str:
    if value is None or isinstance(value, str):
        return value or ""
    form = vocabulary().own_forms.get(name, "")
    if form == "time":
        return iso_of(value)
    if form == "list":
        return _joined(list(value), _JOINTS[name])
    if isinstance(value, dict | list | tuple):
        return json.dumps(value, ensure_ascii=False) if value else ""
    if form == "number":
        return str(int(value))
    return str(value).lower() if isinstance(value, bool) else str(value)


def value_of(name: str, text: str) -> Any:
    """Return what `cell_of` made a cell of; raise ValueError for a damaged one."""
    if not text:
        return None
    form = vocabulary().own_forms.get(name, "")
    if form == "time":
        return _milliseconds(text)
    if form == "number":
        return int(text)
    if form == "list":
        return json.loads(text) if text.startswith("[") else text.split(_JOINTS[name])
    if form == "json":
        value = json.loads(text)
        if not isinstance(value, dict if name == "extra" else list):
            raise ValueError(name)
        return value
    return text


def iso_of(milliseconds: int) -> str:
    """Return a moment as ISO 8601 in UTC, with milliseconds only where there are some."""
    moment = _EPOCH + timedelta(milliseconds=milliseconds)
    spec = "milliseconds" if milliseconds % 1000 else "seconds"
    return moment.replace(tzinfo=None).isoformat(timespec=spec) + "Z"


def _milliseconds(text: str) -> int:
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    return (moment - _EPOCH) // timedelta(milliseconds=1)


def _joined(items: list[str], joint: str) -> str:
    if not items:
        return ""
    text = joint.join(items)
    # Words that would be cut apart, or taken for JSON, on the way back are written as JSON.
    plain = text.split(joint) == items and not text.startswith("[") and text
    return text if plain else json.dumps(items, ensure_ascii=False)


def _history_record(entry: HistoryDraft) -> dict[str, Any]:
    fields = {
        name: value._asdict() if isinstance(value, PersonDraft) else value
        for name, value in entry.fields.items()
    }
    return {"at": entry.at, "who": entry.who, "fields": fields, "note": entry.note}


def _history(entry: dict[str, Any]) -> HistoryDraft:
    fields = {name: typed(name, value) for name, value in entry["fields"].items()}
    return HistoryDraft(int(entry["at"]), str(entry["who"]), fields, str(entry["note"]))


def _message(entry: dict[str, Any]) -> MessageDraft:
    return MessageDraft(**entry | {"kind": MessageKind(entry["kind"])})
