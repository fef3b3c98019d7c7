"""Where links and chips in a text lead: documents, steps, scripts, the browser, small boxes."""

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from desktop.domain.errors import AppError
from desktop.domain.vocabulary import ListName
from desktop.views.desk import Desk
from desktop.views.files.looking import KeptFileLook
from desktop.views.sops.reader.names import Named, Names
from desktop.views.sops.reader.popover import NeedBox, ScriptBox
from desktop.views.sops.state import SopState

_OUTSIDE = frozenset({"http", "https", "mailto"})
_LISTS = {"tool": ListName.TOOL, "template": ListName.TEMPLATE}


class Links:
    """Follows harmless addresses only; everything else was never a link."""

    def __init__(self, desk: Desk, state: SopState, names: Names, files: KeptFileLook) -> None:
        self._desk, self._state, self._names, self._files = desk, state, names, files

    def follow(self, link: str, near: QWidget) -> None:
        """Go where a link leads."""
        url = QUrl(link)
        scheme, name = url.scheme(), url.path()
        if scheme == "doc":
            self._state.open_code(name)
        elif scheme == "step":
            self._state.choose_step(name)
        elif scheme == "script":
            self._show_script(name, near)
        elif scheme == "file":
            self._look_at_file(name)
        elif scheme in _OUTSIDE:
            QDesktopServices.openUrl(url)

    def open_need(self, need: Named, near: QWidget) -> None:
        """Show what a step needs in a small box."""
        opened = self._state.opened
        if need.kind == "script":
            self._show_script(need.code, near)
        elif opened is not None:
            steps = [
                place
                for place, step in enumerate(opened.text.steps, 1)
                if need.code in (*step.tools, *step.templates)
            ]
            name = self._names.of(_LISTS[need.kind], need.code)
            NeedBox(near, need, name, steps).unfold()

    def _look_at_file(self, digest: str) -> None:
        opened = self._state.opened
        file = opened.files.get(digest) if opened is not None else None
        if file is not None:
            self._files.look(digest, file.name)
        else:
            self._desk.fail(AppError("document_file_unknown"))

    def _show_script(self, code: str, near: QWidget) -> None:
        script = self._names.scripts.get(code)
        if script is not None:
            ScriptBox(near, script, self._state.language).unfold()
