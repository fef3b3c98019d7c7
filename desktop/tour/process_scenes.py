"""Scenes of the process pane: both states, comparing, an empty desk, a small window."""

from datetime import date
from typing import cast

from PySide6.QtWidgets import QApplication, QMenu, QWidget

from desktop.domain.bilingual import Bilingual
from desktop.domain.process.interviews import Interview, Line
from desktop.domain.process.pains import EndKind
from desktop.domain.process.table import State
from desktop.services.documents.control import Submission
from desktop.services.process.maps import Listed
from desktop.services.process.reality_chart import Measure
from desktop.services.services import Services
from desktop.tour.stage import Stage
from desktop.views.process_maps.process_view import ProcessView
from desktop.views.process_maps.state import Side

_SMALL = (1092, 574)
_FIFTH = 7
_ACTS = 6
_WHY = {"zh": "小组只有一位负责人", "en": "The team has one lead only"}
_NEW = {"zh": "按清单问必问项", "en": "Ask what the list says must be asked"}
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


def older(stage: Stage) -> QWidget:
    """Show an older version, after somebody tried to edit it."""
    view = _with_versions(stage)
    view.state.show_version(_line(view)[-1].version)
    stage.settle()
    _choose(view, _FIFTH)
    view.table.sheet.setFocus()
    return stage.window


def refused(stage: Stage) -> QWidget:
    """Show what is said where somebody edits an older version."""
    shown = older(stage)
    _view(stage).table.sheet.clear()
    return shown


def versions(stage: Stage) -> QWidget:
    """Show the menu of the versions."""
    _with_versions(stage)
    stage.desk.commands.run("process.version")
    return QApplication.activePopupWidget() or stage.window


def compare_versions(stage: Stage) -> QWidget:
    """Show two versions of one line side by side."""
    view = _with_versions(stage)
    line = _line(view)
    view.state.compare_versions(line[-1].version, line[0].version)
    stage.settle()
    _choose(view, 2)
    return stage.window


def leave_versions(stage: Stage, shown: QWidget) -> None:
    """Go back to the newest version and forget the ones that were begun."""
    if isinstance(shown, QMenu):
        shown.close()
    _view(stage).state.set_side(Side.AS_IS)
    stage.settle()
    my = _lead(stage)
    for _ in range(_ACTS):
        my.undo.undo()
    stage.settle()
    leave(stage, shown)


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


def _with_versions(stage: Stage) -> ProcessView:
    """Put the as-is process in force and begin the next draft, with other rows."""
    view = _turned(stage, Side.AS_IS)
    opened, my = view.state.opened, _lead(stage)
    if opened is not None:
        version = opened.versions[State.AS_IS].version
        my.documents.submit(version, Submission())
        my.documents.approve(version, override=_WHY[stage.desk.language])
        draft = my.documents.revise(opened.document, str(State.AS_IS))
        rows = my.processes.table(draft).rows
        my.processes.remove_rows(draft, [rows[1].id])
        said = rows[2]._replace(operation=Bilingual(_NEW["zh"], _NEW["en"]))
        my.processes.change_rows(draft, [said])
        my.processes.add_rows(draft, [said._replace(id="", ways=())], rows[3].id)
    stage.settle()
    return view


def _lead(stage: Stage) -> Services:
    """Return the services of who may approve; the same undo takes it all back."""
    desk = stage.desk
    agents = desk.my.directory.agents.items()
    lead = next(key for key, agent in agents if agent.role == "lead")
    return desk.my.for_session(desk.my.session._replace(person=lead, role="lead"))


def _line(view: ProcessView) -> list[Listed]:
    """Return the versions of the as-is process, the newest first."""
    history = view.state.opened.history if view.state.opened else ()
    return [each for each in history if each.state is State.AS_IS]


def _choose(view: ProcessView, place: int) -> None:
    table = view.state.table
    if table is not None:
        view.state.choose_row(table.rows[place].id)
