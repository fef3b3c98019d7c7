"""What is known already: tickets like a text, the SOPs, scripts and codes for it, and why."""

import shutil
from random import Random

import likeness_reference as slow
import pytest

from desktop.domain.drafts import Solution, TicketDraft
from desktop.domain.errors import Cancelled
from desktop.domain.likeness.candidates import MOST, TermHits, frequency, to_compare
from desktop.services.similar.records import SimilarTo
from desktop.store import likeness

PRINTER = "打印机卡纸，灯一直闪"


def solved(desk, subject, how="清掉残纸", cause="硬件损坏", minutes=6):
    return desk.wei.tickets.create_solved(TicketDraft(subject), Solution(how, cause, minutes))


def found(desk, text, **more):
    return desk.wei.similar.find(SimilarTo(text, **more))


def test_tickets_about_the_same_come_first_with_points_words_and_how_they_were_solved(desk):
    key = solved(desk, "打印机卡纸拿不出来")
    desk.wei.tickets.create(TicketDraft("打印机没有墨"))
    desk.wei.tickets.create(TicketDraft("邮箱登录不了"))
    first, *rest = found(desk, PRINTER).tickets
    assert (first.row.key, first.cause, first.minutes) == (key, "硬件损坏", 6)
    assert (first.solution, first.shared) == ("清掉残纸", ("打印机卡纸",))
    assert [each.row.subject for each in rest] == ["打印机没有墨"]
    assert 100 > first.points > rest[0].points


def test_points_are_those_of_the_slow_reference_over_all_tickets(desk):
    subjects = ["打印机卡纸", "打印机卡纸拿不出来", "打印机离线", "VPN 连不上", "卡纸 VPN"]
    for subject in subjects:
        desk.wei.tickets.create(TicketDraft(subject))
    typed, texts = "打印机卡纸 VPN", [slow.cut(subject) for subject in subjects]
    shown = {each.row.subject: each.points for each in found(desk, typed).tickets}
    reckoned = {
        subject: slow.points(slow.cut(typed), text, texts)
        for subject, text in zip(subjects, texts, strict=True)
    }
    assert shown == {name: round(points) for name, points in reckoned.items() if points >= 30}


def test_the_same_text_has_100_points_and_what_is_typed_otherwise_is_the_same(desk):
    solved(desk, "ＶＰＮ 连不上 0x11B")
    desk.wei.tickets.create(TicketDraft("别的事情"))
    assert found(desk, "vpn连不上 0x11b").tickets[0].points == 100


def test_of_tickets_called_the_same_the_newest_that_tells_its_solution_is_shown(desk):
    key = solved(desk, PRINTER)
    desk.clock.now += 60_000
    desk.wei.tickets.create(TicketDraft(PRINTER))
    hits = found(desk, PRINTER)
    assert [each.row.key for each in hits.tickets] == [key]
    assert hits.alike == 2


def test_the_cause_that_most_had_is_told_with_how_many_tell_theirs(desk):
    for at, cause in enumerate(("硬件损坏", "硬件损坏", "", "操作不熟")):
        solved(desk, f"{PRINTER} {at}号", cause=cause)
    assert found(desk, PRINTER).causes == ("硬件损坏", 2, 3)


def test_the_ticket_itself_the_bin_and_void_tickets_are_left_out(desk):
    own, gone, void = (desk.wei.tickets.create(TicketDraft(PRINTER)) for _ in range(3))
    desk.wei.tickets.bin([gone])
    desk.wei.tickets.change([void], {"status": desk.item("status", "void")}, reason="重复")
    assert found(desk, PRINTER, passed=(own,)).tickets == ()
    assert [each.row.key for each in found(desk, PRINTER).tickets] == [own]


@pytest.mark.parametrize("text", ["", " ", "的", "x", "！？", '"*', "the and of", "鸑鷟鸑鷟"])
def test_what_says_nothing_finds_nothing(desk, text):
    solved(desk, PRINTER)
    assert found(desk, text).is_empty


@pytest.mark.parametrize("text", ["打印机卡纸" * 2000, "a\x00b", "\ud83d 卡纸", "NEAR(卡纸) OR -*"])
def test_any_text_may_be_typed(desk, text):
    solved(desk, PRINTER)
    found(desk, text)


