"""Hands and eyes of a person at the window: keys, clicks, and what stands on the screen."""

from PySide6.QtCore import QMimeData, QPoint, Qt, QTimer, QUrl
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
    QInputMethodEvent,
    QKeySequence,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTableView,
    QWidget,
)
from pytestqt import exceptions

_PATIENCE_MS = 8_000
_LOOK_MS = 30


def show_active(qtbot, window):
    """Show a window and give it the keyboard, also on a bare display without a window manager."""
    if window.isActiveWindow() and window.isVisible():
        return
    window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: window.isActiveWindow() or not window.isVisible(), timeout=_PATIENCE_MS)


class Hands:
    """Works at whatever window the program has in front."""

    def __init__(self, qtbot, front):
        self._qtbot = qtbot
        self._front = front

    @property
    def window(self):
        """Return the window in front: an open dialog, else the program's own."""
        dialog = QApplication.activeModalWidget()
        return dialog if dialog is not None else self._front()

    def press(self, *keys):
        """Press keys one after the other: "Ctrl+K", "G, M", "Down"."""
        for text in keys:
            sequence = QKeySequence(text)
            for place in range(sequence.count()):
                stroke = sequence[place]
                QTest.keyClick(self._target(), stroke.key(), stroke.keyboardModifiers())
                QApplication.processEvents()

    def type(self, text):
        """Type text; what no key gives comes from an input method, composed and then committed."""
        for letter in text:
            if letter.isascii():
                QTest.keyClick(self._target(), letter)
            else:
                self.compose(letter)
                self._input("", letter)
            QApplication.processEvents()

    def compose(self, text):
        """Have an input method hold text that is not committed yet."""
        self._input(text, "")

    def copy_picture(self, width=320, height=200):
        """Take a screenshot as other programs do: a picture on the clipboard."""
        image = QImage(width, height, QImage.Format.Format_RGB32)
        image.fill(0x336699)
        QGuiApplication.clipboard().setImage(image)

    def copy_rows(self, rows):
        """Copy rows in a spreadsheet, as it puts them on the clipboard."""
        text = "\r\n".join("\t".join(row) for row in rows)
        QGuiApplication.clipboard().setText(text)

    def name_file(self, path):
        """Type a path into the system's file dialog as soon as it stands there, and agree."""
        timer, typed = QTimer(self._front()), []
        timer.setInterval(_LOOK_MS)

        def look():
            tops = QApplication.topLevelWidgets()
            dialog = next((w for w in tops if isinstance(w, QFileDialog) and w.isVisible()), None)
            if dialog is None:
                if typed:
                    timer.stop()
                return
            field = dialog.findChild(QLineEdit, "fileNameEdit")
            if not typed:
                typed.append(path)
                field.selectAll()
                QTest.keyClicks(field, str(path))
            # The first Enter may only close the list of names that fit.
            target = QApplication.activePopupWidget() or field
            QTest.keyClick(target, Qt.Key.Key_Return)

        timer.timeout.connect(look)
        timer.start()

    def drop_files(self, name, *paths):
        """Drag files from elsewhere onto the widget of an object name."""
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        target, spot = self.find(name), QPoint(5, 5)
        how = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton)
        for event in (QDragEnterEvent, QDropEvent):
            QApplication.sendEvent(target, event(spot, *how, Qt.KeyboardModifier.NoModifier))
        QApplication.processEvents()

    def click(self, name, text=""):
        """Click the visible widget of an object name, or the button in it that says `text`."""
        found = self.find(name)
        if text:
            buttons = [b for b in found.findChildren(QAbstractButton) if b.isVisible()]
            found = next(b for b in [found, *buttons] if getattr(b, "text", str)() == text)
        show_active(self._qtbot, found.window())
        where = QPoint(8, found.height() // 2) if isinstance(found, QCheckBox) else QPoint()
        QTest.mouseClick(found, Qt.MouseButton.LeftButton, pos=where)
        QApplication.processEvents()

    def click_item(self, name, text):
        """Click the row of a list that begins with `text`."""
        view = self.find(name)
        model = view.model()
        rows = [model.index(row, 0) for row in range(model.rowCount())]
        index = next(each for each in rows if str(each.data()).startswith(text))
        view.scrollTo(index)
        where = view.visualRect(index).center()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(where))
        QApplication.processEvents()

    def until(self, fact):
        """Wait until something is so; what the screen says instead is told."""
        try:
            self._qtbot.waitUntil(fact, timeout=_PATIENCE_MS)
        except exceptions.TimeoutError:
            raise AssertionError(self.texts()) from None

    def see(self, text):
        """Wait until the screen says `text` somewhere."""
        self.until(lambda: any(text in each for each in self.texts()))

    def find(self, name):
        """Return the visible widget of an object name, waiting for it."""
        found = []

        def there():
            tops = [self.window, *QApplication.topLevelWidgets()]
            for top in tops:
                all_of_it = [top, *top.findChildren(QWidget)] if top is not None else []
                found[:] = [w for w in all_of_it if w.objectName() == name and w.isVisible()]
                if found:
                    return True
            return False

        self.until(there)
        return found[0]

    def shows(self, name):
        """Return whether a widget of that name is on the screen."""
        widgets = self.window.findChildren(QWidget, name)
        return any(widget.isVisible() for widget in widgets)

    def texts(self):
        """Return every text on the screen: labels, buttons, fields, lists."""
        out = []
        for top in {self.window, self._front(), QApplication.activePopupWidget()} - {None}:
            for part in [top, *top.findChildren(QWidget)]:
                if part.isVisible():
                    out.extend(_texts_of(part))
        return [text for text in out if text]

    def focus(self):
        """Return the object name of the widget with the keyboard."""
        focus = QApplication.focusWidget()
        return focus.objectName() if focus is not None else ""

    def part(self):
        """Return the name of the part of the window that has the keyboard: its own, or above."""
        names = []
        widget = QApplication.focusWidget()
        while widget is not None:
            names.append(widget.objectName())
            widget = widget.parentWidget()
        parts = {"preview", "composer", "views", "status_bar", "page_list"}
        return next((name for name in names if name in parts), next(iter(names), ""))

    def text_of(self, name):
        """Return what stands in a field or on a label."""
        found = self.find(name)
        return found.toPlainText() if isinstance(found, QPlainTextEdit) else found.text()

    def rows(self):
        """Return the tickets of the queue as the screen shows them, a list of cells each."""
        rows = map(self._cells, range(self._table().model().rowCount()))
        return [cells for cells in rows if any(cells)]

    def row(self):
        """Return the current row of the queue."""
        at = self._table().currentIndex().row()
        return self._cells(at) if at >= 0 else []

    def _cells(self, row):
        table = self._table()
        shown = [c for c in range(table.model().columnCount()) if not table.isColumnHidden(c)]
        return [str(table.model().index(row, column).data() or "") for column in shown]

    def groups(self):
        """Return what a screen reader says for the group rows."""
        model, role = self._table().model(), Qt.ItemDataRole.AccessibleTextRole
        rows = [row for row in range(model.rowCount()) if not any(self._cells(row))]
        return [model.index(row, 0).data(role) for row in rows]

    def sheet(self):
        """Return the rows of the process table as the screen shows them, without the last one."""
        model = self.find("process_sheet").model()
        places = range(model.rowCount() - 1)
        columns = range(model.columnCount())
        return [[str(model.index(row, c).data() or "") for c in columns] for row in places]

    def headers(self):
        """Return the titles of the queue's columns."""
        model = self._table().model()
        hidden = self._table().isColumnHidden
        columns = [each for each in range(model.columnCount()) if not hidden(each)]
        role = Qt.ItemDataRole.AccessibleTextRole
        return [model.headerData(each, Qt.Orientation.Horizontal, role) for each in columns]

    def marked(self):
        """Return how many rows are marked."""
        return len(self._table().selectionModel().selectedRows())

    def wait_rows(self, count):
        """Wait until the queue shows so many tickets."""
        self.until(lambda: len(self.rows()) == count)

    def colour(self):
        """Return the colour of the screen in the middle of the bar at the foot."""
        picture = self._front().grab().toImage()
        return picture.pixelColor(picture.width() // 2, picture.height() - 4).name()

    def chosen(self, name):
        """Return the text of the chosen row of a list."""
        return str(self.find(name).currentIndex().data() or "")

    def _table(self):
        return self._front().findChild(QTableView, "tickets")

    def _target(self):
        popup = QApplication.activePopupWidget()
        if popup is not None:
            return popup.focusWidget() or popup
        show_active(self._qtbot, self.window)
        return QApplication.focusWidget() or self.window

    def _input(self, preedit, committed):
        target = self._target()
        assert target.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled), target.objectName()
        event = QInputMethodEvent(preedit, [])
        event.setCommitString(committed)
        QApplication.sendEvent(target, event)
        QGuiApplication.processEvents()


def _texts_of(part):
    if isinstance(part, QLabel | QAbstractButton):
        return [part.text()]
    if isinstance(part, QLineEdit):
        return [part.text(), part.placeholderText()]
    if isinstance(part, QPlainTextEdit):
        return [part.toPlainText(), part.placeholderText()]
    if isinstance(part, QComboBox):
        return [part.currentText()]
    if isinstance(part, QAbstractItemView) and not isinstance(part, QTableView):
        model = part.model()
        return [str(model.index(row, 0).data() or "") for row in range(model.rowCount())]
    return []
