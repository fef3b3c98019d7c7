"""The question bank: head, the list of the bank with its filter, the preview at the right."""

from PySide6.QtCore import QEvent, QPoint, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.emptystate import EmptyState
from desktop.qtkit.widgets.look import set_look
from desktop.qtkit.widgets.skeleton import Skeleton
from desktop.services.base import rights
from desktop.views.desk import Desk
from desktop.views.questions.acts import BankActs
from desktop.views.questions.bank.filter_row import FilterRow
from desktop.views.questions.bank.table import QuestionTable
from desktop.views.questions.duplicates.finder import DuplicateFinder
from desktop.views.questions.editing.editing import Editing
from desktop.views.questions.files.ways import BankFiles
from desktop.views.questions.head import BankHead
from desktop.views.questions.making.starts import Making
from desktop.views.questions.preview.pane import PreviewPane
from desktop.views.questions.state import BankState

PLACE, EDIT_PLACE = "questions", "question_edit"
_ONE_AT_A_TIME, _PREVIEW = 860, 440


class BankView(QWidget):
    """`menu_wanted` asks for the menu of a row, `document_wanted` for a step of an SOP.

    What can be done here is declared in `commands.py`.
    """

    menu_wanted = Signal(QPoint)
    place_changed = Signal()
    room_wanted = Signal(list)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state = BankState(desk, self)
        self.acts = BankActs(self.state, self)
        self.making = Making(self.state, self)
        self.duplicates = DuplicateFinder(self.state, self)
        self.files = BankFiles(self.state, self)
        self.head = BankHead(self.state)
        self.filters = FilterRow(self.state)
        self.table = QuestionTable()
        self.preview = PreviewPane(self.state)
        self.editing = Editing(self.state, self)
        self._empty = EmptyState("training", "")
        self._first_make = self._empty.add_action(Button("", "primary", icon="sops"))
        self._first_import = self._empty.add_action(Button("", icon="import"))
        self._no_match = EmptyState("filter", "")
        self._clear = self._no_match.add_action(Button("", icon="close"))
        self._list = QWidget()
        self._rows = QStackedWidget()
        self._splitter = QSplitter()
        self._pages = QStackedWidget()
        self._narrow = False
        self._preview_wanted = True
        self._is_read = self._is_entering = self._is_filling = False
        self._edited = 0
        self._build()
        self._connect()
        self._retranslate()

    def place(self) -> str:
        """Return where keys act first: in the form while a question is edited."""
        return EDIT_PLACE if self.editing.pane is not None else PLACE

    def focus_parts(self) -> tuple[QWidget, ...]:
        """Return the parts that F6 walks through."""
        if self.state.is_empty:
            return (self._empty,)
        pane = self.editing.pane
        shown = (self.preview.acts, self.preview.area) if pane is None else (pane,)
        parts = (self.head, self.filters, self._rows, *shown)
        return tuple(part for part in parts if part.isVisibleTo(self))

    def enter(self) -> None:
        """Put the focus where one goes on working, now or when the bank is read."""
        self._is_entering = self.state.every is None
        if self.state.is_empty:
            self._first_make.setFocus()
        elif self._rows.currentWidget() is self._no_match:
            self._clear.setFocus()
        else:
            self.table.setFocus()

    def step_back(self) -> None:
        """Go one level back: from the form and the preview to the list, from filter to rows."""
        if self.editing.pane is not None:
            self.editing.end()
            return
        if self._narrow and self.preview.isVisible():
            self._show_one(preview=False)
        self.table.setFocus()

    def go_into_preview(self) -> None:
        """Put the focus on the question, to scroll through it by keys."""
        if self.state.chosen:
            self._preview_wanted = True
            self._share()
            if self._narrow:
                self._show_one(preview=True)
            self.preview.area.setFocus()

    def show_edited(self) -> None:
        """Show the form while a question is edited, the preview of the list again afterwards."""
        pane = self.editing.pane
        self.preview.show_edit(pane)
        self.place_changed.emit()
        self._preview_wanted = self._preview_wanted or pane is not None
        self._share()
        if self._narrow:
            self._show_one(preview=pane is not None)
        if pane is None:
            self.table.go_to(self._edited)
            self._choose()
            self.table.setFocus()
        else:
            self._edited = pane.edited.kept.key
            self.table.go_to(self._edited)

    def has_shown(self) -> bool:
        """Return whether the list shows any question."""
        return bool(self.state.shown)

    def show_room(self) -> None:
        """Show the chosen questions to the room, or with one of them all that are listed."""
        chosen, every = list(self.state.chosen), [row.key for row in self.state.shown]
        if len(chosen) > 1:
            self.room_wanted.emit([key for key in every if key in chosen])
        elif every:
            at = every.index(chosen[0]) if chosen and chosen[0] in every else 0
            self.room_wanted.emit(every[at:] + every[:at])

    def toggle_preview(self) -> None:
        """Show or hide the preview."""
        self._preview_wanted = self.preview.isHidden()
        self._share()
        if self._narrow:
            self._show_one(preview=self._preview_wanted)
        (
            self.table if not self._narrow or self.preview.isHidden() else self.preview.area
        ).setFocus()

    def go_to(self, key: int) -> None:
        """Stand on a question of the list, if it is shown."""
        self.table.go_to(key)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._is_read:
            self._is_read = True
            self.state.start()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < current_theme().px(_ONE_AT_A_TIME)
        if narrow != self._narrow:
            self._narrow = narrow
            self._preview_wanted = not narrow
            self._list.show()
            self._share()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
            self.table.content.say_again()

    def _build(self) -> None:
        self.setObjectName("question_bank")
        set_look(self, "surface", "canvas")
        for button, name in (
            (self._first_make, "question_first_make"),
            (self._first_import, "question_first_import"),
            (self._clear, "question_clear"),
        ):
            button.setObjectName(name)
        self._skeleton = Skeleton()
        rows: tuple[QWidget, ...] = (self._skeleton, self.table, self._no_match)
        for page in rows:
            self._rows.addWidget(page)
        column = QVBoxLayout(self._list)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.filters)
        column.addWidget(self._rows, 1)
        self._splitter.addWidget(self._list)
        self._splitter.addWidget(self.preview)
        self._splitter.setHandleWidth(1)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setStretchFactor(0, 1)
        wide = current_theme().px(_PREVIEW)
        self._splitter.setSizes([2 * wide, wide])
        self._pages.addWidget(self._splitter)
        self._pages.addWidget(self._empty)
        line = QFrame()
        line.setProperty("line", "true")
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.setSpacing(0)
        around.addWidget(self.head)
        around.addWidget(line)
        around.addWidget(self._pages, 1)

    def _connect(self) -> None:
        state = self.state
        state.shown_changed.connect(self._show)
        self.table.chosen_changed.connect(self._choose)
        self.table.opened.connect(self.go_into_preview)
        self.table.menu_wanted.connect(self.menu_wanted)
        self.filters.left.connect(self.enter)
        self.head.make_wanted.connect(self.making.show_menu)
        self.head.import_wanted.connect(self.files.choose)
        self.head.export_wanted.connect(self.files.show_menu)
        self._first_make.clicked.connect(lambda _on: self.making.from_sop())
        self._first_import.clicked.connect(lambda _on: self.files.choose())
        self.editing.changed.connect(self.show_edited)
        self._clear.clicked.connect(lambda _on: self._clear_filter())

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Question bank"))
        self.table.setAccessibleName(self.tr("Questions"))
        self._first_make.setText(self.tr("Make from an SOP…"))
        self._first_import.setText(self.tr("Import a file…"))
        self._clear.setText(self.tr("Clear the filter"))
        self._empty.set_texts(
            self.tr("The question bank is empty"),
            self.tr(
                "SOPs in force give questions by themselves. Files of GIFT, Moodle XML, Aiken "
                "and tables can be dropped here."
            ),
        )
        self._no_match.set_texts(
            self.tr("No question fits the filter"), self.tr("Retired ones are shown on demand.")
        )

    def _show(self) -> None:
        state = self.state
        self._pages.setCurrentWidget(self._empty if state.is_empty else self._splitter)
        if state.shown or not state.is_filtered:
            self._rows.setCurrentWidget(self.table)
        else:
            self._rows.setCurrentWidget(self._no_match)
        self._is_filling = True
        self.table.show_rows(state.shown)
        may = state.desk.session.role in rights()["question.keep_made"]
        for button in (self._first_make, self._first_import):
            button.set_off("" if may else self.tr("For trainers and leads only"))
        if not self.table.currentIndex().isValid() and state.shown:
            self.table.go_to(self.table.content.listed(0).key)
        if self.editing.pane is not None:
            self.table.go_to(self._edited)
        self._is_filling = False
        if self._is_entering:
            self.enter()

    def _choose(self) -> None:
        if self.editing.pane is not None:
            # The list may change below the form; only who goes to another row leaves it.
            gone_to = self.table.current_key()
            if not self._is_filling and gone_to is not None and gone_to != self._edited:
                self._edited = gone_to
                self.editing.end()
            return
        keys = self.table.chosen_keys()
        # What is looked at is what is acted on, also while one walks on to mark another row.
        looked_at = keys[0] if len(keys) == 1 else self.table.current_key()
        self.state.choose(keys, looked_at)

    def _clear_filter(self) -> None:
        self._is_entering = True
        self.filters.clear()

    def _share(self) -> None:
        """Show list and preview side by side where there is room, else one of them."""
        self.preview.setVisible(self._preview_wanted)
        if not self._narrow:
            self._list.show()

    def _show_one(self, *, preview: bool) -> None:
        self._preview_wanted = preview
        self.preview.setVisible(preview)
        self._list.setVisible(not preview)
