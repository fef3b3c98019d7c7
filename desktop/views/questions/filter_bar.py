"""Above the list of questions: words, kind, standing, category, what has to be reviewed."""

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import QWidget

from desktop.domain.questions.bank import Standing
from desktop.domain.questions.question import QuestionKind
from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.combobox import ComboBox
from desktop.qtkit.widgets.lineedit import LineEdit
from desktop.qtkit.widgets.wraprow import WrapRow
from desktop.services.training.questions import Wanted
from desktop.views.questions.state import BankState
from desktop.views.questions.words import kind_word, standing_word

_WORDS, _PAUSE_MS = 230, 200
_USUAL = Wanted().standings


class FilterBar(WrapRow):
    """What is chosen is wanted at once, what is typed by Enter or after a short pause."""

    def __init__(self, state: BankState) -> None:
        super().__init__()
        self._state = state
        self.words = LineEdit(icon="search")
        self._kind, self._standing, self._category = ComboBox(), ComboBox(), ComboBox()
        self._review, self._clear = Button("", icon="due_soon"), Button("", "ghost", icon="close")
        self._pause = QTimer(self)
        self._build()
        self._connect()
        self._retranslate()

    def start(self) -> None:
        """Put the cursor into the words."""
        self.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.words.selectAll()

    def clear(self) -> None:
        """Want all questions again."""
        self.words.clear()
        for box in (self._kind, self._standing, self._category):
            box.setCurrentIndex(0)
        self._review.setChecked(False)
        self._want()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        parts: tuple[tuple[QWidget, str], ...] = (
            (self.words, "question_words"),
            (self._kind, "question_kind"),
            (self._standing, "question_standing"),
            (self._category, "question_category"),
            (self._review, "question_review"),
            (self._clear, "question_clear"),
        )
        for part, name in parts:
            part.setObjectName(name)
        self.words.setFixedWidth(_WORDS)
        self._review.setCheckable(True)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self.show_parts([part for part, _name in parts])

    def _connect(self) -> None:
        self._pause.timeout.connect(self._want)
        self.words.textChanged.connect(lambda _text: self._pause.start())
        self.words.returnPressed.connect(self._want)
        for box in (self._kind, self._standing, self._category):
            box.activated.connect(lambda _at: self._want())
        self._review.toggled.connect(lambda _on: self._want())
        self._clear.clicked.connect(lambda _on: self.clear())
        self._state.listed_changed.connect(self._show_categories)

    def _retranslate(self) -> None:
        self.words.setPlaceholderText(self.tr("Words, Q12, tag"))
        self.words.setAccessibleName(self.tr("Find questions"))
        kinds = [(self.tr("All kinds"), ""), *((kind_word(k), str(k)) for k in QuestionKind)]
        _fill(self._kind, kinds, self.tr("Kind"))
        standings = [(self.tr("Drafts and approved"), "")]
        standings += [(standing_word(each), str(each)) for each in Standing]
        _fill(self._standing, standings, self.tr("Standing"))
        self._review.setText(self.tr("To review"))
        self._clear.setText(self.tr("Clear"))
        self._show_categories()

    def _show_categories(self) -> None:
        found = [(each, each) for each in self._state.categories]
        _fill(self._category, [(self.tr("All categories"), ""), *found], self.tr("Category"))
        self._clear.setEnabled(self._state.wanted != Wanted())

    def _want(self) -> None:
        kind, standing = self._kind.currentData(), self._standing.currentData()
        self._state.want(
            Wanted(
                self.words.text().strip(),
                frozenset({QuestionKind(kind)}) if kind else frozenset(),
                frozenset({Standing(standing)}) if standing else _USUAL,
                frozenset(),
                str(self._category.currentData() or ""),
                self._review.isChecked(),
            )
        )


def _fill(box: ComboBox, choices: list[tuple[str, str]], name: str) -> None:
    """Offer choices; what is chosen stays."""
    chosen = box.currentData()
    known = [(box.itemText(at), box.itemData(at)) for at in range(box.count())]
    box.setAccessibleName(name)
    if known == choices:
        return
    box.blockSignals(True)  # noqa: FBT003 - Qt's own
    box.clear()
    for text, data in choices:
        box.addItem(text, data)
    box.setCurrentIndex(max(box.findData(chosen), 0))
    box.blockSignals(False)  # noqa: FBT003 - Qt's own
