"""The page of import presets: renamed, deleted with undo, given to and taken from a file."""

from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.qtkit.i18n import languages
from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.labels import label
from desktop.services.import_plans import targets
from desktop.services.import_presets import Preset
from desktop.services.services import Services
from desktop.views.desk import Desk
from desktop.views.importing.grid import Grid
from desktop.views.importing.grid_model import Cell, GridRow
from desktop.views.importing.name_box import ask_name
from desktop.views.importing.table_card import TableCard

_WIDTHS, _FIELDS = (180, 90, 240), 2
_ROWS = 12
_UNMAPPED = frozenset({"extra", "ignore"})


class PresetsPage(QWidget):
    """Enter or F2 renames, Delete deletes; every act is undone like any other."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._presets: list[Preset] = []
        self._card = TableCard()
        self._hint = label("", "meta", "muted", wrap=True)
        self.table = Grid(_WIDTHS, _FIELDS)
        self.rename, self.delete = Button("", icon="edit"), Button("", icon="remove")
        self.export, self.take = Button("", icon="export"), Button("", icon="import")
        self._build()
        self._connect()
        self._show_texts()
        self.refresh()

    def refresh(self) -> None:
        """Read the presets anew."""
        self._desk.read(lambda my, _progress: my.presets.all(), self._show)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._show_texts()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self._presets:
            self._delete()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        names = {"rename": self.rename, "delete": self.delete}
        names |= {"export": self.export, "take": self.take}
        self.table.setObjectName("presets")
        self.table.limit_rows(_ROWS, shrinks=True)
        acts = QHBoxLayout()
        acts.setSpacing(8)
        for name, button in names.items():
            button.setObjectName(f"preset_{name}")
            acts.addWidget(button)
        acts.addStretch(1)
        self._card.body.addWidget(self.table)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._hint)
        column.addWidget(self._card)
        column.addLayout(acts)
        column.addStretch(1)

    def _connect(self) -> None:
        self.table.opened.connect(lambda _: self._rename())
        self.rename.clicked.connect(self._rename)
        self.delete.clicked.connect(self._delete)
        self.export.clicked.connect(self._ask_target)
        self.take.clicked.connect(self._ask_source)
        self._desk.changed.connect(self._follow)

    def _follow(self, changed: dict[str, dict[int, set[str]]]) -> None:
        if "setting" in changed:
            self.refresh()

    def _show(self, presets: list[Preset]) -> None:
        self._presets = presets
        self._show_texts()

    def _chosen(self) -> str:
        row = self.table.currentIndex().row()
        return self._presets[row].name if 0 <= row < len(self._presets) else ""

    def _rename(self) -> None:
        name = self._chosen()
        if name:
            box = ask_name(self.tr("Name of the preset"), name, self.rename)
            box.named.connect(lambda new: self._desk.write(lambda my: my.presets.rename(name, new)))

    def _delete(self) -> None:
        name = self._chosen()
        if name:
            said = self.tr("Preset {name} deleted.").format(name=name)
            self._desk.write(
                lambda my: my.presets.delete(name),
                lambda _: self._desk.say(said, "done", self.tr("Undo"), self._undo),
            )

    def _undo(self) -> None:
        self._desk.write(lambda my: my.undo.undo())

    def _ask_target(self) -> None:
        name = self._chosen()
        if not name:
            return
        box = self._file_dialog(self.tr("Save the preset as"))
        box.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        box.selectFile(f"{name}.json")
        box.fileSelected.connect(lambda file: self.write_file(name, Path(file)))
        box.open()

    def write_file(self, name: str, path: Path) -> None:
        """Write a preset to a file and say so."""
        said = self.tr("Preset {name} saved in {file}.").format(name=name, file=path.name)
        self._desk.write(
            lambda my: my.presets.write_file(name, path), lambda _: self._desk.say(said)
        )

    def _ask_source(self) -> None:
        box = self._file_dialog(self.tr("Choose a preset file"))
        box.setFileMode(QFileDialog.FileMode.ExistingFile)
        box.fileSelected.connect(lambda file: self.take_file(Path(file)))
        box.open()

    def take_file(self, path: Path) -> None:
        """Keep the preset of a file and say under which name."""

        def work(my: Services) -> str:
            return my.presets.take_file(path)

        said = self.tr("Preset {name} kept.")
        self._desk.write(work, lambda name: self._desk.say(said.format(name=name)))

    def _file_dialog(self, title: str) -> QFileDialog:
        box = QFileDialog(self, title)
        box.setNameFilters([self.tr("Presets") + " (*.json)"])
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return box

    def _show_texts(self) -> None:
        count = len(self._presets)
        self._hint.setText(
            self.tr(
                "A preset is taken up by itself for the next file of the same columns. The first"
                " step of the import says so and can switch it off."
            )
        )
        title = self.tr("Import presets")
        none = self.tr("None yet. Save one in the second step of the import.")
        self._card.set_head(title, self.tr("%n preset(s)", "", count) if count else none)
        self.table.setAccessibleName(title)
        self.table.setVisible(bool(count))
        texts = (self.tr("Rename"), self.tr("Delete"), self.tr("Save as file"))
        for button, text in zip((self.rename, self.delete, self.export), texts, strict=True):
            button.setText(text)
            button.setEnabled(bool(count))
        self.take.setText(self.tr("Take from a file"))
        headers = [self.tr("Name"), self.tr("Columns"), self.tr("Fields")]
        self.table.show_rows(headers, [_row(preset) for preset in self._presets])


def _row(preset: Preset) -> GridRow:
    language = languages().language or "zh"
    names = {target.id: target.name.text(language) for target in targets()}
    columns = preset.mapping.columns
    fields = [names.get(each.target, "") for each in columns if each.target not in _UNMAPPED]
    text = ", ".join(filter(None, fields))
    cells = (
        Cell(preset.name, role="strong"),
        Cell(str(len(columns)), "muted", right=True),
        Cell(text, "text2", tip=text),
    )
    return GridRow(cells, f"{preset.name}, {len(columns)}, {text}")
