"""The index follows every change and undo: it equals one built anew, long conversations too."""

import json
import sqlite3

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from search_reference import matches, ticket_texts

from desktop.domain.drafts import AttachmentDraft, PersonDraft, TicketDraft
from desktop.domain.ticket_query import TicketQuery
from desktop.store.change import Intent
from desktop.store.search_docs import PARTS

LONG = "很长的一段话" + "x" * 60_001


def index_rows(path):
    """Return every word of the index with its place, as the full-text engine itself tells."""
    connection = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    try:
        connection.execute(
            "create virtual table temp.words using fts5vocab(main, search_index, instance)"
        )
        return connection.execute(
            "select term, doc, offset from temp.words order by 1, 2, 3"
        ).fetchall()
    finally:
        connection.close()


def rebuilt_rows(texts):
    """Return the same for an index that is built once from the kept texts."""
    connection = sqlite3.connect(":memory:")
    try:
        connection.execute(
            "create virtual table built using fts5(text, content='',"
            " tokenize='unicode61 remove_diacritics 0')"
        )
        connection.executemany("insert into built(rowid, text) values (?, ?)", texts)
        connection.execute("create virtual table words using fts5vocab(built, instance)")
        return connection.execute("select term, doc, offset from words order by 1, 2, 3").fetchall()
    finally:
        connection.close()


def assert_no_ghosts(desk):
    texts = desk.store.reader.execute("select key, text from search_text").fetchall()
    assert index_rows(desk.store.folder.database) == rebuilt_rows(texts)
    kept = {row[0] for row in desk.store.reader.execute("select key from ticket")}
    told = {
        row[0]
        for row in desk.store.reader.execute("select key from search_text where kind = 'ticket'")
    }
    assert told == kept


def find(desk, text, **how):
    return list(desk.wei.queue.all_keys(TicketQuery(text=text, **how)))


def test_after_changes_removals_and_undo_nothing_old_is_found(desk):
    key = desk.wei.tickets.create(TicketDraft("旧主题", tags=("旧标签",)))
    desk.wei.tickets.change(
        [key], {"subject": "新主题", "tags": ("新标签",), "extra.asset_no": "资产7"}
    )
    assert find(desk, "旧") == []
    assert find(desk, "新标签") == find(desk, "资产7") == [key]
    assert_no_ghosts(desk)
    desk.wei.undo.undo()
    assert find(desk, "旧标签") == [key]
    assert find(desk, "新") == find(desk, "资产") == []
    desk.wei.undo.undo()
    assert find(desk, "旧") == []
    assert_no_ghosts(desk)
    desk.wei.undo.redo()
    assert find(desk, "旧主题") == [key]
    assert_no_ghosts(desk)


def test_a_conversation_too_long_for_one_document_is_found_to_its_end(desk):
    key = desk.wei.tickets.create(TicketDraft("主题独有词", LONG))
    other = desk.wei.tickets.create(TicketDraft("另一张 主题独有词"))
    desk.wei.tickets.reply(key, LONG)
    last = desk.wei.tickets.note(key, "末尾特别字 zebra")
    desk.wei.tickets.attach(key, "长颈鹿照片.png", "image/png", b"1")
    for text in ("末尾", "特别字", "zeb", "长颈鹿"):
        for how in ({}, {"best_first": True}, {"sort": "priority"}, {"descending": False}):
            assert find(desk, text, **how) == [key], (text, how)
        assert desk.wei.queue.first_page(TicketQuery(text=text)) == [key]
    assert find(desk, "主题独有词 末尾特别字") == find(desk, "末尾 长颈鹿 zebra 主题") == [key]
    assert find(desk, "主题独有词 末尾特别字", best_first=True) == [key]
    assert find(desk, "主题独有词") == sorted([key, other], reverse=True)
    assert find(desk, "末尾 没有的词") == []
    assert_no_ghosts(desk)
    assert last


def test_a_long_conversation_leaves_nothing_behind_when_it_is_undone(desk):
    desk.wei.tickets.create(TicketDraft("长", LONG))
    (key,) = find(desk, "长")
    for n in range(3):
        desk.wei.tickets.reply(key, f"{LONG} 第{n}封")
    while desk.wei.undo.last() is not None:
        desk.wei.undo.undo()
        assert_no_ghosts(desk)
    assert find(desk, "段话") == []


