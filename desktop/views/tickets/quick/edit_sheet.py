"""The sheet of a quick action: its name, fields, tags, words, steps, and whose it is."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.bilingual import Bilingual
from desktop.domain.quick_actions import QuickAction, Tick
from desktop.qtkit.widgets.checks import CheckBox
from desktop.qtkit.widgets.field import Field
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.lineedit import LineEdit
from desktop.services.quick.coding import coded, shown
from desktop.views.desk import Desk
from desktop.views.sheet import Sheet
from desktop.views.tickets.quick.fields_part import FieldsPart
from desktop.views.tickets.quick.words_part import WordsPart
from desktop.views.tickets.tags_editor import TagsEditor

_SIZE = (760, 720)


class QuickEditSheet(Sheet):
    """Ctrl+Enter keeps it; `kept` carries the action. A step or field is left out by its box."""

    kept = Signal(object)

    def __init__(
        self, desk: Desk, found: QuickAction, titles: Mapping[str, Bilingual], parent: QWidget
    ) -> None:
        super().__init__(parent, _SIZE)
        self.setObjectName("quick_edit_sheet")
        self._desk, self._found = desk, found
        title = self.tr("Quick action") if found.key else self.tr("Keep as a quick action")
        self.name(title, self.tr("Keep"))
        self._zh, self._en = LineEdit(), LineEdit()
        self._fields = FieldsPart(desk, shown(desk.my.directory, found.fields))
        self._add, self._take = TagsEditor(), TagsEditor()
        self._words = WordsPart(found.words)
        self._boxes: dict[Tick, CheckBox] = {}
        self._shared = CheckBox(self.tr("Everybody at the desk may use it"))
        self._fill(titles)
        self._connect()
        self._look()
        first = self._zh if desk.language == "zh" else self._en
        QTimer.singleShot(0, first, first.setFocus)

    def action(self) -> QuickAction:
        """Return the action as it stands here."""
        fields = coded(self._desk.my.directory, self._fields.values(), None)
        return self._found._replace(
            name=Bilingual(self._zh.text().strip(), self._en.text().strip()),
            fields=fields,
            add_tags=self._add.tags(),
            remove_tags=self._take.tags(),
            words=self._words.words(),
            ticks=tuple(tick for tick, box in self._boxes.items() if box.isChecked()),
            shared=self._shared.isChecked(),
        )

    def _fill(self, titles: Mapping[str, Bilingual]) -> None:
        found = self._found
        names: list[QWidget] = []
        for edit, text, said, name in (
            (self._zh, found.name.zh, self.tr("Name in Chinese"), "quick_name_zh"),
            (self._en, found.name.en, self.tr("Name in English"), "quick_name_en"),
        ):
            edit.setText(text)
            edit.setObjectName(name)
            names.append(Field(said, edit))
        self.add(_beside(names))
        self.add(label(self.tr("Sets"), "meta_strong", "text2"))
        self.add(self._fields)
        tagged: list[QWidget] = []
        for tags, shown_tags, said, name in (
            (self._add, found.add_tags, self.tr("Adds tags"), "quick_add_tags"),
            (self._take, found.remove_tags, self.tr("Takes tags off"), "quick_take_tags"),
        ):
            tags.setObjectName(name)
            tags.set_name(said)
            tags.show_value(shown_tags)
            tagged.append(Field(said, tags))
        self.add(_beside(tagged))
        self.add(label(self.tr("Says"), "meta_strong", "text2"))
        self.add(self._words)
        if found.ticks:
            self.add(label(self.tr("Ticks steps"), "meta_strong", "text2"))
        for place, tick in enumerate(found.ticks):
            title = titles.get(tick.step, Bilingual("—", "—")).text(self._desk.language)
            box = self._boxes[tick] = CheckBox(title)
            box.setObjectName(f"quick_tick_{place}")
            box.setChecked(True)
            box.setProperty("data", "true")
            self.add(box)
        self._shared.setObjectName("quick_shared")
        self._shared.setChecked(found.shared)
        self.add(self._shared)

    def _connect(self) -> None:
        for edit in (self._zh, self._en):
            edit.textChanged.connect(lambda _text: self._look())
        self._fields.changed.connect(self._look)
        self._words.changed.connect(self._look)
        for tags in (self._add, self._take):
            tags.edited.connect(lambda _tags: self._look())
        for box in self._boxes.values():
            box.toggled.connect(lambda _on: self._look())
        self.listen(self._zh, self._en, self._words.zh, self._words.en, *self._boxes.values())
        self.acted.connect(lambda: self.kept.emit(self.action()))

    def _look(self) -> None:
        found = self.action()
        lacking = ""
        if not (found.name.zh or found.name.en):
            lacking = self.tr("Give the action a name first.")
        elif found.is_empty:
            lacking = self.tr("Let the action do something first.")
        self.act.set_off(lacking)
        QTimer.singleShot(0, self, self.fit)


def _beside(parts: Sequence[QWidget]) -> QWidget:
    """Return parts side by side, each of the same width."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(10)
    for part in parts:
        row.addWidget(part, 1, Qt.AlignmentFlag.AlignTop)
    return holder
