"""Declares the commands of all parts of the library pane."""

from desktop.qtkit.commands import Commands
from desktop.views.sops.commands import (
    control_commands,
    editor_commands,
    inout_commands,
    library_commands,
    reader_commands,
)
from desktop.views.sops.sop_view import SopView

_PARTS = (
    library_commands,
    inout_commands,
    reader_commands,
    editor_commands,
    control_commands,
)


def declare_sop_commands(commands: Commands, view: SopView) -> None:
    """Add what can be done in the library pane."""
    for part in _PARTS:
        commands.add(*part.commands_of(view))
