"""What is printed, whole or not at all: tickets, blank forms, SOPs; cancelled and failed prints."""

import io
import pickle
import sys

import pypdfium2
import pytest

from desktop.domain.bilingual import Bilingual
from desktop.domain.documents.kinds import DocumentKind
from desktop.domain.documents.records import Document, Version
from desktop.domain.documents.states import State
from desktop.domain.drafts import PersonDraft, TicketDraft
from desktop.domain.errors import AppError, Cancelled
from desktop.domain.sops.records import (
    Branch,
    Escalation,
    Lead,
    MustAsk,
    Sop,
    SopHead,
    Step,
    Target,
    Way,
)
from desktop.domain.vocabulary import ListName
from desktop.drawing.flow.painting import flow_drawing
from desktop.drawing.flow.sop_graph import sop_graph
from desktop.drawing.pages import worker
from desktop.drawing.pages.content import PageBreak, PageHead, Paragraph, PrintedDocument
from desktop.services import print_process
from desktop.services.documents.control import NewText, Submission
from desktop.services.print_process import print_document
from desktop.services.printed.names import Names
from desktop.services.printed.sop import sop_document
from desktop.services.printing import PrintOptions

SOP = Sop(
    SopHead(
        Bilingual("域账号锁定", "Account locked"),
        applies=Bilingual("域账号锁定、过期。", "Locked or expired accounts."),
        not_for=Bilingual("新开账号。", "New accounts."),
        target=Target(20),
        knock_outs=(Bilingual("问用户密码", "Asking for the password"),),
        first_contact=90,
        must_ask=(MustAsk("m1", Bilingual("报错原文", "Exact text")),),
    ),
    (
        Step("s1", Bilingual("核对三要素，回拨", "Verify three facts"), role="first_line",
             body=Bilingual("问 **姓名**。", "Ask the **name**."), tools=("desk_phone",),
             target=Target(2), done_when=Bilingual("三项都对", "All three match")),
        Step("s2", Bilingual("查状态", "Check the state"), role="second_line", target=Target(5),
             must_ask=(MustAsk("m2", Bilingual("几点开始", "Since when")),),
             branches=(Branch(Bilingual("禁用", "disabled"), Lead(Way.STOP)),
                       Branch(Bilingual("过期", "expired"), Lead(Way.STEP, "s3"))),
             escalation=Escalation(10, "second_line")),
        Step("s3", Bilingual("当场登录", "Logs on"), target=Target(3, ((1, 2),)),
             mistakes=Bilingual("没试就关单", "Closing untested")),
    ),
)  # fmt: skip
BROKEN = "import sys; sys.stdin.buffer.read(); print('page 1', flush=True); sys.exit('it broke')"


def text_of(path):
    with pypdfium2.PdfDocument(path) as document:
        pages = [page.get_textpage().get_text_bounded() for page in document]
    return " ".join("\n".join(pages).split())


def pages(count):
    blocks = [part for n in range(count) for part in (Paragraph(f"page-{n}"), PageBreak())]
    return PrintedDocument(PageHead("many"), tuple(blocks[:-1]))


def made(desk, state, sop=SOP):
    """Return an SOP as it is printed in a state, with its names; the state is set, not reached."""
    document = Document(1, b"1" * 16, DocumentKind.SOP, "ACC-01")
    version = Version(
        1, b"1" * 16, 1, 1, "A/0", state, SOP.head.title, effective_at=desk.clock() - 1,
        next_review_at=desk.clock() + 1,
    )  # fmt: skip
    names = Names(desk.clock(), day=lambda _at: "2026-08-31", moment=str, company="Desk")
    return sop, document, version, names


def print_made(parts, path, language):
    print_document(sop_document(*parts, language), path)
    return text_of(path)


@pytest.fixture
def ticket(desk):
    draft = TicketDraft(
        "打印机卡纸 <b>", "第二次了\n很急", requester=PersonDraft("王芳", "Fang Wang"),
        extra={"asset_no": "PRN-1"},
    )  # fmt: skip
    return desk.wei.tickets.create(draft)


