"""What the import services do for the wizard: looks, choices, rehearsals, presets, proofs."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.domain.errors import AppError, Cancelled
from desktop.domain.progress import ignore_progress
from desktop.resources import load_toml
from desktop.services import import_plans
from desktop.services.import_batch import Steady, behind, within
from desktop.services.import_rehearsal import _reasons
from desktop.services.machine import Machine
from desktop.services.workspace import open_workspace

NOON = 1_763_462_400_000
HEAD = "工单号,报修时间,报修人,问题,紧急程度,状态"
ROWS = (
    "A1,2026-01-05 08:41,卓丽萍,打印机卡纸,急,已关闭",
    "A2,2026-01-06 09:20,马骁,扫码枪无反应,一般,处理中",
    "A3,昨天,江雪梅,共享盘打不开,高,蓝色档",
)


@pytest.fixture
def my(tmp_path):
    now = [NOON]

    def clock():
        now[0] += 1000
        return now[0]

    opened = open_workspace(tmp_path / "desk", Machine(tmp_path / "home"), clock, create=True)
    key = opened.services(opened.setup_session()).people.add_agent("罗斌", "Luo Bin", "lead")
    yield opened.services(opened.session(key))
    opened.close()


@pytest.fixture
def write(tmp_path):
    def make(name, rows, head=HEAD):
        path = tmp_path / name
        path.write_text("\n".join((head, *rows)), encoding="utf-8")
        return path

    return make


def opened(my, *paths):
    return my.imports.open_all(list(paths)).plans


def column(plan, header):
    return next(each for each in plan.mapping.columns if each.header == header)


def test_a_target_has_one_column_and_who_had_it_before_becomes_a_new_field(my, write):
    (plan,) = opened(my, write("a.csv", ROWS))
    changed = import_plans.choose_target(plan, column(plan, "报修人").index, "subject")
    assert column(changed, "报修人").target == "subject"
    assert column(changed, "问题").target == "extra"
    assert column(plan, "报修人").target == "requester"


def test_a_number_and_a_time_of_events_make_an_event_log(my, write):
    rows = ("C1,2026-01-05 08:41,opened", "C1,2026-01-05 09:41,closed")
    (plan,) = opened(my, write("log.csv", rows, head="Case,When it was,What"))
    for header, target in (
        ("Case", "external_number"),
        ("When it was", "event_time"),
        ("What", "event_activity"),
    ):
        plan = import_plans.choose_target(plan, column(plan, header).index, target)
    looked = my.imports.look(plan)
    assert len(looked.rows) == 1
    assert len(looked.rows[0].history) == 2
    dry = my.imports.rehearse([looked.plan])
    assert (dry.is_log, dry.rows_read, dry.creates, dry.joined) == (True, 2, 1, 1)
    assert dry.rows_written == 2


def test_a_column_of_dates_mapped_later_is_asked_about_or_settled(my, write):
    rows = ("X1,first,05/03/2026", "X2,second,25/03/2026")
    (plan,) = opened(my, write("d.csv", rows, head="Ticket,Subject,Qqq"))
    plan = import_plans.choose_target(plan, 2, "created_at")
    assert my.imports.look(plan).plan.mapping.date_order == "dmy"
    (plan,) = opened(my, write("e.csv", rows[:1], head="Ticket,Subject,Qqq"))
    looked = my.imports.look(import_plans.choose_target(plan, 2, "created_at"))
    assert (import_plans.order_open(looked.plan), looked.sample) == (True, "05/03/2026")
    day, month = import_plans.both_readings(looked.sample, "UTC")
    assert day != month


def test_words_are_counted_and_unknown_ones_told(my, write):
    looked = my.imports.look(opened(my, write("a.csv", ROWS))[0])
    uses = {(use.field, use.word): use for use in looked.words}
    assert not uses["status", "蓝色档"].known
    assert uses["status", "已关闭"].meaning == "closed"
    assert uses["priority", "急"].uses == 1
    plan = import_plans.choose_meaning(looked.plan, "status", "蓝色档", "蓝色档")
    again = my.imports.look(plan)
    assert all(use.known for use in again.words)
    assert "蓝色档" in again.plan.mapping.new_statuses


def test_a_rehearsal_writes_nothing_and_adds_up(my, write):
    plans = opened(my, write("a.csv", (*ROWS, ROWS[0], ",,,,,")))
    dry = my.imports.rehearse(plans)
    assert (dry.rows_read, dry.creates, dry.joined, dry.left_out, dry.empty) == (5, 2, 1, 1, 1)
    assert my.imports.runs() == []
    assert dry.rows_read == dry.tickets + dry.joined + dry.left_out + dry.empty


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    st.lists(
        st.tuples(
            st.sampled_from(["", "N1", "N2", "N3"]),
            st.sampled_from(["", "2026-01-05", "昨天"]),
            st.sampled_from(["", "卡纸", "断网"]),
        ),
        min_size=1,
        max_size=12,
    )
)
def test_whatever_the_rows_read_is_the_sum_of_its_parts(my, write, rows):
    lines = [",".join(row) for row in rows]
    plans = opened(my, write("p.csv", lines, head="工单号,报修时间,问题"))
    dry = my.imports.rehearse(plans)
    assert dry.rows_read == dry.tickets + dry.joined + dry.left_out + dry.empty


def test_a_second_file_with_the_same_numbers_counts_as_updates(my, write):
    first, second = write("a.csv", ROWS[:2]), write("b.csv", ROWS[:2])
    plans = opened(my, first, second)
    same = [
        plan._replace(mapping=import_plans.replace(plan.mapping, source="desk")) for plan in plans
    ]
    dry = my.imports.rehearse(same)
    assert (dry.creates, dry.updates) == (2, 2)


def test_an_import_of_several_files_is_proved_and_taken_back_as_one(my, write):
    plans = opened(my, write("a.csv", ROWS), write("b.csv", ROWS[:2]))
    dry = my.imports.rehearse(plans)
    outcome = my.imports.run_all(plans, dry, ignore_progress)
    assert (outcome.created, outcome.rejected, len(outcome.runs)) == (4, 1, 2)
    assert all(check.agrees for check in outcome.checks)
    assert outcome.left_out[0].line == "4"
    undone = my.imports.undo_all(outcome.runs, ignore_progress)
    assert sum(part.tickets for part in undone) == 4


def test_a_stop_in_the_second_file_takes_the_first_back_too(my, write):
    plans = opened(my, write("a.csv", ROWS[:2]), write("b.csv", ROWS[:2]))
    dry = my.imports.rehearse(plans)

    def stop(done, _total):
        if done >= 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        my.imports.run_all(plans, dry, stop)
    assert all(run.undone_at is not None for run in my.imports.runs())


def test_a_check_tells_when_the_store_holds_something_else(my, write):
    plans = opened(my, write("a.csv", ROWS[:2]))
    dry = my.imports.rehearse(plans)
    dry.open_tickets += 1
    outcome = my.imports.run_all(plans, dry, ignore_progress)
    found = {check.name: check.agrees for check in outcome.checks}
    assert not found["open"]
    assert found["rows"]


def test_rows_without_a_date_make_the_dates_a_maybe(my, write):
    plans = opened(my, write("u.csv", ("N1,卡纸", "N2,断网"), head="工单号,问题"))
    dry = my.imports.rehearse(plans)
    outcome = my.imports.run_all(plans, dry, ignore_progress)
    found = {check.name: check.agrees for check in outcome.checks}
    assert found["dates"] is None


def test_a_preset_is_found_by_its_columns_and_a_damaged_one_is_passed_over(my, write):
    (plan,) = opened(my, write("july.csv", ROWS))
    my.presets.save("清单", import_plans.choose_target(plan, 3, "description").mapping)
    (again,) = opened(my, write("august.csv", ROWS))
    assert again.preset
    assert column(again, "问题").target == "description"
    (other,) = opened(my, write("other.csv", ("1,2",), head="Ticket,Subject"))
    assert not other.preset


def test_a_file_that_cannot_be_read_does_not_keep_the_others_out(my, write, tmp_path):
    found = my.imports.open_all([tmp_path / "gone.csv", write("a.csv", ROWS)])
    assert len(found.plans) == 1
    assert [error.code for error in found.refused] == ["import_cannot_read"]


def test_a_copy_that_cannot_be_written_is_an_error_with_a_sentence(my, write, tmp_path):
    with pytest.raises(AppError, match="export_cannot_write"):
        my.imports.copy_rejects([write("a.csv", ROWS)], tmp_path / "no" / "where.csv")


def test_progress_of_one_table_among_several_goes_on_where_the_last_ended():
    told = []

    def tell(done, total):
        told.append((done, total))

    behind(tell, 10, 30)(5, 20)
    within(tell, 10, 30)(5, 99)
    steady = Steady(tell, 8)
    steady.writing(3, 8)
    steady.reading(700, 900)
    assert told == [(15, 30), (15, 30), (3, 8), (3, 8)]


def test_every_target_and_every_reason_has_words():
    named = {target.id for target in import_plans.targets()}
    assert named == set(load_toml("exchange/fields.toml")["targets"]["order"])
    assert set(_reasons()["red"]) == set(load_toml("exchange/rejects.toml"))
