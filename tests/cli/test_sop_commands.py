"""`deskbook import|export sops` and `deskbook sops`: objects, files, exit codes."""

import json
import os
from pathlib import Path

import pytest

KEYS = {
    "file", "title", "language", "steps", "images", "images_missing",
    "words_source", "words_kept", "warnings",
}  # fmt: skip
RUNBOOK = """# 打印机离线

编号写在机身上。

## 步骤

1. 看指示灯
2. 重启打印服务。![图](img/a.png) ![没有](img/b.png)
"""


@pytest.fixture
def runbooks(tmp_path):
    """Return a folder of two documents, one of them with a picture and one that is missing."""
    folder = tmp_path / "runbooks"
    (folder / "img").mkdir(parents=True)
    (folder / "img" / "a.png").write_bytes(b"\x89PNG")
    (folder / "printer.md").write_text(RUNBOOK, "utf-8")
    (folder / "table.csv").write_text("服务类型,环节,操作步骤\n软件故障,诊断,看版本\n", "utf-8")
    return folder


@pytest.fixture
def library(deskbook, desk_folder, runbooks):
    """Return a function that runs a command on a workspace that holds those documents."""
    assert deskbook("import", "sops", runbooks, "--workspace", desk_folder).code == 0
    return lambda *words: deskbook(*words, "--workspace", desk_folder)


def test_the_object_has_every_key_per_document_and_in_total(deskbook, desk_folder, runbooks):
    ended = deskbook("import", "sops", runbooks, "--json", "--workspace", desk_folder)
    assert (ended.code, ended.err) == (0, "")
    data = ended.data
    assert data.keys() >= KEYS
    assert all(document.keys() >= KEYS for document in data["documents"])
    assert (data["file"], data["title"], data["steps"]) == (2, 2, 3)
    printer, table = data["documents"]
    assert (printer["file"], printer["language"]) == ("printer.md", "zh")
    assert printer["title"] == {"zh": "打印机离线", "en": ""}
    assert (printer["images"], printer["images_missing"]) == (1, 1)
    assert printer["words_source"] == printer["words_kept"] > 0
    assert any("img/b.png" in said and said.startswith("Line 8") for said in printer["warnings"])
    assert table["title"]["zh"] == "软件故障"


def test_a_dry_run_writes_nothing(deskbook, desk_folder, runbooks):
    words = ("--json", "--workspace", desk_folder)
    assert deskbook("import", "sops", runbooks, "--dry-run", *words).data["title"] == 2
    assert deskbook("sops", "list", *words).data == {"total": 0, "sops": []}


def test_the_list_and_the_whole_text_are_objects(library):
    listed = library("sops", "list", "--json").data
    assert [row["code"] for row in listed["sops"]] == ["SOP-01", "SOP-02"]
    assert {row["state"] for row in listed["sops"]} == {"draft"}
    shown = library("sops", "show", "sop-01", "--json").data
    assert shown["head"]["purpose"]["zh"] == "编号写在机身上。"
    assert [step["title"]["zh"] for step in shown["steps"]] == ["看指示灯", "重启打印服务。"]
    assert shown["images"][0]["name"] == "a.png"
    assert "## 步骤 Steps" in library("sops", "show", "SOP-01").out
    table = library("sops", "show", "SOP-02", "--json").data
    # "诊断" is no stage of its own: the step goes where everybody would look, the word stays.
    assert table["steps"][0]["stage"] == "handling"
    assert table["steps"][0]["body"]["zh"] == "诊断"


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("sops", "show", "ACC-99"), "sop_unknown"),
        (("sops", "show", "SOP-01", "--version", "7"), "sop_version_unknown"),
        (("sops", "storyboard", "ACC-99", "-o", "a.md"), "sop_unknown"),
        (("import", "sops", "nowhere.md"), "import_not_a_file"),
    ],
)
def test_what_is_not_there_is_refused_with_a_sentence(library, words, code):
    ended = library(*words, "--json")
    assert (ended.code, ended.data["error"]["code"]) == (3, code)
    assert ended.err.strip() == ended.data["error"]["message"]


