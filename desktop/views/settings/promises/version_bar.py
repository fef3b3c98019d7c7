"""Which version of a table is in force, who kept it when and why; the older ones to look at."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from desktop.domain.bilingual import Bilingual
from desktop.qtkit.formats import format_date
from desktop.qtkit.i18n import QT_TRANSLATE_NOOP
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.combobox import ComboBox
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.zone import local
from desktop.services.services import Services
from desktop.services.sla.promises import Ruling

_LETTERS, _NARROW = 18, 480
_ACROSS, _DOWN = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
_NUMBER = QT_TRANSLATE_NOOP("Versions", "Version {number}")
_FIRST = QT_TRANSLATE_NOOP("Versions", "since the beginning")
_SINCE = QT_TRANSLATE_NOOP("Versions", "kept on {day}")
_BY = QT_TRANSLATE_NOOP("Versions", "kept by {name} on {day}")


class Versions(NamedTuple):
    """All versions of a table, the newest first, and who kept them."""

    rulings: Sequence[Ruling]
    authors: Mapping[int, Bilingual]


def load_versions(my: Services, ruling: Ruling) -> Versions:
    """Return the versions of a table; to be asked in a job."""
    found = my.promises.versions(ruling)
    people = my.people.get([each.author for each in found if each.author is not None])
    return Versions(found, {key: person.name for key, person in people.items()})


class VersionBar(QWidget):
    """`chosen` tells which version is to be looked at: its place in the list, 0 is in force."""

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._text = label("", "meta", "muted", wrap=True)
        self._text.setObjectName("version_line")
        self._box = ComboBox()
        self._box.setObjectName("versions")
        self._box.setMinimumContentsLength(_LETTERS)
        self._row = QBoxLayout(_ACROSS, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self._text, 1)
        self._row.addWidget(self._box)
        self._box.activated.connect(self.chosen)
        self._show_texts()

    def show_versions(self, versions: Versions, at: int, language: str, now: int) -> None:
        """Show the version at a place, and the others to choose from."""
        self._box.clear()
        for place, ruling in enumerate(versions.rulings):
            in_force = self.tr("Version {number}, in force").format(number=ruling.number)
            older = self.tr("Version {number}").format(number=ruling.number)
            self._box.addItem(older if place else in_force)
        self._box.setCurrentIndex(at)
        self._box.setEnabled(len(versions.rulings) > 1)
        self._text.setText(version_line(versions, at, language, now))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < current_theme().px(_NARROW)
        self._row.setDirection(_DOWN if narrow else _ACROSS)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._show_texts()

    def _show_texts(self) -> None:
        self._box.setAccessibleName(self.tr("Version to look at"))


def version_line(versions: Versions, at: int, language: str, now: int) -> str:
    """Return a version in one line: number, who, when, why."""
    ruling = versions.rulings[at]
    day = format_date(local(ruling.effective_at).date(), local(now).date(), language)
    said = [QCoreApplication.translate("Versions", _NUMBER).format(number=ruling.number)]
    name = versions.authors.get(ruling.author or 0)
    form = _BY if name is not None else _SINCE if ruling.number > 1 else _FIRST
    shown = name.text(language) if name is not None else ""
    said.append(QCoreApplication.translate("Versions", form).format(name=shown, day=day))
    if ruling.reason:
        said.append(f"“{ruling.reason}”")
    return " · ".join(said)
