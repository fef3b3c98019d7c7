"""A template on paper: its fields in order, with room to write or with what was filled in."""

from collections.abc import Iterator, Mapping

from desktop.domain.fields import FieldDefinition, FieldKind
from desktop.domain.forms import FormVersion, form_of
from desktop.domain.lists import ListItem
from desktop.domain.sheets import Sheet, sheet_of
from desktop.drawing.pages import content
from desktop.drawing.pages.content import Block, Entry, PageHead, PrintedDocument
from desktop.services.filled_forms import FormToFill
from desktop.services.printed.filled import Written
from desktop.services.printed.names import Names
from desktop.services.printed.tongue import Tongue

_HINTS = {
    FieldKind.DATE: "date_hint",
    FieldKind.DATETIME: "datetime_hint",
    FieldKind.DURATION: "duration_hint",
}
_LONG_LINES, _SHORTER, _MANY_LONG = 3, 2, 3
_NARROW_OPTIONS = 2
_PORTRAIT_COLUMNS = 6

Known = Mapping[str, FieldDefinition]


def form_document(
    item: ListItem, known: Known, names: Names, language: str, form_number: str = ""
) -> PrintedDocument:
    """Return a template as a blank form in "zh", "en", or "both"."""
    tongue = Tongue(language)
    sheet = _known(sheet_of(item), known)
    head = _head(item, form_of(item).version, names, tongue, form_number)
    return _pages(head, sheet, known, tongue)


def filled_document(form: FormToFill, names: Names, language: str) -> PrintedDocument:
    """Return a form as it was filled in on a ticket, in "zh", "en", or "both"."""
    tongue = Tongue(language)
    version = form_of(form.item).numbered(form.version)
    sheet = _known(form.sheet, form.known)
    head = _head(form.item, version, names, tongue, "")
    return _pages(head, sheet, form.known, tongue, Written(form.answers, names, tongue))


def _pages(
    head: PageHead, sheet: Sheet, known: Known, tongue: Tongue, written: Written | None = None
) -> PrintedDocument:
    widest = max((len(table.fields) for table in sheet.tables), default=0)
    return PrintedDocument(
        head,
        tuple(_blocks(sheet, known, tongue, written)),
        tongue.main,
        landscape=widest > _PORTRAIT_COLUMNS,
    )


def _known(sheet: Sheet, known: Known) -> Sheet:
    """Return a layout without fields that are gone."""
    tables = (
        table._replace(fields=tuple(field for field in table.fields if field in known))
        for table in sheet.tables
    )
    boxes = tuple(field for field in sheet.boxes if field in known)
    return Sheet(boxes, tuple(table for table in tables if table.fields))


def _blocks(sheet: Sheet, known: Known, tongue: Tongue, written: Written | None) -> Iterator[Block]:
    boxes = sheet.boxes
    words = tongue.words
    if written is None and any(known[each].required_at for each in boxes):
        yield content.Paragraph(words["required_mark"], "note")
    if boxes:
        long = sum(known[each].kind is FieldKind.LONG_TEXT for each in boxes)
        # A form that asks for much writing still fits one sheet of paper, where it can.
        lines = _SHORTER if long > _MANY_LONG else _LONG_LINES
        entries = (_entry(known[each], lines, tongue) for each in boxes)
        if written is not None:
            pairs = zip(entries, (known[each] for each in boxes), strict=True)
            entries = (written.into(entry, field) for entry, field in pairs)
        yield content.FormGrid(tuple(entries))
    for table in sheet.tables:
        if boxes:
            yield content.Heading(tongue.text(table.title), tongue.second(table.title))
        # Narrow columns have no room for two languages.
        heads = tongue if len(table.fields) <= _PORTRAIT_COLUMNS else Tongue(tongue.main)
        head = tuple(
            "\n".join(filter(None, (_label(known[e], heads), heads.second(known[e].label))))
            for e in table.fields
        )
        shares = tuple(2.0 if known[e].kind is FieldKind.LONG_TEXT else 1.0 for e in table.fields)
        rows = written.rows(table, known) if written is not None else ()
        if rows:
            yield content.Table(head, rows, shares)
        else:
            yield content.BlankTable(head, table.rows, shares)
    if boxes:
        signed = (words["filled_by"], words["received_by"], words["checked_by"])
        yield content.Signatures(signed, words["date"])


def _entry(field: FieldDefinition, lines: int, tongue: Tongue) -> Entry:
    words = tongue.words
    entry = Entry(_label(field, tongue), tongue.second(field.label), wide=False)
    options = [*field.options, *field.exceptions]
    if field.kind is FieldKind.YES_NO:
        return entry._replace(boxes=(words["yes"], words["no"]))
    if field.kind in (FieldKind.CHOICE, FieldKind.CHOICES) and options:
        texts = tuple(tongue.text(each) for each in options)
        return entry._replace(boxes=texts, wide=len(options) > _NARROW_OPTIONS)
    if field.kind is FieldKind.LONG_TEXT:
        return entry._replace(lines=lines, wide=True)
    return entry._replace(hint=words[_HINTS[field.kind]] if field.kind in _HINTS else "")


def _label(field: FieldDefinition, tongue: Tongue) -> str:
    return tongue.text(field.label) + (" *" if field.required_at else "")


def _head(
    item: ListItem, version: FormVersion, names: Names, tongue: Tongue, number: str
) -> PageHead:
    counted = (item.data or {}).get("number")
    code = f"{counted:02}" if isinstance(counted, int) else item.code
    return PageHead(
        title=tongue.text(item.name),
        second=tongue.second(item.name),
        company=names.company,
        unit=names.unit,
        number=number or f"{names.house}-FM-{code}",
        label=f"A/{version.number - 1}",
        effective=names.day(version.since or None),
        running=tongue.words["forms_running"],
    )
