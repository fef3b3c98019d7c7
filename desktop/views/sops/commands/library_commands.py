"""The commands of the library's list, each declared once."""

from collections.abc import Callable

from desktop.domain.documents.shelf import Shelved
from desktop.qtkit.commands import Command
from desktop.qtkit.i18n import QT_TRANSLATE_NOOP
from desktop.views.sops.library.library_acts import may_discard, may_revise
from desktop.views.sops.library.library_list import MENU, LibraryList
from desktop.views.sops.sop_view import SopView

_PLACE = "sops"


def commands_of(view: SopView) -> tuple[Command, ...]:
    """Return what is done with the list and its documents."""
    return list_commands(view.library)


def list_commands(library: LibraryList) -> tuple[Command, ...]:
    """Return the commands of one list."""
    return (*_of_list(library), *_of_document(library))


def _of_list(library: LibraryList) -> tuple[Command, ...]:
    return (
        Command(
            "sops.filter",
            QT_TRANSLATE_NOOP("Command", "Filter the library"),
            library.start_search,
            icon="search",
            shortcut=("/", "Ctrl+F"),
            when=_PLACE,
        ),
        Command(
            "sops.new",
            QT_TRANSLATE_NOOP("Command", "New document"),
            library.new_document,
            icon="add",
            shortcut="N",
            keywords="SOP",
            when=_PLACE,
        ),
        *(_page(library, name, title, icon) for name, title, icon in _PAGES),
    )


_PAGES = (
    ("scripts", QT_TRANSLATE_NOOP("Command", "Show the scripts"), "chat"),
    ("codes", QT_TRANSLATE_NOOP("Command", "Show the error-code table"), "table"),
    ("duties", QT_TRANSLATE_NOOP("Command", "Show the responsibility table"), "people"),
    ("register", QT_TRANSLATE_NOOP("Command", "Show the document register"), "check_list"),
)


def _page(library: LibraryList, name: str, title: str, icon: str) -> Command:
    return Command(
        f"sops.{name}", title, lambda: library.page_wanted.emit(name), icon=icon, when=_PLACE
    )


def _of_document(library: LibraryList) -> tuple[Command, ...]:
    def has(allowed: Callable[[Shelved], bool]) -> Callable[[], bool]:
        return lambda: (row := library.current()) is not None and allowed(row)

    def on(act: Callable[[Shelved], object]) -> Callable[[], object]:
        return lambda: (row := library.current()) is not None and act(row)

    acts = library.acts
    return (
        Command(
            "sops.open",
            QT_TRANSLATE_NOOP("Command", "Open the document"),
            library.open_current,
            MENU,
            "open",
            enabled=has(lambda _: True),
            when=_PLACE,
            fixed="Enter",
        ),
        Command(
            "sops.star",
            QT_TRANSLATE_NOOP("Command", "Favourite, or no favourite"),
            on(acts.star),
            MENU,
            "rating",
            "S",
            has(lambda _: True),
            when=_PLACE,
        ),
        Command(
            "sops.revise",
            QT_TRANSLATE_NOOP("Command", "New revision"),
            on(acts.revise),
            MENU,
            "edit",
            enabled=has(may_revise),
            when=_PLACE,
        ),
        Command(
            "sops.copy_code",
            QT_TRANSLATE_NOOP("Command", "Copy the code"),
            on(acts.copy_code),
            MENU,
            "copy",
            enabled=has(lambda _: True),
            when=_PLACE,
        ),
        Command(
            "sops.retire",
            QT_TRANSLATE_NOOP("Command", "Retire the document"),
            on(acts.retire),
            MENU,
            "none",
            enabled=has(lambda row: row.in_force),
            when=_PLACE,
        ),
        Command(
            "sops.discard",
            QT_TRANSLATE_NOOP("Command", "Delete the draft"),
            on(acts.discard),
            MENU,
            "remove",
            enabled=has(may_discard),
            when=_PLACE,
        ),
    )
