"""Rules and reasons as sentences, in both languages."""

import pytest

from desktop.domain.drafts import TicketDraft
from desktop.domain.triage.rule_faults import Trouble
from desktop.domain.triage.rules import Fact, Setting, read_rule
from desktop.domain.vocabulary import Level
from desktop.services.triage.sentences import Sentences, _words
from desktop.services.triage.shipped import shipped_rules

ROW = {
    "id": "x", "zh": "无线", "if": [
        {"fact": "text", "values": ["无线", "wifi"]},
        {"fact": "channel", "values": ["phone"], "not": True},
    ],
    "set": {"category": "NET-wifi", "tags": ["网"], "raise": -1, "floor": 3}, "stop": True,
}  # fmt: skip


def test_a_rule_is_a_sentence(desk):
    zh, en = (Sentences(desk.workspace.directory, language) for language in ("zh", "en"))
    rule = read_rule(ROW)
    assert zh.rule(rule) == (
        "主题或正文包含“无线”或“wifi”，且渠道不是电话：类别设为无线，加标签“网”，"
        "优先级下调 1 级，优先级不低于 P3；之后的规则不再看"
    )
    assert en.rule(rule) == (
        "If subject or text contain “无线” or “wifi” and the channel is not Phone: set the category"
        " to Wi-Fi and add the tags “网” and lower the priority by 1 and make it at least P3"
        "; look at no rule after it"
    )


@pytest.mark.parametrize("language", ["zh", "en"])
def test_there_is_a_word_for_everything(desk, language):
    say = Sentences(desk.workspace.directory, language)
    for table, names in (
        ("fact", Fact), ("fact_name", Fact), ("setting_name", Setting), ("trouble", Trouble),
    ):  # fmt: skip
        assert set(_words()[table]) >= {str(each) for each in names}
        assert all(say.word(table, each) for each in names)
    assert set(_words()["level"]) == {level.code for level in Level}
    assert all(say.rule(rule) for rule in shipped_rules())


def test_why_tells_each_step_in_words(desk):
    say = Sentences(desk.workspace.directory, "zh")
    key = desk.wei.tickets.create(TicketDraft("电脑中毒", impact=Level.LOW, urgency=Level.HIGH))
    assert say.why(desk.wei.triage.why(key)) == [
        "影响低 × 紧急高，判定表为 P3",
        "规则“信息安全或数据丢失”：P3 → P2",
    ]
    desk.wei.tickets.change([key], {"priority": 1}, reason="勒索信已出现")
    assert say.why(desk.wei.triage.why(key))[-1] == "魏然改为 P1：勒索信已出现"


def test_a_priority_from_elsewhere_is_called_so(desk):
    desk.wei.pasting.take(desk.wei.pasting.read("主题\t优先级\n贴来的\tP1\n"))
    (key,) = desk.store.reader.execute("select key from ticket").fetchone()
    say = Sentences(desk.workspace.directory, "en")
    assert say.why(desk.wei.triage.why(key)) == [
        "P1 came with an import or from an earlier version; the matrix would say P3"
    ]
