"""The toolbar of a step's text: Aa, link, check list, table, picture, scripts and forms."""

from PySide6.QtCore import QEvent, QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QMenu, QSizePolicy

from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.button import Button, IconButton
from desktop.qtkit.widgets.look import below, unfold
from desktop.views.sops.editor.fields.step_text import StepText
from desktop.views.sops.editor.markdown_acts import insert_table, prefix_lines, toggle_around

_BOLD = "**"
_PICTURES = "*.png *.jpg *.jpeg *.gif *.bmp *.webp"


class TextToolbar(QFrame):
    """Acts on the text written last; `link_wanted` and `insert_wanted` open the pickers."""

    link_wanted = Signal()
    insert_wanted = Signal()
    files_chosen = Signal(list)

    def __init__(self) -> None:
        super().__init__()
        self._text: StepText | None = None
        self._buttons = {
            name: IconButton(icon, "")
            for name, icon in (
                ("style", "text"),
                ("link", "link"),
                ("check_list", "check_list"),
                ("table", "table"),
                ("picture", "image"),
            )
        }
        self._insert = Button("", "ghost")
        self._menu = QMenu(self)
        self._build()
        self._retranslate()

    def act_on(self, text: StepText) -> None:
        """Act on this text from now on."""
        self._text = text

    def text(self) -> StepText | None:
        """Return the text that is acted on."""
        return self._text

    def bold(self) -> None:
        """Make the selection bold, or not bold."""
        if self._text is not None:
            toggle_around(self._text, _BOLD)
            self._text.setFocus()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        self.setProperty("card", "strip")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 0, 4, 0)
        row.setSpacing(2)
        for name, button in self._buttons.items():
            button.set_height("control_row")
            button.setObjectName(f"text_{name}")
            row.addWidget(button)
        line = QFrame()
        line.setProperty("line", "upright")
        row.addWidget(line)
        row.addWidget(self._insert)
        self._insert.set_height("control_row")
        self._insert.setObjectName("text_insert")
        acts = {
            "style": self._show_styles,
            "link": self.link_wanted.emit,
            "check_list": lambda: self._prefix("- [ ] "),
            "table": self._add_table,
            "picture": self._choose_files,
        }
        for name, act in acts.items():
            self._buttons[name].clicked.connect(lambda _checked, act=act: act())
        self._insert.clicked.connect(lambda _checked: self.insert_wanted.emit())

    def _retranslate(self) -> None:
        names = {
            "style": self.tr("Bold, headings, lists"),
            "link": self.tr("Link to an SOP, template, tool, script or address"),
            "check_list": self.tr("Check list"),
            "table": self.tr("Table"),
            "picture": self.tr("Picture, video or other file"),
        }
        for name, words in names.items():
            self._buttons[name].set_name(words)
        self._insert.setText(self.tr("Insert script, form"))
        self._insert.set_icon("add")
        self.setAccessibleName(self.tr("Tools for the text"))

    def _show_styles(self) -> None:
        self._menu.clear()
        self._add(self.tr("Bold"), self.bold)
        for words, prefix in (
            (self.tr("Heading"), "## "),
            (self.tr("Small heading"), "### "),
            (self.tr("Bullet list"), "- "),
            (self.tr("Numbered list"), "1. "),
            (self.tr("Quote"), "> "),
        ):
            self._add(words, lambda prefix=prefix: self._prefix(prefix))
        button = self._buttons["style"]
        where: QPoint = below(button, button.rect())
        unfold(self._menu, where)
        self._menu.setFocus()

    def _add(self, words: str, act: object) -> None:
        action = QAction(words, self._menu)
        action.triggered.connect(lambda _checked=False: act())  # type: ignore[operator]
        self._menu.addAction(action)

    def _prefix(self, prefix: str) -> None:
        if self._text is not None:
            prefix_lines(self._text, prefix)
            self._text.setFocus()

    def _add_table(self) -> None:
        if self._text is not None:
            insert_table(self._text, (self.tr("What"), self.tr("How")))
            self._text.setFocus()

    def _choose_files(self) -> None:
        kinds = ";;".join(
            (self.tr("Pictures ({kinds})").format(kinds=_PICTURES), self.tr("All (*)"))
        )
        chosen, _kind = QFileDialog.getOpenFileNames(self, self.tr("Add files"), "", kinds)
        if chosen:
            self.files_chosen.emit(chosen)
