"""Which areas the window has, each pane made when it is first shown, by name."""

from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from desktop.app.library_area import LibraryArea
from desktop.app.mail_drop import MailDrop
from desktop.app.process_area import ProcessArea
from desktop.app.training_area import TrainingArea
from desktop.domain.bilingual import Bilingual
from desktop.qtkit.i18n import QT_TRANSLATE_NOOP, languages
from desktop.views.desk import Desk
from desktop.views.shell.main_window import MainWindow
from desktop.views.shell.rail import Area

_TITLES = {
    "sops": QT_TRANSLATE_NOOP("Area", "SOPs"),
    "process": QT_TRANSLATE_NOOP("Area", "Process"),
    "training": QT_TRANSLATE_NOOP("Area", "Training"),
    "help": QT_TRANSLATE_NOOP("Area", "Help"),
    "settings": QT_TRANSLATE_NOOP("Area", "Settings"),
}


def add_areas(
    window: MainWindow,
    apply_setting: Callable[[str, object], object],
    open_folder: Callable[[Path], object],
    apply_keys: Callable[[], object],
) -> None:
    """Add library, processes, training, help, settings to the rail, the import behind the queue."""
    desk = window.desk

    def settings() -> QWidget:
        view = import_module("desktop.views.settings.settings_view").SettingsView(desk)
        view.changed.connect(apply_setting)
        view.restored.connect(open_folder)
        presets = Bilingual("导入方案", "Import presets")
        view.add_page("import_presets", presets, "saved_view", lambda: _presets(desk))
        return _widget(view)

    def help_pages() -> QWidget:
        return _widget(import_module("desktop.views.help.help_view").HelpView())

    def importing() -> QWidget:
        view = import_module("desktop.views.importing.import_view").ImportView(desk)
        view.show_tickets.connect(lambda: _show_all(window))
        view.left.connect(window.show_queue)
        return _widget(view)

    window.add_area(Area("sops", "", "sops"), LibraryArea(window, apply_keys).make)
    window.add_area(Area("process", "", "process"), ProcessArea(window, apply_keys).make)
    window.add_area(Area("training", "", "training"), TrainingArea(window, apply_keys).make)
    window.add_area(Area("help", "", "help"), help_pages, at_foot=True)
    window.add_area(Area("settings", "", "settings"), settings, at_foot=True)
    window.add_pane("import", importing)
    _add_own_work(window)
    window.queue.import_wanted.connect(lambda: start_import(window))
    MailDrop(window.queue, lambda mails: _import_files(window, mails))
    names = AreaNames(window)
    languages().changed.connect(names.show)
    names.show()


def _add_own_work(window: MainWindow) -> None:
    """Add what is behind the queue for whoever works: my last acts, the end of my shift."""
    desk = window.desk

    def history() -> QWidget:
        view = import_module("desktop.views.history.history_view").HistoryView(desk)
        view.left.connect(window.show_queue)
        view.ticket_wanted.connect(window.open_ticket)
        return _widget(view)

    def handover() -> QWidget:
        made = import_module("desktop.views.handover.handover_view").HandoverView
        view = made(desk, window.queue.words)
        view.left.connect(window.show_queue)
        view.ticket_wanted.connect(window.open_ticket)
        return _widget(view)

    window.add_pane("history", history)
    window.add_pane("handover", handover)


class AreaNames(QObject):
    """Names the areas in the language of the screen, as long as their window lives."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def show(self) -> None:
        """Name every area anew."""
        for area, title in _TITLES.items():
            self._window.rail.name(area, QCoreApplication.translate("Area", title))


def _presets(desk: Desk) -> QWidget:
    return _widget(import_module("desktop.views.importing.presets_page").PresetsPage(desk))


def start_import(window: MainWindow) -> None:
    """Show the import wizard at its beginning."""
    view: Any = window.show_pane("import")
    view.start()


def _import_files(window: MainWindow, files: list[Path]) -> None:
    view: Any = window.show_pane("import")
    view.open_files(files)
    view.start()


def _show_all(window: MainWindow) -> None:
    window.show_queue()
    window.queue.show_view("all")


def _widget(view: Any) -> QWidget:
    assert isinstance(view, QWidget)  # noqa: S101 - loaded by name, so the type is not known
    return view
