"""Levels of competence in words; what is said where a ticket goes to who may not work it alone."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from desktop.qtkit.i18n import QT_TRANSLATE_NOOP
from desktop.services.training.competence import Level, NotAlone
from desktop.views.desk import Desk

LEVELS = {
    Level.NONE: QT_TRANSLATE_NOOP("Competence", "not trained"),
    Level.TRAINING: QT_TRANSLATE_NOOP("Competence", "in training"),
    Level.ACCOMPANIED: QT_TRANSLATE_NOOP("Competence", "with company"),
    Level.ALONE: QT_TRANSLATE_NOOP("Competence", "alone"),
    Level.RETRAIN: QT_TRANSLATE_NOOP("Competence", "to be trained again"),
}


def warn(desk: Desk, person: object, tickets: Sequence[int]) -> None:
    """Look beside the window, and say so; it was assigned all the same."""
    if isinstance(person, int):
        keys = list(tickets)
        desk.read(
            lambda my, _p: my.competence.warning(person, keys), lambda found: _say(desk, found)
        )


def level_words(level: Level) -> str:
    """Return a level in words."""
    return QCoreApplication.translate("Competence", LEVELS[level])


def _say(desk: Desk, found: NotAlone | None) -> None:
    if found is None:
        return
    known = desk.my.directory.agents

    def name(key: int) -> str:
        return known[key].name.text(desk.language) if key in known else str(key)

    translate = QCoreApplication.translate
    said = translate("Competence", "{name} may not work {code} alone yet ({level}).").format(
        name=name(found.person), code=found.sop.code, level=level_words(found.level)
    )
    if found.others:
        may = translate("Competence", "May: {names}.")
        said += " " + may.format(names=", ".join(map(name, found.others)))
    desk.say(said, "info")
