"""What points to a document and what it points to; tickets and others counted; its files."""

from typing import NamedTuple

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from desktop.domain.sops.mentions import documents, scripts
from desktop.domain.sops.records import SopHead, Step
from desktop.qtkit.icons import icon
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.look import by_pixels
from desktop.services.documents.opened import OpenDocument
from desktop.services.services import Services
from desktop.views.desk import Desk
from desktop.views.files.file_words import risk_text, shown_name, size_text
from desktop.views.files.looking import KeptFileLook
from desktop.views.sops.state import SopState

_TARGET = Qt.ItemDataRole.UserRole


class _Target(NamedTuple):
    """Where a row leads: a document by key or code, a kept file by its hash and name."""

    document: int = 0
    code: str = ""
    digest: str = ""
    name: str = ""


_NOWHERE = _Target()


class _Names(NamedTuple):
    """Titles of documents and scripts by code."""

    documents: dict[str, str]
    scripts: dict[str, str]


_NO_NAMES = _Names({}, {})


class ReferencesTab(QWidget):
    """Enter or a double click opens a document, or a copy of a kept file."""

    def __init__(self, desk: Desk, state: SopState) -> None:
        super().__init__()
        self._desk, self._state = desk, state
        self._reads = desk.latest("sops")
        self._files = KeptFileLook(desk, self)
        self.list = QListWidget()
        self.list.setObjectName("document_references")
        self.list.itemActivated.connect(self._open)
        self.setFocusProxy(self.list)
        by_pixels(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 6, 6, 6)
        column.addWidget(self.list)
        state.opened_changed.connect(self._read)

    @staticmethod
    def count(opened: OpenDocument) -> int:
        """Return how many references there are, for the name of the tab."""
        return len(opened.references) + len(_mentioned(opened)) + sum(opened.used.values())

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._read()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._read()

    def _read(self) -> None:
        opened = self._state.opened
        if opened is None or not self.isVisible():
            return
        language = self._desk.language
        if _mentioned(opened) or _scripts(opened):
            self._reads.start(lambda my, _p: _names(my, language), self._show)
        else:
            self._show(_NO_NAMES)

    def _show(self, names: _Names) -> None:
        opened = self._state.opened
        if opened is None:
            return
        self.list.clear()
        self.list.setAccessibleName(self.tr("References"))
        self._section(self.tr("Documents that point here"))
        for each in opened.references:
            title = each.title.text(self._desk.language)
            self._row(f"{each.code}  {title}", "document", _Target(each.document))
        self._section(self.tr("This document points to"))
        for code in _mentioned(opened):
            known = names.documents.get(code)
            text = f"{code}  {known}" if known else self.tr("{code}: not there").format(code=code)
            where = _Target(code=code) if known else _NOWHERE
            self._row(text, "document" if known else "warning", where)
        for code in _scripts(opened):
            self._row(f"{code}  {names.scripts.get(code, '')}".strip(), "chat")
        self._section(self.tr("Used by"))
        for kind, count in sorted(opened.used.items()):
            self._row(self._counted(kind, count), "ticket" if kind == "ticket" else "link")
        self._section(self.tr("Files"))
        for file in opened.files.values():
            said = f"{shown_name(file.name)}  {size_text(file.bytes)}"
            sign = "warning" if risk_text(file.name) else "attachment"
            self._row(said, sign, _Target(digest=file.sha256, name=file.name))
        self._section("")
        self.list.takeItem(self.list.count() - 1)
        if not self.list.count():
            self._row(self.tr("Nothing points here, and this points nowhere"), "info")

    def _counted(self, kind: str, count: int) -> str:
        if kind == "ticket":
            return self.tr("%n ticket(s)", "", count)
        return self.tr("{count} × {kind}").format(count=count, kind=kind)

    def _section(self, title: str) -> None:
        """Begin a section; one without rows goes with the next one."""
        last = self.list.item(self.list.count() - 1)
        if last is not None and not last.flags():
            self.list.takeItem(self.list.count() - 1)
        item = QListWidgetItem(title)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        item.setFont(current_theme().font("meta_strong"))
        item.setForeground(current_theme().colour("muted"))
        self.list.addItem(item)

    def _row(self, text: str, sign: str, where: _Target = _NOWHERE) -> None:
        item = QListWidgetItem(icon(sign), text)
        item.setData(_TARGET, where)
        item.setToolTip(risk_text(where.name) or text)
        item.setSizeHint(QSize(0, current_theme().height("tree_row")))
        self.list.addItem(item)

    def _open(self, item: QListWidgetItem) -> None:
        where = item.data(_TARGET)
        if not isinstance(where, _Target):
            return
        if where.document:
            self._state.open(where.document)
        elif where.code:
            self._state.open_code(where.code)
        elif where.digest:
            self._files.look(where.digest, where.name)


def _parts(opened: OpenDocument) -> list[Step | SopHead]:
    return [opened.text.head, *opened.text.steps]


def _mentioned(opened: OpenDocument) -> list[str]:
    return sorted({code for part in _parts(opened) for code in documents(part)})


def _scripts(opened: OpenDocument) -> list[str]:
    return sorted({code for part in _parts(opened) for code in scripts(part)})


def _names(my: Services, language: str) -> _Names:
    shelf, known = my.library.shelf(), my.short_texts.scripts()
    return _Names(
        {row.code: row.title.text(language) for row in shelf},
        {script.code: script.title.text(language) for script in known},
    )