def test_a_ticket_prints_its_facts_and_what_was_said(desk, tmp_path, ticket):
    file = tmp_path / "out" / "t.pdf"
    done = desk.wei.printing.ticket(ticket, file, PrintOptions("zh"))
    text = text_of(file)
    assert done.pages == 1
    assert done.missing == ()
    for word in ("打印机卡纸 <b>", "第二次了", "王芳", "PRN-1", "资产编号", "第 1 页 / 共 1 页"):
        assert word in text
    assert list(file.parent.iterdir()) == [file]


def test_a_ticket_that_is_gone_prints_nothing(desk, tmp_path):
    with pytest.raises(AppError, match="ticket_gone"):
        desk.wei.printing.ticket(42, tmp_path / "t.pdf")
    assert not (tmp_path / "t.pdf").exists()


def test_every_template_prints_blank_in_both_languages(desk, tmp_path):
    for item in desk.workspace.directory.of(ListName.TEMPLATE):
        file = tmp_path / f"{item.code}.pdf"
        desk.wei.printing.form(item.code.lower(), file, PrintOptions("both"))
        text = text_of(file)
        assert item.name.zh in text
        assert item.name.en in text
        assert "IT-FM-" in text


@pytest.mark.parametrize(("language", "word"), [("zh", "升级记录表"), ("en", "Escalation record")])
def test_a_form_speaks_one_language_where_one_is_asked_for(desk, tmp_path, language, word):
    desk.wei.printing.form("T06", tmp_path / "f.pdf", PrintOptions(language))
    text = text_of(tmp_path / "f.pdf")
    assert word in text
    assert not {"升级记录表", "Escalation record"} - {word} <= set(text.split())


def test_a_form_nobody_knows_is_refused_with_the_codes_there_are(desk, tmp_path):
    with pytest.raises(AppError) as caught:
        desk.wei.printing.form("T99", tmp_path / "f.pdf")
    assert caught.value.code == "form_unknown"
    assert "T06" in caught.value.params["known"]


def test_an_sop_prints_in_the_order_of_its_page_with_names_of_lists_and_people(desk, tmp_path):
    file = tmp_path / "sop.pdf"
    new = NewText(DocumentKind.SOP, "ACC-01", SOP)
    _document, version = desk.wei.sops.create_from(new)
    desk.wei.documents.submit(version, Submission((desk.people["Fan Bai"],)))
    desk.bai.documents.accept(version)
    desk.lin.documents.approve(version)
    assert desk.wei.printing.version_of("acc-01") == version
    desk.wei.printing.sop(version, file, PrintOptions("both"))
    text = text_of(file)
    order = ["Account locked", "适用：", "服务类型", "20 分钟（步骤合计 10）", "必问项", "报错原文",
             "几点开始", "工具 / 模板", "核对三要素，回拨", "Verify three facts", "姓名",
             "SOP 目标 20 分钟 步骤合计", "分支与升级", "禁用 → 停止", "过期 → 第 3 步",
             "10 分钟无结果", "一票否决", "问用户密码", "完成标准", "三项都对", "常见错误",
             "没试就关单", "修订记录", "首次发布"]  # fmt: skip
    places = [text.index(word) for word in order]
    assert places == sorted(places)
    for word in (
        "魏然",
        "林晓",
        "白帆",
        "IT-SOP-ACC-01",
        "座机回拨",
        "一线",
        "预期 90 %",
        "P1 2 分钟",
        "流程图",
    ):
        assert word in text
    assert "DRAFT" not in text


@pytest.mark.parametrize(
    ("state", "mark"),
    [(State.DRAFT, "DRAFT"), (State.IN_REVIEW, "DRAFT"), (State.SUPERSEDED, "VOID"),
     (State.RETIRED, "VOID"), (State.APPROVED, "Not yet in force"),
     (State.EFFECTIVE, "Controlled")],
)  # fmt: skip
def test_the_state_of_a_version_is_seen_on_its_print(desk, tmp_path, state, mark):
    assert mark in print_made(made(desk, state), tmp_path / "sop.pdf", "en")


def test_a_review_that_is_overdue_is_printed_as_such(desk, tmp_path):
    sop, document, version, names = made(desk, State.EFFECTIVE)
    late = version._replace(next_review_at=desk.clock() - 1)
    assert "Review overdue" in print_made((sop, document, late, names), tmp_path / "s.pdf", "en")


