"""Scenes of the settings: forms with a draft, lists, tags, people."""

from datetime import timedelta
from typing import Any

from PySide6.QtWidgets import QWidget

from desktop.domain.bilingual import Bilingual
from desktop.domain.vocabulary import ListName
from desktop.tour.stage import Stage

_FORM = "SWF"


def forms(stage: Stage) -> QWidget:
    """Show a form as it is in force."""
    return _page(stage, "forms")


def draft(stage: Stage) -> QWidget:
    """Show the draft of a form beside what is in force."""
    fields, directory = stage.desk.my.fields, stage.desk.my.directory
    form = directory.by_code(ListName.SERVICE_TYPE, _FORM)
    if form is not None:
        example = Bilingual("例如：E-2107", "e.g. E-2107")
        exceptions = (Bilingual("没有代码", "No code"), Bilingual("看不清", "Not legible"))
        parts = {"hint": example, "exceptions": exceptions, "pattern": "[A-Za-z0-9-]+"}
        fields.change("error_code", {**parts, "required_at": ("intake", "triage")})
        fields.add(form.key, Bilingual("同组几人", "People in the group"))
        _settings(stage).show_page(f"forms#{form.key}")
        stage.settle()
        _found(stage, "form_fields").want("error_code")
        stage.settle()
    return stage.window


def compare(stage: Stage) -> QWidget:
    """Show how the draft differs."""
    _found(stage, "form_compare").click()
    return stage.window


def leave_draft(stage: Stage, _shown: QWidget) -> None:
    """Discard the draft."""
    form = stage.desk.my.directory.by_code(ListName.SERVICE_TYPE, _FORM)
    if form is not None:
        stage.desk.my.fields.discard(form.key)


def types(stage: Stage) -> QWidget:
    """Show the service types."""
    return _page(stage, "service_type")


def categories(stage: Stage) -> QWidget:
    """Show the categories, a retired one among them."""
    laptop = stage.desk.my.directory.by_code(ListName.CATEGORY, "PC-laptop")
    if laptop is not None:
        stage.desk.my.lists.retire([laptop.key])
        _settings(stage).show_page(f"category#{laptop.key}")
    return stage.window


def leave_categories(stage: Stage, _shown: QWidget) -> None:
    """Offer the category again."""
    stage.desk.my.undo.undo()


def statuses(stage: Stage) -> QWidget:
    """Show the statuses with their meanings."""
    return _page(stage, "status")


def arrows(stage: Stage) -> QWidget:
    """Show which ways there are between statuses, and what guards one of them."""
    return _page(stage, "arrows")


def places(stage: Stage) -> QWidget:
    """Show the tree of places."""
    return _page(stage, "place")


def merging(stage: Stage) -> QWidget:
    """Show what one channel could be merged into."""
    _page(stage, "channel")
    page: Any = _found(stage, "list_channel").parent()
    page.findChild(QWidget, "act_merge").click()
    return stage.window


def stages(stage: Stage) -> QWidget:
    """Show the stages of the lifecycle, and what the first one says of itself."""
    return _page(stage, "stage")


def roles(stage: Stage) -> QWidget:
    """Show the roles with their uses."""
    return _page(stage, "role")


def targets(stage: Stage) -> QWidget:
    """Show the targets with a line of their own for a type, one cell of it wrong."""
    _page(stage, "targets")
    stage.settle()
    _found(stage, "add_target").click()
    table = _found(stage, "targets")
    response = table.currentIndex()
    table.model().setData(response, "10 min")
    table.model().setData(response.siblingAtColumn(response.column() + 1), "bald")
    return stage.window


def leave_targets(stage: Stage, _shown: QWidget) -> None:
    """Give up what was typed."""
    _bar(stage, "targets_page", "discard").click()


def working_calendar(stage: Stage) -> QWidget:
    """Show a year with a day of own hours, not kept yet."""
    _page(stage, "calendar")
    stage.settle()
    _found(stage, "day_special").click()
    return stage.window


