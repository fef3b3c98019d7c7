"""What can be done in the question bank, each declared once."""

from desktop.qtkit.commands import Command, Commands
from desktop.qtkit.i18n import QT_TRANSLATE_NOOP
from desktop.views.questions.bank_view import PLACE, BankView
from desktop.views.questions.edit_commands import edit_commands

_PLACE = PLACE


def declare_question_commands(commands: Commands, view: BankView) -> None:
    """Add what can be done with the question bank."""
    commands.add(*_on_questions(view), *_on_the_list(view), *_making(view), *_files(view))
    commands.add(*edit_commands(view))


def _on_questions(view: BankView) -> tuple[Command, ...]:
    acts, has = view.acts, view.acts.has_chosen
    named = (
        ("approve", QT_TRANSLATE_NOOP("Command", "Approve the questions"), acts.approve, "A"),
        ("retire", QT_TRANSLATE_NOOP("Command", "Retire the questions"), acts.retire, "Del"),
        (
            "bring_back",
            QT_TRANSLATE_NOOP("Command", "Bring retired questions back"),
            acts.bring_back,
            "B",
        ),
        ("label", QT_TRANSLATE_NOOP("Command", "Labels of the questions…"), acts.label, "L"),
        (
            "bulk",
            QT_TRANSLATE_NOOP("Command", "Change the questions together…"),
            acts.together,
            "Shift+E",
        ),
    )
    icons = {
        "approve": "approve",
        "retire": "remove",
        "bring_back": "undo",
        "label": "tag",
        "bulk": "table",
    }
    return tuple(
        Command(
            f"question.{name}",
            title,
            run,
            *("question_row", icons[name], key, has),
            when=_PLACE,
        )
        for name, title, run, key in named
    )


def _on_the_list(view: BankView) -> tuple[Command, ...]:
    state, head = view.state, view.preview.head

    def has_versions() -> bool:
        return state.opened is not None and len(state.opened.versions) > 1

    def has_source() -> bool:
        return state.opened is not None and state.opened.source is not None

    return (
        Command(
            "question.key",
            QT_TRANSLATE_NOOP("Command", "Show or hide the key of questions"),
            lambda: state.show_key(shown=not state.key_shown),
            *("question_row", "show", "K"),
            when=_PLACE,
        ),
        Command(
            "question.source",
            QT_TRANSLATE_NOOP("Command", "Open the SOP step of the question"),
            head.go_to_source,
            *("question_row", "sops", "O", has_source),
            when=_PLACE,
        ),
        Command(
            "question.versions",
            QT_TRANSLATE_NOOP("Command", "Versions of the question"),
            head.show_versions,
            *("question_row", "clock", "V", has_versions),
            when=_PLACE,
        ),
        Command(
            "question.preview",
            QT_TRANSLATE_NOOP("Command", "Show or hide the preview of questions"),
            view.toggle_preview,
            *("question", "show", "Space"),
            when=_PLACE,
        ),
        Command(
            "question.find",
            QT_TRANSLATE_NOOP("Command", "Search the questions"),
            view.filters.start_search,
            *("question", "search", ("/", "Ctrl+F")),
            when=_PLACE,
        ),
        Command(
            "question.to_review",
            QT_TRANSLATE_NOOP("Command", "Only questions to review"),
            view.filters.toggle_review,
            *("question", "warning", "R"),
            when=_PLACE,
        ),
        Command(
            "question.clear",
            QT_TRANSLATE_NOOP("Command", "Clear the filter of questions"),
            view.filters.clear,
            *("question", "close", "Ctrl+Shift+F", lambda: state.is_filtered),
            when=_PLACE,
        ),
        Command(
            "question.room",
            QT_TRANSLATE_NOOP("Command", "Show the questions to the room"),
            view.show_room,
            *("question_row", "how_to", "Shift+W", view.has_shown),
            when=_PLACE,
        ),
        *_filters(view),
    )


def _filters(view: BankView) -> tuple[Command, ...]:
    named = {
        "kind": QT_TRANSLATE_NOOP("Command", "Filter questions by kind"),
        "standing": QT_TRANSLATE_NOOP("Command", "Filter questions by standing"),
        "category": QT_TRANSLATE_NOOP("Command", "Filter questions by category"),
        "tag": QT_TRANSLATE_NOOP("Command", "Filter questions by tag"),
        "source": QT_TRANSLATE_NOOP("Command", "Filter questions by SOP"),
    }
    return tuple(
        Command(
            f"question.filter_{name}",
            title,
            lambda name=name: view.filters.open_filter(name),  # type: ignore[misc]
            *("question", "filter"),
            when=_PLACE,
        )
        for name, title in named.items()
    )


def _making(view: BankView) -> tuple[Command, ...]:
    making = view.making
    return (
        Command(
            "question.make",
            QT_TRANSLATE_NOOP("Command", "Make questions…"),
            lambda: making.show_menu(view.head.make),
            *("question", "add", "M"),
            when=_PLACE,
        ),
        Command(
            "question.from_sop",
            QT_TRANSLATE_NOOP("Command", "Make questions from an SOP…"),
            making.from_sop,
            *("question", "sops", "Ctrl+Shift+N"),
            when=_PLACE,
        ),
        Command(
            "question.from_matrix",
            QT_TRANSLATE_NOOP("Command", "Make questions from the priority matrix"),
            making.from_matrix,
            *("question", "priority"),
            when=_PLACE,
        ),
        Command(
            "question.from_ticket",
            QT_TRANSLATE_NOOP("Command", "Make a simulated ticket from a closed one…"),
            making.from_ticket,
            *("question", "simulated"),
            when=_PLACE,
        ),
    )


def _files(view: BankView) -> tuple[Command, ...]:
    return (
        Command(
            "question.import",
            QT_TRANSLATE_NOOP("Command", "Import questions…"),
            view.files.choose,
            *("question", "import", "Ctrl+O"),
            when=_PLACE,
        ),
        Command(
            "question.duplicates",
            QT_TRANSLATE_NOOP("Command", "Find likely duplicates among the questions"),
            view.duplicates.find,
            *("question", "compare", "D", view.duplicates.may),
            when=_PLACE,
        ),
        Command(
            "question.export",
            QT_TRANSLATE_NOOP("Command", "Export the questions…"),
            lambda: view.files.show_menu(view.head.export),
            *("question", "export", "Ctrl+Shift+E", lambda: bool(view.files.keys())),
            when=_PLACE,
        ),
    )
