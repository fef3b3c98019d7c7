"""What is wanted for all marked tickets: every field that can be edited, tags, a note."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QWidget

from desktop.domain.bulk import BulkEdit
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.lineedit import LineEdit
from desktop.views.bulk.bulk_editors import NEVER_EMPTY, field_editors
from desktop.views.bulk.bulk_row import BulkRow
from desktop.views.desk import Desk
from desktop.views.tickets.tags_editor import TagsEditor
from desktop.views.tickets.text_area import TextArea
from desktop.views.tickets.timeline import TimelineWords


class BulkForm(QWidget):
    """`changed` follows each change of what is wanted."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._words = TimelineWords(desk.my.directory, desk.language, None)
        self._rows: list[BulkRow] = []
        self._add, self._take = TagsEditor(), TagsEditor()
        self.note = TextArea()
        self.reason = LineEdit()
        self._reads = desk.latest()
        self._build()

    def edit(self) -> BulkEdit:
        """Return what is wanted."""
        fields = {name: value for row in self._rows for name, value in row.wanted().items()}
        note, why = self.note.whole_text(), self.reason.text().strip()
        return BulkEdit(fields, self._add.tags(), self._take.tags(), note, why)

    def finish(self) -> None:
        """Take in what is typed and not left yet."""
        for row in self._rows:
            row.finish()

    def row(self, field: str) -> BulkRow:
        """Return the row of a field."""
        return next(row for row in self._rows if row.field == field)

    def _build(self) -> None:
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 8, 0)
        form.setHorizontalSpacing(10)
        form.setVerticalSpacing(6)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for field, editor in field_editors(self._desk):
            name = self._words.field(field)
            row = BulkRow(field, name, editor, clearable=field not in NEVER_EMPTY)
            row.changed.connect(self.changed)
            self._rows.append(row)
            form.addRow(label(name, "meta", "muted"), row)
            if field == "priority":
                self._add_reason(form, row)
        for tags, name, said in (
            (self._add, "bulk_add_tags", self.tr("Add tags")),
            (self._take, "bulk_take_tags", self.tr("Take tags off")),
        ):
            tags.setObjectName(name)
            tags.set_name(said)
            tags.edited.connect(lambda _tags: self.changed.emit())
            form.addRow(label(said, "meta", "muted"), tags)
        self.note.setObjectName("bulk_note")
        self.note.setAccessibleName(self.tr("Note"))
        self.note.setPlaceholderText(self.tr("The same note in each ticket"))
        self.note.setFixedHeight(72)
        self.note.textChanged.connect(self.changed)
        self.note.long_text_given.connect(self.note.insertPlainText)
        form.addRow(label(self.tr("Note"), "meta", "muted"), self.note)
        self._reads.start(lambda my, _p: my.queue.tags(), self._offer_tags)

    def _add_reason(self, form: QFormLayout, priority: BulkRow) -> None:
        """Ask below the priority why it is to be another than the computed one."""
        said = self.tr("Why this priority")
        self.reason.setObjectName("bulk_reason")
        self.reason.setAccessibleName(said)
        self.reason.setPlaceholderText(self.tr("One reason for all of them"))
        self.reason.textChanged.connect(self.changed)
        form.addRow(label(said, "meta", "muted"), self.reason)

        def show() -> None:
            form.setRowVisible(self.reason, bool(priority.wanted()))

        priority.changed.connect(show)
        show()

    def _offer_tags(self, tags: list[str]) -> None:
        self._add.offer(tags)
        self._take.offer(tags)
