"""A template printed blank: its fields in order, with room to write."""

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from desktop.domain.bilingual import Bilingual
from desktop.domain.fields import FieldDefinition, FieldKind
from desktop.domain.forms import form_of
from desktop.domain.lists import ListItem
from desktop.drawing.pages import content
from desktop.drawing.pages.content import Block, Entry, PageHead, PrintedDocument
from desktop.services.printed.names import Names
from desktop.services.printed.tongue import Tongue

_HINTS = {
    FieldKind.DATE: "date_hint",
    FieldKind.DATETIME: "datetime_hint",
    FieldKind.DURATION: "duration_hint",
}
_LONG_LINES = 3
_NARROW_OPTIONS = 2
_USUAL_ROWS = 10
_PORTRAIT_COLUMNS = 6

Known = Mapping[str, FieldDefinition]


class _Part(NamedTuple):
    """A table of a form: its title, its columns, how many blank rows."""

    title: Bilingual
    fields: tuple[str, ...]
    rows: int


def form_document(
    item: ListItem, known: Known, names: Names, language: str, form_number: str = ""
) -> PrintedDocument:
    """Return a template as a blank form in "zh", "en", or "both"."""
    tongue = Tongue(language)
    boxes, tables = _layout(item, known)
    blocks = tuple(_blocks(boxes, tables, known, tongue))
    widest = max((len(table.fields) for table in tables), default=0)
    return PrintedDocument(
        _head(item, names, tongue, form_number),
        blocks,
        tongue.main,
        landscape=widest > _PORTRAIT_COLUMNS,
    )


def _blocks(
    boxes: tuple[str, ...], tables: tuple[_Part, ...], known: Known, tongue: Tongue
) -> Iterator[Block]:
    words = tongue.words
    if any(known[each].required_at for each in boxes):
        yield content.Paragraph(words["required_mark"], "note")
    if boxes:
        yield content.FormGrid(tuple(_entry(known[each], tongue) for each in boxes))
    for table in tables:
        if boxes:
            yield content.Heading(tongue.text(table.title), tongue.second(table.title))
        head = tuple(_label(known[each], tongue) for each in table.fields)
        shares = tuple(2.0 if known[e].kind is FieldKind.LONG_TEXT else 1.0 for e in table.fields)
        yield content.BlankTable(head, table.rows, shares)
    if boxes:
        signed = (words["filled_by"], words["received_by"], words["checked_by"])
        yield content.Signatures(signed, words["date"])


def _entry(field: FieldDefinition, tongue: Tongue) -> Entry:
    words = tongue.words
    label = _label(field, tongue)
    options = [*field.options, *field.exceptions]
    if field.kind is FieldKind.YES_NO:
        return Entry(label, boxes=(words["yes"], words["no"]), wide=False)
    if field.kind in (FieldKind.CHOICE, FieldKind.CHOICES) and options:
        texts = tuple(tongue.text(each) for each in options)
        return Entry(label, boxes=texts, wide=len(options) > _NARROW_OPTIONS)
    if field.kind is FieldKind.LONG_TEXT:
        return Entry(label, lines=_LONG_LINES)
    hint = words[_HINTS[field.kind]] if field.kind in _HINTS else ""
    return Entry(label, hint=hint, wide=False)


def _label(field: FieldDefinition, tongue: Tongue) -> str:
    star = " *" if field.required_at else ""
    return "\n".join(filter(None, (tongue.text(field.label) + star, tongue.second(field.label))))


def _layout(item: ListItem, known: Known) -> tuple[tuple[str, ...], tuple[_Part, ...]]:
    """Return which fields are boxes, and the tables; fields that are gone are left out."""
    data: dict[str, Any] = item.data or {}
    fields = tuple(each for each in form_of(item).version.fields if each in known)
    if data.get("layout") == "table":
        return (), (_Part(item.name, fields, data.get("rows", _USUAL_ROWS)),)
    parts = []
    for each in data.get("tables", ()):
        inside = tuple(field for field in fields if field in each["fields"])
        parts.append(_Part(Bilingual(*each["title"]), inside, each.get("rows", _USUAL_ROWS)))
    tables = tuple(part for part in parts if part.fields)
    taken = {field for part in tables for field in part.fields}
    return tuple(field for field in fields if field not in taken), tables


def _head(item: ListItem, names: Names, tongue: Tongue, number: str) -> PageHead:
    form = form_of(item)
    return PageHead(
        title=tongue.text(item.name),
        second=tongue.second(item.name),
        company=names.company,
        unit=names.unit,
        number=number or f"{names.house}-FM-{item.code}",
        label=f"A/{form.version.number - 1}",
        effective=names.day(form.version.since or None),
        running=tongue.words["forms_running"],
    )
