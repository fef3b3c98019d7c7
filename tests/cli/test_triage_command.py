"""`deskbook triage`: rules tried on a text, the rate of overrides."""

import pytest


@pytest.fixture(autouse=True)
def _desk(deskbook, desk_folder, a_list):
    deskbook("import", "tickets", a_list, "--workspace", desk_folder)


def test_a_text_is_tried_on_the_rules_in_force(deskbook, desk_folder):
    words = ("--subject", "电脑中毒", "--text", "文件打不开", "--workspace", desk_folder)
    ended = deskbook("triage", "try", *words, "--impact", "low", "--urgency", "high", "--json")
    assert ended.code == 0
    assert ended.data["priority"] == 2
    assert ended.data["base"] == 3
    (hit,) = [each for each in ended.data["rules"] if each["hit"]]
    assert hit["id"] == "security"
    assert {"fact": "text", "held": True, "found": ["中毒"]} in hit["conditions"]
    assert hit["took"] == {"raise": 1}
    assert len(ended.data["why"]) == 2


def test_people_read_the_rules_that_hit_and_why(deskbook, desk_folder):
    words = ("--subject", "smoke from the printer", "--vip", "--workspace", desk_folder)
    ended = deskbook("triage", "try", *words, "--lang", "en")
    assert "+ Danger to people or plant" in ended.out
    assert "subject or text contain “smoke” · raise the priority by 1" in ended.out
    assert "- Security or loss of data" in ended.out
    assert "P2" in ended.out
    assert "rule “A VIP asks”: P3 → P2" in ended.out or "rule “Danger" in ended.out


def test_a_channel_that_is_none_ends_with_three_and_a_reason(deskbook, desk_folder):
    words = ("--subject", "x", "--channel", "pigeon", "--workspace", desk_folder)
    ended = deskbook("triage", "try", *words, "--json")
    assert ended.code == 3
    assert ended.data["error"]["code"] == "code_unknown"


def test_the_rate_of_overrides_of_tickets_from_elsewhere_is_none(deskbook, desk_folder):
    ended = deskbook("triage", "overrides", "--json", "--workspace", desk_folder)
    assert ended.data == {"decided": 0, "overridden": 0, "rate": None}
