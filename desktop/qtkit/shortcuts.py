"""Makes the keys of commands act in a window and show on it; keeps them out of text fields."""

import re

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from desktop.qtkit.commands import Commands, is_single
from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.latepart import LatePart
from desktop.qtkit.widgets.lineedit import LineEdit

# By name: loading these classes takes longer than asking for them.
_TEXT_FIELDS = ("QLineEdit", "QTextEdit", "QPlainTextEdit")
_TAKES_LETTERS = ("QAbstractSpinBox", "QComboBox", "QKeySequenceEdit")
_PRESSED_BY_KEY = ("QAbstractButton", "QComboBox", "QAbstractSlider", "QTabBar")
_STRONG = ("Ctrl+", "Alt+", "Meta+")
_PRESSING = frozenset({"Space", "Return", "Enter", "Up", "Down", "Left", "Right"})
_FUNCTION_KEY = re.compile(r"(Shift\+)?F\d+|Esc")


def types_text(widget: QWidget | None) -> bool:
    """Return whether keys typed at a widget become text there."""
    if _is_any(widget, _TEXT_FIELDS):
        return not bool(widget and widget.property("readOnly"))
    letters = widget is not None and bool(widget.property("takes_letters"))
    return letters or _is_any(widget, _TAKES_LETTERS)


def _is_any(widget: QWidget | None, classes: tuple[str, ...]) -> bool:
    return widget is not None and any(map(widget.inherits, classes))


class ShortcutKeys(QObject):
    """One QShortcut per key of the window; which command it means is asked when it is pressed."""

    def __init__(self, window: QWidget, commands: Commands) -> None:
        super().__init__(window)
        self._window = window
        self._commands = commands
        self._shortcuts: dict[str, QShortcut] = {}
        self._focus: QWidget | None = None
        self._composing = False
        self._begun = ""
        commands.changed.connect(self._update)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow_focus)
        self._update()

    def take(self, stroke: str) -> None:
        """Take a stroke from the moment before the keys were there; it may begin a longer key."""
        if self._commands.begins(stroke):
            self._begun = stroke
            self._window.installEventFilter(self)
        else:
            self._act(stroke)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window:
            if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
                # The end of a key begun early, where it is no key of its own.
                self._act(QKeySequence(event.keyCombination()).toString())
        elif isinstance(event, QInputMethodEvent):
            # The text field with focus: keys belong to a composition while it is open.
            self._composing = bool(event.preeditString())
        return super().eventFilter(watched, event)

    def _follow_focus(self, old: QWidget | None, new: QWidget | None) -> None:
        if old is not None:
            old.removeEventFilter(self)
        self._composing = False
        self._focus = new
        if types_text(new) and new is not None:
            new.installEventFilter(self)
        self._allow()

    def _update(self) -> None:
        wanted = {key for each in self._commands.all() for key in self._commands.keys(each.id)}
        for key in self._shortcuts.keys() - wanted:
            self._shortcuts.pop(key).deleteLater()
        for key in wanted - self._shortcuts.keys():
            shortcut = QShortcut(QKeySequence(key), self._window)
            shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
            shortcut.activated.connect(lambda key=key: self._act(key))
            self._shortcuts[key] = shortcut
        self._allow()

    def _allow(self) -> None:
        # A key that means nothing here is left to the widget with focus.
        for key, shortcut in self._shortcuts.items():
            shortcut.setEnabled(self._may_act(key) and self._commands.for_key(key) is not None)

    def _may_act(self, key: str) -> bool:
        if any(name in key for name in _STRONG) or _FUNCTION_KEY.fullmatch(key):
            return True
        if types_text(self._focus):
            return False
        if key in _PRESSING:
            return not _is_any(self._focus, _PRESSED_BY_KEY)
        return self._commands.single_keys or not is_single(key)

    def _act(self, key: str) -> None:
        begun, self._begun = self._begun, ""
        self._window.removeEventFilter(self)
        longer = self._commands.for_key(f"{begun}, {key}") if begun else None
        command = longer or self._commands.for_key(key)
        if command is not None and not self._composing:
            self._commands.run(command.id)


class KeyCaps(QObject):
    """Keeps the key caps in the buttons and fields of a window true to the commands they name."""

    def __init__(self, window: QWidget, commands: Commands) -> None:
        super().__init__(window)
        self._window, self._commands = window, commands
        self._late: set[LatePart] = set()
        commands.changed.connect(self.show)

    def show(self) -> None:
        """Show the keys of now, in what has been made since as well."""
        for late in set(self._window.findChildren(LatePart)) - self._late:
            late.made.connect(self.show)
            self._late.add(late)
        parts: list[Button | LineEdit] = [*self._window.findChildren(Button)]
        parts += self._window.findChildren(LineEdit)
        for part in parts:
            if part.command:
                # A button has little room, and everybody knows the sign on the key.
                part.set_keys(self._commands.keys_shown(part.command).replace("Enter", "⏎"))
