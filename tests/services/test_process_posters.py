"""Charts of processes as files and on paper: text that is found, pages that are counted, drafts."""

import io
import xml.etree.ElementTree as ET

import process_acts
import pypdfium2
import pytest
from library_desk import SUBMITTED
from PIL import Image

from desktop.domain.bilingual import Bilingual
from desktop.domain.errors import AppError
from desktop.domain.process.table import ProcessTable, Row, RowKind, State, WayOn
from desktop.services.process.maps import NewProcess
from desktop.services.process.posters import MOST_ROWS, ChartFormat, ChartWish, OnPaper
from desktop.services.process.samples import SAMPLES, sample

A4, A3, A0 = (595, 842), (842, 1191), (2384, 3370)


def pages_of(path):
    with pypdfium2.PdfDocument(path) as document:
        texts = [page.get_textpage().get_text_bounded() for page in document]
        sizes = [tuple(round(side) for side in page.get_size()) for page in document]
    return [" ".join(text.split()) for text in texts], sizes


def long_table(count=120, title="大流程"):
    """Return a process of many rows that goes back, splits and waits."""
    stages = [Bilingual(f"阶段{at}", f"Stage {at}") for at in range(6)]
    lanes = [Bilingual(f"角色{at}", f"Lane {at}") for at in range(5)]

    def row(at):
        asks = at % 7 == 3 and at + 1 < count
        back = WayOn(f"r{max(0, at - 5)}", Bilingual("否", "no"))
        ways = (WayOn(f"r{at + 1}", Bilingual("是", "yes")), back) if asks else ()
        return Row(
            f"r{at}",
            RowKind.DECISION if asks else RowKind.WAIT if at % 11 == 5 else RowKind.ACTION,
            stages[at * len(stages) // count],
            lanes[at * 3 % len(lanes)],
            Bilingual(f"第{at}步：核对三要素，回拨座机", f"Step {at}: verify and call back"),
            waited=30.0 if at % 4 == 0 else None,
            ways=ways,
        )

    return ProcessTable(Bilingual(title, "A long process"), tuple(map(row, range(count))))


@pytest.fixture
def begun(desk):
    for name in SAMPLES:
        desk.wei.processes.begin(name)
    return desk.wei


@pytest.fixture
def mapped(desk):
    process_acts.prepare(desk)
    return desk


def refused(act):
    with pytest.raises(AppError) as caught:
        act()
    return caught.value.code


@pytest.mark.parametrize("name", SAMPLES)
def test_every_sample_goes_out_in_every_format_state_and_direction(begun, tmp_path, name):
    for state in State:
        table = getattr(sample(name), str(state))
        for upright in (False, True):
            found = begun.posters.charted(table.title.en, ChartWish(state, upright))
            for style in ChartFormat:
                path = tmp_path / f"chart.{style}"
                begun.posters.write(found, path, style)
                assert path.stat().st_size > 1_000
            (text,), (size,) = pages_of(tmp_path / "chart.pdf")
            assert size in ((A3, A3[::-1]) if upright else (A3[::-1],))
            # The head of a narrow stage has its words on two lines.
            for said in (*table.title, *(stage.zh for stage in table.stages())):
                assert said.replace(" ", "") in text.replace(" ", "")


def test_a_poster_says_which_version_of_what_it_is_and_what_its_marks_mean(begun, tmp_path):
    found = begun.posters.charted("PM-01")
    begun.posters.write(found, tmp_path / "a.pdf", ChartFormat.PDF)
    (text,), _ = pages_of(tmp_path / "a.pdf")
    facts = ("PM-01 · 目标", found.version.label, "草稿 DRAFT")
    for said in ("IT 服务台总流程", "IT help desk process", *facts):
        assert said in text, said
    for said in ("新增的一步", "改过的一步", "痛点在此解决", "等待时间", "第 1 页 / 共 1 页"):
        assert said in text, said
    wish = ChartWish(State.AS_IS)
    begun.posters.write(begun.posters.charted("PM-01", wish), tmp_path / "b.pdf", ChartFormat.PDF)
    (text,), _ = pages_of(tmp_path / "b.pdf")
    assert "现状" in text
    assert "痛点，编号同痛点清单" in text
    assert "新增的一步" not in text


def test_a_version_in_force_is_no_draft(mapped, tmp_path):
    mapped.wei.documents.submit(mapped.process_version, SUBMITTED)
    mapped.lin.documents.approve(mapped.process_version)
    found = mapped.wei.posters.charted("PM-07")
    mapped.wei.posters.process(found, tmp_path / "p.pdf")
    texts, _ = pages_of(tmp_path / "p.pdf")
    assert all("DRAFT" not in text for text in texts)
    assert "受控" in texts[0]


def test_the_paper_is_the_one_wished_for_and_a_larger_one_is_easier_to_read(begun, tmp_path):
    found = begun.posters.charted("PM-02")
    smallest = []
    for name, size in (("A4", A4), ("A3", A3), ("A0", A0)):
        on = OnPaper(name)
        begun.posters.write(found, tmp_path / "a.pdf", ChartFormat.PDF, on)
        assert pages_of(tmp_path / "a.pdf")[1] == [size[::-1]]
        smallest.append(begun.posters.sheets(found, on).smallest_text)
    assert smallest == sorted(smallest)
    assert begun.posters.sheets(found, OnPaper("A4")).is_hard_to_read
    assert not begun.posters.sheets(found, OnPaper("A0")).is_hard_to_read


@pytest.mark.parametrize("on", [OnPaper("", "A4"), OnPaper("A0", "A4"), OnPaper("A2", "Letter")])
def test_tiles_are_as_many_as_was_said_and_carry_the_whole_chart(begun, tmp_path, on):
    found = begun.posters.charted("PM-03")
    written = begun.posters.write(found, tmp_path / "a.pdf", ChartFormat.PDF, on)
    texts, sizes = pages_of(tmp_path / "a.pdf")
    assert written.pages == len(texts) == begun.posters.sheets(found, on).number > 1
    assert len(set(sizes)) == 1
    assert "第 1 行 第 1 列" in texts[0]
    said = " ".join(texts)
    for word in ("运行正常吗？", "约好两小时的时段再上门"[:6], "备件齐吗？", "结束"):
        assert word in said, word


def test_the_same_content_makes_the_same_bytes(begun, tmp_path):
    found = begun.posters.charted("PM-02")
    for style in ChartFormat:
        for name in ("a", "b"):
            begun.posters.write(found, tmp_path / name, style, OnPaper("", "A4"))
        assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()


def test_an_svg_stands_alone_with_its_texts_and_a_ground(begun, tmp_path):
    begun.posters.write(begun.posters.charted("PM-02"), tmp_path / "a.svg", ChartFormat.SVG)
    text = (tmp_path / "a.svg").read_text("utf-8")
    root = ET.fromstring(text)  # noqa: S314 - own text
    said = {each.text for each in root.iter() if each.tag.endswith("text")}
    assert {"知识库里有吗？", "客户确认？", "客户成功"} <= said
    assert "href" not in text
    ground = next(each for each in root if each.tag.endswith("rect"))
    assert ground.get("fill") == "#FFFFFF"


def test_an_image_of_a_long_process_keeps_to_the_most_of_a_side_and_says_so(desk, tmp_path):
    desk.wei.processes.create(NewProcess(long_table(), "PM-50"))
    found = desk.wei.posters.charted("PM-50")
    written = desk.wei.posters.write(found, tmp_path / "a.png", ChartFormat.PNG)
    with Image.open(io.BytesIO((tmp_path / "a.png").read_bytes())) as image:
        assert image.size == (written.width, written.height)
    assert written.width == pytest.approx(12_000, abs=2)
    assert written.scale < 1


@pytest.mark.parametrize("title", ["大流程", "很长的流程名称，" * 30, "🦄 <b>&"])
def test_a_process_of_120_rows_goes_out_whole(desk, tmp_path, title):
    desk.wei.processes.create(NewProcess(long_table(title=title), "PM-50"))
    found = desk.wei.posters.charted("PM-50")
    for on in (OnPaper(), OnPaper("A0"), OnPaper("", "A3")):
        written = desk.wei.posters.write(found, tmp_path / "a.pdf", ChartFormat.PDF, on)
        texts, _ = pages_of(tmp_path / "a.pdf")
        assert written.pages == len(texts)
        assert all(f"第{at}步" in " ".join(texts) for at in (0, 60, 119))
    done = desk.wei.posters.process(found, tmp_path / "p.pdf")
    assert done.pages > 3
    assert done.missing == (("🦄",) if "🦄" in title else ())


def test_a_print_carries_the_table_behind_the_chart(begun, tmp_path):
    found = begun.posters.charted("PM-03", ChartWish(State.AS_IS, language="both"))
    done = begun.posters.process(found, tmp_path / "p.pdf", language="both")
    texts, sizes = pages_of(tmp_path / "p.pdf")
    assert done.pages == len(texts) > 1
    assert sizes == [A3[::-1], *[A4[::-1]] * (len(texts) - 1)]
    table = " ".join(texts[1:])
    wanted = ("流程表", "Table of the process", "存在痛点", "优化建议", "责任人", "用时 / 等待")
    for said in (
        *wanted,
        "4 带错件，白跑一趟 断点 · 高",
        "备件主管",
        "— / 72 小时",
        "25 分 / 30 分",
    ):
        assert said in table, said
    assert f"第 2 页 / 共 {len(texts)} 页" in texts[1]


def test_the_table_of_a_planned_process_names_the_pains_it_answers(begun, tmp_path):
    found = begun.posters.charted("PM-03", ChartWish(language="en"))
    begun.posters.process(found, tmp_path / "p.pdf", OnPaper("Letter"), "en")
    texts, sizes = pages_of(tmp_path / "p.pdf")
    table = " ".join(texts[1:])
    assert "Answers pain 7" in table
    assert "Present operation" not in table
    assert sizes[-1] == (792, 612)


INTERVIEWS = {
    "zh": (("流程访谈记录", "怎么做", "原话", "痛点", "严重度", "断点、冗余、模糊、等待"), "Quote"),
    "en": (("Interview on a process", "What happens", "Quote", "Pain point", "Severity"), "原话"),
    "both": (("流程访谈记录", "Interview on a process", "原话", "Quote", "high"), "—"),
}


@pytest.mark.parametrize("language", INTERVIEWS)
@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_the_sheet_for_interviews_is_one_page(desk, tmp_path, language, paper):
    said, other = INTERVIEWS[language]
    assert desk.wei.posters.interview(tmp_path / "i.pdf", paper, language).pages == 1
    (text,), _ = pages_of(tmp_path / "i.pdf")
    assert [word for word in said if word not in text] == []
    assert other not in text


def test_what_cannot_be_drawn_is_refused_and_leaves_no_file(mapped, tmp_path):
    my = mapped.wei
    assert refused(lambda: my.posters.charted("没有")) == "process_gone"
    wish = ChartWish(State.TO_BE)
    assert refused(lambda: my.posters.charted("PM-07", wish)) == "process_state_missing"
    my.processes.create(NewProcess(ProcessTable(Bilingual("空", "Empty")), "PM-08"))
    assert refused(lambda: my.posters.charted("PM-08")) == "process_no_rows"
    my.processes.create(NewProcess(long_table(MOST_ROWS + 1), "PM-09"))
    assert refused(lambda: my.posters.charted("PM-09")) == "process_too_many_rows"
    my.processes.create(NewProcess(long_table(MOST_ROWS), "PM-10"))
    found, path = my.posters.charted("PM-10"), tmp_path / "a.pdf"
    on = OnPaper("", "A4")
    assert refused(lambda: my.posters.write(found, path, ChartFormat.PDF, on)) == "poster_too_many"
    assert list(tmp_path.glob("*.pdf")) == []


def test_a_file_that_cannot_be_written_is_told_and_nothing_half_written_stays(begun, tmp_path):
    found = begun.posters.charted("PM-01")
    (tmp_path / "taken").mkdir()
    codes = {
        style: refused(lambda style=style: begun.posters.write(found, tmp_path / "taken", style))
        for style in ChartFormat
    }
    assert codes[ChartFormat.PDF] == "print_not_written"
    assert codes[ChartFormat.SVG] == codes[ChartFormat.PNG] == "export_cannot_write"
    assert [each.name for each in tmp_path.iterdir() if each.name.startswith(".")] == []
