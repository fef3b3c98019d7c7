"""The commands of reading, each declared once: how a document is shown, its steps, its size."""

from importlib import import_module

from desktop.qtkit.commands import Command
from desktop.qtkit.i18n import QT_TRANSLATE_NOOP
from desktop.views.sops.sop_view import SopView
from desktop.views.sops.state import Mode

_PLACE = "sops"


def commands_of(view: SopView) -> tuple[Command, ...]:
    """Return what is done while a document is read."""
    return (*_modes(view), *_steps(view), *_sizes(view))


def _modes(view: SopView) -> tuple[Command, ...]:
    state = view.state

    def is_open() -> bool:
        return state.opened is not None

    return (
        Command(
            "sops.edit",
            QT_TRANSLATE_NOOP("Command", "Read or revise the document"),
            lambda: view.document.head.toggle_edit(),
            icon="edit",
            shortcut="Ctrl+E",
            enabled=is_open,
            when=_PLACE,
        ),
        Command(
            "sops.outline",
            QT_TRANSLATE_NOOP("Command", "Outline of the document"),
            lambda: state.set_mode(Mode.READ if state.mode is Mode.OUTLINE else Mode.OUTLINE),
            icon="menu",
            shortcut="O",
            enabled=is_open,
            when=_PLACE,
        ),
        Command(
            "sops.print",
            QT_TRANSLATE_NOOP("Command", "Print the document"),
            lambda: view.document.reader.print_wanted.emit(),
            icon="print",
            shortcut="Ctrl+P",
            enabled=is_open,
            when=_PLACE,
        ),
    )


def _steps(view: SopView) -> tuple[Command, ...]:
    def has_steps() -> bool:
        opened = view.state.opened
        return opened is not None and bool(opened.text.steps)

    return (
        Command(
            "sops.next_step",
            QT_TRANSLATE_NOOP("Command", "Next step"),
            lambda: view.document.reader.walk(1),
            icon="down",
            enabled=has_steps,
            when=_PLACE,
            fixed="J",
        ),
        Command(
            "sops.previous_step",
            QT_TRANSLATE_NOOP("Command", "Previous step"),
            lambda: view.document.reader.walk(-1),
            icon="up",
            enabled=has_steps,
            when=_PLACE,
            fixed="K",
        ),
        Command(
            "sops.fold_step",
            QT_TRANSLATE_NOOP("Command", "Fold or unfold the step"),
            lambda: view.document.reader.turn_chosen(),
            icon="right",
            enabled=has_steps,
            when=_PLACE,
            fixed="Enter",
        ),
    )


def _sizes(view: SopView) -> tuple[Command, ...]:
    state = view.state

    def is_open() -> bool:
        return state.opened is not None

    return (
        Command(
            "sops.larger",
            QT_TRANSLATE_NOOP("Command", "Larger text"),
            lambda: view.document.reader.zoom(1),
            icon="text",
            shortcut=("Ctrl++", "Ctrl+="),
            when=_PLACE,
        ),
        Command(
            "sops.smaller",
            QT_TRANSLATE_NOOP("Command", "Smaller text"),
            lambda: view.document.reader.zoom(-1),
            icon="text",
            shortcut="Ctrl+-",
            when=_PLACE,
        ),
        Command(
            "sops.usual_size",
            QT_TRANSLATE_NOOP("Command", "Usual text size"),
            lambda: view.document.reader.zoom(0),
            icon="text",
            shortcut="Ctrl+0",
            when=_PLACE,
        ),
        Command(
            "sops.full_screen",
            QT_TRANSLATE_NOOP("Command", "Read over the whole screen"),
            lambda: _fill_screen(view),
            icon="show",
            shortcut="F11",
            enabled=is_open,
            when=_PLACE,
        ),
        Command(
            "sops.chart",
            QT_TRANSLATE_NOOP("Command", "Flow chart in a large window"),
            lambda: view.side.enlarge_chart(),
            icon="process",
            enabled=is_open,
            when=_PLACE,
        ),
        Command(
            "sops.revisions",
            QT_TRANSLATE_NOOP("Command", "Revision table in a window"),
            lambda: view.side.details.show_table(),
            icon="table",
            enabled=is_open,
            when=_PLACE,
        ),
    )


def _fill_screen(view: SopView) -> None:
    screens = import_module("desktop.views.sops.reader.full_screen")
    screens.FullScreen(view.state.desk, view.state, view.document).showFullScreen()
