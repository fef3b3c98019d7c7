"""The files of a form for a new ticket: dropped, pasted or chosen; kept with its draft."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.call_form import CallForm, blank_form
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.button import IconButton
from desktop.services.ticket_talk import StagedFile
from desktop.views.desk import Desk
from desktop.views.files.incoming import FilesDropped
from desktop.views.files.strip import AttachmentStrip
from desktop.views.tickets.intake.words_text import WordsText

_HIGH = 20


class FormFiles(QWidget):
    """Takes no room while there is no file; `button` stands wherever the form wants it."""

    edited = Signal()

    def __init__(self, desk: Desk, words: WordsText) -> None:
        super().__init__()
        self._form = blank_form()
        self._words = words
        self._strip = AttachmentStrip(desk)
        self.button = IconButton("attachment", "")
        self.button.setObjectName("new_attach")
        self.button.clicked.connect(lambda _checked: self._strip.choose())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._strip)
        current_theme().changed.connect(self._fit)
        self._connect()
        self._fit()
        self._retranslate()

    def take(self, form: CallForm) -> None:
        """Show the files of another form."""
        self._form = form
        self._strip.set_files([StagedFile(*file) for file in form.files])
        self._follow()

    def staged(self) -> tuple[StagedFile, ...]:
        """Return the files that go along with the ticket."""
        return self._strip.staged()

    def is_busy(self) -> bool:
        """Return whether a file is still being read."""
        return self._strip.is_busy()

    def take_drops_on(self, part: QWidget) -> None:
        """Take the files that are dropped on a part of the form."""
        FilesDropped(part, self._strip.add_paths)

    def _connect(self) -> None:
        strip, words = self._strip, self._words
        strip.changed.connect(self._changed)
        strip.fitted.connect(self._follow)
        strip.text_wanted.connect(words.insertPlainText)
        words.files_given.connect(strip.add_paths)
        words.picture_given.connect(strip.add_image)
        words.long_text_given.connect(lambda text: words.insertPlainText(strip.shorten(text)))

    def _changed(self) -> None:
        self._form.files = [list(file) for file in self._strip.staged()]
        self.edited.emit()

    def _follow(self) -> None:
        self.setVisible(not self._strip.isHidden())

    def _fit(self) -> None:
        self.button.setFixedHeight(current_theme().px(_HIGH))

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.button.set_name(self.tr("Attach files; pictures can be pasted"))
