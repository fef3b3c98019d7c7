"""What can be done beside the table of a process: interviews and photos."""

from collections.abc import Callable

from desktop.qtkit.commands import Command
from desktop.qtkit.i18n import QT_TRANSLATE_NOOP
from desktop.views.process_maps.beside import INTERVIEWS, PHOTOS
from desktop.views.process_maps.process_view import ProcessView
from desktop.views.process_maps.state import Side

_PLACE = "process"


def beside_commands(view: ProcessView) -> tuple[Command, ...]:
    """Return what can be done with interviews and photos."""
    beside = view.beside

    def has() -> bool:
        return view.state.opened is not None and view.state.side is not Side.COMPARE

    return (
        Command(
            "process.interviews",
            QT_TRANSLATE_NOOP("Command", "Interviews"),
            lambda: beside.toggle(INTERVIEWS),
            *("process", "chat", "Ctrl+I", has),
            when=_PLACE,
        ),
        Command(
            "process.photo",
            QT_TRANSLATE_NOOP("Command", "Photos of the whiteboard"),
            lambda: beside.toggle(PHOTOS),
            *("process", "image", "Ctrl+Shift+I", has),
            when=_PLACE,
        ),
        Command(
            "process.add_photo",
            QT_TRANSLATE_NOOP("Command", "Add a photo of the whiteboard"),
            lambda: beside.photos().choose_files(),
            *("process", "image", (), has),
            when=_PLACE,
        ),
        *_of_lines(view),
    )


def _of_lines(view: ProcessView) -> tuple[Command, ...]:
    names = {
        "row": (QT_TRANSLATE_NOOP("Command", "Make the line of an interview a row"), "R"),
        "pain": (QT_TRANSLATE_NOOP("Command", "Make the line the pain point of the row"), "M"),
    }

    def making(act: str) -> Callable[[], None]:
        def make() -> None:
            panel = view.beside.interviews()
            if panel is not None:
                panel.make(act)

        return make

    def may(act: str) -> Callable[[], bool]:
        return lambda: (panel := view.beside.interviews()) is not None and panel.may(act)

    return tuple(
        Command(
            f"process.line_to_{act}",
            title,
            making(act),
            *("process", "chat", f"Ctrl+Shift+{key}", may(act)),
            when=_PLACE,
        )
        for act, (title, key) in names.items()
    )
