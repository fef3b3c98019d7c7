"""A process taken in from a file tells how far it is, and stops wherever it is asked to."""

import pytest
from process_acts import row, table

from desktop.domain.bilingual import Bilingual
from desktop.domain.errors import Cancelled
from desktop.services.process.exports import ProcessFile
from desktop.services.process.maps import NewProcess

MANY = 6_000
HEAD = (
    '<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"><process id="p">'
    '<startEvent id="s"/>'
)


class Told:
    """Remembers what is told and stops the work at a call."""

    def __init__(self, stop_at=0):
        self.calls, self._stop_at = [], stop_at

    def __call__(self, done, total):
        """Take note, or stop the work."""
        self.calls.append((done, total))
        if len(self.calls) == self._stop_at:
            raise Cancelled


def bpmn(path):
    """Write one scope of many tasks; sub-processes of sub-processes; ways in a circle."""
    inner = "".join(
        f'<subProcess id="u{at}"><task id="i{at}"/></subProcess>' for at in range(MANY // 6)
    )
    tasks = "".join(f'<task id="t{at}" name="第 {at} 步"/>' for at in range(MANY))
    flows = "".join(
        f'<sequenceFlow id="f{at}" sourceRef="t{at}" targetRef="t{(at + 1) % MANY}"/>'
        for at in range(MANY)
    )
    path.write_text(f"{HEAD}{tasks}{inner}{flows}</process></definitions>", "utf-8")
    return path


def csv(path):
    """Write a table of many rows."""
    lines = "".join(f"受理,第 {at} 步,\n" for at in range(MANY))
    path.write_text(f"环节,操作,痛点\n{lines}", "utf-8")
    return path


def mind_map(path):
    """Write a mind map of many topics."""
    topics = "".join(f'<node TEXT="第 {at} 步 {"很长" * 60}"/>' for at in range(MANY))
    path.write_text(
        f'<map><node TEXT="流程"><node TEXT="受理">{topics}</node></node></map>', "utf-8"
    )
    return path


def log(path):
    """Write a log of many cases."""
    lines = "".join(
        f"{at},登记,2026-01-05 08:00\n{at},处理,2026-01-05 09:00\n" for at in range(MANY)
    )
    path.write_text(f"case id,activity,timestamp\n{lines}", "utf-8")
    return path


def kept(desk):
    """Return what stands in the desk and how many files lie beside it."""
    files = [each for each in desk.store.folder.root.rglob("*") if each.is_file()]
    files = [each for each in files if "attachments" in str(each) or "files" in str(each.parent)]
    return desk.wei.processes.listed(), sorted(files)


@pytest.mark.parametrize(
    ("write", "name", "least"),
    [(bpmn, "大.bpmn", 20), (csv, "大.csv", 20), (mind_map, "大.mm", 3), (log, "大.log.csv", 3)],
)
def test_reading_is_told_and_stopped_at_any_time_with_nothing_left(
    desk, tmp_path, write, name, least
):
    path, as_log = write(tmp_path / name), write is log
    told = Told()
    before = kept(desk)
    desk.wei.process_import.take(path, as_log=as_log, progress=told)
    assert len(told.calls) >= least
    desk.wei.undo.undo()
    calls = len(told.calls)
    for stop_at in sorted({1, 2, calls // 2, calls - 1, calls}):
        before = kept(desk)
        with pytest.raises(Cancelled):
            desk.wei.process_import.take(path, as_log=as_log, progress=Told(stop_at))
        assert kept(desk) == before


def test_bytes_are_told_of_those_there_are(desk, tmp_path):
    told = Told()
    path = bpmn(tmp_path / "大.bpmn")
    path.write_text(path.read_text("utf-8").replace("<startEvent", " " * 1_200_000 + "<startEvent"))
    desk.wei.process_import.take(path, progress=told)
    size = path.stat().st_size
    assert [call for call in told.calls if call[1] == size] == [
        (at, size) for at in range(0, size, 500_000)
    ]


def test_scopes_that_lie_in_each_other_come_in_and_come_back(desk, tmp_path):
    path = tmp_path / "kreis.bpmn"
    path.write_text(
        f'{HEAD}<subProcess id="a"><subProcess id="b"><task id="a"/></subProcess></subProcess>'
        '<subProcess id="b"/><sequenceFlow id="f" sourceRef="a" targetRef="b"/>'
        '<sequenceFlow id="g" sourceRef="b" targetRef="a"/></process></definitions>',
        "utf-8",
    )
    taken = desk.wei.process_import.take(path)
    assert {row.id for row in taken.table.rows} >= {"a", "b"}


def test_a_table_whose_rows_share_an_id_still_gets_each_row_its_own(desk, tmp_path):
    made = table()._replace(rows=(row("a", "甲"), row("b", "乙")))
    document, version = desk.wei.processes.create(NewProcess(made._replace(title=Bilingual("双"))))
    out = tmp_path / "双.csv"
    desk.wei.process_exports.write(version, out, ProcessFile.CSV)
    head, first, second = out.read_text("utf-8-sig").splitlines()
    out.write_text("\n".join((head, first, first, second)), "utf-8-sig")
    taken = desk.wei.process_import.take(out)
    assert len({each.id for each in taken.table.rows}) == 3
    assert document
