"""What became of a file of questions: counts, what was refused with its line, what to know."""

from collections.abc import Iterable

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from desktop.domain.questions.question import QuestionKind
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.labels import label
from desktop.services.training.bank_files import Remark, Taken, WrittenBank, told
from desktop.views.questions.words import kind_word
from desktop.views.sheet import Sheet

_SIZE = (680, 560)
_SHOWN = 200
_LONGEST = 300


class ReportSheet(Sheet):
    """All of it can be copied; it is left by its one button."""

    def __init__(self, title: str, language: str, over: QWidget) -> None:
        super().__init__(over, _SIZE)
        self.setObjectName("report_sheet")
        self._language = language
        self._said: list[str] = [title]
        self.takes_enter = True
        self.name(title, self.tr("Close"))
        self.leave.hide()
        copy = Button(self.tr("Copy"), "ghost", icon="copy")
        copy.setObjectName("report_copy")
        copy.setAutoDefault(False)
        copy.clicked.connect(lambda _on: self.copy())
        self.foot.insertWidget(0, copy)
        self.act.setFocus()

    def copy(self) -> None:
        """Put the whole report on the clipboard."""
        QGuiApplication.clipboard().setText("\n".join(self._said))

    def show_taken(self, found: Taken) -> None:
        """Show what was taken in, and what was not."""
        file = found.file
        counts = self.tr("{added} taken in as drafts, {already} there already, {rejected} refused")
        rejected = len(file.rejected)
        self._say(
            counts.format(added=found.added, already=found.already, rejected=rejected), "strong"
        )
        kinds = [
            f"{kind_word(QuestionKind(kind))} {count}"
            for kind, count in file.by_kind.items()
            if count
        ]
        self._say(" · ".join(kinds), "meta")
        self._remarks(self.tr("Refused"), file.rejected)
        self._remarks(self.tr("To know"), file.warnings)

    def show_written(self, found: WrittenBank) -> None:
        """Show what was written, and what the file cannot carry."""
        self._say(self.tr("%n question(s) written", "", found.written), "strong")
        self._remarks(self.tr("Left out, the file has no place for it"), found.left_out)

    def _remarks(self, title: str, remarks: Iterable[Remark]) -> None:
        every = list(remarks)
        if not every:
            return
        self._say(f"{title} ({len(every)})", "section")
        for each in every[:_SHOWN]:
            where = self.tr("Line {line}").format(line=each.line) if each.line else ""
            self._say(" · ".join(filter(None, (where, told(each, self._language)))), "body")
            if each.text.strip():
                self._say(each.text.strip()[:_LONGEST], "meta")
        rest = len(every) - _SHOWN
        if rest > 0:
            self._say(self.tr("… and %n more", "", rest), "meta")

    def _say(self, text: str, role: str) -> None:
        if text:
            self._said.append(text)
            self.add(label(text, role, "text2" if role == "meta" else "", wrap=True))
