"""A process goes out as the BPMN file it came from, or is written anew where it was changed."""

import os
from pathlib import Path

import process_acts
import pytest

from desktop.domain.bilingual import Bilingual
from desktop.domain.process.table import State
from desktop.services.process.bpmn_export import bpmn_of
from desktop.store import files

ROOT = Path(__file__).resolve().parents[2]
SHARED = Path(os.environ.get("DESKBOOK_SHARED", ROOT.parent / "shared")) / "data"
FOREIGN = sorted(SHARED.glob("*/bpmn/*.bpmn")) + sorted(SHARED.glob("*/*/bpmn/*.bpmn"))
FILE = """<?xml version="1.0" encoding="ISO-8859-1"?>
<b:definitions xmlns:b="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:v="urn:vendor">
<b:process id="p"><b:extensionElements><v:colour>grün</v:colour></b:extensionElements>
<b:startEvent id="s"/><b:task id="t" name="Ask"/><b:task id="u" name="Tell"/><b:dataObject id="d"/>
<b:sequenceFlow id="f" sourceRef="s" targetRef="t"/>
<b:sequenceFlow id="g" sourceRef="t" targetRef="u"/></b:process></b:definitions>""".encode(
    "latin-1"
)


@pytest.fixture
def path(tmp_path):
    found = tmp_path / "Calls.bpmn"
    found.write_bytes(FILE)
    return found


def export(desk, version):
    return bpmn_of(desk.store, version, "zh")


def taken_again(desk, tmp_path, content):
    path = tmp_path / "again.bpmn"
    path.write_bytes(content)
    return desk.wei.process_import.take(path).table


def test_a_file_that_nobody_changed_goes_out_to_the_letter(desk, path):
    taken = desk.wei.process_import.take(path)
    assert export(desk, taken.version) == FILE


def test_a_changed_row_is_written_anew_and_the_file_is_back_after_undo(desk, path, tmp_path):
    taken = desk.wei.process_import.take(path)
    rows = desk.wei.processes.table(taken.version).rows
    desk.wei.processes.change_rows(
        taken.version, [rows[1]._replace(operation=Bilingual("问", "Ask"), minutes=4.0)]
    )
    content = export(desk, taken.version)
    assert content != FILE
    assert taken_again(desk, tmp_path, content) == desk.wei.processes.table(taken.version)
    desk.wei.undo.undo()
    desk.wei.undo.undo()
    assert export(desk, taken.version) == FILE


def test_another_title_is_a_change_too(desk, path, tmp_path):
    taken = desk.wei.process_import.take(path)
    desk.wei.processes.rename(taken.version, Bilingual("来电", "Calls"))
    found = taken_again(desk, tmp_path, export(desk, taken.version))
    assert (found.title, found.state) == (Bilingual("来电", "Calls"), State.AS_IS)


def test_the_file_that_says_the_same_goes_out_whichever_came_last(desk, path, tmp_path):
    first = desk.wei.process_import.take(path)
    other = tmp_path / "Other.bpmn"
    other.write_bytes(FILE.replace(b"Ask", b"Answer"))
    second = desk.wei.process_import.take(other)
    assert export(desk, first.version) == FILE
    assert export(desk, second.version) == other.read_bytes()


def test_a_kept_file_that_is_gone_does_not_stop_the_export(desk, path, tmp_path):
    taken = desk.wei.process_import.take(path)
    ((_name, _type, _size, digest),) = desk.store.reader.execute(
        "select name, media_type, bytes, sha256 from document_file"
    ).fetchall()
    files.path_of(desk.store.folder, digest).unlink()
    found = taken_again(desk, tmp_path, export(desk, taken.version))
    assert found == desk.wei.processes.table(taken.version)


def test_a_process_made_here_comes_back_with_all_it_says(desk, tmp_path):
    process_acts.prepare(desk)
    out = tmp_path / "out.bpmn"
    assert desk.wei.processes.write_bpmn(desk.process_version, out) == 4
    again = desk.wei.process_import.take(out)
    assert again.table == desk.wei.processes.table(desk.process_version)
    assert export(desk, again.version) == out.read_bytes()


@pytest.mark.skipif(not FOREIGN, reason="needs the files of other tools beside the repository")
def test_every_file_of_another_tool_goes_out_as_it_came_in(desk):
    for path in FOREIGN:
        taken = desk.wei.process_import.take(path)
        assert export(desk, taken.version) == path.read_bytes(), path.name