def test_text_in_the_other_language_is_marked_where_one_is_missing(desk, tmp_path):
    only_zh = SOP._replace(steps=(Step("s", Bilingual("只有中文")),))
    parts = made(desk, State.EFFECTIVE, only_zh)
    assert "[ZH] 只有中文" in print_made(parts, tmp_path / "s.pdf", "en")


def test_the_chart_of_an_sop_takes_the_place_of_the_chain(desk, tmp_path):
    sop, document, version, names = made(desk, State.EFFECTIVE)
    drawing = flow_drawing(sop_graph(sop, "zh", {}))
    parts = (sop, document, version, names._replace(chart=drawing))
    assert "核对三要素" in print_made(parts, tmp_path / "s.pdf", "zh")


def test_an_sop_nobody_knows_prints_nothing(desk):
    with pytest.raises(AppError, match="sop_unknown"):
        desk.wei.printing.version_of("NO-99")


def test_progress_counts_pages_and_ends_with_all_of_them(tmp_path):
    seen = []
    done = print_document(pages(5), tmp_path / "p.pdf", lambda *told: seen.append(told))
    assert done.pages == 5
    assert seen[-1] == (5, 5)
    assert [told for told, _ in seen] == sorted(told for told, _ in seen)


@pytest.mark.parametrize("at", range(0, 30, 6))
def test_a_print_cancelled_at_any_call_leaves_nothing_and_the_old_file_whole(tmp_path, at):
    file = tmp_path / "p.pdf"
    file.write_bytes(b"old")
    calls = []

    def progress(done, total):
        calls.append((done, total))
        if len(calls) > at or total:
            raise Cancelled

    with pytest.raises(Cancelled):
        print_document(pages(60), file, progress)
    assert [each.name for each in tmp_path.iterdir()] == ["p.pdf"]
    assert file.read_bytes() == b"old"


def run_instead(monkeypatch, code):
    monkeypatch.setattr(
        print_process, "_program", lambda: [print_process.sys.executable, "-c", code]
    )


def test_a_process_that_breaks_leaves_nothing_and_its_last_words_are_told(tmp_path, monkeypatch):
    run_instead(monkeypatch, BROKEN)
    with pytest.raises(AppError) as caught:
        print_document(pages(1), tmp_path / "p.pdf")
    assert caught.value.code == "print_failed"
    assert caught.value.params["detail"] == "it broke"
    assert list(tmp_path.iterdir()) == []


def test_a_process_that_is_killed_or_says_nothing_of_use_is_a_failed_print(tmp_path, monkeypatch):
    for code in ("import os; os.abort()", "print(chr(123))", "print('hello')", ""):
        run_instead(monkeypatch, code)
        with pytest.raises(AppError, match="print_failed"):
            print_document(pages(1), tmp_path / "p.pdf")
    assert list(tmp_path.iterdir()) == []


def test_a_process_that_hangs_is_ended(tmp_path, monkeypatch):
    run_instead(monkeypatch, "import sys\nwhile True: sys.stdin.buffer.read()")
    monkeypatch.setattr(print_process, "_LONGEST_PAGE", 0.4)
    with pytest.raises(AppError) as caught:
        print_document(pages(1), tmp_path / "p.pdf")
    assert "timeout" in caught.value.params["detail"]
    assert list(tmp_path.iterdir()) == []


def test_a_place_that_cannot_be_written_is_told(tmp_path):
    folder = tmp_path / "taken.pdf"
    folder.mkdir()
    (tmp_path / "file").write_text("x", "utf-8")
    for place in (folder, tmp_path / "file" / "p.pdf"):
        with pytest.raises(AppError, match="print_not_written"):
            print_document(pages(1), place)
    assert sorted(each.name for each in tmp_path.iterdir()) == ["file", "taken.pdf"]


def test_the_worker_takes_nothing_but_documents(tmp_path):
    source = io.BytesIO(pickle.dumps("something else"))
    with pytest.raises(TypeError):
        worker.run([str(tmp_path / "p.pdf")], source, io.StringIO())


def test_a_frozen_program_starts_itself_by_the_hidden_word(monkeypatch):
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert print_process._program()[1:] == ["print-worker"]  # noqa: SLF001 - what a bundle would run
