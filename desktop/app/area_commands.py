"""The commands that lead to help, settings, import and export."""

from importlib import import_module
from typing import Any

from desktop.app.areas import start_import
from desktop.qtkit.commands import Command, Commands
from desktop.qtkit.i18n import QT_TRANSLATE_NOOP
from desktop.views.shell.main_window import MainWindow

_HELP_OF = {
    "sops": "sops",
    "process": "process",
    "training": "training",
    "questions": "questions",
    "question_edit": "questions",
    "exams": "exams",
    "cohorts": "training",
    "practice": "training",
    "competence": "training",
    "queue": "queue",
    "ticket": "ticket",
    "new": "new-ticket",
    "import": "import",
    "history": "undo-history",
    "handover": "escalation-handover",
    "exam": "exams",
    "exam_result": "exams",
    "exam_answers": "exams-paper",
    "role_play": "exams-paper",
}


def declare_area_commands(commands: Commands, window: MainWindow) -> None:
    """Add the commands that lead to the areas."""

    def show_help() -> None:
        place = next(iter(commands.places), "")
        page = _HELP_OF.get(place, window.shown())
        view: Any = window.show_pane("help")
        view.show_page(page)

    def handover() -> Any:
        return window.show_pane("handover")

    def show_keys() -> None:
        commands.complete()
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
            "sops",
            QT_TRANSLATE_NOOP("Command", "Go to the SOP library"),
            lambda: window.go_to("sops"),
            "main",
            "sops",
            ("Ctrl+2", "G, S"),
        ),
        Command(
            "process",
            QT_TRANSLATE_NOOP("Command", "Go to the processes"),
            lambda: window.go_to("process"),
            "main",
            "process",
            ("Ctrl+3", "G, P"),
        ),
        Command(
            "training",
            QT_TRANSLATE_NOOP("Command", "Go to the training"),
            lambda: window.go_to("training"),
            "main",
            "training",
            ("Ctrl+4", "G, T"),
        ),
        Command(
            "settings",
            QT_TRANSLATE_NOOP("Command", "Settings"),
            lambda: window.go_to("settings"),
            "main",
            "settings",
            ("Ctrl+7", "Ctrl+,", "G, ,"),
        ),
        Command(
            "settings.find",
            QT_TRANSLATE_NOOP("Command", "Search the settings"),
            window.ways.find,
            icon="search",
            shortcut=("/", "Ctrl+F"),
            when="settings",
        ),
        Command(
            "help.find",
            QT_TRANSLATE_NOOP("Command", "Search the help"),
            window.ways.find,
            icon="search",
            shortcut=("/", "Ctrl+F"),
            when="help",
        ),
        Command(
            "handover",
            QT_TRANSLATE_NOOP("Command", "Hand over the shift"),
            lambda: window.show_pane("handover"),
            "main",
            "handover",
            "G, H",
        ),
        Command(
            "handover.give",
            QT_TRANSLATE_NOOP("Command", "Hand over the chosen tickets"),
            lambda: handover().give(),
            icon="handover",
            shortcut="Ctrl+Return",
            when="handover",
        ),
        Command(
            "handover.print",
            QT_TRANSLATE_NOOP("Command", "Print the page of the shift"),
            lambda: handover().print(),
            icon="print",
            shortcut="Ctrl+P",
            when="handover",
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
