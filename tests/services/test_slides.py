"""Slides of SOPs and exam plans: read back from the file, whole or not at all."""

import pypdfium2
import pytest
from exam_acts import plan, single
from pptx import Presentation
from run_desk import in_force, next_version

from desktop.domain.bilingual import Bilingual
from desktop.domain.errors import AppError, Cancelled
from desktop.domain.slides import HIGH, NOTES_HIGH, WIDE, SlideKind
from desktop.domain.sops.records import Branch, Lead, MustAsk, Sop, SopHead, Step, Target, Way
from desktop.services.slides.fitting import broken

TABLE = (
    "先看状态：\n\n| 状态 | 下一步 |\n|---|---|\n| 锁定 | 找来源 |\n\n"
    "- **不要**给密码 ![图](file:a)"
)
LONG = Bilingual("很长的说明。" * 400, "Long text. " * 400)
TEXT = Sop(
    SopHead(
        Bilingual("账号解锁", "Unlock an account"),
        purpose=Bilingual("重新登录。", "Log in again."),
        must_ask=(MustAsk("a", Bilingual("工号", "Staff no.")),),
        knock_outs=(Bilingual("问用户要密码。", "Asking for the password."),),
    ),
    (
        Step(
            "1",
            Bilingual("核对身份", "Check identity"),
            Bilingual(TABLE, "Look at the state."),
            stage="handling",
            role="first_line",
            target=Target(2),
            must_ask=(MustAsk("b", Bilingual("部门", "Department")),),
            mistakes=Bilingual("听声音熟就跳过。", "Skipping it for a known voice."),
            done_when=Bilingual("身份对上", "Identity is clear"),
            question=Bilingual("对上了吗？", "Does it match?"),
            branches=(
                Branch(Bilingual("对上", "Yes")),
                Branch(Bilingual("对不上", "No"), Lead(Way.STOP)),
            ),
        ),
        Step(
            "2", Bilingual("解锁", "Unlock"), Bilingual("很长的说明。" * 400, "Long text. " * 400)
        ),
    ),
)


@pytest.fixture
def taught(desk):
    desk.document, desk.version = in_force(desk, "ACC-77", TEXT)
    return desk


def texts(slide):
    return [p.text for shape in slide.shapes if shape.has_text_frame
            for p in shape.text_frame.paragraphs if p.text]  # fmt: skip


@pytest.fixture
def read(taught, tmp_path):
    """Write the slides of the SOP in a language and read them back."""

    def write(language="zh", name="deck.pptx"):
        file = tmp_path / name
        my = taught.lin
        my.slides.write(my.slides.deck("acc-77", language), file)
        return Presentation(str(file))

    return write


def test_there_is_a_slide_for_each_step_between_title_overview_and_revisions(read, taught):
    deck = taught.lin.slides.deck("ACC-77", "zh")
    kinds = [slide.kind for slide in deck.slides]
    step = SlideKind.STEP
    assert kinds == [SlideKind.TITLE, SlideKind.OVERVIEW, step, step, SlideKind.END]
    made = read()
    titles = [slide.shapes.title.text for slide in made.slides]
    assert titles == ["账号解锁", "一共 2 步", "核对身份", "解锁", "修订记录"]
    first = texts(made.slides[0])
    assert "ACC-77" in first
    assert any("A/0" in line and "生效" in line for line in first)
    assert any("文本校验" in line for line in first)
    last = texts(made.slides[-1])
    assert any(line.startswith("A/0") for line in last)


def test_what_a_step_says_is_plain_and_what_to_ask_and_to_mind_are_notes(read):
    slide = read().slides[2]
    said = texts(slide)
    assert "先看状态：" in said
    assert "锁定 · 找来源" in said
    assert any(line.startswith("不要给密码") for line in said)
    assert not [line for line in said if "|" in line or "**" in line or "---" in line]
    assert any("身份对上" in line for line in said)
    assert "对上了吗？" in said
    levels = {p.text: p.level for p in slide.placeholders[1].text_frame.paragraphs}
    assert levels["对上了吗？"] == 0
    assert {level for text, level in levels.items() if "→" in text} == {1}
    notes = slide.notes_slide.notes_text_frame.text
    assert "部门" in notes
    assert "听声音熟就跳过。" in notes
    assert "部门" not in "".join(said)


