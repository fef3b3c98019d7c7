"""A process of four rows for tests, and one act of each kind on it."""

from datetime import date

from desktop.domain.bilingual import Bilingual
from desktop.domain.process.columns import TableColumn
from desktop.domain.process.interviews import Interview, Line
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
from desktop.services.sample import pictures

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


LINES = (
    Line("先记在纸上，下班再录", "“忙起来就忘了”", "漏录", Severity.HIGH, PainKind.BREAK),
    Line("问隔壁桌", "“他知道”"),
    Line(pain="等主管回来", kind=PainKind.WAITING),
)


def interview(desk, key=0):
    """Return a talk about the process."""
    return Interview(key, desk.process, "顾明远", date(2026, 11, 20), LINES)


def photo(desk, name="白板.png", more=b""):
    """Return the path of a picture; with `more` behind it, it is another file."""
    path = desk.store.folder.root / name
    path.write_bytes(pictures.photo() + more)
    return path


def prepare(desk):
    """Keep a process, an interview and a photo, and remember the ids of the rows."""
    desk.process, desk.process_version = desk.wei.processes.create(NewProcess(table(), "PM-07"))
    found = desk.wei.processes.table(desk.process_version)
    desk.process_rows = [each.id for each in found.rows]
    desk.interview = desk.wei.interviews.keep(desk.process, interview(desk))
    desk.photo = desk.wei.photos.add(desk.process, photo(desk)).key


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
    "process.keep_interview": lambda desk: desk.wei.interviews.keep(
        desk.process, interview(desk, desk.interview)._replace(who="田小禾", lines=LINES[1:])
    ),
    "process.remove_interview": lambda desk: desk.wei.interviews.remove(desk.interview),
    "process.line_to_row": lambda desk: desk.wei.interviews.make_row(
        desk.interview, 0, desk.process_version, desk.process_rows[0]
    ),
    "process.line_to_pain": lambda desk: desk.wei.interviews.make_pain(
        desk.interview, 2, desk.process_version, desk.process_rows[1]
    ),
    "process.add_photo": lambda desk: desk.wei.photos.add(
        desk.process, photo(desk, "另一张.png", b"2")
    ),
    "process.remove_photo": lambda desk: desk.wei.photos.remove(desk.photo),
    "process.begin": lambda desk: desk.wei.processes.begin("it_desk"),
    "process.move_rows": lambda desk: desk.wei.processes.move_rows(
        desk.process_version, desk.process_rows[2:], ""
    ),
    "process.remove_rows": lambda desk: desk.wei.processes.remove_rows(
        desk.process_version, desk.process_rows[2:3]
    ),
}
