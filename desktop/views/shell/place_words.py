"""What a pane is called at the top, and which keys matter there at the foot."""

from PySide6.QtCore import QCoreApplication

from desktop.qtkit.commands import Commands
from desktop.qtkit.i18n import QT_TRANSLATE_NOOP

_PLACES = {
    "ticket": QT_TRANSLATE_NOOP("PlaceWords", "Ticket"),
    "new": QT_TRANSLATE_NOOP("PlaceWords", "New ticket"),
    "sops": QT_TRANSLATE_NOOP("PlaceWords", "SOPs"),
    "process": QT_TRANSLATE_NOOP("PlaceWords", "Process"),
    "training": QT_TRANSLATE_NOOP("PlaceWords", "Training"),
    "settings": QT_TRANSLATE_NOOP("PlaceWords", "Settings"),
    "help": QT_TRANSLATE_NOOP("PlaceWords", "Help"),
    "history": QT_TRANSLATE_NOOP("PlaceWords", "My last acts"),
    "import": QT_TRANSLATE_NOOP("PlaceWords", "Import tickets"),
    "handover": QT_TRANSLATE_NOOP("PlaceWords", "Shift hand-over"),
    "exam": QT_TRANSLATE_NOOP("PlaceWords", "Exam"),
    "exam_result": QT_TRANSLATE_NOOP("PlaceWords", "Exam result"),
    "exam_answers": QT_TRANSLATE_NOOP("PlaceWords", "Answers from paper"),
    "role_play": QT_TRANSLATE_NOOP("PlaceWords", "Live role-play"),
}
# Which commands a hint stands for, or the keys of a list themselves, and the short word for them.
Hint = tuple[tuple[str, ...] | str, str]
_COMMON: tuple[Hint, ...] = (
    (("undo",), QT_TRANSLATE_NOOP("PlaceWords", "undo")),
    (("keys",), QT_TRANSLATE_NOOP("PlaceWords", "keys")),
)
_HINTS: dict[str, tuple[Hint, ...]] = {
    "queue": (
        (("queue.next", "queue.previous"), QT_TRANSLATE_NOOP("PlaceWords", "move")),
        (("queue.open",), QT_TRANSLATE_NOOP("PlaceWords", "open")),
    ),
    "new": (
        ("Alt 1–9", QT_TRANSLATE_NOOP("PlaceWords", "switch")),
        (("new.park",), QT_TRANSLATE_NOOP("PlaceWords", "park")),
        (("new.save",), QT_TRANSLATE_NOOP("PlaceWords", "create")),
        (("new.solve",), QT_TRANSLATE_NOOP("PlaceWords", "solved")),
    ),
    "ticket": (
        (("ticket.matrix",), QT_TRANSLATE_NOOP("PlaceWords", "matrix")),
        ("1–9", QT_TRANSLATE_NOOP("PlaceWords", "tick steps")),
        ("Ctrl ⏎", QT_TRANSLATE_NOOP("PlaceWords", "finish stage")),
        (("ticket.next", "ticket.previous"), QT_TRANSLATE_NOOP("PlaceWords", "next, previous")),
    ),
    "handover": (
        (("handover.give",), QT_TRANSLATE_NOOP("PlaceWords", "hand over")),
        (("handover.print",), QT_TRANSLATE_NOOP("PlaceWords", "print")),
    ),
    "process": (
        ("Tab", QT_TRANSLATE_NOOP("PlaceWords", "next cell")),
        ("F2", QT_TRANSLATE_NOOP("PlaceWords", "edit")),
        (("process.insert",), QT_TRANSLATE_NOOP("PlaceWords", "insert row")),
    ),
    "questions": (
        (("question.approve",), QT_TRANSLATE_NOOP("PlaceWords", "approve")),
        (("question.key",), QT_TRANSLATE_NOOP("PlaceWords", "show key")),
        (("question.find",), QT_TRANSLATE_NOOP("PlaceWords", "search")),
    ),
    "question_edit": (
        ("Ctrl ⏎", QT_TRANSLATE_NOOP("PlaceWords", "another row")),
        ("Alt ↑ ↓", QT_TRANSLATE_NOOP("PlaceWords", "move the row")),
        (("question.approve_edited",), QT_TRANSLATE_NOOP("PlaceWords", "approve")),
        (("back",), QT_TRANSLATE_NOOP("PlaceWords", "back")),
    ),
    "cohorts": (
        ("← ↑ ↓ →", QT_TRANSLATE_NOOP("PlaceWords", "cell")),
        ("⏎", QT_TRANSLATE_NOOP("PlaceWords", "details")),
    ),
    "competence": (
        ("← ↑ ↓ →", QT_TRANSLATE_NOOP("PlaceWords", "cell")),
        (("competence.alone",), QT_TRANSLATE_NOOP("PlaceWords", "alone")),
        (("competence.accompanied",), QT_TRANSLATE_NOOP("PlaceWords", "with company")),
    ),
    "practice": (
        (("practice.begin",), QT_TRANSLATE_NOOP("PlaceWords", "practise")),
        (("practice.go_on",), QT_TRANSLATE_NOOP("PlaceWords", "check, go on")),
        (("practice.give_up",), QT_TRANSLATE_NOOP("PlaceWords", "show what is right")),
    ),
    "exams": (
        (("exams.begin",), QT_TRANSLATE_NOOP("PlaceWords", "begin, go on")),
        ("Enter", QT_TRANSLATE_NOOP("PlaceWords", "result")),
    ),
    "exam": (
        ("A–H", QT_TRANSLATE_NOOP("PlaceWords", "one")),
        ("1–9", QT_TRANSLATE_NOOP("PlaceWords", "several")),
        (("exam.flag",), QT_TRANSLATE_NOOP("PlaceWords", "flag")),
        (("exam.next",), QT_TRANSLATE_NOOP("PlaceWords", "next page")),
    ),
    "exam_result": (
        (
            ("exam.next_card", "exam.previous_card"),
            QT_TRANSLATE_NOOP("PlaceWords", "next, previous"),
        ),
        (("back",), QT_TRANSLATE_NOOP("PlaceWords", "back")),
    ),
    "exam_answers": (
        ("A–Z 1–9", QT_TRANSLATE_NOOP("PlaceWords", "answer")),
        ("⏎", QT_TRANSLATE_NOOP("PlaceWords", "next cell")),
        (("exams.take_in",), QT_TRANSLATE_NOOP("PlaceWords", "take in")),
    ),
    "role_play": (
        ("1–9 A–Z", QT_TRANSLATE_NOOP("PlaceWords", "tick")),
        (("exam.live_pause",), QT_TRANSLATE_NOOP("PlaceWords", "pause")),
        (("exam.live_finish",), QT_TRANSLATE_NOOP("PlaceWords", "finish")),
    ),
    "settings": (
        ("Alt ↑↓", QT_TRANSLATE_NOOP("PlaceWords", "move entry")),
        ("F2", QT_TRANSLATE_NOOP("PlaceWords", "rename")),
    ),
}
_SHOWN = 4
_ELSEWHERE: tuple[Hint, ...] = (
    (("back",), QT_TRANSLATE_NOOP("PlaceWords", "back")),
    (("palette",), QT_TRANSLATE_NOOP("PlaceWords", "commands")),
)


def place_name(pane: str) -> str:
    """Return what a pane is called; the queue is called by its view."""
    return QCoreApplication.translate("PlaceWords", _PLACES[pane]) if pane in _PLACES else ""


def keys_of(pane: str, commands: Commands) -> list[tuple[str, str]]:
    """Return the keys shown at the foot of a pane, with their words; none that doesn't act."""
    pairs = []
    for names, word in (*_HINTS.get(pane, _ELSEWHERE), *_COMMON)[:_SHOWN]:
        said = [names] if isinstance(names, str) else map(commands.keys_shown, names)
        keys = " ".join(filter(None, said))
        if keys:
            pairs.append((keys, QCoreApplication.translate("PlaceWords", word)))
    return pairs
