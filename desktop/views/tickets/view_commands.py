"""The commands of filters and views, each declared once."""

from desktop.qtkit.commands import Command, Commands
from desktop.qtkit.i18n import QT_TRANSLATE_NOOP
from desktop.views.tickets.queue_view import QueueView

_PLACE = "queue"
_MENU = "view"


def declare_view_commands(commands: Commands, queue: QueueView) -> None:
    """Add what is done with filters and views; the acts are made with the first one done."""
    commands.add(
        Command(
            "queue.filter",
            QT_TRANSLATE_NOOP("Command", "Add a filter"),
            lambda: queue.listed.filters.add(),
            icon="filter",
            shortcut="F",
            when=_PLACE,
        ),
        Command(
            "queue.unfilter",
            QT_TRANSLATE_NOOP("Command", "Remove the filters"),
            queue.state.unfilter,
            icon="close",
            shortcut="Shift+F",
            enabled=queue.state.is_filtered,
            when=_PLACE,
        ),
    )
    _declare_kept(commands, queue)
    _declare_files(commands, queue)


def _declare_kept(commands: Commands, queue: QueueView) -> None:
    commands.add(
        Command(
            "view.save",
            QT_TRANSLATE_NOOP("Command", "Save as a view"),
            lambda: queue.listed.acts.save_as(),
            _MENU,
            "save",
            "Ctrl+S",
            when=_PLACE,
        ),
        Command(
            "view.update",
            QT_TRANSLATE_NOOP("Command", "Save changes to the view"),
            lambda: queue.listed.acts.update(),
            _MENU,
            "save",
            enabled=lambda: queue.listed.acts.is_stale(),
            when=_PLACE,
        ),
        Command(
            "view.duplicate",
            QT_TRANSLATE_NOOP("Command", "Duplicate the view"),
            lambda: queue.listed.acts.duplicate(),
            _MENU,
            "copy",
            when=_PLACE,
        ),
    )
    commands.add(
        Command(
            "view.rename",
            QT_TRANSLATE_NOOP("Command", "Rename the view"),
            lambda: queue.listed.acts.rename(),
            _MENU,
            "edit",
            enabled=lambda: queue.listed.acts.is_own(),
            when=_PLACE,
        ),
        Command(
            "view.share",
            QT_TRANSLATE_NOOP("Command", "Share or unshare the view"),
            lambda: queue.listed.acts.share(),
            _MENU,
            "people",
            enabled=lambda: queue.listed.acts.is_own(),
            when=_PLACE,
        ),
        Command(
            "view.remove",
            QT_TRANSLATE_NOOP("Command", "Delete the view"),
            lambda: queue.listed.acts.remove(),
            _MENU,
            "remove",
            enabled=lambda: queue.listed.acts.is_own(),
            when=_PLACE,
        ),
    )
    _declare_order(commands, queue)


def _declare_order(commands: Commands, queue: QueueView) -> None:
    commands.add(
        Command(
            "view.up",
            QT_TRANSLATE_NOOP("Command", "Move the view up"),
            lambda: queue.listed.acts.move(-1),
            _MENU,
            "up",
            "Alt+Up",
            lambda: queue.listed.acts.is_saved(),
            when=_PLACE,
        ),
        Command(
            "view.down",
            QT_TRANSLATE_NOOP("Command", "Move the view down"),
            lambda: queue.listed.acts.move(1),
            _MENU,
            "down",
            "Alt+Down",
            lambda: queue.listed.acts.is_saved(),
            when=_PLACE,
        ),
    )


def _declare_files(commands: Commands, queue: QueueView) -> None:
    commands.add(
        Command(
            "view.export",
            QT_TRANSLATE_NOOP("Command", "Export the view"),
            lambda: queue.listed.acts.export(every=False),
            _MENU,
            "export",
            when=_PLACE,
        ),
        Command(
            "view.export_all",
            QT_TRANSLATE_NOOP("Command", "Export all saved views"),
            lambda: queue.listed.acts.export(every=True),
            _MENU,
            "export",
            when=_PLACE,
        ),
        Command(
            "view.import",
            QT_TRANSLATE_NOOP("Command", "Import views"),
            lambda: queue.listed.acts.import_file(),
            _MENU,
            "import",
            when=_PLACE,
        ),
    )
