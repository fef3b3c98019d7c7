"""The sheet of a new document: what it is, what it is called, what it begins with."""

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.bilingual import Bilingual
from desktop.domain.documents.kinds import DocumentKind
from desktop.domain.documents.shelf import Shelved
from desktop.domain.errors import AppError
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.combobox import ComboBox
from desktop.qtkit.widgets.field import Field
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.lineedit import LineEdit
from desktop.qtkit.widgets.look import open_at
from desktop.qtkit.widgets.segmented import SegmentedControl
from desktop.qtkit.widgets.spinbox import SpinBox
from desktop.views.desk import Desk
from desktop.views.sops.library import new_text, shelf_words
from desktop.views.sops.library.new_text import Start, Wanted
from desktop.views.sops.state import Mode, SopState
from desktop.views.undoable import Undoable

_WIDTH, _HEIGHT, _MONTHS = 600, 440, 12
_AT_CODE = ("document_code_taken", "document_code_wrong", "document_opened")


class NewDocumentSheet(QDialog):
    """Enter creates the document and opens its draft; a code is suggested until one is typed."""

    def __init__(
        self, desk: Desk, state: SopState, rows: Sequence[Shelved], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._desk, self._state, self._rows = desk, state, rows
        self._acts = Undoable(desk, parent)
        self._codes = desk.latest("sops")
        self._kind = ComboBox()
        self._code = LineEdit()
        self._titles = (LineEdit(), LineEdit())
        self._type, self._category, self._owner = ComboBox(), ComboBox(), ComboBox()
        self._months = SpinBox(0, 60, self.tr("months"))
        self._systems = LineEdit(self.tr("e.g. ERP 8.2, OA"))
        self._start = SegmentedControl(self.tr("Begin with"))
        self._copied = ComboBox(self.tr("Which document?"))
        self._create = Button(self.tr("Create the draft"), "primary", icon="add", keys="Enter")
        self._leave = Button(self.tr("Cancel"), keys="Esc")
        self._code_field = Field(self.tr("Code"), self._code, required=True)
        self._title_field = Field(self.tr("Title, Chinese"), self._titles[0], required=True)
        self._fill()
        self._build()
        self._name()
        self._connect()
        self._show_start()
        self._suggest()

    def make(self) -> None:
        """Create the document, or say what is missing."""
        wanted = self._wanted()
        missing = not any(wanted.title) and wanted.start is not Start.COPY
        self._title_field.set_error(
            self.tr("A title in one language is needed.") if missing else ""
        )
        if missing:
            self._titles[0].setFocus()
            return
        self._create.setEnabled(False)
        self._acts.do(
            lambda my: new_text.create(my, wanted),
            lambda _: self.tr("{code} created as a draft").format(code=self._code.text().strip()),
            self._created,
            self._failed,
        )

    def _wanted(self) -> Wanted:
        start = Start(self._start.choice())
        return Wanted(
            DocumentKind(self._kind.currentData()),
            self._code.text(),
            Bilingual(*(line.text().strip() for line in self._titles)),
            self._type.currentData(),
            self._category.currentData(),
            self._owner.currentData(),
            self._months.value(),
            new_text.systems_of(self._systems.text()),
            start,
            self._copied.currentData() if start is Start.COPY else None,
        )

    def _created(self, made: tuple[int, int]) -> None:
        document, version = made
        self._state.set_mode(Mode.REVISE)
        self._state.open(document, version)
        self.accept()

    def _failed(self, error: Exception) -> None:
        self._create.setEnabled(True)
        if isinstance(error, AppError) and error.code in _AT_CODE:
            self._code_field.set_error(self._desk.sentence(error))
            self._code.setFocus()
        else:
            self._desk.fail(error)

    def _fill(self) -> None:
        language, directory = self._desk.language, self._desk.my.directory
        for kind, words in shelf_words.ONE_OF_KIND.items():
            self._kind.addItem(shelf_words.said(words), str(kind))
        for box, name in ((self._type, "service_type"), (self._category, "category")):
            box.addItem("–", None)
            for item in directory.of(name):
                path = " › ".join(each.name.text(language) for each in directory.path(item.key))
                box.addItem(path, item.key)
        for key, person in directory.agents.items():
            self._owner.addItem(person.name.text(language), key)
        self._owner.setCurrentIndex(self._owner.findData(self._desk.session.person))
        self._months.setValue(_MONTHS)
        self._start.set_choices(
            (
                (Start.EMPTY, self.tr("Nothing")),
                (Start.TEMPLATE, self.tr("Template 2: a step for each stage")),
                (Start.COPY, self.tr("Another document")),
            )
        )
        for row in self._rows:
            self._copied.addItem(f"{row.code} {row.title.text(language)}", row.document)
        self._copied.setCurrentIndex(-1)

    def _build(self) -> None:
        self.setObjectName("new_document")
        self.setWindowTitle(self.tr("New document"))
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(12)
        column.addWidget(label(self.tr("New document"), "heading"))
        column.addLayout(self._fields())
        column.addStretch(1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        self._leave.setAutoDefault(False)
        self._create.setDefault(True)
        foot.addWidget(self._leave)
        foot.addWidget(self._create)
        column.addLayout(foot)
        theme = current_theme()
        open_at(self, theme.px(_WIDTH), theme.px(_HEIGHT))
        self._titles[0].setFocus()

    def _fields(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(10)
        pairs = (
            (self._title_field, Field(self.tr("Title, English"), self._titles[1])),
            (Field(self.tr("Kind"), self._kind), self._code_field),
            (
                Field(self.tr("Service type"), self._type),
                Field(self.tr("Category"), self._category),
            ),
            (
                Field(self.tr("Owner"), self._owner),
                Field(self.tr("Review every (0: never)"), self._months),
            ),
        )
        for row, (left, right) in enumerate(pairs):
            grid.addWidget(left, row, 0)
            grid.addWidget(right, row, 1)
        grid.addWidget(Field(self.tr("Systems it is about"), self._systems), len(pairs), 0, 1, 2)
        grid.addWidget(Field(self.tr("Begin with"), self._start), len(pairs) + 1, 0, 1, 2)
        grid.addWidget(self._copied, len(pairs) + 2, 0, 1, 2)
        for at in (0, 1):
            grid.setColumnStretch(at, 1)
        return grid

    def _name(self) -> None:
        for part, name in (
            (self._kind, "new_kind"),
            (self._code, "new_code"),
            (self._titles[0], "new_title_zh"),
            (self._titles[1], "new_title_en"),
            (self._type, "new_service_type"),
            (self._category, "new_category"),
            (self._owner, "new_owner"),
            (self._months, "new_months"),
            (self._systems, "new_systems"),
            (self._start, "new_start"),
            (self._copied, "new_copied"),
            (self._create, "new_create"),
        ):
            part.setObjectName(name)
        self._copied.setAccessibleName(self.tr("Another document"))

    def _connect(self) -> None:
        for box in (self._kind, self._type, self._category):
            box.currentIndexChanged.connect(lambda _index: self._suggest())
        self._kind.currentIndexChanged.connect(lambda _index: self._show_start())
        self._code.textEdited.connect(lambda _text: self._code_field.set_error(""))
        self._start.chosen.connect(lambda _key: self._show_start())
        self._copied.currentIndexChanged.connect(lambda _index: self._take_over())
        self._create.clicked.connect(lambda _checked: self.make())
        self._leave.clicked.connect(lambda _checked: self.reject())

    def _show_start(self) -> None:
        self._copied.setVisible(self._start.choice() == Start.COPY)

    def _take_over(self) -> None:
        """Take type and category of what is copied, where none is chosen yet."""
        row = next((r for r in self._rows if r.document == self._copied.currentData()), None)
        if row is None:
            return
        for box, key in ((self._type, row.service_type), (self._category, row.category)):
            if box.currentData() is None:
                box.setCurrentIndex(max(box.findData(key), 0))

    def _suggest(self) -> None:
        if self._code.isModified() and self._code.text().strip():
            return
        directory = self._desk.my.directory
        path = directory.path(self._category.currentData())
        service_type = directory.items.get(self._type.currentData() or 0)
        prefix = new_text.prefix_of(path, service_type, DocumentKind(self._kind.currentData()))
        self._codes.start(lambda my, _p: my.library.free_code(prefix), self._code.setText)
