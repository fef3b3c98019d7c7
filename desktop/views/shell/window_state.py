"""Where the window stood, to be found again at the next start."""

from PySide6.QtCore import QByteArray

from desktop.views.shell.main_window import MainWindow


def window_state(window: MainWindow) -> dict[str, str]:
    """Return geometry, splitter and view of a window."""
    return {
        "geometry": _text(window.saveGeometry()),
        "parts": ",".join(map(str, window.queue.splitter.widths())),
        "view": window.queue.views.current(),
    }


def restore_window(window: MainWindow, state: dict[str, str]) -> None:
    """Put a window where it stood; Qt itself brings it back from a screen that is gone."""
    if "geometry" in state:
        window.restoreGeometry(_bytes(state["geometry"]))
    left, _, right = state.get("parts", "").partition(",")
    if left.isdecimal() and right.isdecimal():
        window.queue.splitter.set_widths(int(left), int(right))


def _text(state: QByteArray) -> str:
    return bytes(state.toHex().data()).decode()


def _bytes(text: str) -> QByteArray:
    return QByteArray.fromHex(text.encode())
