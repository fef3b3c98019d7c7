"""Scenes of the library: reading, revising, comparing, its pages, small and empty."""

from collections.abc import Callable
from typing import Any, cast

from PySide6.QtWidgets import QWidget

from desktop.domain.documents.states import State
from desktop.tour.stage import Stage
from desktop.views.sops.sop_view import SopView
from desktop.views.sops.state import Mode

_SMALL = (1092, 574)


def empty(stage: Stage) -> QWidget:
    """Show the library before anything is open."""
    view = _view(stage)
    view.state.close()
    view.state.set_mode(Mode.READ)
    return stage.window


def read(stage: Stage) -> QWidget:
    """Show an SOP in force."""
    return _opened(stage, "ACC-01")


def reviewed(stage: Stage) -> QWidget:
    """Show a version in review beside the one in force."""
    shown = _opened(stage, "NET-01")
    state = _view(stage).state
    opened = state.opened
    if opened is not None and opened.row.on_way is not None:
        state.open(opened.row.document, opened.row.on_way.version)
        stage.settle()
        state.choose_step(state.opened.text.steps[3].id if state.opened else "")
    return shown


def overdue(stage: Stage) -> QWidget:
    """Show an SOP whose review is overdue."""
    return _opened(stage, "PRN-01")


def outline(stage: Stage) -> QWidget:
    """Show an SOP as lines."""
    shown = _opened(stage, "SW-01")
    _view(stage).state.set_mode(Mode.OUTLINE)
    return shown


def revise(stage: Stage) -> QWidget:
    """Show a draft as it is written."""
    shown = _opened(stage, "SW-02")
    state = _view(stage).state
    opened = state.opened
    if opened is not None and opened.row.on_way is not None:
        state.open(opened.row.document, opened.row.on_way.version)
        stage.settle()
        state.set_mode(Mode.REVISE)
        stage.settle()
        if state.opened is not None and state.opened.version.state is State.DRAFT:
            state.choose_step(state.opened.text.steps[1].id)
    return shown


def compare(stage: Stage) -> QWidget:
    """Show what differs between two versions."""
    shown = reviewed(stage)
    stage.settle()
    _view(stage).state.set_mode(Mode.COMPARE)
    return shown


def policy(stage: Stage) -> QWidget:
    """Show a document without steps."""
    return _opened(stage, "IT-PL-02")


def searched(stage: Stage) -> QWidget:
    """Show hits of words in all texts."""
    view = _view(stage)
    box: Any = view.library.findChild(QWidget, "library_search")
    view.library.start_search()
    if box is not None:
        box.setText("回拨" if stage.desk.language == "zh" else "call back")
    return stage.window


def leave_search(stage: Stage, _shown: QWidget) -> None:
    """Clear the filter."""
    box: Any = _view(stage).library.findChild(QWidget, "library_search")
    if box is not None:
        box.clear()


def page(name: str) -> Callable[[Stage], QWidget]:
    """Return a scene of a page of the library."""

    def show(stage: Stage) -> QWidget:
        _view(stage).library.page_wanted.emit(name)
        stage.settle()
        return stage.window

    return show


def small(stage: Stage) -> QWidget:
    """Show an SOP in the smallest office window."""
    stage.window.resize(*_SMALL)
    return _opened(stage, "ACC-01")


def leave(stage: Stage, _shown: QWidget) -> None:
    """Go back to reading in the usual window."""
    stage.window.resize(*stage.size)
    _view(stage).state.set_mode(Mode.READ)


def _view(stage: Stage) -> SopView:
    return cast("SopView", stage.window.show_pane("sops"))


def _opened(stage: Stage, code: str) -> QWidget:
    view = _view(stage)
    view.state.set_mode(Mode.READ)
    document = stage.desk.my.library.by_code(code)
    if document is not None:
        view.state.open(document)
    stage.settle()
    return stage.window