def test_the_other_language_is_written_on_request(read):
    made = read("en")
    assert made.slides[2].shapes.title.text == "Check identity"
    assert "Skipping it for a known voice." in made.slides[2].notes_slide.notes_text_frame.text


def test_what_has_no_room_goes_into_the_notes_and_nothing_runs_over_the_edge(taught):
    deck = taught.lin.slides.deck("ACC-77", "en")
    full = deck.slides[3]
    assert full.lines[-1].text.endswith("…")
    assert full.notes[-1] == LONG.en.strip()
    for slide in deck.slides:
        height = sum(
            slide.size * (1.4 * len(broken(line, slide, slide.size)) + 0.35) for line in slide.lines
        )
        assert height <= slide.body_area.height, slide.title


def test_it_is_a_wide_page_in_the_colours_and_fonts_of_the_house(read):
    made = read()
    assert made.slide_width * 9 == made.slide_height * 16
    assert len(made.slide_layouts) == 2
    slide = made.slides[2]
    xml = slide.element.xml
    assert 'a:ea typeface="Microsoft YaHei"' in xml
    assert xml.count("<a:rPr") == xml.count("<a:ea ")
    assert 'lang="zh-CN"' in xml
    for shape in slide.shapes:
        assert shape.left >= 0
        assert shape.left + shape.width <= made.slide_width
        assert shape.top + shape.height <= made.slide_height
    assert made.core_properties.title == "账号解锁"


def test_the_pdf_has_the_same_slides_with_their_notes_below(taught, tmp_path):
    file = tmp_path / "deck.pdf"
    my = taught.lin
    written = my.slides.write(my.slides.deck("ACC-77", "zh"), file)
    assert written.slides == 5
    with pypdfium2.PdfDocument(file) as document:
        assert len(document) == 5
        assert document[2].get_size() == (WIDE, HIGH + NOTES_HIGH)
        said = document[2].get_textpage().get_text_range()
    assert "核对身份" in said
    assert "听声音熟就跳过" in said
    assert "2 / 5" not in said
    assert "3 / 5" in said


def test_an_exam_plan_says_its_rules_its_questions_and_its_versions(taught, tmp_path):
    my = taught.lin
    key = my.questions.add(single())
    my.questions.approve([key])
    code = my.exams.keep(plan(key, open_book=True))
    my.exams.keep(plan(key, attempts=3), code, "多一次")
    file = tmp_path / "exam.pptx"
    my.slides.write(my.slides.deck(code, "zh"), file)
    slides = Presentation(str(file)).slides
    assert len(slides) == 4
    assert any("60 %" in line for line in texts(slides[1]))
    assert "指定的 1 题" in texts(slides[2])
    assert any(line.startswith("v2") and "多一次" in line for line in texts(slides[3]))


def test_of_a_later_version_only_what_was_until_then_is_told(taught):
    next_version(taught, taught.document)
    deck = taught.lin.slides.sop(taught.version, "zh")
    assert len(deck.slides[-1].lines) == 1
    assert len(taught.lin.slides.deck("ACC-77").slides[-1].lines) == 2


@pytest.mark.parametrize("name", ["deck.ppt", "deck"])
def test_a_name_that_says_no_format_is_refused(taught, tmp_path, name):
    my = taught.lin
    with pytest.raises(AppError, match="slides_format"):
        my.slides.write(my.slides.deck("ACC-77"), tmp_path / name)
    with pytest.raises(AppError, match="sop_unknown"):
        my.slides.deck("NO-99")


@pytest.mark.parametrize("name", ["deck.pptx", "deck.pdf"])
def test_what_is_cancelled_leaves_what_was_there(taught, tmp_path, name):
    file = tmp_path / name
    file.write_bytes(b"before")

    def stop(_done, _total):
        raise Cancelled

    my = taught.lin
    with pytest.raises(Cancelled):
        my.slides.write(my.slides.deck("ACC-77"), file, stop)
    assert file.read_bytes() == b"before"
    assert [each.name for each in tmp_path.iterdir() if each.is_file()] == [name]
