"""One window for each workspace: a second start raises the first window and ends."""

from pathlib import Path
from zlib import adler32, crc32

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_WAIT_MS = 500
_WORD = b"raise"


class SingleWindow(QObject):
    """Listens for second starts of the same workspace."""

    raised = Signal()

    def __init__(self, root: Path | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = _name_of(root)
        self._server = QLocalServer(self)
        self._server.newConnection.connect(self._heard)

    def hand_over(self) -> bool:
        """Tell a window that is open already; return whether there is one."""
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(_WAIT_MS):
            return False
        socket.write(_WORD)
        socket.waitForBytesWritten(_WAIT_MS)
        socket.disconnectFromServer()
        return True

    def listen(self) -> None:
        """Be the window that later starts raise; a name left by a crash is taken over."""
        self._server.close()
        if not self._server.listen(self._name):
            QLocalServer.removeServer(self._name)
            self._server.listen(self._name)

    def stop(self) -> None:
        """Be found no more."""
        self._server.close()

    def move_to(self, root: Path) -> None:
        """Be found under another workspace from now on."""
        self._name = _name_of(root)
        self.listen()

    def _heard(self) -> None:
        socket = self._server.nextPendingConnection()
        if socket is not None:
            socket.disconnected.connect(socket.deleteLater)
        self.raised.emit()


def _name_of(root: Path | None) -> str:
    place = str(root.resolve()) if root is not None else "start"
    place_bytes = place.encode()
    return f"deskbook-{crc32(place_bytes):08x}{adler32(place_bytes):08x}"
