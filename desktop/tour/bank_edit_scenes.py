"""Scenes of questions being written: a simulated ticket, a new one with what is wrong, small."""

from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.domain.questions.question import QuestionKind
from desktop.tour import bank_scenes
from desktop.tour.stage import Stage

_SMALL = (1024, 700)
_TICKET, _ORDER = "Q7", "Q9"


def edit(stage: Stage) -> QWidget:
    """Show a simulated ticket being edited."""
    return _edited(stage, _TICKET)


def edit_order(stage: Stage) -> QWidget:
    """Show steps in their order being edited."""
    return _edited(stage, _ORDER)


def new(stage: Stage) -> QWidget:
    """Show a new question, with what is wrong at its fields."""
    view = bank_scenes.chosen(stage, _TICKET)
    view.editing.new(QuestionKind.MULTIPLE)
    stage.settle()
    return stage.window


def edit_small(stage: Stage) -> QWidget:
    """Show a question being edited in a small window."""
    stage.window.resize(*_SMALL)
    return _edited(stage, _ORDER)


def together(stage: Stage) -> QWidget:
    """Show what a change of several questions would do."""
    view = bank_scenes.chosen(stage, _ORDER)
    view.table.selectAll()
    stage.settle()
    view.acts.together()
    stage.settle()
    shown = bank_scenes.sheet_of("questions_together")
    field = shown.findChild(QLineEdit, "bulk_category")
    if field is not None:
        field.setText("模拟工单")
    shown.preview()  # type: ignore[attr-defined]
    stage.settle()
    return shown


def duplicates(stage: Stage) -> QWidget:
    """Show two questions that look alike, side by side."""
    view = bank_scenes.chosen(stage, _ORDER)
    question = stage.desk.my.questions.kept(9).question
    text = question.text._replace(zh=question.text.zh.replace("一路做到底时", "全部做完的话"))
    stage.desk.my.questions.add(question._replace(name="again", text=text))
    view.duplicates.find()
    stage.settle()
    return bank_scenes.sheet_of("pairs_sheet")


def leave_duplicates(stage: Stage, shown: QWidget) -> None:
    """Close the sheet and take the second question back."""
    shown.close()
    stage.settle()
    stage.desk.my.undo.undo()
    bank_scenes.leave(stage, shown)


def leave(stage: Stage, shown: QWidget) -> None:
    """End editing and go back to the whole bank."""
    _end(stage)
    bank_scenes.leave(stage, shown)


def leave_new(stage: Stage, shown: QWidget) -> None:
    """End editing and take the new question back."""
    _end(stage)
    stage.desk.my.undo.undo()
    bank_scenes.leave(stage, shown)


def _end(stage: Stage) -> None:
    bank_scenes.view_of(stage).editing.end()
    stage.settle()


def _edited(stage: Stage, code: str) -> QWidget:
    view = bank_scenes.chosen(stage, code)
    view.editing.begin()
    stage.settle()
    return stage.window
