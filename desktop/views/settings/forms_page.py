"""The page of forms and fields: a form's table, one field at a time, the form as it is seen."""

from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from desktop.domain.bilingual import Bilingual
from desktop.domain.errors import AppError
from desktop.domain.lists import ListItem
from desktop.domain.vocabulary import ListName
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.tokens import tokens
from desktop.views.desk import Desk
from desktop.views.scrolling import scrolled
from desktop.views.settings.field_card import FieldCard
from desktop.views.settings.field_table import FieldTable
from desktop.views.settings.field_words import joined
from desktop.views.settings.form_acts import FormActs
from desktop.views.settings.form_head import FormHead
from desktop.views.settings.form_notes import CompareNote, CostNote
from desktop.views.settings.form_preview import FormPreview
from desktop.views.settings.form_state import FormState, load
from desktop.views.settings.list_rows import one_name
from desktop.views.settings.sheet_preview import SheetPreview

_ACROSS, _DOWN = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
_SIDE, _NARROW = 312, 940
_SHOWN = frozenset({"list_item", "field_definition"})


class FormsPage(QWidget):
    """All parts show what one job has read; every edit is kept in the draft at once."""

    own_head = True

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._state: FormState | None = None
        self._wanted: int | None = None
        self._read, self._values = desk.latest(), desk.latest()
        self._acts = FormActs(desk, self)
        self._head = FormHead()
        self._fields = FieldTable()
        self._card = FieldCard()
        self._preview = FormPreview(desk.language, lambda: desk.session.clock())
        self._sheet = SheetPreview(desk.language)
        self._of = ListName.SERVICE_TYPE
        self._cost = CostNote()
        self._compare = CompareNote()
        self._parts = QBoxLayout(_ACROSS)
        self._side = QWidget()
        self._build()
        self._connect()
        self._show_texts()
        self._read_anew()

    def show_key(self, key: int) -> None:
        """Show the form of a service type or a template."""
        self._wanted = key
        self._compare.hide()
        self._read_anew()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._show_texts()
            self._show()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < current_theme().px(_NARROW)
        self._parts.setDirection(_DOWN if narrow else _ACROSS)
        width = current_theme().px(_SIDE)
        self._side.setMaximumWidth(16777215 if narrow else width)
        self._side.setMinimumWidth(0 if narrow else width)
        self._head.fold(narrow=narrow)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if event.key() == Qt.Key.Key_D and plain:
            self._act("compare")
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        gap = tokens().spacing["card_gap"]
        main, column = QWidget(), QVBoxLayout(self._side)
        left = QVBoxLayout(main)
        for layout in (left, column):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(gap)
        for part in (self._compare, self._fields, self._card):
            left.addWidget(part)
        left.addStretch(1)
        column.addWidget(self._cost)
        column.addWidget(self._preview)
        column.addWidget(self._sheet)
        column.addStretch(1)
        inner = QWidget()
        whole = QVBoxLayout(inner)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(gap)
        whole.addWidget(self._head)
        self._parts.setSpacing(2 * gap)
        self._parts.addWidget(main, 1)
        self._parts.addWidget(self._side)
        whole.addLayout(self._parts, 1)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        area = scrolled(inner)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        around.addWidget(area)
        self._compare.hide()
        self._card.hide()
        self.setFocusProxy(self._fields)

    def _connect(self) -> None:
        self._head.wanted.connect(self._act)
        self._head.chosen.connect(self.show_key)
        self._head.list_chosen.connect(self._show_list)
        self._fields.current_changed.connect(self._show_current)
        self._fields.ordered.connect(lambda ids: self._acts.set_fields(self._key(), ids))
        self._fields.renamed.connect(self._rename)
        self._fields.retired.connect(lambda field: self._acts.retire(field))
        self._fields.added.connect(self._add)
        self._card.edited.connect(lambda field, values: self._edit(field, values))
        self._desk.changed.connect(self._follow)

    def _show_texts(self) -> None:
        self._fields.show_texts()

    def _show_list(self, name: str) -> None:
        self._of, self._wanted = ListName(name), None
        self._compare.hide()
        self._read_anew()

    def _read_anew(self) -> None:
        wanted, of = self._wanted, self._of
        self._read.start(lambda my, _: load(my, wanted, of), self._show_state)

    def _show_state(self, state: FormState | None) -> None:
        self._state = state
        self._show()

    def _show(self) -> None:
        state, language = self._state, self._desk.language
        self._head.setVisible(state is not None)
        if state is None:
            return
        self._wanted, self._of = state.form.item.key, state.of
        self._head.show_form(state, language, self._desk.session.clock())
        self._fields.show_fields(state, self._stages(), language)
        template = state.of == ListName.TEMPLATE
        self._preview.setVisible(not template)
        self._sheet.setVisible(template)
        if template:
            self._sheet.show_sheet(state)
        else:
            self._preview.show_form(state, self._stages())
        self._cost.show_cost(state, language)
        names = {item.code: item.name.text(language) for item in self._stages()}
        self._compare.show_differences(state, names, language)
        if not state.drafted:
            self._compare.hide()
        self._show_current()

    def _show_current(self) -> None:
        state, key = self._state, self._fields.table.current_key()
        field = state.library.newest(key) if state is not None and key is not None else None
        self._card.setVisible(field is not None)
        if state is None or field is None:
            return
        self._card.show_field(field, self._stages(), self._desk.language, self._used(field.id))
        self._preview.mark(field.id)
        self._sheet.mark(field.id)
        held = state.library.held(field.id)
        if held is not None:
            self._values.start(
                lambda my, _: my.fields.values(field.id),
                lambda count: self._card.show_values(count, held.kind),
            )

    def _used(self, field: str) -> str:
        forms = self._state.forms_with(field) if self._state is not None else []
        language = self._desk.language
        names = joined((form.item.name.text(language) for form in forms), language)
        return self.tr("Asked by {names}").format(names=names)

    def _stages(self) -> list[ListItem]:
        return self._desk.my.directory.of(ListName.STAGE)

    def _key(self) -> int:
        return self._wanted or 0

    def _act(self, name: str) -> None:
        if name == "compare":
            drafted = self._state is not None and self._state.drafted
            self._compare.setVisible(drafted and self._compare.isHidden())
        elif name == "release":
            self._acts.put_in_force(self._key())
        else:
            self._acts.discard(self._key())

    def _rename(self, field: str, language: str, text: str) -> None:
        known = self._state.library.newest(field) if self._state is not None else None
        if known is not None:
            self._edit(field, {"label": known.label._replace(**{language: text})})

    def _edit(self, field: str, values: dict[str, Any]) -> None:
        self._acts.change(field, values, lambda error: self._failed(next(iter(values)), error))

    def _failed(self, part: str, error: Exception) -> None:
        if isinstance(error, AppError):
            self._card.show_error(part, self._desk.sentence(error))
        self._desk.fail(error)

    def _add(self, text: str) -> None:
        name: Bilingual = one_name(text, self._desk.language)
        self._acts.add(self._key(), name, self._added)

    def _added(self, field: str) -> None:
        self._fields.added_one()
        self._fields.table.want(field)

    def _follow(self, changed: dict[str, Any]) -> None:
        if _SHOWN & set(changed):
            self._read_anew()
