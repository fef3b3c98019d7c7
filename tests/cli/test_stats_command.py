"""`deskbook stats`: one object with every key, a table for people, days that narrow it."""


def test_the_object_has_groups_counts_and_reasons(deskbook, desk_folder, a_list):
    deskbook("import", "tickets", a_list, "--workspace", desk_folder)
    ended = deskbook("stats", "--json", "--workspace", desk_folder)
    assert ended.code == 0
    assert ended.data.keys() == {"count", "excluded", "groups"}
    assert ended.data["count"] == 3
    assert ended.data["groups"].keys() == {
        *("status", "priority", "type", "category", "month", "entry")
    }
    march = ended.data["groups"]["month"]["2026-03"]
    assert march["count"] == 3
    assert march["resolve_minutes"].keys() == {"n", "mean", "median", "p90"}


def test_without_json_it_is_a_table_with_its_definitions(deskbook, desk_folder, a_list):
    deskbook("import", "tickets", a_list, "--workspace", desk_folder)
    ended = deskbook("stats", "--workspace", desk_folder, "--lang", "en")
    assert "Time to resolve" in ended.out
    assert "2026-03" in ended.out
    assert "no first response yet: 3" in ended.out


def test_a_day_that_is_none_ends_with_three_and_a_reason(deskbook, desk_folder, a_list):
    deskbook("import", "tickets", a_list, "--workspace", desk_folder)
    ended = deskbook("stats", "--since", "soon", "--json", "--workspace", desk_folder)
    assert ended.code == 3
    assert ended.data["error"]["code"] == "stats_day_unreadable"


def test_stages_have_their_times_and_targets(deskbook, desk_folder, a_list):
    deskbook("import", "tickets", a_list, "--workspace", desk_folder)
    deskbook("ticket", "new", "Printer", "--workspace", desk_folder)
    ended = deskbook("stats", "--of", "stages", "--json", "--workspace", desk_folder)
    intake = ended.data["stages"][0]
    assert (intake["code"], intake["still_there"], intake["target_minutes"]) == ("intake", 1, 5)
    shown = deskbook("stats", "--of", "stages", "--workspace", desk_folder, "--lang", "en")
    assert "Time in a stage" in shown.out
    assert "still in it" in shown.out


def test_steps_of_sops_are_listed_even_when_there_are_none(deskbook, desk_folder, a_list):
    deskbook("import", "tickets", a_list, "--workspace", desk_folder)
    ended = deskbook("stats", "--of", "steps", "--json", "--workspace", desk_folder)
    assert ended.data == {"steps": []}
    shown = deskbook("stats", "--of", "steps", "--workspace", desk_folder, "--lang", "zh")
    assert "步骤时长" in shown.out
