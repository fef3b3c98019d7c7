"""The pages beside the documents: scripts, error codes, duties, register; made when first shown."""

from importlib import import_module
from typing import Any

from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.views.desk import Desk
from desktop.views.sops.state import SopState

_PAGES = {
    "scripts": ("desktop.views.sops.short.scripts_page", "ScriptsPage"),
    "codes": ("desktop.views.sops.short.codes_page", "CodesPage"),
    "duties": ("desktop.views.sops.register.duties_page", "DutiesPage"),
    "register": ("desktop.views.sops.register.register_page", "RegisterPage"),
}
_ENTRIES = {"script": ("scripts", "show_script"), "code": ("codes", "show_code")}


class Pages:
    """Shows a page of the library in the middle of the pane, by name or by one of its entries."""

    def __init__(self, desk: Desk, state: SopState, stack: QStackedWidget) -> None:
        self._desk, self._state, self._stack = desk, state, stack
        self._made: dict[str, QWidget] = {}

    def show(self, wanted: str) -> QWidget:
        """Show "scripts", "codes", "duties", "register", "script:HS-01" or "code:1603"."""
        kind, _, entry = wanted.partition(":")
        name, act = _ENTRIES.get(kind, (kind, ""))
        page = self._page(name)
        self._stack.setCurrentWidget(page)
        if entry and act:
            getattr(page, act)(entry)
        return page

    def _page(self, name: str) -> QWidget:
        if name not in self._made:
            module, title = _PAGES[name]
            make: Any = getattr(import_module(module), title)
            self._made[name] = make(self._desk, self._state)
            self._stack.addWidget(self._made[name])
        return self._made[name]
