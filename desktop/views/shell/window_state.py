"""Where the window stood, to be found again at the next start."""

from collections.abc import Sequence

from PySide6.QtCore import QByteArray, QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from desktop.views.shell.main_window import MainWindow


def window_state(window: MainWindow) -> dict[str, str]:
    """Return geometry, splitter and view of a window."""
    return {
        "geometry": _text(window.saveGeometry()),
        "parts": ",".join(map(str, window.queue.splitter.widths())),
        "view": window.queue.views.current(),
    }


def restore_window(window: MainWindow, state: dict[str, str]) -> None:
    """Put a window where it stood, as large as it was if that is still in sight."""
    if "geometry" in state:
        window.restoreGeometry(_bytes(state["geometry"]))
        keep_in_sight(window)
    left, _, right = state.get("parts", "").partition(",")
    if left.isdecimal() and right.isdecimal():
        window.queue.splitter.set_widths(int(left), int(right))


def keep_in_sight(window: QWidget) -> None:
    """Bring a window that is not maximised onto a screen that is there, whole."""
    if not window.isMaximized() and not window.isFullScreen():
        screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
        window.setGeometry(in_sight(window.geometry(), screens))


def in_sight(wanted: QRect, screens: Sequence[QRect]) -> QRect:
    """Return where a window goes: on the screen it is on for the most part, or the nearest."""
    if not screens:
        return wanted
    home = max(screens, key=lambda screen: (_shared(wanted, screen), -_far(wanted, screen)))
    width, height = min(wanted.width(), home.width()), min(wanted.height(), home.height())
    left = max(home.left(), min(wanted.left(), home.left() + home.width() - width))
    top = max(home.top(), min(wanted.top(), home.top() + home.height() - height))
    return QRect(left, top, width, height)


def _shared(one: QRect, other: QRect) -> int:
    both = one.intersected(other)
    return max(0, both.width()) * max(0, both.height())


def _far(one: QRect, other: QRect) -> int:
    return (one.center() - other.center()).manhattanLength()


def _text(state: QByteArray) -> str:
    return bytes(state.toHex().data()).decode()


def _bytes(text: str) -> QByteArray:
    return QByteArray.fromHex(text.encode())
