"""Scenes of the training pane: the cohort, a weak spot beside it, its sheet, a small window."""

from typing import cast

from PySide6.QtWidgets import QApplication, QWidget

from desktop.services.training.weak_spots import By
from desktop.tour.stage import Stage
from desktop.views.cohorts.cohort_view import CohortView
from desktop.views.training.training_view import TrainingView

_SMALL = (1092, 574)
_WEAK = 1


def cohort(stage: Stage) -> QWidget:
    """Show the heat map of the sample's cohort."""
    _cohorts(stage).heat.table.setFocus()
    stage.settle()
    return stage.window


def weak_spot(stage: Stage) -> QWidget:
    """Show where somebody lost marks, and what would help."""
    view = _cohorts(stage)
    seen = view.state.seen
    if seen is not None:
        view.state.open_spot(seen.heat.rows[_WEAK].person, seen.heat.columns[-1].code)
    stage.settle()
    view.heat.table.setFocus()
    stage.settle()
    return stage.window


def by_step(stage: Stage) -> QWidget:
    """Show the weakest steps of SOPs in place of stages."""
    view = _cohorts(stage)
    view.state.show_by(By.STEP)
    stage.settle()
    view.heat.table.setFocus()
    stage.settle()
    return stage.window


def competence(stage: Stage) -> QWidget:
    """Show who may work which SOP alone."""
    _cohorts(stage)
    page = cast("TrainingView", stage.window.pane("training")).show_page("competence")
    stage.settle()
    page.setFocus()
    stage.settle()
    return stage.window


def small(stage: Stage) -> QWidget:
    """Show a weak spot in a small window."""
    stage.window.resize(*_SMALL)
    return weak_spot(stage)


def plan(stage: Stage) -> QWidget:
    """Show the topics of the cohort and who was there."""
    _cohorts(stage).ask_plan()
    stage.settle()
    return _sheet("plan_sheet")


def company(stage: Stage) -> QWidget:
    """Show tickets worked with company."""
    _cohorts(stage).ask_company()
    stage.settle()
    return _sheet("company_sheet")


def sheet(stage: Stage) -> QWidget:
    """Show the sheet of the cohort."""
    _cohorts(stage).ask_edit()
    stage.settle()
    return _sheet("cohort_sheet")


def leave(stage: Stage, _shown: QWidget) -> None:
    """Go back to the queue, at the size of before."""
    state = _cohorts(stage).state
    state.close_spot()
    state.show_by(By.STAGE)
    _work_as(stage, "田小禾")
    stage.window.resize(*stage.size)
    stage.window.show_queue()
    stage.settle()


def close(stage: Stage, shown: QWidget) -> None:
    """Close the sheet, then leave."""
    shown.close()
    leave(stage, shown)


def nobody(stage: Stage) -> QWidget:
    """Show what somebody sees who has not sat an exam."""
    view = cast("TrainingView", stage.window.show_pane("training"))
    view.show_page("cohorts")
    stage.settle()
    return stage.window


def _sheet(name: str) -> QWidget:
    tops = QApplication.topLevelWidgets()
    return next(each for each in tops if each.objectName() == name and each.isVisible())


def _cohorts(stage: Stage) -> CohortView:
    _work_as(stage, "沈若溪")
    view = cast("TrainingView", stage.window.show_pane("training"))
    page = cast("CohortView", view.show_page("cohorts"))
    stage.settle()
    return page


def _work_as(stage: Stage, name: str) -> None:
    workspace = stage.desk.workspace
    agents = workspace.directory.agents.items()
    key = next(key for key, person in agents if person.name.zh == name)
    stage.desk.work_as(workspace.session(key, stage.desk.language))
    stage.settle()
