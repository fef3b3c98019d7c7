"""Scenes of the training pane: the cohort, a weak spot beside it, its sheet, a small window."""

from typing import cast

from PySide6.QtWidgets import QApplication, QWidget

from desktop.tour.stage import Stage
from desktop.views.cohorts.cohort_view import CohortView
from desktop.views.questions.bank_view import BankView
from desktop.views.training.training_view import TrainingView

_SMALL = (1092, 574)
_WEAK = 1
_BROKEN = """::Whom to call::Whom do you call for P1?{=The duty lead ~A colleague}

::Answer time::P1 is answered within 15 minutes.{TRUE}

::Broken::What is missing here?{=an end
"""


def bank(stage: Stage) -> QWidget:
    """Show the question bank on a simulated ticket, as a trainee sees it."""
    _questions(stage)
    return stage.window


def bank_key(stage: Stage) -> QWidget:
    """Show the key of a simulated ticket."""
    view = _questions(stage)
    view.state.show_key(with_key=True)
    stage.settle()
    return stage.window


def bank_small(stage: Stage) -> QWidget:
    """Show the bank in a small window."""
    stage.window.resize(*_SMALL)
    return bank_key(stage)


def making(stage: Stage) -> QWidget:
    """Show what an SOP gives."""
    _questions(stage).making.from_sop("NET-01")
    stage.settle()
    return _sheet("make_sheet")


def labels(stage: Stage) -> QWidget:
    """Show the sheet of labels."""
    _questions(stage).ask_labels()
    stage.settle()
    return _sheet("labels_sheet")


def report(stage: Stage) -> QWidget:
    """Show what became of a file of which one question is broken."""
    view = _questions(stage)
    file = stage.folder / "bank.gift"
    file.write_text(_BROKEN, "utf-8")
    view.files.take(file)
    stage.settle()
    return _sheet("report_sheet")


def leave_bank(stage: Stage, _shown: QWidget) -> None:
    """Hide the key, and go back to the queue at the size of before."""
    _questions(stage).state.show_key(with_key=False)
    leave(stage, _shown)


def close_bank(stage: Stage, shown: QWidget) -> None:
    """Close a sheet, then leave."""
    shown.close()
    leave(stage, shown)


def close_report(stage: Stage, shown: QWidget) -> None:
    """Forget what was taken in."""
    stage.desk.my.undo.undo()
    close_bank(stage, shown)


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


def small(stage: Stage) -> QWidget:
    """Show a weak spot in a small window."""
    stage.window.resize(*_SMALL)
    return weak_spot(stage)


def sheet(stage: Stage) -> QWidget:
    """Show the sheet of the cohort."""
    _cohorts(stage).ask_edit()
    stage.settle()
    return _sheet("cohort_sheet")


def leave(stage: Stage, _shown: QWidget) -> None:
    """Go back to the queue, at the size of before."""
    _cohorts(stage).state.close_spot()
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


def _questions(stage: Stage) -> BankView:
    _work_as(stage, "沈若溪")
    view = cast("TrainingView", stage.window.show_pane("training"))
    page = cast("BankView", view.show_page("questions"))
    stage.settle()
    page.table.selectRow(1)
    page.table.setFocus()
    stage.settle()
    return page


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
