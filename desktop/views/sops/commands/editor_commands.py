"""The commands of the draft that is written, each declared once."""

from collections.abc import Callable
from typing import TYPE_CHECKING, cast

from desktop.qtkit.commands import Command
from desktop.qtkit.i18n import QT_TRANSLATE_NOOP
from desktop.views.sops.sop_view import SopView
from desktop.views.sops.state import Mode

if TYPE_CHECKING:
    # Made when a draft is first written.
    from desktop.views.sops.editor.editor import Editor

_PLACE, _MENU = "sops", "step"


def commands_of(view: SopView) -> tuple[Command, ...]:
    """Return the commands; they may run while a draft is written."""
    return (*_on_steps(view), *_around(view))


def _editor(view: SopView) -> "Editor":
    return cast("Editor", view.document.part())


def _revises(view: SopView) -> bool:
    return view.state.mode is Mode.REVISE and view.state.may_edit


def _can_add(view: SopView) -> Callable[[], bool]:
    return lambda: _revises(view) and _editor(view).can_add()


def _can_act(view: SopView) -> Callable[[], bool]:
    return lambda: _revises(view) and _editor(view).can_act()


def _on_steps(view: SopView) -> tuple[Command, ...]:
    can = _can_act(view)
    return (
        Command(
            "editor.duplicate",
            QT_TRANSLATE_NOOP("Command", "Duplicate the step"),
            lambda: _editor(view).duplicate_step(),
            *(_MENU, "copy", "Ctrl+D", can),
            when=_PLACE,
        ),
        Command(
            "editor.split",
            QT_TRANSLATE_NOOP("Command", "Split the step at the cursor"),
            lambda: _editor(view).split_step(),
            *(_MENU, "structure", "Ctrl+Shift+Return", can),
            when=_PLACE,
        ),
        Command(
            "editor.merge",
            QT_TRANSLATE_NOOP("Command", "Merge the step with the next one"),
            lambda: _editor(view).merge_step(),
            *(_MENU, "down", "Ctrl+J", can),
            when=_PLACE,
        ),
        Command(
            "editor.up",
            QT_TRANSLATE_NOOP("Command", "Move the step up"),
            lambda: _editor(view).move_step(-1),
            *(_MENU, "sort_up", "Alt+Up", can),
            when=_PLACE,
        ),
        Command(
            "editor.down",
            QT_TRANSLATE_NOOP("Command", "Move the step down"),
            lambda: _editor(view).move_step(1),
            *(_MENU, "sort_down", "Alt+Down", can),
            when=_PLACE,
        ),
        Command(
            "editor.remove",
            QT_TRANSLATE_NOOP("Command", "Delete the step"),
            lambda: _editor(view).remove_step(),
            # In a text Ctrl+Del deletes a word; the longer key means the step there too.
            *(_MENU, "remove", ("Ctrl+Del", "Ctrl+Shift+Del"), can),
            when=_PLACE,
        ),
    )


def _around(view: SopView) -> tuple[Command, ...]:
    can = _can_add(view)
    return (
        Command(
            "editor.add",
            QT_TRANSLATE_NOOP("Command", "Add a step"),
            lambda: _editor(view).add_step(),
            *(_MENU, "add", "Ctrl+Return", can),
            when=_PLACE,
        ),
        Command(
            "editor.paste",
            QT_TRANSLATE_NOOP("Command", "Paste a list or table as steps"),
            lambda: _editor(view).paste_steps(),
            *(_MENU, "import", ("Ctrl+Shift+V", "Ctrl+V"), can),
            when=_PLACE,
        ),
        Command(
            "editor.link",
            QT_TRANSLATE_NOOP("Command", "Insert a link"),
            lambda: _editor(view).pick_link(),
            *(_MENU, "link", "Ctrl+Shift+K", _can_act(view)),
            when=_PLACE,
        ),
        Command(
            "editor.fold",
            QT_TRANSLATE_NOOP("Command", "Fold or unfold all steps"),
            lambda: _editor(view).fold_steps(),
            *(_MENU, "menu", "Ctrl+Shift+F", can),
            when=_PLACE,
        ),
    )
