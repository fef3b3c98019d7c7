"""Mind maps as pictures, of a process and of the SOPs in force."""


def test_the_map_of_a_process_has_its_stages_and_rows_and_no_more(deskbook, desk_folder, tmp_path):
    where = ("--workspace", desk_folder, "--json", "--lang", "zh")
    deskbook("demo", "--tickets", "5", *where)
    out = tmp_path / "map.svg"
    words = ("export", "process", "PM-01", "--state", "to_be", "--format", "svg", "--map")
    written = deskbook(*words, "-o", out, *where).data
    assert (written["rows"], written["format"]) == (16, "svg")
    said = out.read_text("utf-8")
    assert "请求受理" in said
    assert "按影响 × 紧急判定" in said
    assert "责任人" not in said


def test_the_map_of_the_sops_is_a_picture_or_a_page(deskbook, desk_folder, tmp_path):
    where = ("--workspace", desk_folder, "--json", "--lang", "en")
    deskbook("demo", "--tickets", "5", *where)
    png, pdf = tmp_path / "map.png", tmp_path / "map.pdf"
    found = deskbook("export", "sops", "--format", "png", "-o", png, *where).data
    assert found["topics"] > found["sops"] > 1
    assert png.read_bytes().startswith(b"\x89PNG")
    deskbook("export", "sops", "--format", "pdf", "-o", pdf, *where)
    assert pdf.read_bytes().startswith(b"%PDF")
