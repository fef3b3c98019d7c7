"""The commands of documents that come from files or go into them, each declared once."""

from desktop.qtkit.commands import Command
from desktop.qtkit.i18n import QT_TRANSLATE_NOOP
from desktop.views.sops.library.library_list import FILES_MENU
from desktop.views.sops.sop_view import SopView

_PLACE = "sops"


def commands_of(view: SopView) -> tuple[Command, ...]:
    """Return the ways in and out."""
    ways, state, source = view.ways, view.state, view.library.source
    return (
        Command(
            "sops.import",
            QT_TRANSLATE_NOOP("Command", "Import documents…"),
            lambda: ways.into.choose_files(),
            FILES_MENU,
            "import",
            keywords="import SOP md markdown csv xlsx",
            when=_PLACE,
        ),
        Command(
            "sops.import_folder",
            QT_TRANSLATE_NOOP("Command", "Import a folder of documents…"),
            lambda: ways.into.choose_folder(),
            FILES_MENU,
            "open_folder",
            keywords="import SOP folder",
            when=_PLACE,
        ),
        Command(
            "sops.export",
            QT_TRANSLATE_NOOP("Command", "Export documents…"),
            lambda: ways.out.ask(),
            FILES_MENU,
            "export",
            enabled=lambda: source.shelf is not None and bool(source.shelf.rows),
            keywords="export SOP markdown xlsx word docx",
            when=_PLACE,
        ),
        Command(
            "sops.slides",
            QT_TRANSLATE_NOOP("Command", "Slides of the document…"),
            lambda: ways.out.ask_slides(),
            FILES_MENU,
            "how_to",
            enabled=lambda: state.opened is not None and bool(state.opened.text.steps),
            keywords="slides pptx pdf powerpoint presentation",
            when=_PLACE,
        ),
        Command(
            "sops.storyboard",
            QT_TRANSLATE_NOOP("Command", "Shot list for a video…"),
            lambda: ways.out.ask_shots(),
            FILES_MENU,
            "image",
            enabled=lambda: state.opened is not None and bool(state.opened.text.steps),
            keywords="storyboard video shots",
            when=_PLACE,
        ),
    )
