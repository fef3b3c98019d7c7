"""The queue and a ticket as some people need them: large, from the right, in high contrast."""

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QApplication, QWidget

from desktop.qtkit.i18n import languages
from desktop.qtkit.theme import Mode, current_theme
from desktop.qtkit.widgets.datefield import DateField
from desktop.tour import window_scenes
from desktop.tour.looks import contrast_samples
from desktop.tour.stage import Stage

_DAY = date(2026, 11, 18)
Show = Callable[[Stage], QWidget]
Leave = Callable[[Stage, QWidget], None]


def large(show: Show, percent: int) -> tuple[Show, Leave]:
    """Return how a scene is shown with large text and left again."""
    before: list[float] = []

    def enlarge(stage: Stage) -> QWidget:
        before.append(current_theme().scale)
        current_theme().set_scale(percent / 100)
        stage.settle()
        return show(stage)

    def leave(_stage: Stage, _shown: QWidget) -> None:
        current_theme().set_scale(before.pop())

    return enlarge, leave


def mirrored(show: Show) -> tuple[Show, Leave]:
    """Return how a scene is shown in a language from the right, and left again."""
    before: list[str] = []

    def turn(stage: Stage, pseudo: str) -> None:
        languages().pseudo = pseudo
        stage.app.apply_setting("language", stage.app.language())
        stage.settle()

    def mirror(stage: Stage) -> QWidget:
        before.append(languages().pseudo)
        turn(stage, "mirrored")
        return show(stage)

    return mirror, lambda stage, _shown: turn(stage, before.pop())


def contrasted(show: Show, sample: str) -> tuple[Show, Leave]:
    """Return how a scene is shown in a palette of high contrast, and left again."""
    before: list[Mode] = []

    def contrast(stage: Stage) -> QWidget:
        before.append(current_theme().mode)
        current_theme().use_system(contrast_samples()[sample])
        current_theme().set_mode(Mode.HIGH_CONTRAST)
        return show(stage)

    def leave(_stage: Stage, _shown: QWidget) -> None:
        current_theme().set_mode(before.pop())

    return contrast, leave


def calendar(stage: Stage) -> QWidget:
    """Show the month that opens under a date field."""
    window_scenes.queue(stage)
    field = DateField(today=lambda: _DAY)
    field.setParent(stage.window)
    field.setObjectName("tour_date")
    field.show()
    field.set_day(_DAY)
    field.open_calendar()
    return QApplication.activePopupWidget() or stage.window


def leave_calendar(stage: Stage, shown: QWidget) -> None:
    """Close the month and its field."""
    shown.close()
    field = stage.window.findChild(QWidget, "tour_date")
    if field is not None:
        field.hide()
        field.deleteLater()
