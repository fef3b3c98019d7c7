"""The sheet of a new document: suggested code, copies, template 2, what is refused."""

import pytest
from library_pane import Pane, fill, find
from PySide6.QtCore import Qt

from desktop.domain.documents.records import System
from desktop.views.sops.library.library_list import LibraryList
from desktop.views.sops.library.new_text import systems_of

pytestmark = pytest.mark.qt_log_ignore("This plugin does not")


class Sheet(Pane):
    """An open sheet."""

    def __init__(self, opened):
        super().__init__(opened)
        self.keys = fill(opened)
        self.list = self.show(LibraryList(self.desk, self.state), 244, 600)
        self.list.new_document()
        self.settle()
        self.sheet = find(self.list, "new_document")

    def part(self, name):
        """Return a field."""
        return find(self.sheet, f"new_{name}")

    def choose(self, name, text):
        """Choose an entry of a box."""
        box = self.part(name)
        box.setCurrentIndex(box.findText(text))
        self.settle()

    def make(self):
        """Press Enter in the title."""
        self.press(self.part("title_zh"), Qt.Key.Key_Return)


@pytest.fixture
def sheet(qtbot, desk):
    assert qtbot
    made = Sheet(desk)
    yield made
    made.close()


def test_enter_creates_the_draft_with_its_details_and_opens_it_to_be_written(sheet):
    sheet.choose("service_type", "Access request")
    sheet.choose("category", "Accounts and rights")
    assert sheet.part("code").text() == "ACC-03"
    sheet.type(sheet.part("title_zh"), "新员工入职")
    sheet.type(sheet.part("systems"), "ERP 8.2, OA")
    sheet.part("months").setValue(6)
    sheet.make()
    opened = sheet.state.opened
    assert (opened.row.code, opened.version.title.zh) == ("ACC-03", "新员工入职")
    assert opened.document.systems == (System("ERP", "8.2"), System("OA"))
    assert opened.document.review_months == 6
    assert opened.document.owner == sheet.desk.session.person
    assert sheet.state.mode == "revise"
    assert sheet.told.said[-1][0] == "ACC-03 created as a draft"
    sheet.told.said[-1][3]()
    sheet.settle()
    assert sheet.desk.my.library.by_code("ACC-03") is None


def test_a_code_that_was_typed_is_not_replaced_and_a_taken_one_is_named(sheet):
    sheet.type(sheet.part("code"), "acc-01")
    sheet.choose("service_type", "Network fault")
    assert sheet.part("code").text() == "acc-01"
    sheet.type(sheet.part("title_en"), "Again")
    sheet.make()
    assert sheet.sheet.isVisible()
    assert "ACC-01" in sheet.part("code").accessibleDescription()
    sheet.type(sheet.part("code"), "ACC-09")
    sheet.make()
    assert sheet.state.opened.row.code == "ACC-09"


def test_without_a_title_nothing_is_created(sheet):
    sheet.make()
    assert sheet.sheet.isVisible()
    assert sheet.part("title_zh").accessibleDescription()


def test_a_copy_has_the_steps_of_its_source_as_steps_of_its_own(sheet):
    sheet.part("start").choose("copy")
    sheet.part("start").chosen.emit("copy")
    sheet.part("copied").setCurrentIndex(sheet.part("copied").findData(sheet.keys["ACC-01"]))
    sheet.settle()
    sheet.make()
    text = sheet.state.opened.text
    source = sheet.desk.my.documents.open(sheet.keys["ACC-01"]).text
    assert [step.title for step in text.steps] == [step.title for step in source.steps]
    assert not {step.id for step in text.steps} & {step.id for step in source.steps}
    assert sheet.state.opened.row.service_type == sheet.opened.item("service_type", "ACR")


def test_template_two_begins_with_a_step_for_each_stage(sheet):
    sheet.part("start").choose("template")
    sheet.type(sheet.part("title_en"), "Something new")
    sheet.make()
    stages = [step.stage for step in sheet.state.opened.text.steps]
    assert stages == ["intake", "triage", "handling", "resolution", "review"]


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("", ()),
        ("ERP", (System("ERP"),)),
        ("ERP 8.2；OA、ERP 8.2", (System("ERP", "8.2"), System("OA"))),
        ("Windows Server 2022", (System("Windows Server", "2022"),)),
    ],
)
def test_systems_are_read_from_a_line(line, found):
    assert systems_of(line) == found
