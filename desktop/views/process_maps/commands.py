"""What can be done in the process pane, each declared once."""

from collections.abc import Callable

from desktop.qtkit.commands import Command, Commands
from desktop.qtkit.i18n import QT_TRANSLATE_NOOP
from desktop.views.process_maps.beside_commands import beside_commands
from desktop.views.process_maps.links.acts import LinkActs
from desktop.views.process_maps.process_view import ProcessView
from desktop.views.process_maps.starts import Starts
from desktop.views.process_maps.state import Side
from desktop.views.process_maps.version_acts import VersionActs
from desktop.views.process_maps.ways_out import WaysOut

_PLACE = "process"


def declare_process_commands(commands: Commands, view: ProcessView) -> None:
    """Add what can be done in the process pane."""
    starts, out, versions = Starts(view), WaysOut(view), VersionActs(view)
    commands.add(*_on_sides(view), *_on_rows(view), *_on_cells(view), *_around(view, starts, out))
    commands.add(*_with_sops(view, LinkActs(view)))
    commands.add(*beside_commands(view))
    commands.add(
        Command(
            "process.version",
            QT_TRANSLATE_NOOP("Command", "What can be done with the version"),
            lambda: versions.show_menu(view.head),
            *("process", "approve", "Ctrl+Shift+V", _has_process(view)),
            when=_PLACE,
        )
    )


def _can_edit(view: ProcessView) -> Callable[[], bool]:
    def can() -> bool:
        # What is typed beside the table has keys of its own.
        if view.state.side is Side.COMPARE or view.beside.holds_focus():
            return False
        return view.state.may_edit

    return can


def _has_process(view: ProcessView) -> Callable[[], bool]:
    return lambda: view.state.opened is not None


def _on_sides(view: ProcessView) -> tuple[Command, ...]:
    has = _has_process(view)
    names = {
        Side.AS_IS: QT_TRANSLATE_NOOP("Command", "Show the as-is process"),
        Side.TO_BE: QT_TRANSLATE_NOOP("Command", "Show the to-be process"),
        Side.COMPARE: QT_TRANSLATE_NOOP("Command", "Compare as-is and to-be"),
    }

    def turning(side: Side) -> Callable[[], None]:
        return lambda: view.state.set_side(side)

    return tuple(
        Command(
            f"process.{side}",
            names[side],
            turning(side),
            *("process", side if side is not Side.COMPARE else "compare", f"Alt+{at}", has),
            when=_PLACE,
        )
        for at, side in enumerate(Side, start=1)
    )


def _on_rows(view: ProcessView) -> tuple[Command, ...]:
    can, sheet = _can_edit(view), view.table.sheet
    return (
        Command(
            "process.insert",
            QT_TRANSLATE_NOOP("Command", "Insert a row"),
            sheet.insert_row,
            *("process_row", "add", "Ctrl+Return", can),
            when=_PLACE,
        ),
        Command(
            "process.remove",
            QT_TRANSLATE_NOOP("Command", "Delete the rows"),
            sheet.remove_rows,
            *("process_row", "remove", ("Ctrl+-", "Ctrl+Delete"), can),
            when=_PLACE,
        ),
        Command(
            "process.up",
            QT_TRANSLATE_NOOP("Command", "Move the rows up"),
            lambda: sheet.shift_rows(-1),
            *("process_row", "sort_up", "Alt+Up", can),
            when=_PLACE,
        ),
        Command(
            "process.down",
            QT_TRANSLATE_NOOP("Command", "Move the rows down"),
            lambda: sheet.shift_rows(1),
            *("process_row", "sort_down", "Alt+Down", can),
            when=_PLACE,
        ),
        Command(
            "process.fill_down",
            QT_TRANSLATE_NOOP("Command", "Fill downwards"),
            sheet.fill,
            *("process_row", "down", "Ctrl+D", can),
            when=_PLACE,
        ),
        Command(
            "process.fill_right",
            QT_TRANSLATE_NOOP("Command", "Fill to the right"),
            lambda: sheet.fill(over=True),
            *("process_row", "right", "Ctrl+R", can),
            when=_PLACE,
        ),
    )


