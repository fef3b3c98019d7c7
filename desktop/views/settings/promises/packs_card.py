"""Days of a whole year at once: from a pack in a file, or the holidays of a country."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout

from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.card import Card
from desktop.qtkit.widgets.combobox import ComboBox
from desktop.qtkit.widgets.field import Field
from desktop.qtkit.widgets.spinbox import SpinBox
from desktop.views.desk import Desk

_YEARS, _LETTERS, _FIRST, _LAST = 10, 10, 1970, 2199


class PacksCard(Card):
    """`found` carries the packs to put into the calendar, once they have been read."""

    found = Signal(object)

    def __init__(self, desk: Desk, today: date) -> None:
        super().__init__()
        self.setObjectName("packs_card")
        self._desk = desk
        self._file = Button(icon="import")
        self._country = ComboBox()
        self._first, self._last = (SpinBox(_FIRST, _LAST) for _ in range(2))
        self._add = Button(icon="add")
        self._fields = [Field("", part) for part in (self._country, self._first, self._last)]
        self._build()
        for year in (self._first, self._last):
            year.setValue(today.year)
        self._file.clicked.connect(lambda _checked: self.choose())
        self._add.clicked.connect(lambda _checked: self._add_country())
        self._country.currentIndexChanged.connect(lambda at: self._add.setEnabled(at >= 0))
        self._show_texts()
        # A tenth of a second for the library that knows them: in a job, beside everything else.
        desk.read(lambda my, _: my.promises.countries(), self._show_countries)

    def choose(self) -> None:
        """Ask for the files of packs."""
        box = QFileDialog(self, self.tr("Choose packs of holidays"))
        box.setObjectName("choose_packs")
        box.setNameFilters([self.tr("Yearly packs") + " (*.json)"])
        box.setFileMode(QFileDialog.FileMode.ExistingFiles)
        box.filesSelected.connect(lambda files: self.read_files([Path(file) for file in files]))
        box.finished.connect(box.deleteLater)
        box.open()

    def read_files(self, files: list[Path]) -> None:
        """Read packs and tell what is in them."""
        self._desk.read(lambda my, _: my.promises.read_packs(files), self.found.emit)

    def set_locked(self, *, locked: bool) -> None:
        """Let nothing be changed, or all of it."""
        for part in (self._file, self._country, self._first, self._last):
            part.setEnabled(not locked)
        self._add.setEnabled(not locked and self._country.currentIndex() >= 0)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._show_texts()

    def _build(self) -> None:
        names = ("import_pack", "country", "first_year", "last_year", "add_country")
        parts = (self._file, self._country, self._first, self._last, self._add)
        for name, part in zip(names, parts, strict=True):
            part.setObjectName(name)
        self._country.setMinimumContentsLength(_LETTERS)
        years = QHBoxLayout()
        for field in self._fields[1:]:
            years.addWidget(field)
        self.body.addWidget(self._file)
        self.body.addWidget(self._fields[0])
        self.body.addLayout(years)
        self.body.addWidget(self._add)
        self._add.setEnabled(False)

    def _show_countries(self, countries: list[tuple[str, str]]) -> None:
        self._country.clear()
        for code, name in countries:
            self._country.addItem(f"{name} ({code})", code)
        self._country.setCurrentIndex(self._country.findData("CN"))

    def _add_country(self) -> None:
        country, first = self._country.currentData(), self._first.value()
        last = min(max(first, self._last.value()), first + _YEARS - 1)
        self._last.setValue(last)
        years = range(first, last + 1)
        self._desk.read(
            lambda my, _: [my.promises.country_years(country, [year]) for year in years],
            self.found.emit,
        )

    def _show_texts(self) -> None:
        self.set_title(self.tr("Holidays of a year"))
        self._file.setText(self.tr("Import pack…"))
        self._file.setToolTip(self.tr("A JSON file in the layout of holiday-cn"))
        texts = (self.tr("Holidays of a country"), self.tr("From year"), self.tr("To year"))
        for field, text in zip(self._fields, texts, strict=True):
            field.set_text(text)
        self._country.setPlaceholderText(self.tr("Choose a country"))
        self._add.setText(self.tr("Put into the calendar"))
