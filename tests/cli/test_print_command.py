"""`deskbook print` writes PDF files, or says in a sentence why not."""

import pypdfium2


def words(path):
    with pypdfium2.PdfDocument(path) as document:
        return " ".join(page.get_textpage().get_text_bounded() for page in document)


def test_a_form_and_a_ticket_are_printed_and_the_object_names_the_file(
    deskbook, desk_folder, a_list, tmp_path
):
    deskbook("import", "tickets", a_list, "--workspace", desk_folder)
    form = deskbook("print", "form", "T06", "-o", tmp_path / "f.pdf", "--workspace", desk_folder,
                    "--json")  # fmt: skip
    assert form.code == 0
    assert form.data["pages"] >= 1
    assert form.data["file"].endswith("f.pdf")
    assert "Escalation record" in words(tmp_path / "f.pdf")
    ticket = deskbook("print", "ticket", "A1", "-o", tmp_path / "t.pdf", "--paper", "Letter",
                      "--language", "zh", "--workspace", desk_folder)  # fmt: skip
    assert ticket.code == 0, ticket.err
    assert "Printer on line 2 is silent" in words(tmp_path / "t.pdf")
    assert "t.pdf: 1" in ticket.out


def test_an_unknown_number_form_or_sop_is_refused_with_a_sentence(
    deskbook, desk_folder, a_list, tmp_path
):
    deskbook("import", "tickets", a_list, "--workspace", desk_folder)
    refused = (
        ("ticket", "A999", "ticket_number_unknown"),
        ("form", "X1", "form_unknown"),
        ("sop", "NO-99", "sop_unknown"),
    )
    for noun, name, code in refused:
        ended = deskbook("print", noun, name, "-o", tmp_path / "x.pdf", "--workspace", desk_folder,
                         "--json")  # fmt: skip
        assert ended.code == 3
        assert ended.data["error"]["code"] == code
        assert name in ended.err
    assert not (tmp_path / "x.pdf").exists()


def test_the_hidden_word_is_no_command_for_people(deskbook):
    assert "print-worker" not in deskbook("--help").out
