"""What a row says, in both languages, missing names borrowed from the other."""

import pytest

from desktop.domain.drafts import PersonDraft, TicketDraft
from desktop.domain.sla_state import SlaState
from desktop.models.ticket_columns import FIXED_COLUMNS
from desktop.models.ticket_words import TicketWords, number_text
from desktop.qtkit.i18n import languages

HOUR = 3_600_000


@pytest.fixture(params=["zh", "en"])
def language(qapp, request):
    assert qapp
    languages().use(request.param)
    yield request.param
    languages().use("zh")


@pytest.fixture
def words(desk, language):
    return TicketWords(desk.workspace.directory, desk.clock, lambda: language)


def made(desk, **more):
    draft = TicketDraft(
        "打印机卡纸", requester=PersonDraft("周敏", "Min Zhou"), category=("PC", "PC-laptop"),
        assignee="林晓", status="waiting_requester", **more,
    )  # fmt: skip
    key = desk.wei.tickets.create(draft)
    return desk.wei.queue.rows([key])[key]


def test_names_are_in_the_language_of_the_screen(desk, words, language):
    row = made(desk)
    said = {column.id: words.cell(row, column.id) for column in FIXED_COLUMNS}
    wanted = {
        "zh": ("周敏", "笔记本", "待用户", "林晓"),
        "en": ("Min Zhou", "Laptop", "Wait: requester", "Xiao Lin"),
    }[language]
    assert (said["requester"], said["category"], said["status"], said["assignee"]) == wanted
    assert (said["priority"], said["number"], said["subject"]) == ("P3", "A1-3", "打印机卡纸")
    assert said["mark"] == ""


def test_a_name_missing_in_one_language_is_borrowed(desk, words):
    key = desk.wei.tickets.create(
        TicketDraft("x", requester=PersonDraft("只有中文"), category=("新类",))
    )
    row = desk.wei.queue.rows([key])[key]
    assert words.requester(row) == "只有中文"
    assert words.category(row) == "新类"
    assert words.assignee(row) == ""


def test_every_column_has_a_title_but_the_mark(words):
    titles = {column.id: words.header(column.id) for column in FIXED_COLUMNS}
    assert titles.pop("mark") == ""
    assert all(titles.values())
    assert all(words.full(name) for name in titles)


@pytest.mark.parametrize(
    ("due", "status", "state"),
    [
        (None, "new", SlaState.ON_TIME),
        (9 * HOUR, "new", SlaState.ON_TIME),
        (HOUR // 10, "new", SlaState.SOON),
        (-HOUR, "new", SlaState.OVERDUE),
        (-HOUR, "waiting_requester", SlaState.OVERDUE),
        (HOUR, "closed", SlaState.MET),
    ],
)
def test_each_state_of_the_target_has_words(desk, words, due, status, state):
    at = None if due is None else desk.clock.now + due
    draft = TicketDraft("x", status=status, due_at=at, resolved_at=desk.clock.now)
    key = desk.wei.tickets.create(draft)
    sla = words.sla(desk.wei.queue.rows([key])[key])
    assert sla.state is state
    assert sla.text.strip()
    assert "{" not in sla.text


def imported(desk, due, status):
    row = made(desk)._replace(sla_mark=0, sla_soon_at=None, sla_calendar=None, resolved_at=None)
    closed = status == "closed"
    return row._replace(
        due_at=due and desk.clock.now + due, status=desk.item("status", status), is_open=not closed
    )


@pytest.mark.parametrize(
    ("due", "status", "state"),
    [
        (None, "new", SlaState.NONE),
        (9 * HOUR, "new", SlaState.ON_TIME),
        (HOUR // 10, "new", SlaState.SOON),
        (-HOUR, "new", SlaState.OVERDUE),
        (-HOUR, "waiting_requester", SlaState.PAUSED),
        (HOUR, "closed", SlaState.MET),
        (-HOUR, "closed", SlaState.LATE),
    ],
)
def test_a_ticket_without_clocks_goes_by_what_it_was_promised_elsewhere(
    desk, words, due, status, state
):
    assert words.sla(imported(desk, due, status)).state is state


def test_overdue_since_the_end_of_work_has_no_minutes_to_tell(desk, words, language):
    desk.clock.now += 2 * HOUR
    row = made(desk)._replace(due_at=desk.clock.now + 8 * HOUR)
    desk.clock.now += 10 * HOUR
    assert words.sla(row).state is SlaState.OVERDUE
    assert words.sla(row).text == {"zh": "已超时", "en": "Overdue"}[language]


def test_what_is_left_is_working_time_in_working_days(desk, words, language):
    desk.clock.now += 9 * HOUR + HOUR * 24 * 4  # Friday 17:00
    row = made(desk)
    assert words.sla(row).text == {"zh": "4 小时", "en": "4 h"}[language]
    later = row._replace(due_at=desk.clock.now + 97 * HOUR)
    assert words.sla(later).text == {"zh": "2 天 1 小时", "en": "2 d 1 h"}[language]


def test_a_screen_reader_hears_priority_number_subject_people_status_and_target(desk, words):
    row = made(desk)
    spoken = words.spoken(row)
    for part in ("P3", "A1-3", "打印机卡纸", words.requester(row), words.status(row)):
        assert part in spoken
    assert ", , " not in spoken


def test_a_number_is_said_with_its_check_digit():
    assert number_text(0, 2417) == "A2417-6"
