"""What became of a file of questions, in lines: counts, what was refused, what was changed."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from desktop.domain.questions.question import QuestionKind
from desktop.models.question_words import kind_sign
from desktop.services.training.bank_files import Remark, Taken, WrittenBank, told


class Entry(NamedTuple):
    """One place of a file: where, what about it, the piece itself where it was refused."""

    line: int
    said: str
    text: str


class Report(NamedTuple):
    """What stands on the sheet, from the top down."""

    title: str
    sums: str
    kinds: tuple[tuple[str, int], ...] = ()
    refused: tuple[Entry, ...] = ()
    warned: tuple[Entry, ...] = ()


def import_report(name: str, taken: Taken, language: str) -> Report:
    """Return what became of a file that was taken in."""
    translate = QCoreApplication.translate
    sums = [translate("BankReport", "%n new draft(s)", "", taken.added)]
    if taken.already:
        sums.append(translate("BankReport", "%n in the bank already", "", taken.already))
    if taken.file.rejected:
        sums.append(translate("BankReport", "%n refused", "", len(taken.file.rejected)))
    counts = dict(taken.file.by_kind)
    if taken.file.descriptions:
        counts[QuestionKind.DESCRIPTION] = taken.file.descriptions
    kinds = tuple((kind_sign(QuestionKind(kind)).word, count) for kind, count in counts.items())
    title = translate("BankReport", "Imported: {name}").format(name=name)
    return Report(
        title,
        " · ".join(sums),
        kinds,
        _entries(taken.file.rejected, language),
        _entries(taken.file.warnings, language),
    )


def export_report(name: str, written: WrittenBank, language: str) -> Report:
    """Return what a file could not carry."""
    translate = QCoreApplication.translate
    title = translate("BankReport", "Exported: {name}").format(name=name)
    sums = translate("BankReport", "%n question(s) written", "", written.written)
    return Report(title, sums, warned=_entries(written.left_out, language))


def as_text(report: Report) -> str:
    """Return a report as plain text, to be copied."""
    lines = [report.title, report.sums, *(f"{word}: {count}" for word, count in report.kinds)]
    for entry in (*report.refused, *report.warned):
        lines.append(f"{entry.line}\t{entry.said}" if entry.line else entry.said)
        lines += [f"\t{line}" for line in entry.text.splitlines()]
    return "\n".join(lines)


def _entries(remarks: Sequence[Remark], language: str) -> tuple[Entry, ...]:
    return tuple(Entry(each.line, told(each, language), each.text) for each in remarks)
