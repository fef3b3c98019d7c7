"""The head of the question bank: how the bank stands, and the ways into it and out of it."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.questions.bank import Standing
from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.button import Button, IconButton
from desktop.qtkit.widgets.labels import ElidedLabel, label
from desktop.qtkit.widgets.look import set_look
from desktop.services.base import rights
from desktop.views.questions.state import BankState


class BankHead(QWidget):
    """The signals carry the button below which a menu opens."""

    make_wanted = Signal(QWidget)
    import_wanted = Signal()
    export_wanted = Signal(QWidget)

    def __init__(self, state: BankState) -> None:
        super().__init__()
        self._state = state
        self._title = label("", "title")
        self._facts = ElidedLabel("", "meta", "muted")
        self.make = Button("", "primary", icon="add")
        self._twins = IconButton("compare", "")
        self._import = Button("", icon="import")
        self.export = Button("", icon="export")
        self._build()
        self._connect()
        self._retranslate()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        set_look(self, "surface", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title.setObjectName("question_title")
        self._facts.setObjectName("question_facts")
        left = QVBoxLayout()
        left.setSpacing(2)
        left.addWidget(self._title)
        left.addWidget(self._facts)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 10, 16, 10)
        row.setSpacing(8)
        row.addLayout(left, 1)
        for button, name in (
            (self._twins, "question_duplicates"),
            (self._import, "question_import"),
            (self.export, "question_export"),
            (self.make, "question_make"),
        ):
            button.setObjectName(name)
            row.addWidget(button)

    def _connect(self) -> None:
        self._state.shown_changed.connect(self._show)
        self._state.desk.person_changed.connect(self._show)
        self._twins.clicked.connect(
            lambda _on: self._state.desk.commands.run("question.duplicates")
        )
        self.make.clicked.connect(lambda _on: self.make_wanted.emit(self.make))
        self._import.clicked.connect(lambda _on: self.import_wanted.emit())
        self.export.clicked.connect(lambda _on: self.export_wanted.emit(self.export))

    def _retranslate(self) -> None:
        self._twins.set_name(self.tr("Find likely duplicates"))
        self._title.setText(self.tr("Question bank"))
        self.make.setText(self.tr("Make questions"))
        self._import.setText(self.tr("Import"))
        self.export.setText(self.tr("Export"))
        self._show()

    def _show(self) -> None:
        state = self._state
        standings = state.facets.standings
        kept = [self.tr("%n question(s)", "", len(state.every or ()))]
        drafts = standings.get(Standing.DRAFT, 0)
        if drafts:
            kept.append(self.tr("%n draft(s)", "", drafts))
        if state.facets.to_review:
            kept.append(self.tr("%n to review", "", state.facets.to_review))
        self._facts.setText(" · ".join(kept) if state.every is not None else "")
        role = state.desk.session.role
        for button, right in (
            (self.make, "question.keep_made"),
            (self._import, "question.import"),
            (self._twins, "question.apart"),
        ):
            may = role in rights()[right]
            button.set_off("" if may else self.tr("For trainers and leads only"))
        if role in rights()["question.apart"]:
            self._twins.setToolTip(self.tr("Find likely duplicates"))
        self.export.setEnabled(bool(state.every))
