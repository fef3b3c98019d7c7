"""Search finds exactly what the slow reference finds, in the orders asked for, and no ghosts."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from search_reference import bm25, damm, hits, tokens, units

from desktop.domain.drafts import PersonDraft, TicketDraft
from desktop.domain.search_text import terms
from desktop.domain.ticket_query import Condition, TicketQuery

WORDS = [
    "打印机",
    "打印",
    "印",
    "卡纸",
    "无线网",
    "VPN",
    "vpn2",
    "Printer",
    "print",
    "ＶＰＮ",
    "カナ",
    "Ünï",
]
TEXT = st.lists(
    st.sampled_from([*WORDS, " ", "，", "-", "ー", "é", "9"]), min_size=1, max_size=12
).map("".join)
SOUNDS = ["dyj", "dayin", "da", "kz", "wxw 打", "dyj kz", "dayinji 卡纸 v"]
HOSTILE = [
    '"', '""', "'", "''", "*", "a*", "AND", "OR NOT", "NEAR(a b)", "a NEAR b", "text:a", "-a", "^a",
    "(", ")", "(a", "a)", "{a b}", "a:b", "a\0b", "\0", "%", "_", "\\", ";drop table ticket", "--",
    "a" * 5000, "打" * 5000, " " * 300, "\u200d",
    "\u202e打印", "👩‍👩‍👧", "\ud83d", "e\u0301", "ﷺ" * 40, "İ", "ß", "ẞ",
    "1" * 40, "A" + "9" * 30, "A2417-5", "DB-A2417-5", "rowid", "search_index", "𠀀", "゛", "・",
]  # fmt: skip


def keys(services, text, **how):
    query = TicketQuery(text=text, **how)
    found = list(services.queue.all_keys(query))
    assert services.queue.first_page(query, 5) == found[:5]
    assert services.queue.count(query) == len(found)
    return found


@settings(max_examples=40)
@given(st.lists(st.tuples(TEXT, TEXT, TEXT), min_size=1, max_size=3), st.lists(TEXT, max_size=6))
def test_hits_and_their_order_are_those_of_the_reference(desk, tickets, queries):
    for subject, body, name in tickets:
        person = PersonDraft(name)
        key = desk.wei.tickets.create(TicketDraft("." + subject, body, requester=person))
        desk.wei.tickets.reply(key, f"{body}.{subject}")
        desk.clock.now += 700
    parts = [word for subject, *_ in tickets for word in units(subject)]
    for query in [*queries, *parts, *(part[:1] for part in parts), "打", "v", *SOUNDS]:
        if terms(query):
            assert keys(desk.wei, query) == hits(desk.store.reader, query), query


def test_a_single_character_finds_text_that_only_ends_with_it(desk):
    key = desk.wei.tickets.create(TicketDraft("网线断"))
    assert keys(desk.wei, "断") == [key]
    assert keys(desk.wei, "线") == [key]
    assert keys(desk.wei, "机") == []


def test_numbers_are_found_whole_short_and_without_their_digit(desk):
    made = [desk.wei.tickets.create(TicketDraft(f"第{n}张")) for n in range(12)]
    number = desk.wei.queue.get(made[4])
    for text in ("A5", "DB-A5", "A5-" + str(damm(f"00{number.counter}")), "Ａ５"):
        assert desk.wei.queue.by_number(text) == made[4]
        assert keys_first(desk.wei, text) == made[4]


def keys_first(services, text):
    return services.queue.all_keys(TicketQuery(text=text))[0]


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_whatever_is_typed_search_neither_fails_nor_writes(desk, text):
    desk.wei.tickets.create(TicketDraft("打印机 a VPN"))
    version = desk.store.reader.execute("pragma data_version").fetchone()
    for best in (False, True):
        query = TicketQuery(text=text, best_first=best)
        assert desk.wei.queue.all_keys(query) is not None
        assert desk.wei.queue.first_page(query) is not None
    assert desk.wei.people.find(text) is not None
    assert desk.store.reader.execute("pragma data_version").fetchone() == version
    assert desk.store.reader.execute("select count(*) from ticket").fetchone() == (1,)


def test_the_hits_of_a_view_keep_its_conditions_and_its_order(desk):
    made = []
    for n in range(8):
        made.append(
            desk.wei.tickets.create(
                TicketDraft(f"打印机 {n}", priority=1 + n % 3, priority_reason="试")
            )
        )
        desk.clock.now += 5000
    urgent = TicketQuery((Condition("priority", "is", 1),), "打印")
    assert list(desk.wei.queue.all_keys(urgent)) == [made[6], made[3], made[0]]
    by_priority = TicketQuery(text="打印", sort="priority", descending=False)
    shown = [desk.wei.queue.get(key).priority for key in desk.wei.queue.all_keys(by_priority)]
    assert shown == sorted(shown)
    oldest = TicketQuery(text="打印", descending=False)
    assert list(desk.wei.queue.all_keys(oldest)) == made


def test_a_binned_ticket_is_found_only_in_the_bin(desk):
    key = desk.wei.tickets.create(TicketDraft("打印机"))
    desk.wei.tickets.bin([key])
    assert keys(desk.wei, "打印") == []
    assert keys(desk.wei, "打印", binned=True) == [key]
    desk.wei.tickets.restore([key])
    assert keys(desk.wei, "打印") == [key]


def test_the_best_come_first_as_an_independent_ranking_has_it(desk):
    for n in range(30):
        body = "打印机 " * (n % 5) + "别的事情 printer " * (n % 7) + "走廊" * n
        desk.wei.tickets.create(TicketDraft(f"第{n}张 VPN", body))
        desk.clock.now += 1000
    texts = dict(desk.store.reader.execute("select key, text from search_text").fetchall())
    docs = {key: text.split() for key, text in texts.items()}
    for query in ("打印机", "printer", "打", "走廊 打印机", "prin 别的"):
        ranks = bm25(docs, query)
        best = keys(desk.wei, query, best_first=True)
        assert set(best) == set(hits(desk.store.reader, query))
        order = [ranks[key] for key in best]
        assert all(one <= next_one + 1e-9 for one, next_one in pairwise(order)), query


def test_the_index_holds_the_words_and_pairs_of_the_text(desk):
    key = desk.wei.tickets.create(TicketDraft("打印机 VPN", "ＡＢ 卡纸"))
    (text,) = desk.store.reader.execute(
        "select text from search_text where key = ?", (key,)
    ).fetchone()
    assert text.split()[-7:] == tokens("打印机 VPN ab 卡纸")


def test_the_tickets_of_a_requester_are_found_by_pinyin_and_initials_of_the_name(desk):
    zhuo = PersonDraft("卓丽萍")
    made = [
        desk.wei.tickets.create(TicketDraft(subject, requester=zhuo))
        for subject in ("打印机卡纸", "ERP 登不上")
    ]
    other = desk.wei.tickets.create(TicketDraft("zlp 是什么", requester=PersonDraft("周敏")))
    assert keys(desk.wei, "zlp") == sorted([*made, other], reverse=True)
    assert keys(desk.wei, "ZhuoLi") == sorted(made, reverse=True)
    assert keys(desk.wei, "zlp 打印") == keys(desk.wei, "卡纸 zhuoliping") == [made[0]]
    assert keys(desk.wei, "zl") == [other]
    assert keys(desk.wei, "zlp", best_first=True) == [other, *sorted(made, reverse=True)]
    desk.wei.tickets.bin(made[:1])
    assert keys(desk.wei, "zhuoliping") == made[1:]


def test_people_are_found_by_name_pinyin_and_initials(desk):
    for text in ("林", "林晓", "linxiao", "lx", "Xiao", "xia"):
        assert desk.people["Xiao Lin"] in [person.key for person in desk.wei.people.find(text)]
    assert desk.wei.people.find("zzz") == []
    assert desk.wei.people.find("") == []
