"""Competence by command."""


def test_levels_of_everybody_are_told_for_each_sop_or_for_one(deskbook, desk_folder):
    assert deskbook("demo", "--tickets", "0", "--workspace", desk_folder).code == 0
    where = ("--json", "--workspace", desk_folder)
    found = deskbook("competence", *where)
    assert found.code == 0, found.err
    levels = {each for row in found.data["people"] for each in row["levels"].values()}
    assert levels >= {"none", "training", "accompanied", "alone"}
    one = deskbook("competence", "--sop", "PRN-01", *where)
    assert one.data["sops"] == ["PRN-01"]
    assert all(set(row["levels"]) == {"PRN-01"} for row in one.data["people"])
