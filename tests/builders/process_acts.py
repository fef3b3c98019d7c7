"""A process of four rows for tests, and one act of each kind on it."""

from desktop.domain.bilingual import Bilingual
from desktop.domain.process.columns import TableColumn
from desktop.domain.process.pains import EndKind, PainEnd
from desktop.domain.process.table import (
    Pain,
    PainKind,
    ProcessTable,
    Row,
    RowKind,
    Severity,
    WayOn,
)
from desktop.services.process.maps import NewProcess

STAGES = (Bilingual("受理", "Intake"), Bilingual("处理", "Handling"))
LANES = (Bilingual("一线", "First line"), Bilingual("二线", "Second line"))


def row(name, text, **more):
    """Return an action in the first stage and lane."""
    given = {"stage": STAGES[0], "lane": LANES[0], "operation": Bilingual(text)}
    return Row(name, **(given | more))


def table(title="服务台"):
    """Return a table with a decision, a hand-over and a pain."""
    return ProcessTable(
        Bilingual(title, "Help desk"),
        (
            row("a", "接电话", pain=Pain(Bilingual("漏单"), Severity.HIGH, PainKind.BREAK)),
            row(
                "b",
                "能当场解决吗",
                kind=RowKind.DECISION,
                ways=(WayOn("d", Bilingual("能", "yes")), WayOn("c", Bilingual("不能", "no"))),
            ),
            row("c", "转二线", kind=RowKind.HAND_OVER, lane=LANES[1], waited=45.0, minutes=5.0),
            row("d", "告诉用户", stage=STAGES[1], suggestion=Bilingual("回访清单"), owner="田小禾"),
        ),
    )


def prepare(desk):
    """Keep a process and remember the ids of its rows."""
    desk.process, desk.process_version = desk.wei.processes.create(NewProcess(table(), "PM-07"))
    found = desk.wei.processes.table(desk.process_version)
    desk.process_rows = [each.id for each in found.rows]


def _changed(desk):
    first, second, *_ = desk.wei.processes.table(desk.process_version).rows
    return (first._replace(operation=Bilingual("接待"), minutes=3.0), second._replace(ways=()))


BPMN = """<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"><process id="p">
<startEvent id="s"/><task id="t" name="Ask"/><sequenceFlow id="f" sourceRef="s" targetRef="t"/>
</process></definitions>"""


def _file(desk):
    path = desk.store.folder.root / "a.bpmn"
    path.write_text(BPMN, "utf-8")
    return path


ACTS = {
    "process.import": lambda desk: desk.wei.process_import.take(_file(desk)),
    "process.create": lambda desk: desk.wei.processes.create(NewProcess(table("另一个"))),
    "process.rename": lambda desk: desk.wei.processes.rename(
        desk.process_version, Bilingual("新名")
    ),
    "process.add_rows": lambda desk: desk.wei.processes.add_rows(
        desk.process_version, [row("x", "新的一步"), row("y", "再一步")], desk.process_rows[0]
    ),
    "process.change_rows": lambda desk: desk.wei.processes.change_rows(
        desk.process_version, _changed(desk)
    ),
    "process.paste_rows": lambda desk: desk.wei.processes.paste_rows(
        desk.process_version, _changed(desk), [row("x", "新的一步")], desk.process_rows[1]
    ),
    "process.set_columns": lambda desk: desk.wei.processes.set_columns(
        desk.process_version, [TableColumn("operation", Bilingual("做什么", "What"))]
    ),
    "process.end_pains": lambda desk: desk.wei.pains.end(
        desk.process_version, {desk.process_rows[0]: PainEnd(EndKind.REJECTED, note="不归我们管")}
    ),
    "process.begin": lambda desk: desk.wei.processes.begin("it_desk"),
    "process.move_rows": lambda desk: desk.wei.processes.move_rows(
        desk.process_version, desk.process_rows[2:], ""
    ),
    "process.remove_rows": lambda desk: desk.wei.processes.remove_rows(
        desk.process_version, desk.process_rows[2:3]
    ),
}
