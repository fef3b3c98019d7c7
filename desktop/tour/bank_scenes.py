"""Scenes of the question bank: the bank, keys, making, what became of a file, an empty bank."""

from typing import cast

from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from desktop.domain.questions.bank import Wanted, key_of
from desktop.tour.stage import Stage
from desktop.views.questions.bank_view import BankView
from desktop.views.training.training_view import TrainingView

_SMALL = (1024, 700)
_TICKET, _ORDER = "Q7", "Q9"
_GIFT = """// Two that are right, one that is not
::VPN:: 客户端报 809 时先查什么？ {
  =UDP 500 和 4500 是否放行 # 809 就是端口不通
  ~重装客户端
  ~换一台电脑
}

::打印机:: 面板显示 E-02 是缺纸。 {F#E-02 是卡纸}

::坏题:: 答案没有写完 {=对 ~错
"""


def bank(stage: Stage) -> QWidget:
    """Show the bank with a simulated ticket in the preview."""
    chosen(stage, _TICKET)
    return stage.window


def key(stage: Stage) -> QWidget:
    """Show the key of a simulated ticket."""
    view = chosen(stage, _TICKET)
    view.state.show_key(shown=True)
    return stage.window


def filtered(stage: Stage) -> QWidget:
    """Show the questions about one SOP to an agent, an order with its key."""
    _as(stage, "Tian Xiaohe")
    view = view_of(stage)
    stage.settle()
    view.state.want(Wanted(source="ACC-01", words="ACC"))
    stage.settle()
    _stand_on(view, _ORDER)
    view.state.show_key(shown=True)
    return stage.window


def several(stage: Stage) -> QWidget:
    """Show what is told of several questions together."""
    view = chosen(stage, _TICKET)
    view.table.selectAll()
    return stage.window


def make(stage: Stage) -> QWidget:
    """Show what an SOP would give."""
    view = chosen(stage, _TICKET)
    view.making.look_at_sop("SW-02")
    stage.settle()
    return sheet_of("made_sheet")


def make_ticket(stage: Stage) -> QWidget:
    """Show the simulated ticket of a closed one, with what is taken out of it."""
    view = chosen(stage, _TICKET)
    view.making.from_ticket()
    stage.settle()
    sheet = sheet_of("ticket_sheet")
    typed = sheet.findChild(QLineEdit, "ticket_typed")
    if typed is not None:
        typed.setText("座机")
    stage.settle()
    sheet.do()  # type: ignore[attr-defined]
    stage.settle()
    return sheet_of("made_sheet")


def labels(stage: Stage) -> QWidget:
    """Show the sheet of labels."""
    view = chosen(stage, _TICKET)
    view.acts.label()
    stage.settle()
    return sheet_of("label_sheet")


def report(stage: Stage) -> QWidget:
    """Show what became of a file with a broken question."""
    view = chosen(stage, _TICKET)
    file = stage.folder / "vpn.gift"
    file.write_text(_GIFT, encoding="utf-8")
    view.files.look(file)
    stage.settle()
    sheet_of("bank_look").do()  # type: ignore[attr-defined]
    stage.settle()
    return sheet_of("bank_report")


def look(stage: Stage) -> QWidget:
    """Show what would become of a file, before anything is written."""
    view = chosen(stage, _TICKET)
    question = stage.desk.my.questions.kept(11).question
    file = stage.folder / "vpn.gift"
    again = question.text.zh.replace("：", " ")
    file.write_text(f"{_GIFT}\n::又一次:: {again} {{F}}\n", encoding="utf-8")
    view.files.look(file)
    stage.settle()
    return sheet_of("bank_look")


def no_match(stage: Stage) -> QWidget:
    """Show that nothing fits a filter."""
    view = view_of(stage)
    stage.settle()
    view.state.want(Wanted(words="咖啡机"))
    return stage.window


def empty(stage: Stage) -> QWidget:
    """Show a bank with nothing in it."""
    view = view_of(stage)
    stage.settle()
    _as(stage, "Gu Mingyuan")
    view.state.every = []
    view.state.want(Wanted(words=" "))
    stage.settle()
    return stage.window


def small(stage: Stage) -> QWidget:
    """Show the bank in a small window."""
    stage.window.resize(*_SMALL)
    return key(stage)


def leave(stage: Stage, _shown: QWidget) -> None:
    """Go back to the whole bank in the usual window, the key hidden."""
    view = view_of(stage)
    stage.window.resize(*stage.size)
    view.state.show_key(shown=False)
    _as(stage, "Tian Xiaohe")
    view.filters.clear()
    view.state.start()
    stage.settle()


def leave_report(stage: Stage, shown: QWidget) -> None:
    """Close the report, and take the import back."""
    _close(stage, shown)
    stage.desk.my.undo.undo()
    leave(stage, shown)


def close(stage: Stage, shown: QWidget) -> None:
    """Close a sheet, then leave."""
    _close(stage, shown)
    leave(stage, shown)


def _close(stage: Stage, shown: QWidget) -> None:
    shown.close()
    stage.settle()


def _as(stage: Stage, name: str) -> None:
    agents = stage.desk.my.directory.agents.values()
    person = next(each.key for each in agents if each.name.en == name)
    stage.desk.work_as(stage.desk.workspace.session(person, stage.app.language()))
    stage.settle()


def view_of(stage: Stage) -> BankView:
    """Return the page of the bank."""
    view = cast("TrainingView", stage.window.show_pane("training"))
    return cast("BankView", view.show_page("questions"))


def chosen(stage: Stage, code: str) -> BankView:
    """Return the bank, standing on a question, as the lead sees it."""
    _as(stage, "Gu Mingyuan")
    view = view_of(stage)
    stage.settle()
    _stand_on(view, code)
    view.table.setFocus()
    stage.settle()
    return view


def _stand_on(view: BankView, code: str) -> None:
    number = key_of(code)
    if number is not None:
        view.go_to(number)


def sheet_of(name: str) -> QWidget:
    """Return the sheet that is open."""
    tops = QApplication.topLevelWidgets()
    return next(each for each in tops if each.objectName() == name and each.isVisible())