def _on_cells(view: ProcessView) -> tuple[Command, ...]:
    can, has = _can_edit(view), _has_process(view)
    clipboard, find = view.table.sheet.clipboard, view.table.find_bar
    return (
        Command(
            "process.copy",
            QT_TRANSLATE_NOOP("Command", "Copy the cells"),
            clipboard.copy,
            *("process_row", "copy", "Ctrl+C", has),
            when=_PLACE,
        ),
        Command(
            "process.cut",
            QT_TRANSLATE_NOOP("Command", "Cut the cells"),
            clipboard.cut,
            *("process_row", "", "Ctrl+X", can),
            when=_PLACE,
        ),
        Command(
            "process.paste",
            QT_TRANSLATE_NOOP("Command", "Paste cells or a table"),
            clipboard.paste,
            *("process_row", "table", "Ctrl+V", can),
            when=_PLACE,
        ),
        Command(
            "process.find",
            QT_TRANSLATE_NOOP("Command", "Find in the table"),
            lambda: find.open_bar(replace=False),
            *("process", "search", "Ctrl+F", has),
            when=_PLACE,
        ),
        Command(
            "process.replace",
            QT_TRANSLATE_NOOP("Command", "Find and replace"),
            lambda: find.open_bar(replace=True),
            *("process", "search", "Ctrl+Shift+H", can),
            when=_PLACE,
        ),
        Command(
            "process.add_column",
            QT_TRANSLATE_NOOP("Command", "Add a column"),
            view.columns.add_column,
            *("process", "columns", (), can),
            when=_PLACE,
        ),
    )


def _with_sops(view: ProcessView, links: LinkActs) -> tuple[Command, ...]:
    can = links.can_act
    row = view.table.sheet.current_row

    def is_linked() -> bool:
        found = row()
        return can() and found is not None and bool(found.step)

    def is_free() -> bool:
        found = row()
        return can() and found is not None and not found.step

    named = (
        (
            "link",
            QT_TRANSLATE_NOOP("Command", "Link the row with an SOP step…"),
            links.link,
            is_free,
        ),
        ("unlink", QT_TRANSLATE_NOOP("Command", "Unlink the row"), links.unlink, is_linked),
        ("pull", QT_TRANSLATE_NOOP("Command", "Pull the steps of an SOP in…"), links.pull, can),
        ("make_sop", QT_TRANSLATE_NOOP("Command", "Make an SOP of the rows…"), links.make, is_free),
    )
    return tuple(
        Command(f"process.{name}", title, run, *("process_row", "sops", (), enabled), when=_PLACE)
        for name, title, run, enabled in named
    )


def _around(view: ProcessView, starts: Starts, out: WaysOut) -> tuple[Command, ...]:
    has = _has_process(view)
    return (
        Command(
            "process.start_from",
            QT_TRANSLATE_NOOP("Command", "Start a process"),
            lambda: starts.show_menu(view.head if view.head.isVisible() else view),
            *("process", "template", "Ctrl+Shift+N"),
            when=_PLACE,
        ),
        Command(
            "process.choose",
            QT_TRANSLATE_NOOP("Command", "Choose a process"),
            lambda: starts.choose(view.head),
            *("process", "process", "Ctrl+L", has),
            when=_PLACE,
        ),
        Command(
            "process.export",
            QT_TRANSLATE_NOOP("Command", "Export the process"),
            lambda: out.show_menu(view.head),
            *("process", "export", "Ctrl+Shift+E", has),
            when=_PLACE,
        ),
        Command(
            "process.print",
            QT_TRANSLATE_NOOP("Command", "Print the process"),
            view.print_wanted.emit,
            *("process", "print", "Ctrl+P", has),
            when=_PLACE,
        ),
        Command(
            "process.blank_interview",
            QT_TRANSLATE_NOOP("Command", "Print an empty interview sheet"),
            view.blank_wanted.emit,
            *("process", "print"),
            when=_PLACE,
        ),
        Command(
            "process.large",
            QT_TRANSLATE_NOOP("Command", "The chart in a large window"),
            view.enlarge,
            *("process", "open", "F11", has),
            when=_PLACE,
        ),
        Command(
            "process.next_difference",
            QT_TRANSLATE_NOOP("Command", "Next difference"),
            lambda: view.compare.go_next(),
            *("process", "diff", (), lambda: view.state.side is Side.COMPARE),
            when=_PLACE,
        ),
    )
