"""The page of scripts: all of them at the left, the chosen one written and tried at the right."""

from PySide6.QtCore import QEvent, QSignalBlocker, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.bilingual import Bilingual
from desktop.domain.errors import AppError
from desktop.domain.matching import Title, match
from desktop.domain.scripts import Script
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.look import by_pixels
from desktop.services.sounds import readings
from desktop.views.desk import Desk
from desktop.views.sops.page_frame import PageFrame
from desktop.views.sops.short.script_form import ScriptForm
from desktop.views.sops.short.script_preview import ScriptPreview
from desktop.views.sops.state import SopState
from desktop.views.undoable import Undoable

_KEY = Qt.ItemDataRole.UserRole
_LIST = 200
_NEW = Script(0, b"", "", Bilingual(), Bilingual())


class ScriptsPage(QWidget):
    """Each field is saved when it is left; a new script as soon as it has a code and a text."""

    def __init__(self, desk: Desk, state: SopState) -> None:
        super().__init__()
        self._desk, self._state = desk, state
        self._acts = Undoable(desk, self)
        self._reads = desk.latest("sops")
        self._scripts: list[Script] = []
        self._shown: Script = _NEW
        self._wanted = ""
        self.frame = PageFrame("scripts_page")
        self.list = QListWidget()
        self.form = ScriptForm(desk)
        self.preview = ScriptPreview()
        self._new = Button("", icon="add")
        self._retire = Button("", icon="none")
        self._build()
        self._connect()
        self._retranslate()
        self.refresh()

    def refresh(self) -> None:
        """Read the scripts anew."""
        self._reads.start(lambda my, _p: my.short_texts.scripts(), self._take)

    def show_script(self, code: str) -> None:
        """Show a script by its code, now or when it is read."""
        self._wanted = code
        self._show_list()

    def new_script(self) -> None:
        """Begin a script with the next free code."""
        taken = {each.code for each in self._scripts}
        number = next(n for n in range(1, len(taken) + 2) if f"HS-{n:02}" not in taken)
        with QSignalBlocker(self.list):
            self.list.setCurrentRow(-1)
        self._show_one(_NEW._replace(code=f"HS-{number:02}"))
        self.form.start()

    def save(self) -> None:
        """Keep what was typed, where it is something else than before."""
        script, values = self._shown, self.form.values()
        changed = {name: new for name, new in values.items() if getattr(script, name) != new}
        if not changed or (not script.key and not (values["code"] and any(self.form.body()))):
            return
        code = str(values["code"])
        if not script.key:
            made = script._replace(**values)
            self._acts.do(
                lambda my: my.short_texts.add_script(made),
                lambda _: self.tr("{code} added").format(code=code),
                lambda _key: self.show_script(code),
                self._failed,
            )
            return
        self._shown = script._replace(**changed)
        self._acts.do(
            lambda my: my.short_texts.change_script(script.key, **changed),
            lambda _: self.tr("{code} changed").format(code=code),
            failed=self._failed,
        )

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        self.list.setObjectName("scripts_list")
        self.list.setProperty("card", "true")
        self.list.setFixedWidth(current_theme().px(_LIST))
        self.list.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, on=False)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        by_pixels(self.list)
        for button, name in ((self._retire, "script_retire"), (self._new, "script_new")):
            button.setObjectName(name)
            button.set_height("control_pane")
            self.frame.add_tool(button)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(14)
        column.addWidget(self.form)
        column.addWidget(self.preview)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(inner)
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(self.list)
        row.addWidget(scroll, 1)
        self.frame.body.addLayout(row, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.frame)
        self.setFocusProxy(self.list)

    def _connect(self) -> None:
        self.frame.filtered.connect(lambda _text: self._show_list())
        self.list.currentItemChanged.connect(lambda item, _old: self._choose(item))
        self.form.left.connect(self.save)
        self.form.typed.connect(lambda: self.preview.show_body(self.form.body()))
        self.preview.copied.connect(
            lambda _language: self._desk.say(self.tr("{code} copied").format(code=self._shown.code))
        )
        self._new.clicked.connect(lambda _checked: self.new_script())
        self._retire.clicked.connect(lambda _checked: self._retire_shown())
        self._desk.changed.connect(self._follow)

    def _retranslate(self) -> None:
        name, otherwise = self.tr("name"), self.tr("what is said otherwise")
        plain, fallback = f"{{{name}}}", f"{{{name}|{otherwise}}}"
        self.frame.set_texts(
            self.tr("Scripts"),
            self.tr("Write a variable as {plain} or {fallback}.").format(
                plain=plain, fallback=fallback
            ),
            self.tr("Filter scripts"),
        )
        self.list.setAccessibleName(self.tr("Scripts"))
        self._new.setText(self.tr("New script"))
        self.form.show_texts()
        self.preview.show_texts()
        self._show_list()
        self._name_retire()

    def _follow(self, notices: dict[str, dict[int, set[str]]]) -> None:
        if {"script", "list_item"} & notices.keys():
            self.form.show_texts()
            self.refresh()

    def _take(self, scripts: list[Script]) -> None:
        self._scripts = scripts
        self._show_list()

    def _show_list(self) -> None:
        typed, language = self.frame.search.text(), self._desk.language
        chosen = self._shown.key
        with QSignalBlocker(self.list):
            self.list.clear()
            for each in self._scripts:
                title = Title(f"{each.code} {each.title.zh}", each.title.en)
                if match(title, typed, readings) is None and typed not in each.body.zh:
                    continue
                said = f"{each.code} {each.title.text(language)}"
                if each.retired_at is not None:
                    said = self.tr("{text} (retired)").format(text=said)
                item = QListWidgetItem(said)
                item.setData(_KEY, each.key)
                item.setToolTip(each.body.text(language))
                if each.retired_at is not None:
                    item.setForeground(current_theme().colour("muted"))
                self.list.addItem(item)
                if each.code == self._wanted or (not self._wanted and each.key == chosen):
                    self.list.setCurrentItem(item)
        if any(each.code == self._wanted for each in self._scripts):
            self._wanted = ""
        if self.list.currentItem() is None and not self._shown.code and self.list.count():
            self.list.setCurrentRow(0)
        else:
            self._choose(self.list.currentItem())

    def _choose(self, item: QListWidgetItem | None) -> None:
        key = item.data(_KEY) if item is not None else None
        found = next((each for each in self._scripts if each.key == key), None)
        if found is not None:
            self._show_one(found)

    def _show_one(self, script: Script) -> None:
        if script.key != self._shown.key:
            self.preview.forget()
        if script != self._shown or not script.key:
            self.form.show_script(script)
        self._shown = script
        self.preview.show_body(self.form.body())
        self._name_retire()

    def _name_retire(self) -> None:
        retired = self._shown.retired_at is not None
        self._retire.setText(self.tr("Use again") if retired else self.tr("Retire"))
        self._retire.set_off("" if self._shown.key else self.tr("It is not saved yet."))

    def _retire_shown(self) -> None:
        script = self._shown
        retired = script.retired_at is None
        said = self.tr("{code} retired") if retired else self.tr("{code} is in use again")
        self._acts.do(
            lambda my: my.short_texts.retire_script(script.key, retired=retired),
            lambda _: said.format(code=script.code),
        )

    def _failed(self, error: Exception) -> None:
        if isinstance(error, AppError) and error.code.startswith("short_text"):
            self.form.show_error(error)
        else:
            self._desk.fail(error)