def calendar_moves(stage: Stage) -> QWidget:
    """Show what a holiday on the next working days would move."""
    year = _found(stage, "year")
    for step in range(1, 6):
        year.go_to(year.day + timedelta(days=step))
        _found(stage, "day_holiday").click()
    _bar(stage, "calendar_page", "keep_reason").setText("盘点")
    _bar(stage, "calendar_page", "keep_reason").returnPressed.emit()
    stage.settle()
    return stage.window


def leave_calendar(stage: Stage, _shown: QWidget) -> None:
    """Give up what was set."""
    _found(stage, "back_to_calendar").click()
    _bar(stage, "calendar_page", "discard").click()


def sheet(stage: Stage) -> QWidget:
    """Show a template: its fields and how it stands on paper."""
    form = stage.desk.my.directory.by_code(ListName.TEMPLATE, "T05")
    if form is not None:
        _settings(stage).show_page(f"forms#{form.key}")
        stage.settle()
        _found(stage, "form_fields").want("t05_check")
    return stage.window


def staff_list(stage: Stage) -> QWidget:
    """Show what a staff list would change."""
    stage.window.setFocus()
    _page(stage, "people")
    stage.settle()
    found = stage.desk.my.people.find("江雪梅", 1)
    superior = found[0].name.zh if found else ""
    file = stage.folder / "staff.csv"
    rows = (
        "工号,姓名,部门,分机,上级,VIP",
        f"7001,梁予安,一厂机加/装配/2 号线,8123,{superior},",
        "7002,Nora Weiss,研发部,8230,7001,是",
        "7003,石岚,品质部,8300,没有这个人,",
        ",没有工号,仓库,,,",
    )
    file.write_text("\n".join(rows) + "\n", "utf-8")
    page: Any = _found(stage, "import_people").parentWidget()
    page.staff_list.look(file)
    stage.settle()
    shown: Any = page.findChild(QWidget, "people_import")
    return shown or stage.window


def leave_staff_list(stage: Stage, shown: QWidget) -> None:
    """Close the preview."""
    if shown is not stage.window:
        shown.close()


def tags(stage: Stage) -> QWidget:
    """Show the tags in use."""
    return _page(stage, "tags")


def people(stage: Stage) -> QWidget:
    """Show the people."""
    return _page(stage, "people")


def matrix(stage: Stage) -> QWidget:
    """Show the priority matrix."""
    return _page(stage, "matrix")


def rules(stage: Stage) -> QWidget:
    """Show the rules of triage, tried on a mail."""
    _page(stage, "rules")
    stage.settle()
    _found(stage, "trial_subject").setText("电脑中毒了")
    _found(stage, "trial_text").setPlainText("桌面上的文件都打不开，弹窗说文件被加密，要付款。")
    _found(stage, "trial_vip").setChecked(True)
    _found(stage, "rule_trial").try_now()
    return stage.window


def leave_rules(stage: Stage, _shown: QWidget) -> None:
    """Empty the box."""
    _found(stage, "trial_subject").clear()
    _found(stage, "trial_text").clear()
    _found(stage, "trial_vip").setChecked(False)


def finding(stage: Stage) -> QWidget:
    """Show what the search of the settings finds by initials."""
    _page(stage, "channel")
    _found(stage, "page_search").setText("dy")
    return stage.window


def leave_finding(stage: Stage, _shown: QWidget) -> None:
    """Empty the search."""
    _found(stage, "page_search").clear()


def _page(stage: Stage, page: str) -> QWidget:
    _settings(stage).show_page(page)
    return stage.window


def _settings(stage: Stage) -> Any:
    return stage.window.show_pane("settings")


def _found(stage: Stage, name: str) -> Any:
    return stage.window.show_pane("settings").findChild(QWidget, name)


def _bar(stage: Stage, page: str, name: str) -> Any:
    return _found(stage, page).findChild(QWidget, name)
