"""The commands of document control and comparison: the next act, the acts beside it, changes."""

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING, cast

from desktop.domain.documents.states import State
from desktop.qtkit.commands import Command
from desktop.qtkit.i18n import QT_TRANSLATE_NOOP
from desktop.views.sops.state import Mode, SopState

if TYPE_CHECKING:
    from desktop.services.documents.opened import OpenDocument
    from desktop.views.sops.compare.comparison_view import ComparisonView
    from desktop.views.sops.control.acts import PrimaryAct
    from desktop.views.sops.sop_view import SopView

_PLACE, _MENU = "sops", "sops"
_SIDE = (
    ("return", QT_TRANSLATE_NOOP("Command", "Return or withdraw this version"), "undo"),
    ("reviewed", QT_TRANSLATE_NOOP("Command", "Mark as reviewed: still right"), "check"),
    ("ask_review", QT_TRANSLATE_NOOP("Command", "Ask for a review of this document"), "bell"),
    ("remind", QT_TRANSLATE_NOOP("Command", "Copy a reminder for who is waited for"), "bell"),
)


def commands_of(view: "SopView") -> tuple[Command, ...]:
    """Return the commands for the version that is open."""
    state = view.state

    def act() -> "PrimaryAct":
        return view.document.control.act

    return (
        Command(
            "sops.next_act",
            QT_TRANSLATE_NOOP("Command", "Submit, review, approve or sign: the next act"),
            lambda: act().run(),
            _MENU,
            "approve",
            "Ctrl+Alt+Return",
            enabled=lambda: state.opened is not None and act().choice() is not None,
            when=_PLACE,
        ),
        *(_side_command(each, state, act) for each in _SIDE),
        *_comparison(view, state),
    )


def _side_command(
    each: tuple[str, str, str], state: SopState, act: Callable[[], "PrimaryAct"]
) -> Command:
    name, title, icon = each

    def found() -> Callable[[], object] | None:
        opened = state.opened
        if opened is None:
            return None
        side_acts = import_module("desktop.views.sops.control.side_acts").side_acts
        acts = side_acts(opened, act().who(), act().deeds)
        return next((side.run for side in acts if side.id == name), None)

    def run() -> None:
        deed = found()
        if deed is not None:
            deed()

    return Command(
        f"sops.{name}", title, run, _MENU, icon, enabled=lambda: found() is not None, when=_PLACE
    )


def _comparison(view: "SopView", state: SopState) -> tuple[Command, ...]:
    def shown() -> "ComparisonView":
        return cast("ComparisonView", view.document.part())

    def compares() -> bool:
        return state.mode is Mode.COMPARE

    def toggle() -> None:
        back = Mode.REVISE if _is_draft(state.opened) else Mode.READ
        state.set_mode(back if compares() else Mode.COMPARE)

    return (
        Command(
            "sops.compare",
            QT_TRANSLATE_NOOP("Command", "Compare two versions"),
            toggle,
            _MENU,
            "diff",
            "D",
            enabled=lambda: state.opened is not None,
            keywords="diff version difference",
            when=_PLACE,
        ),
        Command(
            "sops.next_change",
            QT_TRANSLATE_NOOP("Command", "Next change"),
            lambda: shown().next_change(1),
            _MENU,
            "down",
            "F3",
            enabled=compares,
            when=_PLACE,
        ),
        Command(
            "sops.previous_change",
            QT_TRANSLATE_NOOP("Command", "Previous change"),
            lambda: shown().next_change(-1),
            _MENU,
            "up",
            "Shift+F3",
            enabled=compares,
            when=_PLACE,
        ),
        Command(
            "sops.copy_comparison",
            QT_TRANSLATE_NOOP("Command", "Copy the comparison as text"),
            lambda: shown().copy_text(),
            _MENU,
            "copy",
            enabled=compares,
            when=_PLACE,
        ),
    )


def _is_draft(opened: "OpenDocument | None") -> bool:
    return opened is not None and opened.version.state is State.DRAFT
