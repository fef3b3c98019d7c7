"""Rules in their plain form, one pass over a ticket, and what is wrong with a whole table."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.errors import AppError
from desktop.domain.triage.passing import Kept, Matter, run, says
from desktop.domain.triage.rule_faults import Trouble, faults
from desktop.domain.triage.rules import Fact, Setting, plain, read, read_rule
from desktop.domain.vocabulary import Priority
from desktop.services.triage.shipped import shipped_rules

PARENTS = {Fact.CATEGORY: {"NET-wifi": "NET", "PRN-driver": "PRN"}}


def rule(identity, *conditions, match="all", stop=False, enabled=True, **sets):
    rows = [
        {"fact": fact.removeprefix("not_"), "values": values, "not": fact.startswith("not_")}
        for fact, values in conditions
    ]
    return {
        "id": identity,
        "zh": identity,
        "match": match,
        "if": rows,
        "set": sets,
        "stop": stop,
        "enabled": enabled,
    }


def passed(rows, subject="", text="", **more):
    return run(read(rows), Matter(subject, text, parents=PARENTS, **more))


def values(outcome):
    return {str(name): value for name, (value, _) in outcome.fields.items()}


def test_a_word_anywhere_in_the_text_sets_a_field():
    rows = [rule("wifi", ("text", ["无线", "wifi"]), category="NET-wifi")]
    found = passed(rows, "会议室上不了网", "无线连不上，WIFI 图标没有了")
    assert values(found) == {"category": "NET-wifi"}
    (verdict,) = found.hits()
    assert verdict.looked[0].found == ("无线", "wifi")


def test_a_subject_condition_does_not_look_at_the_text():
    rows = [rule("wifi", ("subject", ["无线"]), category="NET-wifi")]
    assert values(passed(rows, "上不了网", "无线")) == {}


@pytest.mark.parametrize(
    ("text", "word", "there"),
    [
        ("the equipment", "ip", False),
        ("the ip address", "ip", True),
        ("改 ip 地址", "ip", True),
        ("新ip地址", "ip", True),
        ("printers", "printer", True),
        ("reprinter printer", "printer", True),
        ("打印机卡纸", "卡纸", True),
        ("a打印机", "打印机", True),
    ],
)
def test_words_are_found_as_search_finds_them(text, word, there):
    assert says(text, word) is there


def test_full_width_and_case_do_not_matter():
    rows = [rule("erp", ("text", ["ERP"]), category="APP-erp")]
    assert values(passed(rows, "ＥＲＰ 打不开")) == {"category": "APP-erp"}


def test_all_conditions_or_any_of_them():
    pair = [("text", ["打印"]), ("channel", ["phone"])]
    both, one = rule("a", *pair, team="x"), rule("b", *pair, match="any", team="x")
    only_text = {"subject": "打印不了"}
    assert not passed([both], **only_text).hits()
    assert passed([one], **only_text).hits()
    assert passed([both], **only_text, known={Fact.CHANNEL: frozenset({"phone"})}).hits()


def test_a_negated_condition_holds_where_nothing_is_found():
    rows = [rule("day", ("not_text", ["夜班"]), team="x")]
    assert passed(rows, "白班").hits()
    assert not passed(rows, "夜班").hits()


def test_a_parent_category_holds_for_what_stands_below_it():
    rows = [rule("net", ("category", ["NET"]), team="network")]
    assert passed(rows, known={Fact.CATEGORY: frozenset({"NET-wifi"})}).hits()
    assert not passed(rows, known={Fact.CATEGORY: frozenset({"PRN-driver"})}).hits()


def test_the_first_rule_that_sets_a_field_has_it():
    rows = [
        rule("first", ("text", ["网"]), category="NET", team="a"),
        rule("second", ("text", ["网"]), category="PRN", impact="high"),
    ]
    found = passed(rows, "网断了")
    assert values(found) == {"category": "NET", "team": "a", "impact": "high"}
    assert found.verdicts[1].kept == {Setting.CATEGORY: Kept.EARLIER}


def test_what_a_person_chose_is_never_overwritten():
    rows = [rule("net", ("text", ["网"]), category="NET", team="a")]
    found = passed(rows, "网断了", chosen=frozenset({"category"}))
    assert values(found) == {"team": "a"}
    assert found.verdicts[0].kept == {Setting.CATEGORY: Kept.PERSON}


def test_a_rule_sees_what_earlier_rules_set():
    rows = [
        rule("wifi", ("text", ["无线"]), category="NET-wifi", tags=["WLAN"]),
        rule("net", ("category", ["NET"]), team="network"),
        rule("tag", ("tag", ["wlan"]), urgency="low"),
    ]
    assert values(passed(rows, "无线断了")) == {
        "category": "NET-wifi",
        "team": "network",
        "urgency": "low",
    }
    assert values(passed(rows[::-1], "无线断了")) == {"category": "NET-wifi"}


def test_tags_gather_and_pushes_name_their_rule():
    rows = [
        rule("a", ("text", ["停线"]), tags=["产线"], **{"raise": 1}),
        rule("b", ("text", ["停线"]), tags=["产线", "急"], floor=2),
    ]
    found = passed(rows, "二号停线")
    assert found.tags == ("产线", "急")
    assert [(p.rule, p.steps, p.floor) for p in found.pushes] == [
        ("a", 1, None),
        ("b", 0, Priority.P2),
    ]


def test_a_rule_that_stops_ends_the_pass_and_a_disabled_one_is_passed_over():
    rows = [
        rule("off", team="never", enabled=False),
        rule("stop", ("text", ["测试"]), stop=True, tags=["测试"]),
        rule("after", team="x"),
    ]
    found = passed(rows, "测试单")
    assert [(v.rule.id, v.hit, v.reached) for v in found.verdicts] == [
        ("stop", True, True),
        ("after", False, False),
    ]
    assert values(passed(rows, "真单")) == {"team": "x"}


def test_a_vip_and_three_alike_are_counted_as_facts():
    rows = [
        rule("vip", ("vip", []), tags=["v"]),
        rule("three", ("same_reports", ["3"]), tags=["3"]),
    ]
    assert passed(rows, vip=True, same_reports=lambda _: 2).tags == ("v",)
    assert passed(rows, same_reports=lambda _: 4).tags == ("3",)


@pytest.mark.parametrize(
    ("row", "code"),
    [
        (rule("a", ("weather", ["x"]), team="t"), "rule_fact"),
        (rule("a", ("text", ["", "  "]), team="t"), "rule_values"),
        (rule("a", ("text", ["长" * 81]), team="t"), "rule_values"),
        (rule("a", ("vip", ["x"]), team="t"), "rule_values"),
        (rule("a", ("same_reports", ["1"]), team="t"), "rule_values"),
        (rule("a", ("same_reports", ["٣"]), team="t"), "rule_values"),
        (rule("a", ("impact", ["huge"]), team="t"), "rule_values"),
        (rule("a", colour="red"), "rule_setting"),
        (rule("a", team=" "), "rule_value"),
        (rule("a", tags=[""]), "rule_value"),
        (rule("a", impact="huge"), "rule_value"),
        (rule("a", floor=7), "rule_value"),
        (rule("a", **{"raise": 0}), "rule_value"),
        (rule("a", **{"raise": 9}), "rule_value"),
        (rule("a"), "rule_empty"),
    ],
)
def test_what_is_no_rule_is_refused_by_its_name(row, code):
    with pytest.raises(AppError) as refused:
        read_rule(row)
    assert refused.value.code == code
    assert refused.value.params["rule"] == "a"


def test_an_id_stands_once_and_tables_have_a_limit():
    with pytest.raises(AppError, match="rule_twice"):
        read([rule("a", team="t")] * 2)
    with pytest.raises(AppError, match="rules_too_many"):
        read([rule(str(n), team="t") for n in range(301)])


def test_the_shipped_rules_read_the_same_from_what_is_written_of_them():
    rules = shipped_rules()
    assert read(map(plain, rules)) == rules
    assert faults(rules) == ()
    assert [each.id for each in rules] == ["security", "safety", "legal", "vip", "same_reports"]


WORDS = st.lists(st.sampled_from(["网", "wifi", "打印", "erp", "卡纸"]), min_size=1, max_size=3)
ROWS = st.lists(
    st.builds(
        lambda match, words, sets, stop: (match, words, sets, stop),
        st.sampled_from(["all", "any"]),
        st.lists(st.tuples(st.sampled_from(["text", "subject", "not_text"]), WORDS), max_size=2),
        st.dictionaries(
            st.sampled_from(["category", "team", "impact"]), st.just("low"), min_size=1
        ),
        st.booleans(),
    ),
    max_size=5,
).map(
    lambda rows: [
        rule(str(n), *conditions, match=match, stop=stop, **sets)
        for n, (match, conditions, sets, stop) in enumerate(rows)
    ]
)


@given(ROWS, st.text("网 打印卡纸 wifi erp", max_size=20), st.text("网 打印 wifi", max_size=20))
def test_a_rule_said_to_be_beaten_never_sets_anything(rows, subject, text):
    found = passed(rows, subject, text)
    dead = {
        fault.rule
        for fault in faults(read(rows), PARENTS)
        if fault.trouble in (Trouble.NEVER_REACHED, Trouble.ALWAYS_BEATEN)
    }
    assert not [v.rule.id for v in found.verdicts if v.rule.id in dead and v.took]


@given(ROWS, st.text("网 打印 wifi", max_size=20))
def test_a_pass_sets_a_field_once_and_only_by_a_rule_that_hit(rows, text):
    found = passed(rows, text)
    hits = {verdict.rule.id for verdict in found.hits()}
    for setting, (value, by) in found.fields.items():
        assert by.id in hits
        assert by.settings[setting] == value


def test_a_rule_behind_a_wider_one_that_stops_is_never_reached():
    rows = [
        rule("wide", ("text", ["打印"]), stop=True, team="x"),
        rule("narrow", ("subject", ["打印机卡纸"]), ("channel", ["phone"]), tags=["t"]),
    ]
    (fault,) = faults(read(rows))
    assert (fault.trouble, fault.rule, fault.other) == (Trouble.NEVER_REACHED, "narrow", "wide")


def test_a_rule_is_always_beaten_where_a_wider_one_sets_all_its_fields_first():
    rows = [
        rule("wide", ("category", ["NET"]), team="x", impact="low"),
        rule("narrow", ("category", ["NET-wifi"]), team="y"),
    ]
    (fault,) = faults(read(rows), PARENTS)
    assert (fault.trouble, fault.fields) == (Trouble.ALWAYS_BEATEN, ("team",))
    assert not faults(read([rows[1], rows[0]]), PARENTS)


def test_a_rule_that_waits_for_what_a_later_one_sets_stands_too_early():
    rows = [
        rule("team", ("category", ["NET"]), team="network"),
        rule("wifi", ("text", ["无线"]), category="NET-wifi"),
    ]
    (fault,) = faults(read(rows), PARENTS)
    assert (fault.trouble, fault.rule, fault.other, fault.fields) == (
        Trouble.TOO_LATE,
        "team",
        "wifi",
        ("category",),
    )


def test_rules_that_wait_for_each_other_are_a_circle_and_still_end():
    rows = [
        rule("a", ("tag", ["x"]), category="NET"),
        rule("b", ("category", ["NET"]), tags=["x"]),
    ]
    (fault,) = faults(read(rows), PARENTS)
    assert fault.trouble is Trouble.CIRCLE
    assert fault.fields == ("category", "tags")
    assert not passed(rows, "x").hits()


def test_a_disabled_rule_has_no_faults():
    rows = [rule("all", stop=True, team="x"), rule("off", team="y", enabled=False)]
    assert faults(read(rows)) == ()
