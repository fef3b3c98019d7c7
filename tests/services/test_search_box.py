"""The search box: operators in both languages become conditions; what is not known is named."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.drafts import AttachmentDraft, PersonDraft, TicketDraft
from desktop.domain.ticket_query import ViewState
from desktop.services.box_options import offered_names, offered_words
from desktop.services.search_box import operator_names

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)


@pytest.fixture
def full(desk):
    """Return a desk with three tickets that differ in every way."""
    zhuo = PersonDraft("卓丽萍", "Liping Zhuo", "F-117", department="财务部")
    desk.one = desk.wei.tickets.create(
        TicketDraft(
            "打印机卡纸", "VPN", requester=zhuo, status="waiting_requester", assignee="魏然",
            service_type="HWF", category=("PRN", "PRN-label"), tags=("急",),
            priority=1, priority_reason="急",
            channel="phone", due_at=desk.clock.now - 1000, team="一线",
            attachments=[AttachmentDraft("图.png", "image/png", b"x")],
        )
    )  # fmt: skip
    desk.clock.now += 86_400_000
    desk.two = desk.wei.tickets.create(
        TicketDraft("打印机 ERP", requester=PersonDraft("周敏"), status="working", priority=3)
    )
    desk.three = desk.wei.tickets.create(TicketDraft("ERP 登不上", status="closed"))
    desk.clock.now += 3_600_000
    return desk


def found(desk, text):
    asked = desk.wei.queue.ask(ViewState(text=text))
    keys = desk.wei.queue.all_keys(asked.query)
    names = {desk.one: 1, desk.two: 2, desk.three: 3}
    return sorted(names[key] for key in keys), [part.why for part in asked.box]


@pytest.mark.parametrize(
    ("text", "hits"),
    [
        ("status:waiting", [1]), ("状态：待用户", [1]), ("STATUS:待", [1]),
        ("状态:dyh", [1]), ("status:working,closed", [2, 3]), ("-status:closed", [1, 2]),
        ("type:HWF", [1]), ("类型：硬件", [1]), ("category:PRN", [1]), ("类别：打印与扫描", [1]),
        ("from:卓丽萍", [1]), ("来自：zlp", [1]), ("from:zhuoliping", [1]), ("from:财务部", [1]),
        ("from:F-117", [1]), ("-from:卓丽萍", [2, 3]), ("to:魏然", [1]), ("assignee:wr", [1]),
        ("to:me", [1]), ("to:nobody", [2, 3]), ("处理人：没有人", [2, 3]), ("tag:急", [1]),
        ("-tag:急", [2, 3]), ("channel:电话", [1]), ("priority:1", [1]), ("p:P1", [1]),
        ("ｐ：１", [1]), ("-p:1", [2, 3]), ("before:tomorrow", [1, 2, 3]), ("before:today", [1]),
        ("早于：2026-09-01", [1]), ("after:2026-08-31", [2, 3]), ("on:2026-08-31", [1]),
        ("created:2026-08-31..2026-08-31", [1]), ("due:<today", [1]), ("updated:2h", [2, 3]),
        ("is:open", [1, 2]), ("is:closed", [3]), ("-is:open", [3]), ("is:overdue", []),
        ("is:unread", [1, 2]), ("is:mine", [1]), ("is:unassigned", [2, 3]), ("has:file", [1]),
        ("有：附件", [1]), ("no:file", [2, 3]), ("no:assignee", [2, 3]),
        ("打印 status:working", [2]),
        ("subject:ERP", [2, 3]), ("-subject:erp", [1]), ("number:A1", [1]), ("team:一线", [1]),
        ("erp -is:closed", [2]),
    ],
)  # fmt: skip
def test_an_operator_keeps_the_tickets_it_says(full, text, hits):
    assert found(full, text) == (hits, [""])


@pytest.mark.parametrize(
    ("text", "hits"),
    [("status:nirgends", [1, 2, 3]), ("from:没有这人", [1, 2, 3]), ("is:purple 打印", [1, 2]),
     ("due:someday", [1, 2, 3]), ("-due:7d", [1, 2, 3]), ("to:zhuo", [1, 2, 3])],
)  # fmt: skip
def test_a_value_that_is_not_known_is_named_and_left_out(full, text, hits):
    assert found(full, text) == (hits, ["unknown"])


def test_an_operator_without_a_value_yet_is_neither_a_word_nor_a_mistake(full):
    assert found(full, "打印 status:") == ([1, 2], ["unfinished"])
    assert found(full, "状态： 打印") == ([1, 2], ["unfinished"])


def test_a_word_before_a_colon_that_is_no_operator_is_plain_text(full):
    assert found(full, "erp:") == ([2, 3], [])
    assert found(full, "nothing:here") == ([], [])


def test_extra_fields_are_operators_by_their_names(full):
    key = full.wei.tickets.create(TicketDraft("x", extra={"asset_no": "IT-7", "quantity": 3}))
    for text in ("资产编号：it-7", "数量：3", "数量：>2", "-数量：<3"):
        asked = full.wei.queue.ask(ViewState(text=text))
        assert key in full.wei.queue.all_keys(asked.query), text
    assert found_all(full, "数量：>3") == []


def found_all(desk, text):
    return list(desk.wei.queue.all_keys(desk.wei.queue.ask(ViewState(text=text)).query))


@settings(max_examples=120)
@given(data=st.data())
def test_any_text_typed_is_safe(full, data):
    words = sorted(operator_names(full.workspace.directory))
    pieces = st.one_of(
        TEXT,
        st.tuples(st.sampled_from(words), st.sampled_from([":", "："]), TEXT).map("".join),
        st.sampled_from(["-", '"', "“", ",", " ", "me", "7d", ">", ".."]),
    )
    text = "".join(data.draw(st.lists(pieces, max_size=6)))
    before = full.store.reader.execute("pragma data_version").fetchone()
    asked = full.wei.queue.ask(ViewState(text=text))
    keys = full.wei.queue.all_keys(asked.query)
    first = full.wei.queue.first_page(asked.query, 5)
    assert first is None or list(keys[:5]) == first
    assert full.store.reader.execute("pragma data_version").fetchone() == before


def test_operators_and_their_words_are_offered_in_the_language_of_the_screen(desk):
    directory = desk.workspace.directory
    assert [each.word for each in offered_names(directory, "stat", "en")] == ["status"]
    assert next(each.word for each in offered_names(directory, "状", "zh")) == "状态"
    assert "priority" in [each.word for each in offered_names(directory, "p", "en")]
    assert offered_names(directory, "", "en") == []
    assert [each.word for each in offered_words("is", "o", "en")] == ["open", "overdue"]
    assert next(each.word for each in offered_words("is", "", "zh")) == "未关闭"
