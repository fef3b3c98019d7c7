"""The commands that lead to help, settings, import and export."""

from importlib import import_module
from typing import Any

from desktop.app.areas import start_import
from desktop.qtkit.commands import Command, Commands
from desktop.qtkit.i18n import QT_TRANSLATE_NOOP
from desktop.views.shell.main_window import MainWindow

_HELP_OF = {"queue": "queue", "ticket": "ticket", "new": "new-ticket", "import": "import"}


def declare_area_commands(commands: Commands, window: MainWindow) -> None:
    """Add the commands that lead to the areas."""

    def show_help() -> None:
        page = _HELP_OF.get(window.shown(), window.shown())
        view: Any = window.show_pane("help")
        view.show_page(page)

    def show_keys() -> None:
        sheet = import_module("desktop.views.help.keys_sheet").KeysSheet(commands, window)
        sheet.open()

    commands.add(
        Command(
            "help",
            QT_TRANSLATE_NOOP("Command", "Help for this pane"),
            show_help,
            "main",
            "help",
            "F1",
        ),
        Command(
            "keys", QT_TRANSLATE_NOOP("Command", "All keys"), show_keys, "main", "keyboard", "?"
        ),
        Command(
            "settings",
            QT_TRANSLATE_NOOP("Command", "Settings"),
            lambda: window.show_pane("settings"),
            "main",
            "settings",
            ("Ctrl+,", "G, ,"),
        ),
        Command(
            "import",
            QT_TRANSLATE_NOOP("Command", "Import tickets"),
            lambda: start_import(window),
            "main",
            "import",
        ),
        Command(
            "export",
            QT_TRANSLATE_NOOP("Command", "Export the marked tickets or this view"),
            window.export_view,
            "main",
            "export",
        ),
    )
