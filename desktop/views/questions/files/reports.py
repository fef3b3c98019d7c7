"""What became of a file of questions, in lines: counts, what was refused, what was changed."""

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject

from desktop.domain.questions.question import QuestionKind
from desktop.models.question_words import kind_sign
from desktop.services.training.bank_files import BankFile, Remark, Taken, WrittenBank, told


class Entry(NamedTuple):
    """One place of a file: where, what about it, the piece itself where it was refused."""

    line: int
    said: str
    text: str


class Report(NamedTuple):
    """What stands on the sheet, from the top down; `kept` is where the refused part is."""

    title: str
    sums: str
    kinds: tuple[tuple[str, int], ...] = ()
    refused: tuple[Entry, ...] = ()
    warned: tuple[Entry, ...] = ()
    kept: Path | None = None


class Reports(QObject):
    """Puts what became of files into words, in the language of the screen."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language

    def of_file(self, file: BankFile) -> Report:
        """Return what of a file is refused and what is changed, before it is taken in."""
        return Report("", "", (), self._entries(file.rejected), self._entries(file.warnings))

    def of_import(self, name: str, taken: Taken, kept: Path | None = None) -> Report:
        """Return what became of a file that was taken in."""
        file, sums = taken.file, [self.tr("%n new draft(s)", "", taken.added)]
        if taken.already:
            sums.append(self.tr("%n in the bank already", "", taken.already))
        if file.rejected:
            sums.append(self.tr("%n refused", "", len(file.rejected)))
        counts = dict(file.by_kind)
        if file.descriptions:
            counts[QuestionKind.DESCRIPTION] = file.descriptions
        kinds = tuple((kind_sign(QuestionKind(kind)).word, count) for kind, count in counts.items())
        return Report(
            self.tr("Imported: {name}").format(name=name),
            " · ".join(sums),
            kinds,
            self._entries(file.rejected),
            self._entries(file.warnings),
            kept,
        )

    def of_export(self, name: str, written: WrittenBank) -> Report:
        """Return what a file could not carry."""
        title = self.tr("Exported: {name}").format(name=name)
        sums = self.tr("%n question(s) written", "", written.written)
        return Report(title, sums, warned=self._entries(written.left_out))

    def _entries(self, remarks: Sequence[Remark]) -> tuple[Entry, ...]:
        return tuple(Entry(each.line, told(each, self._language), each.text) for each in remarks)


def as_text(report: Report) -> str:
    """Return a report as plain text, to be copied."""
    lines = [report.title, report.sums, *(f"{word}: {count}" for word, count in report.kinds)]
    for entry in (*report.refused, *report.warned):
        lines.append(f"{entry.line}\t{entry.said}" if entry.line else entry.said)
        lines += [f"\t{line}" for line in entry.text.splitlines()]
    return "\n".join(lines)
