"""Scenes of filters, the search box and kept views."""

from typing import Any

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.domain.ticket_query import Condition, ViewState
from desktop.services.filter_fields import field_of
from desktop.services.saved_views import ViewDraft
from desktop.services.views import saved_id
from desktop.tour.stage import Stage
from desktop.views.filters.editor import FilterEditor

_WEEK = Condition("updated_at", "within", (7, "day"))
_OPEN = Condition("is_open", "is", value=True)


def chips(stage: Stage) -> QWidget:
    """Show a view with a filter put upon it."""
    _show(stage, "open", (_OPEN, _WEEK))
    return stage.window


def folded(stage: Stage) -> QWidget:
    """Show more filters than there is room for, one of them broken."""
    more = (
        Condition("priority", "any_of", (1, 2, 3)),
        Condition("extra.gone", "contains", "x"),
        Condition("place", "any_of", (999_999,)),
        Condition("subject", "lacks", "测试"),
    )
    _show(stage, "open", (_OPEN, _WEEK, *more))
    return stage.window


def nobody_meets(stage: Stage) -> QWidget:
    """Show filters that no ticket meets."""
    _show(stage, "open", (_OPEN, Condition("tag", "any_of", ("量子",))))
    return stage.window


def choose_field(stage: Stage) -> QWidget:
    """Show the fields there are."""
    _show(stage, "open", (_OPEN,))
    stage.desk.commands.run("queue.filter")
    stage.settle()
    return QApplication.activePopupWidget() or stage.window


def editor(stage: Stage) -> QWidget:
    """Show the editor of a choice."""
    return _editor(stage, "status", None)


def day_editor(stage: Stage) -> QWidget:
    """Show the editor of a time."""
    return _editor(stage, "due_at", None)


def operators(stage: Stage) -> QWidget:
    """Show operators in the search box, one of them not known."""
    _show(stage, "all", ())
    text = (
        "打印 状态：已关闭 来自：卓丽萍 team:nobody"
        if _zh(stage)
        else ("打印 status:closed from:zlp team:nobody")
    )
    stage.window.queue.search.setText(text)
    for _ in range(3):
        stage.settle()
    return stage.window


def completion(stage: Stage) -> QWidget:
    """Show what the search box offers."""
    _show(stage, "all", ())
    box = stage.window.queue.search
    stage.window.activateWindow()
    box.setFocus()
    stage.settle()
    box.setText("状态" if _zh(stage) else "status")
    QTest.keyClicks(box, ":")
    for _ in range(3):
        stage.settle()
    return stage.window


def leave_box(stage: Stage, _shown: QWidget) -> None:
    """Empty the search box and put the keyboard back."""
    stage.window.queue.search.clear()
    stage.window.queue.table.setFocus()
    leave(stage, _shown)


def kept(stage: Stage) -> QWidget:
    """Show kept views in the list, the first of them changed."""
    kept_now = stage.desk.my.saved_views.kept()
    if not kept_now:
        for name, icon, shared in (
            ("月末保障 · 财务", "", True), ("仓库", "place", False), ("VIP", "rating", False),
        ):  # fmt: skip
            state = ViewState((_OPEN, Condition("department", "contains", name[-2:])))
            stage.desk.my.saved_views.keep(ViewDraft(name, state, icon, shared))
        stage.settle()
        kept_now = stage.desk.my.saved_views.kept()
    window = stage.window
    window.show_queue()
    window.queue.show_view(saved_id(kept_now[0].key))
    stage.settle()
    window.queue.state.set_conditions((*window.queue.state.state.conditions, _WEEK))
    return window


def save(stage: Stage) -> QWidget:
    """Show the form that keeps a view."""
    _show(stage, "open", (_OPEN, _WEEK))
    stage.desk.commands.run("view.save")
    stage.settle()
    return QApplication.activePopupWidget() or stage.window


def close(stage: Stage, shown: QWidget) -> None:
    """Close a popup and take the filters off."""
    if shown is not stage.window:
        shown.close()
    leave(stage, shown)


def leave(stage: Stage, _shown: QWidget) -> None:
    """Take the filters off again."""
    stage.window.queue.state.unfilter()
    stage.window.queue.show_view("open")


def forget(stage: Stage, shown: QWidget) -> None:
    """Take the kept views away, so that the next pictures show the same desk."""
    for view in stage.desk.my.saved_views.kept():
        stage.desk.my.saved_views.remove(view.key)
    stage.settle()
    leave(stage, shown)


def _show(stage: Stage, view: str, conditions: tuple[Condition, ...]) -> None:
    window = stage.window
    window.show_queue()
    window.queue.show_view(view)
    window.queue.state.set_conditions(conditions)
    stage.settle()
    window.queue.late_start()


def _editor(stage: Stage, name: str, condition: Condition | None) -> QWidget:
    _show(stage, "open", (_OPEN,))
    field = field_of(stage.desk.my.directory, name)
    window: Any = stage.window
    if field is None:
        return stage.window
    made = FilterEditor(stage.desk, field, condition, window)
    made.show_at(window.mapToGlobal(window.rect().center()))
    return made


def _zh(stage: Stage) -> bool:
    return stage.desk.language == "zh"
