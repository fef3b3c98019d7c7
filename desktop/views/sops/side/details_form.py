"""What stays the same over all versions of a document, changed in place and saved at once."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFormLayout, QWidget

from desktop.domain.vocabulary import ListName
from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.combobox import ComboBox
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.lineedit import LineEdit
from desktop.services.base import rights
from desktop.views.desk import Desk
from desktop.views.sops.side.systems import read_systems, systems_text
from desktop.views.sops.state import SopState

_MONTHS = (0, 3, 6, 12, 24, 36)
_ACTION = "document.details"


class DetailsForm(QWidget):
    """Code, service type, category, owner, interval of reviews, systems."""

    def __init__(self, desk: Desk, state: SopState) -> None:
        super().__init__()
        self._desk, self._state = desk, state
        self._code, self._systems = LineEdit("ACC-01"), LineEdit("ERP 8.6")
        names = ("service_type", "category", "owner", "review_months")
        self._boxes = {name: ComboBox("—") for name in names}
        self._names = {name: label("", "meta", "muted") for name in ("code", *names, "systems")}
        self._build()
        state.opened_changed.connect(self._show)
        self._retranslate()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(10)
        form.setVerticalSpacing(6)
        editors: dict[str, QWidget] = {"code": self._code, **self._boxes, "systems": self._systems}
        for name, editor in editors.items():
            editor.setObjectName(f"details_{name}")
            form.addRow(self._names[name], editor)
        for name, box in self._boxes.items():
            box.setMinimumContentsLength(8)
            box.setSizeAdjustPolicy(box.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.activated.connect(lambda _at, name=name, box=box: self._set(name, box.currentData))
        self._code.editingFinished.connect(lambda: self._set("code", self._code.text))
        self._systems.editingFinished.connect(
            lambda: self._set("systems", lambda: read_systems(self._systems.text()))
        )

    def _retranslate(self) -> None:
        words = {
            "code": self.tr("Code"),
            "service_type": self.tr("Service type"),
            "category": self.tr("Category"),
            "owner": self.tr("Owner"),
            "review_months": self.tr("Review interval"),
            "systems": self.tr("Systems"),
        }
        for name, text in words.items():
            self._names[name].setText(text)
        for name, box in self._boxes.items():
            box.setAccessibleName(words[name])
        self._code.setAccessibleName(words["code"])
        self._systems.setAccessibleName(words["systems"])
        self._show()

    def _show(self) -> None:
        opened = self._state.opened
        if opened is None:
            return
        document = opened.document
        for name, box in self._boxes.items():
            _offer(box, self._options(name), getattr(document, name))
        # What is being typed is not taken away by somebody else's change.
        if not self._code.hasFocus():
            self._code.setText(document.code)
        if not self._systems.hasFocus():
            self._systems.setText(systems_text(document.systems, self._desk.language))
        self.setEnabled(self._desk.session.role in rights()[_ACTION])

    def _options(self, name: str) -> list[tuple[str, Any]]:
        language, directory = self._desk.language, self._desk.my.directory
        if name == "owner":
            people = directory.agents.values()
            return [("—", None), *((p.name.text(language), p.key) for p in people)]
        if name == "review_months":
            words = [self.tr("every %n month(s)", "", months) for months in _MONTHS[1:]]
            return [*zip([self.tr("no review"), *words], _MONTHS, strict=True)]
        found: list[tuple[str, Any]] = [("—", None)]
        for item in directory.of(ListName(name)):
            path = " / ".join(each.name.text(language) for each in directory.path(item.key))
            found.append((path, item.key))
        return found

    def _set(self, name: str, read: Callable[[], Any]) -> None:
        opened = self._state.opened
        if opened is None or getattr(opened.document, name) == read():
            return
        document, value = opened.row.document, read()
        self._desk.write(
            lambda my: my.documents.set_details(document, **{name: value}), failed=self._refused
        )

    def _refused(self, error: Exception) -> None:
        self._desk.fail(error)
        opened = self._state.opened
        if opened is not None:
            self._code.setText(opened.document.code)
            self._show()


def _offer(box: ComboBox, options: list[tuple[str, Any]], value: Any) -> None:
    """Offer these and choose one; a value that is offered no more stays as it is."""
    known = [(box.itemText(at), box.itemData(at)) for at in range(box.count())]
    if value not in [each for _, each in options]:
        options = [*options, (str(value), value)]
    if known != options:
        box.clear()
        for text, each in options:
            box.addItem(text, each)
    values = [each for _, each in options]
    box.setCurrentIndex(values.index(value))
    box.setToolTip(box.currentText())