def test_an_export_is_taken_in_elsewhere_and_gives_the_same_export(library, deskbook, tmp_path):
    first, second = tmp_path / "first", tmp_path / "second"
    exported = library("export", "sops", "-o", first, "--json")
    assert (exported.code, exported.data["sops"]) == (0, 2)
    other = ("--workspace", tmp_path / "other")
    taken = deskbook("import", "sops", first, "--json", *other).data
    assert (taken["title"], taken["images_missing"], taken["warnings"]) == (2, 0, [])
    assert deskbook("export", "sops", "-o", second, *other).code == 0
    names = sorted(file.relative_to(first) for file in first.rglob("*") if file.is_file())
    assert len(names) == 4
    for name in names:
        assert (first / name).read_bytes() == (second / name).read_bytes()


@pytest.mark.parametrize(("form", "name"), [("xlsx", "sops.xlsx"), ("docx", "SOP-01 A-0.docx")])
def test_workbook_and_word_are_written_with_a_manifest(library, tmp_path, form, name):
    out = tmp_path / "out"
    words = ("export", "sops", "-o", out, "--format", form, "--code", "sop-01", "--json")
    assert library(*words).data["files"] == sorted([name, "manifest.json"])
    assert (out / name).stat().st_size > 1000
    held = json.loads((out / "manifest.json").read_text("utf-8"))
    assert [entry["name"] for entry in held["files"]] == [name]


def test_an_export_into_a_folder_with_other_files_is_refused(library, tmp_path):
    ended = library("export", "sops", "-o", tmp_path, "--json")
    assert (ended.code, ended.data["error"]["code"]) == (3, "export_folder_taken")


@pytest.mark.parametrize("name", ["shots.md", "shots.csv"])
def test_a_storyboard_is_written(library, tmp_path, name):
    file = tmp_path / name
    ended = library("sops", "storyboard", "SOP-01", "-o", file, "--lang", "zh", "--json")
    assert (ended.code, ended.data["shots"]) == (0, 3)
    assert "看指示灯" in file.read_text("utf-8-sig")


def test_a_second_version_on_its_way_is_refused_and_the_others_come_in(library, tmp_path):
    out = tmp_path / "out"
    assert library("export", "sops", "-o", out).code == 0
    (out / "new.md").write_text("# 新的", "utf-8")
    ended = library("import", "sops", out, "--json")
    assert ended.code == 3
    assert [entry["code"] for entry in ended.data["refused"]] == ["document_opened"] * 2
    assert ended.data["title"] == 1


def test_the_real_documents_come_in_whole(deskbook, desk_folder):
    beside = Path(__file__).resolve().parents[2].parent / "shared"
    folder = Path(os.environ.get("DESKBOOK_SHARED", beside)) / "data" / "docs"
    if not folder.is_dir():
        pytest.skip("the shared files are not here")
    data = deskbook("import", "sops", folder, "--json", "--workspace", desk_folder).data
    assert (data["file"], data["title"]) == (34, 34)
    assert data["words_source"] == data["words_kept"]
    assert data["images"] > 40


@pytest.mark.parametrize("style", ["mm", "opml"])
def test_sops_go_out_as_a_mind_map(deskbook, desk_folder, tmp_path, style):
    where = ("--workspace", desk_folder, "--json", "--lang", "zh")
    deskbook("demo", "--tickets", "5", *where)
    every, one = tmp_path / f"all.{style}", tmp_path / f"one.{style}"
    data = deskbook("export", "sops", "--format", style, "-o", every, *where).data
    assert (data["file"], data["format"]) == (str(every), style)
    assert data["sops"] > 1
    code = deskbook("sops", "list", *where).data["sops"][0]["code"]
    alone = deskbook("export", "sops", "--format", style, "--code", code, "-o", one, *where).data
    assert (alone["sops"], 1 < alone["topics"] < data["topics"]) == (1, True)
    assert every.read_bytes().count(b"<node" if style == "mm" else b"<outline") == data["topics"]
    none = deskbook("export", "sops", "--format", style, "--code", "X", "-o", one, *where)
    assert (none.code, none.data["error"]["code"]) == (3, "sop_unknown")
