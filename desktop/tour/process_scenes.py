"""Scenes of the process pane: both states, comparing, an empty desk, a small window."""

from datetime import date
from typing import cast

from PySide6.QtWidgets import QApplication, QMenu, QWidget

from desktop.domain.process.interviews import Interview, Line
from desktop.domain.process.pains import EndKind
from desktop.services.process.reality_chart import Measure
from desktop.tour.stage import Stage
from desktop.views.process_maps.process_view import ProcessView
from desktop.views.process_maps.state import Side

_SMALL = (1092, 574)
_FIFTH = 7
_SAID = {
    "zh": (
        ("周一早上电话打不进来", "“我打了三次才有人接。”", "周一集中来电，漏接"),
        ("同一台打印机报了两次", "“不知道前面的人报没报。”", "重复报修没人看得出"),
        ("修好以后没人告诉我", "", ""),
    ),
    "en": (
        (
            "Nobody gets through on Monday morning",
            "“I called three times.”",
            "Calls lost on Mondays",
        ),
        (
            "The same printer reported twice",
            "“I could not tell it was reported.”",
            "Doubles unseen",
        ),
        ("Nobody tells me when it is fixed", "", ""),
    ),
}


def as_is(stage: Stage) -> QWidget:
    """Show the present process with one of its rows chosen."""
    view = _turned(stage, Side.AS_IS)
    _choose(view, _FIFTH)
    view.table.sheet.setFocus()
    return stage.window


def to_be(stage: Stage) -> QWidget:
    """Show the planned process while a cell is typed in."""
    view = _turned(stage, Side.TO_BE)
    _choose(view, _FIFTH)
    stage.settle()
    sheet = view.table.sheet
    sheet.setFocus()
    column = [each.id for each in sheet.content.columns()].index("operation")
    sheet.setCurrentIndex(sheet.content.index(sheet.currentIndex().row(), column))
    sheet.edit(sheet.currentIndex())
    return stage.window


def compare(stage: Stage) -> QWidget:
    """Show both states side by side with the ledger."""
    view = _turned(stage, Side.COMPARE)
    _choose(view, 1)
    return stage.window


def end_of_pain(stage: Stage) -> QWidget:
    """Show the sheet that asks what came of a pain."""
    view = _turned(stage, Side.COMPARE)
    ledger = view.findChild(QWidget, "pain_ledger")
    opened = view.state.opened
    if ledger is not None and opened is not None:
        ledger.ask(opened.pains[0].row.id, str(EndKind.REJECTED))  # type: ignore[attr-defined]
    stage.settle()
    return _sheet("end_sheet")


def link(stage: Stage) -> QWidget:
    """Show the sheet that links a row with a step of an SOP."""
    view = _turned(stage, Side.TO_BE)
    _choose(view, _FIFTH)
    return _asked(stage, "process.link", "choose_sheet")


def hand_in(stage: Stage) -> QWidget:
    """Show the sheet that hands a version in."""
    _turned(stage, Side.AS_IS)
    stage.desk.commands.run("process.version")
    menu = QApplication.activePopupWidget()
    if isinstance(menu, QMenu):
        menu.actions()[0].trigger()
        menu.close()
    stage.settle()
    return _sheet("version_sheet")


def start(stage: Stage) -> QWidget:
    """Show the ways in which a process begins."""
    _turned(stage, Side.AS_IS)
    stage.desk.commands.run("process.start_from")
    found = QApplication.activePopupWidget()
    return found or stage.window


def large(stage: Stage) -> QWidget:
    """Show the chart alone in a large window."""
    view = _turned(stage, Side.AS_IS)
    view.enlarge()
    stage.settle()
    tops = QApplication.topLevelWidgets()
    found = [each for each in tops if each.objectName() == "process_chart_window"]
    return found[-1]


def reality(stage: Stage) -> QWidget:
    """Show what tickets really did, with those of one box."""
    view = _turned(stage, Side.TO_BE)
    view.chart.reality.show(Measure.SKIPPED)
    stage.settle()
    _choose(view, 3)
    return stage.window


def leave_reality(stage: Stage, shown: QWidget) -> None:
    """Show the process as it is drawn again."""
    _view(stage).chart.reality.show(None)
    leave(stage, shown)


def interviews(stage: Stage) -> QWidget:
    """Show an interview beside the table."""
    view = _turned(stage, Side.AS_IS)
    opened = view.state.opened
    if opened is not None:
        said = _SAID[stage.desk.language]
        lines = tuple(Line(what, quote, pain) for what, quote, pain in said)
        made = Interview(0, opened.document, "顾明远", date(2026, 11, 9), lines)
        stage.desk.my.interviews.keep(opened.document, made)
        stage.desk.commands.run("process.interviews")
    stage.settle()
    return stage.window


def leave_interviews(stage: Stage, shown: QWidget) -> None:
    """Close the interviews and forget what was noted."""
    stage.desk.commands.run("process.interviews")
    stage.desk.my.undo.undo()
    stage.settle()
    leave(stage, shown)


def find(stage: Stage) -> QWidget:
    """Show the bar that finds and replaces."""
    view = _turned(stage, Side.AS_IS)
    view.table.find_bar.open_bar(replace=True)
    return stage.window


def small(stage: Stage) -> QWidget:
    """Show the present process in the smallest office window."""
    stage.window.resize(*_SMALL)
    return as_is(stage)


def small_compare(stage: Stage) -> QWidget:
    """Show both states in the smallest office window."""
    stage.window.resize(*_SMALL)
    return compare(stage)


def leave(stage: Stage, _shown: QWidget) -> None:
    """Go back to the present process in the usual window."""
    view = _view(stage)
    view.table.find_bar.hide()
    stage.window.resize(*stage.size)
    view.state.set_side(Side.AS_IS)


def close(stage: Stage, shown: QWidget) -> None:
    """Close a window or a sheet, then leave."""
    shown.close()
    shown.deleteLater()
    leave(stage, shown)


def _asked(stage: Stage, command: str, name: str) -> QWidget:
    stage.desk.commands.run(command)
    stage.settle()
    return _sheet(name)


def _sheet(name: str) -> QWidget:
    tops = QApplication.topLevelWidgets()
    return next(each for each in tops if each.objectName() == name and each.isVisible())


def _view(stage: Stage) -> ProcessView:
    return cast("ProcessView", stage.window.show_pane("process"))


def _turned(stage: Stage, side: Side) -> ProcessView:
    view = _view(stage)
    stage.settle()
    view.state.set_side(side)
    stage.settle()
    return view


def _choose(view: ProcessView, place: int) -> None:
    table = view.state.table
    if table is not None:
        view.state.choose_row(table.rows[place].id)