def test_it_ends_between_two_words_when_nobody_waits_for_it_any_more(desk):
    def stop(done, _total):
        if done:
            raise Cancelled

    with pytest.raises(Cancelled):
        desk.wei.similar.find(SimilarTo(PRINTER), stop)


@pytest.fixture
def library(open_desk, sample_folder, tmp_path):
    """Return a desk with the SOPs, scripts and codes of the sample."""
    root = tmp_path / "sample"
    shutil.copytree(sample_folder, root)
    return open_desk(root)


def test_sops_in_force_are_found_by_title_and_text_and_lifted_by_the_service_type(library):
    hits = found(library, "打印机卡纸")
    assert hits.sops[0].code == "PRN-01"
    assert set(hits.sops[0].shared) == {"打印机", "卡纸"}
    shelf = library.wei.library.shelf()
    own = next(row.service_type for row in shelf if row.code == "PRN-01")
    partly = "打印机卡纸，马上要用"
    plain, lifted = found(library, partly), found(library, partly, service_type=own)
    assert 100 > lifted.sops[0].points > plain.sops[0].points


def test_a_retired_sop_is_not_offered(library):
    document = library.wei.library.by_code("PRN-01")
    library.lin.documents.retire(document, "不用了")
    assert "PRN-01" not in [each.code for each in found(library, "打印机卡纸").sops]


@pytest.mark.parametrize("text", ["打印报0x0000011b", "报错 0X0000011B，没反应", "０ｘ0000011B"])
def test_a_code_typed_as_it_was_read_out_hits_exactly(library, text):
    first = found(library, text).codes[0]
    assert (first.code, first.points, first.exact) == ("0x0000011B", 100, True)


def test_part_of_a_code_is_no_exact_hit(library):
    codes = found(library, "打印报 0x0000011b5").codes
    assert not any(each.exact for each in codes)


def test_scripts_are_found_and_nothing_is_shown_twice(library):
    hits = found(library, "会议室马上到，投影没声音")
    assert "HS-13" in [each.code for each in hits.scripts]
    keys = [(each.kind, each.key) for each in (*hits.sops, *hits.scripts, *hits.codes)]
    assert len(keys) == len(set(keys))


def test_how_many_texts_have_a_common_word_is_reckoned_from_its_newest_ones():
    random = Random(7)  # noqa: S311 - seeded: the same hits each time
    everything = sorted(random.sample(range(10_000_000), 200_000))
    having = sorted(random.sample(everything, 50_000), reverse=True)
    first, last = everything[0], everything[-1]
    assert frequency(having[:MOST], first, last) == pytest.approx(50_000, rel=0.1)
    assert frequency(having[:7], first, last) == 7


def test_candidates_are_the_newest_2000_of_the_rarest_words():
    rare = TermHits("rare", 3, [30, 20, 10])
    common = TermHits("common", 900_000, list(range(9000, 7000, -1)))
    keys = to_compare([common, rare], {"rare": 9.0, "common": 0.1}, passed=[20])
    assert keys[:3] == [30, 10, 9000]
    assert len(keys) == 120


def test_single_words_are_looked_for_as_a_whole_and_newest_first(desk):
    keys = [desk.wei.tickets.create(TicketDraft(text)) for text in ("vpn", "vpnx", "VPN 2")]
    assert likeness.ticket_hits(desk.store.reader, "vpn", 9) == [keys[2], keys[0]]
    assert likeness.ticket_hits(desk.store.reader, "vpn", 1) == [keys[2]]


def test_known_problems_are_told_whatever_is_typed_those_like_it_first(desk):
    nas, erp = (desk.wei.tickets.create(TicketDraft(text)) for text in ("NAS 图纸盘", "ERP 打不开"))
    joined = desk.wei.tickets.create(TicketDraft("ERP 也打不开"))
    desk.wei.tickets.change([nas, erp], {"known_problem_at": desk.clock.now})
    desk.wei.tickets.join_problem([joined], erp)
    problems = found(desk, "我的 ERP 打不开了").problems
    assert [(each.row.key, each.joined) for each in problems] == [(erp, 1), (nas, 0)]
    assert problems[0].since == desk.clock.now
    assert problems[0].points > 50 > problems[1].points == 0
    assert {each.row.key for each in found(desk, "").problems} == {nas, erp}
    assert found(desk, "ERP", passed=(erp, nas)).problems == ()