def test_a_reply_and_a_file_of_the_same_second_both_go_into_a_long_conversation(desk):
    draft = TicketDraft("长", LONG, attachments=[AttachmentDraft("图.png", "image/png", b"2")])
    one, two = desk.wei.tickets.create(draft), desk.wei.tickets.create(TicketDraft("长", LONG))
    for key in (one, two):
        desk.wei.tickets.reply(key, "同一秒")
        desk.wei.tickets.attach(key, "同秒.png", "image/png", b"3")
    assert find(desk, "同秒") == find(desk, "同一秒") == sorted([one, two], reverse=True)
    assert_no_ghosts(desk)


def test_the_parts_of_conversations_are_reached_by_their_index_not_by_reading_every_text(desk):
    for rest in ("and record = 5", "limit 1"):
        words = ("explain query plan select key from search_text where", PARTS, rest)
        plan = desk.store.reader.execute(" ".join(words)).fetchall()
        assert "search_text_parts" in plan[0][3]


def test_tickets_are_found_by_the_new_name_of_a_person_who_was_renamed(desk):
    key = desk.wei.tickets.create(TicketDraft("事情", requester=PersonDraft("旧姓名")))
    requester = desk.wei.queue.get(key).requester
    desk.store.write(
        Intent("person.change", None, desk.clock()),
        lambda change: change.update("person", requester, {"name_zh": "新姓名"}),
    )
    assert find(desk, "旧姓名") == []
    assert find(desk, "新姓名") == [key]
    assert_no_ghosts(desk)


class Upkeep(RuleBasedStateMachine):
    """Acts in any order; after each the index equals one built anew."""

    desk = None

    @initialize()
    def begin(self):
        """Begin a session of its own."""
        self.mine = type(self).desk.at_work("Ran Wei")
        self.keys = []

    @rule(
        subject=st.sampled_from(["打印机", "VPN 连不上", "网 断"]), tag=st.sampled_from(["急", "x"])
    )
    def create(self, subject, tag):
        """Keep a new ticket."""
        self.keys.append(self.mine.tickets.create(TicketDraft(subject, tags=(tag,))))

    @precondition(lambda self: self.keys)
    @rule(data=st.data(), text=st.sampled_from(["改过", "打印", "Zoo"]))
    def change(self, data, text):
        """Change a ticket's words."""
        key = data.draw(st.sampled_from(self.keys))
        self.mine.tickets.change([key], {"subject": text, "extra.asset_no": text})

    @precondition(lambda self: self.keys)
    @rule(data=st.data(), text=st.sampled_from(["回复一句", LONG]))
    def reply(self, data, text):
        """Answer, now and then at length."""
        key = data.draw(st.sampled_from(self.keys))
        if self.mine.queue.rows([key]):
            self.mine.tickets.reply(key, text)

    @precondition(lambda self: self.mine.undo.last() is not None)
    @rule()
    def undo(self):
        """Take the last act back."""
        self.mine.undo.undo()

    @precondition(lambda self: self.mine.undo.last_undone() is not None)
    @rule()
    def redo(self):
        """Do it again."""
        self.mine.undo.redo()

    @invariant()
    def index_is_true(self):
        """Compare the index and what it finds."""
        desk = type(self).desk
        assert_no_ghosts(desk)
        texts = ticket_texts(desk.store.reader)
        for text in ("打印", "改", "x", "段话"):
            wanted = sorted((key for key in texts if matches(texts[key], text)), reverse=True)
            assert find(desk, text) == wanted


def test_any_order_of_acts_keeps_the_index_true(desk):
    machine = type("UpkeepHere", (Upkeep,), {"desk": desk}).TestCase
    machine.settings = settings(max_examples=5, stateful_step_count=10)
    machine("runTest").runTest()


@pytest.mark.parametrize("value", [None, 3, True, ["a", "b"], {"a": 1}, "文字"])
def test_any_kind_of_extra_value_is_kept_as_it_is(desk, value):
    key = desk.wei.tickets.create(TicketDraft("有字段", extra={"asset_no": value}))
    assert desk.wei.queue.get(key).extra == json.loads(json.dumps({"asset_no": value}))
    assert_no_ghosts(desk)
