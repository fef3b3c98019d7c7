"""The commands that write questions: a new one of each kind, the chosen one, the ways out."""

from collections.abc import Iterator

from desktop.domain.questions.question import QuestionKind
from desktop.models.question_words import kind_sign
from desktop.qtkit.commands import Command
from desktop.qtkit.i18n import QT_TRANSLATE_NOOP
from desktop.views.questions.bank_view import EDIT_PLACE, PLACE, BankView

_NEW = {
    QuestionKind.SINGLE: QT_TRANSLATE_NOOP("Command", "New question: one choice"),
    QuestionKind.MULTIPLE: QT_TRANSLATE_NOOP("Command", "New question: several choices"),
    QuestionKind.TRUE_FALSE: QT_TRANSLATE_NOOP("Command", "New question: true or false"),
    QuestionKind.MATCHING: QT_TRANSLATE_NOOP("Command", "New question: matching"),
    QuestionKind.ORDERING: QT_TRANSLATE_NOOP("Command", "New question: ordering"),
    QuestionKind.SHORT: QT_TRANSLATE_NOOP("Command", "New question: short text"),
    QuestionKind.NUMERIC: QT_TRANSLATE_NOOP("Command", "New question: number"),
    QuestionKind.ESSAY: QT_TRANSLATE_NOOP("Command", "New question: essay"),
    QuestionKind.TICKET: QT_TRANSLATE_NOOP("Command", "New simulated ticket"),
    QuestionKind.DESCRIPTION: QT_TRANSLATE_NOOP("Command", "New description between questions"),
}


def edit_commands(view: BankView) -> Iterator[Command]:
    """Yield the commands that write questions."""
    editing = view.editing

    def is_open() -> bool:
        return editing.pane is not None

    yield Command(
        "question.edit",
        QT_TRANSLATE_NOOP("Command", "Edit the question"),
        editing.begin,
        *("question_row", "edit", ("E", "F2"), editing.may_begin),
        when=PLACE,
    )
    yield Command(
        "question.new",
        QT_TRANSLATE_NOOP("Command", "New question…"),
        lambda: editing.show_kinds(view.head.make),
        *("question", "add", "N", editing.may),
        when=PLACE,
    )
    for kind, title in _NEW.items():
        yield Command(
            f"question.new_{kind.value}",
            title,
            lambda kind=kind: editing.new(kind),  # type: ignore[misc]
            *("question", kind_sign(kind).icon, "", editing.may),
            when=PLACE,
        )
    yield Command(
        "question.edit_done",
        QT_TRANSLATE_NOOP("Command", "End editing the question"),
        lambda: editing.end(),
        *("question", "done", "Ctrl+S", is_open),
        when=EDIT_PLACE,
    )
    yield Command(
        "question.approve_edited",
        QT_TRANSLATE_NOOP("Command", "Approve the question that is edited"),
        editing.approve,
        *("question", "approve", "Ctrl+Shift+A", is_open),
        when=EDIT_PLACE,
    )
    yield Command(
        "question.discard",
        QT_TRANSLATE_NOOP("Command", "Discard the draft of the question"),
        editing.discard,
        *("question", "undo", "", is_open),
        when=EDIT_PLACE,
    )
