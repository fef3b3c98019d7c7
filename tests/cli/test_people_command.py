"""`deskbook import people` in a process of its own."""

from desktop.services.machine import Machine
from desktop.services.workspace import open_workspace

HEAD = "工号,姓名,部门,分机,上级,VIP\n"


def staff(tmp_path, rows, name="staff.csv"):
    file = tmp_path / name
    file.write_text(HEAD + rows, "utf-8")
    return file


def test_a_staff_list_comes_in_and_the_next_one_says_who_left(deskbook, desk_folder, tmp_path):
    def take(*words):
        return deskbook("import", "people", *words, "--workspace", desk_folder, "--json")

    rows = "01,江雪梅,一厂机加 > 装配,8123,02,是\n02,郭振,总经办,8000,,\n,谁,x,,,\n"
    ended = take(staff(tmp_path, rows))
    assert ended.code == 1
    data = ended.data
    assert (data["read"], data["added"], data["unchanged"], data["departments"]) == (3, 2, 0, 2)
    (refused,) = data["refused"]
    assert refused["row"] == 4
    assert refused["why"].startswith("“谁” has no staff no., so the row was left out.")
    second = staff(tmp_path, "01,江雪梅,二厂/装配,8123,02,\n03,方晴,品质部,,,\n", "later.csv")
    partial = take(second, "--partial")
    assert partial.code == 0
    assert (partial.data["added"], partial.data["changed"], partial.data["retired"]) == (1, 1, 0)
    whole = take(second)
    assert (whole.data["retired"], whole.data["unchanged"], whole.data["changed"]) == (1, 2, 0)
    workspace = open_workspace(desk_folder, Machine(tmp_path / "other"))
    my = workspace.services(workspace.setup_session())
    found = my.people.find("江雪梅")[0]
    assert (found.department, found.vip, found.extension) == ("二厂/装配", 0, "8123")
    superior = my.people.get([found.superior])[found.superior]
    assert superior.name.zh == "郭振"
    assert superior.retired_at is not None
    workspace.close()


def test_a_file_without_the_columns_is_refused(deskbook, desk_folder, tmp_path):
    file = tmp_path / "other.csv"
    file.write_text("Colour,Size\nred,3\n", "utf-8")
    ended = deskbook("import", "people", file, "--workspace", desk_folder, "--json")
    assert ended.code == 3
    assert ended.data["error"]["code"] == "people_no_columns"
    assert "Save an empty table" in ended.err
