"""The pane of settings by keys and clicks, over a real workspace."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QToolButton,
)

from desktop.domain.bilingual import Bilingual
from desktop.qtkit.i18n import languages
from desktop.qtkit.widgets.segmented import SegmentedControl
from desktop.services.settings import declared, pages


def listed(view):
    pages_ = view.findChild(QListWidget, "pages")
    return [pages_.item(row).text() for row in range(pages_.count())]


def test_every_declared_page_and_setting_has_its_place(view):
    for page in pages():
        view.show_page(page.id)
        assert page.name.en in listed(view)
    for name in declared():
        assert view.findChild(object, f"setting_{name}") is not None


def test_pages_of_the_desk_stand_before_people_and_those_before_this_pc(view):
    assert listed(view)[0] == "HELP DESK"
    assert listed(view).index("PEOPLE AND DATA") < listed(view).index("Data and backups")
    assert listed(view).index("THIS PC") > listed(view).index("Data and backups")


def test_a_machine_setting_is_kept_and_told_at_once(qtbot, view, desk):
    view.show_page("look")
    control = view.findChild(SegmentedControl, "setting_theme")
    dark = next(each for each in control.findChildren(QToolButton) if each.key == "dark")
    with qtbot.waitSignal(view.changed) as got:
        qtbot.mouseClick(dark, Qt.MouseButton.LeftButton)
    assert got.args == ["theme", "dark"]
    assert desk.my.settings.get("theme") == "dark"


def test_a_check_is_switched_by_the_space_key(qtbot, view, desk):
    view.show_page("queue")
    box = view.findChild(QCheckBox, "setting_single_keys")
    with qtbot.waitSignal(view.changed):
        qtbot.keyClick(box, Qt.Key.Key_Space)
    assert desk.my.settings.get("single_keys") is False


def test_a_workspace_setting_is_written_with_an_undo(qtbot, view, desk, heard):
    view.show_page("desk")
    field = view.findChild(QLineEdit, "setting_desk_name")
    qtbot.keyClicks(field, "IT desk")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert desk.jobs.wait()
    assert desk.my.settings.get("desk_name") == "IT desk"
    text, kind, action, undo = heard.said[-1]
    assert (text, kind, action) == ("Name of the desk changed", "done", "Undo")
    undo()
    qtbot.waitUntil(lambda: field.text() == "")
    assert desk.my.settings.get("desk_name") == ""


def test_a_value_that_does_not_fit_is_named_below_and_not_kept(qtbot, view, desk):
    view.show_page("desk")
    field = view.findChild(QLineEdit, "setting_number_prefix")
    field.setText("db1")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    error = view.findChild(QLabel, "error_number_prefix")
    assert error.isVisible()
    assert "Prefix of ticket numbers" in error.text()
    assert desk.my.settings.get("number_prefix") == "DB"
    qtbot.keyClicks(field, "X")
    assert not error.isVisible()


def test_whoever_only_looks_changes_nothing_of_the_workspace(qtbot, view, desk, heard):
    view.show_page("desk")
    desk.work_as(desk.workspace.session(None, "en"))
    field = view.findChild(QLineEdit, "setting_desk_name")
    qtbot.keyClicks(field, "mine")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(heard.said))
    assert heard.said[-1][1] == "error"
    assert field.text() == ""


def test_the_search_narrows_the_list_and_enter_opens_the_first(qtbot, view):
    search = view.findChild(QLineEdit, "page_search")
    qtbot.keyClicks(search, "single")
    assert "Queue" in listed(view)
    assert "Data and backups" not in listed(view)
    qtbot.keyClick(search, Qt.Key.Key_Return)
    assert view.findChild(QCheckBox, "setting_single_keys").isVisible()


def test_another_part_adds_a_page_made_when_it_is_first_shown(view):
    made = []

    def make():
        made.append(QLabel("⟦columns⟧"))
        return made[0]

    view.add_page("import", Bilingual("导入", "Import"), "import", make)
    assert "Import" in listed(view)
    assert not made
    view.show_page("import")
    QApplication.processEvents()
    assert made[0].isVisible()


def test_keys_are_shown_by_place_without_a_control(view):
    view.show_page("keys")
    QApplication.processEvents()
    shown = [label.text() for label in view.findChildren(QLabel) if label.isVisible()]
    assert "Next ticket" in shown
    assert "Queue" in shown


def test_a_backup_is_made_and_restored_beside(qtbot, view, desk, heard):
    view.show_page("data")
    view.findChild(QPushButton, "backup_make").click()
    qtbot.waitUntil(lambda: bool(heard.said))
    assert "verified" in heard.said[-1][0]
    assert view.findChild(QListWidget, "backups").count() == 1
    view.findChild(QPushButton, "backup_restore").click()
    qtbot.waitUntil(lambda: len(heard.said) == 2)
    text, _kind, action, run = heard.said[-1]
    assert action == "Open it"
    with qtbot.waitSignal(view.restored) as got:
        run()
    assert str(got.args[0]) in text
    assert (got.args[0] / "deskbook.db").is_file()
    assert got.args[0].parent == desk.workspace.root.parent


def test_texts_follow_the_language(view):
    view.show_page("look")
    languages().use("zh")
    QApplication.sendPostedEvents()
    QApplication.processEvents()
    assert "语言与外观" in listed(view)
    assert "外观" in [label.text() for label in view.findChildren(QLabel)]
