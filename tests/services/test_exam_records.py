"""Records of exams: score sheets, certificates that can be checked, tables, xAPI statements."""

import csv
import json
from uuid import UUID

import exam_acts
import pypdfium2
import pytest
from python_calamine import CalamineWorkbook

from desktop.domain.errors import AppError
from desktop.domain.questions.responses import Chosen, Written
from desktop.services.printing import PrintOptions
from desktop.services.training.records import Holds, ResultFormat, Wish


def words(path):
    with pypdfium2.PdfDocument(path) as document:
        texts = [page.get_textpage().get_text_bounded() for page in document]
    return [" ".join(text.split()) for text in texts]


def refused(act):
    with pytest.raises(AppError) as caught:
        act()
    return caught.value.code


@pytest.fixture
def school(desk):
    keys = [desk.lin.questions.add(each) for each in (exam_acts.single(), exam_acts.essay())]
    desk.lin.questions.approve(keys)
    desk.exam = desk.lin.exams.keep(exam_acts.plan(*keys))
    desk.failed = exam_acts.sit(desk.wei, desk.exam, Chosen((1,)), None)
    desk.clock.now += 3_600_000
    desk.passed = exam_acts.sit(desk.bai, desk.exam, Chosen((0,)), Written("下一步是换备机"))
    desk.lin.marking.settle(desk.passed, 1, None, frozenset({0, 1}))
    people = (desk.people["Ran Wei"], desk.people["Fan Bai"])
    desk.cohort = desk.lin.cohorts.keep(exam_acts.cohort(*people, exam=desk.exam))
    return desk


def test_a_score_sheet_names_marks_mistakes_and_what_comes_next_in_both_languages(school, tmp_path):
    prints = school.lin.training_prints
    prints.scores([school.failed], tmp_path / "zh.pdf", PrintOptions("zh"))
    (zh,) = words(tmp_path / "zh.pdf")
    for said in (
        "成绩单：魏然",
        "T10 测试成绩单",
        "总分 0 / 6",
        "未通过；总分差 3.6 分；没有一票否决。",
    ):
        assert said in zh
    assert "选了“同事”。" in zh
    assert "结论：需补训，再考一次。" in zh
    prints.scores([school.failed, school.passed], tmp_path / "en.pdf", PrintOptions("en"))
    first, second = words(tmp_path / "en.pdf")
    assert "Score sheet: Ran Wei" in first
    assert "Not passed; 3.6 marks short of the pass mark; no knock-out." in first
    assert "was chosen." in first
    assert "Page 1 of 1" in second
    assert "Conclusion: accompanied until released." in second


def test_a_certificate_is_for_who_passed_and_names_who_released(school, tmp_path):
    records, prints = school.lin.training_records, school.lin.training_prints
    assert refused(lambda: records.certificate(school.failed)) == "certificate_not_passed"
    number = records.certificate(school.passed).number
    prints.certificates([school.passed], tmp_path / "a.pdf", PrintOptions("en"))
    (page,) = words(tmp_path / "a.pdf")
    for said in ("Certificate", number, "Fan Bai", "Final exam", "6 / 6", "not released yet"):
        assert said in page
    school.lin.cohorts.release(school.cohort, school.people["Fan Bai"])
    prints.certificates([school.passed], tmp_path / "b.pdf", PrintOptions("zh"))
    (page,) = words(tmp_path / "b.pdf")
    assert "合格证书" in page
    assert "林晓 · 20" in page


def test_a_number_is_checked_and_tells_when_marks_changed_or_the_attempt_was_voided(school):
    records = school.lin.training_records
    number = records.certificate(school.passed).number
    found = records.check(number.lower().replace("-", ""))
    assert (found.holds, found.certificate.result.attempt.key) == (Holds.YES, school.passed)
    assert refused(lambda: records.check("C-000000-0000")) == "certificate_unknown"
    assert refused(lambda: records.check("nonsense")) == "certificate_unknown"
    school.lin.marking.mark(school.passed, 1, None, (0.9, "一处没说清"))
    assert records.check(number).holds is Holds.CHANGED
    school.lin.undo.undo()
    assert records.check(number).holds is Holds.YES
    school.lin.marking.void(school.passed, "替考")
    assert records.check(number).holds is Holds.VOID


def test_of_a_cohort_the_newest_attempts_are_printed_and_those_who_passed(school, tmp_path):
    records = school.lin.training_records
    wish = Wish(cohort=school.cohort)
    assert [each.key for each in records.best(wish)] == [school.failed, school.passed]
    assert [each.key for each in records.passed(wish)] == [school.passed]
    prints = school.lin.training_prints
    assert refused(lambda: prints.scores([], tmp_path / "x.pdf")) == "scores_nobody"
    assert refused(lambda: prints.certificates([], tmp_path / "x.pdf")) == "certificate_nobody"


def test_others_get_their_own_records_only(school, tmp_path):
    records = school.wei.training_records
    assert [each.key for each in records.best(Wish())] == [school.failed]
    assert refused(lambda: records.certificate(school.passed)) == "exam_not_seen"
    prints = school.wei.training_prints
    path = tmp_path / "x.pdf"
    assert refused(lambda: prints.scores([school.passed], path)) == "exam_not_seen"


def test_results_are_a_table_in_the_language_of_the_reader(school, tmp_path):
    records = school.lin.training_records
    assert records.write(tmp_path / "r.csv", ResultFormat.CSV) == 2
    with (tmp_path / "r.csv").open(encoding="utf-8-sig") as file:
        rows = list(csv.DictReader(file))
    assert [each["姓名"] for each in rows] == ["魏然", "白帆"]
    assert [each["通过"] for each in rows] == ["否", "是"]
    assert rows[1]["证书编号"] == records.certificate(school.passed).number
    assert rows[0]["通用 %"] == "0.0"
    assert records.write(tmp_path / "r.xlsx", ResultFormat.XLSX, Wish(school.exam)) == 2
    sheet = CalamineWorkbook.from_path(tmp_path / "r.xlsx").get_sheet_by_index(0).to_python()
    assert len(sheet) == 3
    assert sheet[2][13] == 100


def test_xapi_statements_are_lines_with_stable_ids_and_urns_for_homes(school, tmp_path):
    records, path = school.lin.training_records, tmp_path / "r.jsonl"
    assert records.write(path, ResultFormat.XAPI) == 2
    before = path.read_bytes()
    assert records.write(path, ResultFormat.XAPI) == 2
    assert path.read_bytes() == before
    failed, passed = (json.loads(line) for line in before.decode().splitlines())
    assert failed["verb"]["id"].endswith("/failed")
    assert passed["verb"]["id"].endswith("/passed")
    assert UUID(passed["id"])
    assert passed["actor"]["account"]["homePage"].startswith("urn:")
    assert UUID(passed["actor"]["account"]["name"])
    assert passed["object"]["id"] == f"urn:deskbook:exam:{school.exam}:1"
    result = passed["result"]
    assert (result["score"]["scaled"], result["success"], result["completion"]) == (1.0, True, True)
    assert result["duration"] == "PT0M2S"
    assert passed["context"]["extensions"]["urn:deskbook:stages"]["general"]["max"] == 6
    assert passed["timestamp"].endswith("Z")


def test_voided_attempts_say_nothing_to_other_programs_but_stand_in_the_table(school, tmp_path):
    school.lin.marking.void(school.failed, "停电")
    records = school.lin.training_records
    assert records.write(tmp_path / "r.jsonl", ResultFormat.XAPI) == 1
    assert records.write(tmp_path / "r.csv", ResultFormat.CSV) == 2
