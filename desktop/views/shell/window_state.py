"""Where the window stood, to be found again at the next start."""

from PySide6.QtCore import QByteArray

from desktop.views.shell.main_window import MainWindow


def window_state(window: MainWindow) -> dict[str, str]:
    """Return geometry, splitter and view of a window."""
    return {
        "geometry": _text(window.saveGeometry()),
        "splitter": _text(window.queue.splitter.saveState()),
        "view": window.queue.views.current(),
    }


def restore_window(window: MainWindow, state: dict[str, str]) -> None:
    """Put a window where it stood; Qt itself brings it back from a screen that is gone."""
    if "geometry" in state:
        window.restoreGeometry(_bytes(state["geometry"]))
    if "splitter" in state:
        window.queue.splitter.restoreState(_bytes(state["splitter"]))


def _text(state: QByteArray) -> str:
    return bytes(state.toHex().data()).decode()


def _bytes(text: str) -> QByteArray:
    return QByteArray.fromHex(text.encode())
