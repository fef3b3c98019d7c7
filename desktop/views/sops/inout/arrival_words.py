"""The words of an import: rows of its table, notes on a document, the report as text."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from desktop.domain.errors import AppError
from desktop.models.sheet_table_model import SheetColumn, SheetRow
from desktop.qtkit.formats import format_number
from desktop.qtkit.i18n import QT_TRANSLATE_NOOP
from desktop.services.error_texts import error_text
from desktop.services.sops.arrivals import Arrival
from desktop.services.sops.imports import SopDraft, note_text
from desktop.views.sops.inout.arrivals import Row, Totals

_CONTEXT = "Arrivals"
COLUMNS = (
    (QT_TRANSLATE_NOOP("Arrivals", "Code"), 128),
    (QT_TRANSLATE_NOOP("Arrivals", "Title"), 0),
    (QT_TRANSLATE_NOOP("Arrivals", "Language"), 84),
    (QT_TRANSLATE_NOOP("Arrivals", "Steps"), 64),
    (QT_TRANSLATE_NOOP("Arrivals", "Images"), 108),
    (QT_TRANSLATE_NOOP("Arrivals", "Notes"), 64),
    (QT_TRANSLATE_NOOP("Arrivals", "Becomes"), 128),
)
_BECOMES = {
    Arrival.NEW: (QT_TRANSLATE_NOOP("Arrivals", "New document"), "green"),
    Arrival.NEXT: (QT_TRANSLATE_NOOP("Arrivals", "Next version"), "blue"),
}
_LEFT_OUT = QT_TRANSLATE_NOOP("Arrivals", "Left out"), "gray"
_REFUSED = QT_TRANSLATE_NOOP("Arrivals", "Refused"), "red"
_LANGUAGES = {
    "zh": QT_TRANSLATE_NOOP("Arrivals", "Chinese"),
    "en": QT_TRANSLATE_NOOP("Arrivals", "English"),
    "both": QT_TRANSLATE_NOOP("Arrivals", "Both"),
}
_MISSING = QT_TRANSLATE_NOOP("Arrivals", "{count}, {missing} missing")
_LOST = QT_TRANSLATE_NOOP("Arrivals", "{kept} of {total} words kept. Not kept: {words}")
_NO_NOTES = QT_TRANSLATE_NOOP("Arrivals", "Nothing to note: every word has its place.")
_IMAGES_OF = QT_TRANSLATE_NOOP("Arrivals", "Missing images: {names}")
_FILE = QT_TRANSLATE_NOOP("Arrivals", "File: {name}")
_SUMS = QT_TRANSLATE_NOOP(
    "Arrivals", "Documents: {documents} · steps: {steps} · images: {images} · files: {files}"
)
_WORDS = QT_TRANSLATE_NOOP("Arrivals", "{kept} of {total} words kept")
_GONE = QT_TRANSLATE_NOOP("Arrivals", "missing images: {count}")
_KEPT_OUT = QT_TRANSLATE_NOOP("Arrivals", "refused: {count}")


def columns() -> tuple[SheetColumn, ...]:
    """Return the columns of the table."""
    return tuple(SheetColumn(_said(title), width) for title, width in COLUMNS)


def sheet_row(row: Row, language: str) -> SheetRow:
    """Return a document or refused file as a row of the table."""
    if row.draft is None:
        cells = ("", _name(row.error), "", "", "", "", "")
    else:
        draft = row.draft
        cells = (
            row.fate.code if row.fate is not None else draft.code,
            draft.title.text(language) or draft.file,
            _said(_LANGUAGES.get(draft.language, "")),
            format_number(len(draft.sop.steps)),
            _images(draft),
            format_number(len(notes(row, language))) if _has_notes(row) else "",
            "",
        )
    words, tone = _becomes(row)
    checked = row.fate is not None if row.optional else None
    return SheetRow(row.key, cells, {len(cells) - 1: (_said(words), tone)}, checked=checked)


def notes(row: Row, language: str) -> list[str]:
    """Return everything to know about a document, the reason of a refusal first."""
    out = [error_text(row.error, language)] if row.error is not None else []
    draft = row.draft
    if draft is None:
        return out
    out += [note_text(note, language) for note in draft.notes]
    if draft.missing and not any(note.code == "sop_image_missing" for note in draft.notes):
        out.append(_said(_IMAGES_OF).format(names=", ".join(draft.missing)))
    kept, total = draft.words.kept, draft.words.source
    if kept < total:
        lost = " ".join(draft.words.lost)
        numbers = {"kept": format_number(kept), "total": format_number(total)}
        out.append(_said(_LOST).format(words=lost, **numbers))
    return out or [_said(_NO_NOTES)]


def title_of(row: Row, language: str) -> str:
    """Return what the notes stand under: code, title and file."""
    if row.draft is None:
        return _name(row.error)
    code = row.fate.code if row.fate is not None else row.draft.code
    file = _said(_FILE).format(name=row.draft.file)
    return " · ".join(filter(None, (f"{code} {row.draft.title.text(language)}".strip(), file)))


def sums(totals: Totals, files: int) -> str:
    """Return the sums over all documents as one line."""
    numbers = {name: format_number(value) for name, value in totals._asdict().items()}
    parts = [_said(_SUMS).format(files=format_number(files), **numbers)]
    words = {"kept": numbers["words_kept"], "total": numbers["words"]}
    parts.append(_said(_WORDS).format(**words))
    return " · ".join(parts)


def worries(totals: Totals) -> str:
    """Return what is wrong with some of the documents, empty where nothing is."""
    parts = ((_GONE, totals.missing), (_KEPT_OUT, totals.refused))
    said = " · ".join(
        _said(text).format(count=format_number(count)) for text, count in parts if count
    )
    return said[:1].upper() + said[1:]


def report(rows: Iterable[Row], head: Iterable[str], language: str) -> str:
    """Return the whole report as text: sums, then each document with its notes."""
    lines = [*filter(None, head), ""]
    for row in rows:
        lines.append(f"{title_of(row, language)} [{_said(_becomes(row)[0])}]")
        lines += [f"  - {note}" for note in notes(row, language)]
    return "\n".join(lines) + "\n"


def _becomes(row: Row) -> tuple[str, str]:
    if row.error is not None:
        return _REFUSED
    return _BECOMES[row.fate.arrival] if row.fate is not None else _LEFT_OUT


def _has_notes(row: Row) -> bool:
    draft = row.draft
    lacks = draft is not None and (draft.missing or draft.words.kept < draft.words.source)
    return row.error is not None or bool(draft and draft.notes) or bool(lacks)


def _images(draft: SopDraft) -> str:
    count, missing = len(draft.pictures), len(draft.missing)
    if not missing:
        return format_number(count) if count else ""
    numbers = {"count": format_number(count), "missing": format_number(missing)}
    return _said(_MISSING).format(**numbers)


def _name(error: AppError | None) -> str:
    return str(error.params.get("name", "")) if error is not None else ""


def _said(text: str) -> str:
    return QCoreApplication.translate(_CONTEXT, text)
