"""Titles and choices of the table of targets in the language of the screen."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from desktop.domain.bilingual import Bilingual
from desktop.domain.vocabulary import ListName, Priority
from desktop.models.targets_model import TargetsWords
from desktop.qtkit.i18n import QT_TRANSLATE_NOOP
from desktop.views.desk import Desk

_TITLES = {
    "priority": QT_TRANSLATE_NOOP("Targets", "Priority"),
    "service_type": QT_TRANSLATE_NOOP("Targets", "Service type"),
    "customer_group": QT_TRANSLATE_NOOP("Targets", "Customer group"),
    "response": QT_TRANSLATE_NOOP("Targets", "First response"),
    "resolve": QT_TRANSLATE_NOOP("Targets", "Resolution"),
    "update": QT_TRANSLATE_NOOP("Targets", "Update every"),
    "calendar": QT_TRANSLATE_NOOP("Targets", "Calendar"),
}
_ALL = QT_TRANSLATE_NOOP("Targets", "all")


def targets_words(desk: Desk, calendars: Mapping[str, Bilingual]) -> TargetsWords:
    """Return what the table says and offers."""
    language = desk.language
    whole = ("", QCoreApplication.translate("Targets", _ALL))
    lists = {
        name: (
            whole,
            *((each.code, each.name.text(language)) for each in desk.my.directory.of(name)),
        )
        for name in (ListName.SERVICE_TYPE, ListName.CUSTOMER_GROUP)
    }
    return TargetsWords(
        {name: QCoreApplication.translate("Targets", text) for name, text in _TITLES.items()},
        {
            "priority": tuple((each, f"P{each:d}") for each in Priority),
            **{str(name): choices for name, choices in lists.items()},
            "calendar": tuple((code, title.text(language)) for code, title in calendars.items()),
        },
        desk.sentence,
    )
