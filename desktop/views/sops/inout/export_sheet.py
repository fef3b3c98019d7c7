"""Asks which documents are given out, in which format, and where their folder is made."""

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.documents.shelf import Shelved
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.checks import RadioButton
from desktop.qtkit.widgets.field import Field
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.lineedit import LineEdit
from desktop.qtkit.widgets.segmented import SegmentedControl
from desktop.services.sops.exports import SopFormat
from desktop.views.sheet import Sheet

_SIZE = (600, 460)


class Choices(NamedTuple):
    """What there is to give out: the chosen document, what the filter shows, everything."""

    current: Shelved | None
    shown: tuple[Shelved, ...]
    every: tuple[Shelved, ...]


class Wanted(NamedTuple):
    """What is given out, how and where."""

    rows: Sequence[Shelved]
    every_version: bool
    kind: SopFormat
    folder: Path


class ExportSheet(Sheet):
    """`given` carries what is wanted."""

    given = Signal(object)

    def __init__(self, choices: Choices, folder: Path, language: str, parent: QWidget) -> None:
        super().__init__(parent, _SIZE)
        self._choices, self._language = choices, language
        self._name = folder.name
        self._which = QButtonGroup(self)
        self._rows: dict[int, Sequence[Shelved]] = {}
        self._format = SegmentedControl(self.tr("Format"), self._formats())
        self._about = label("", "meta", "muted", wrap=True)
        self._folder = LineEdit()
        self._choose = Button(self.tr("Choose…"), icon="open_folder")
        self._folder.setText(str(folder))
        self._build()
        self._show()
        (self._which.checkedButton() or self.leave).setFocus()
        self.acted.connect(lambda: self.given.emit(self.wanted()))

    def wanted(self) -> Wanted:
        """Return what was filled in."""
        return Wanted(
            self._chosen(),
            self._which.checkedId() == len(self._rows) - 1,
            SopFormat(self._format.choice()),
            Path(self._folder.text().strip()).expanduser(),
        )

    def _formats(self) -> list[tuple[str, str]]:
        texts = (self.tr("Markdown folder"), self.tr("Excel workbook"), self.tr("Word files"))
        return [(each.value, text) for each, text in zip(SopFormat, texts, strict=True)]

    def _build(self) -> None:
        self.setObjectName("sop_export")
        self.takes_enter = True
        self._format.setObjectName("sop_export_format")
        self._folder.setObjectName("sop_export_folder")
        self._choose.setObjectName("sop_export_choose")
        self._choose.setAutoDefault(False)
        self.add(Field(self.tr("Which documents"), self._which_box()))
        self.add(Field(self.tr("Format"), self._format))
        self.add(self._about)
        where = QWidget()
        line = QHBoxLayout(where)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self._folder, 1)
        line.addWidget(self._choose)
        self.add(Field(self.tr("Folder"), where))
        self._folder.setAccessibleName(self.tr("Folder"))
        fact = self.tr("The folder is there whole or not at all; one with other files is refused.")
        self.add(label(fact, "meta", "muted", wrap=True))
        self.listen(self._folder)
        self._which.idToggled.connect(lambda *_: self._show())
        self._format.chosen.connect(lambda _: self._show())
        self._folder.textChanged.connect(lambda _: self._show())
        self._choose.clicked.connect(lambda _on: self._ask_folder())

    def _which_box(self) -> QWidget:
        current, shown, every = self._choices
        in_force = [row for row in every if row.in_force]
        name = self.tr("No document is chosen")
        if current is not None:
            name = f"{current.code} {current.title.text(self._language)}"
        offers: tuple[tuple[str, Sequence[Shelved]], ...] = (
            (name, [current] if current is not None else []),
            (self.tr("What the list shows: %n document(s)", "", len(shown)), shown),
            (self.tr("All in force: %n document(s)", "", len(in_force)), in_force),
            (self.tr("Every version of %n document(s)", "", len(every)), every),
        )
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for place, (text, rows) in enumerate(offers):
            choice = RadioButton(text)
            choice.setObjectName(f"sop_export_{place}")
            choice.setEnabled(bool(rows))
            self._rows[place] = rows
            self._which.addButton(choice, place)
            column.addWidget(choice, 0, Qt.AlignmentFlag.AlignLeft)
        first = next((place for place, rows in self._rows.items() if rows), -1)
        if first >= 0:
            self._which.button(first).setChecked(True)
        return box

    def _chosen(self) -> Sequence[Shelved]:
        return self._rows.get(self._which.checkedId(), ())

    def _show(self) -> None:
        count = len(self._chosen())
        self.name(self.tr("Export documents"), self.tr("Export %n document(s)", "", count))
        self.act.setEnabled(count > 0 and bool(self._folder.text().strip()))
        self._about.setText(
            {
                SopFormat.MARKDOWN: self.tr(
                    "One file for each version, its images, and a manifest with checksums;"
                    " it can be imported again."
                ),
                SopFormat.WORKBOOK: self.tr(
                    "One workbook of all documents, a row for each step; it can be imported again."
                ),
                SopFormat.WORD: self.tr("One file for each version, to be read and printed."),
            }[SopFormat(self._format.choice())]
        )

    def _ask_folder(self) -> None:
        box = QFileDialog(self, self.tr("Make the folder in"))
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setFileMode(QFileDialog.FileMode.Directory)
        box.setOption(QFileDialog.Option.ShowDirsOnly)
        box.fileSelected.connect(lambda place: self._folder.setText(str(Path(place) / self._name)))
        box.open()
