"""Processes and SOPs as mind maps, and the draft of what tickets did."""

import os
import shutil
from pathlib import Path

import process_acts
import pytest
from library_desk import SUBMITTED

from desktop.domain.errors import AppError
from desktop.domain.mindmap import walk
from desktop.domain.process.table import RowKind
from desktop.services.process.maps import NewProcess
from desktop.services.process.mindmaps import MapFormat
from desktop.services.process.mining import draft_of_log, of_log
from desktop.store.library import documents

ROOT = Path(__file__).resolve().parents[2]
LOGS = Path(os.environ.get("DESKBOOK_SHARED", ROOT.parent / "shared")) / "data" / "cases" / "xes"


@pytest.fixture
def mapped(desk):
    process_acts.prepare(desk)
    return desk


@pytest.fixture
def sample_desk(open_desk, sample_folder, tmp_path):
    shutil.copytree(sample_folder, tmp_path / "sample")
    return open_desk(tmp_path / "sample").wei


@pytest.mark.parametrize("style", list(MapFormat))
def test_a_process_goes_out_as_a_map_and_its_next_draft_has_the_same_rows(mapped, tmp_path, style):
    my, before = mapped.wei, mapped.wei.processes.table(mapped.process_version)
    path = tmp_path / f"a.{style}"
    written = my.mind_maps.write(path, my.mind_maps.process(mapped.process_version), style)
    assert written > len(before.rows)
    my.documents.submit(mapped.process_version, SUBMITTED)
    mapped.lin.documents.approve(mapped.process_version)
    taken = my.process_import.take(path, "PM-07")
    assert taken.tree.topics == written
    assert my.processes.table(taken.version) == before
    assert path.name in [name for name, *_ in documents.files(mapped.store.reader, taken.document)]


def test_sops_hang_by_service_type_with_what_each_step_asks(sample_desk):
    my = sample_desk
    root = my.mind_maps.sops(my.mind_maps.rows())
    shown = [(depth, topic.text) for depth, topic in walk(root)]
    effective = [row for row in my.sop_exports.shelf() if row.in_force]
    assert len([text for depth, text in shown if depth == 2]) >= len(effective)
    codes = {row.code for row in effective}
    heads = [topic for _, topic in walk(root) if topic.text.split(" ")[0] in codes]
    assert {topic.text.split(" ")[0] for topic in heads} == codes
    assert all(topic.folded for topic in heads)
    for row in effective:
        steps = my.sop_exports.draft(row).sop.steps
        alone = my.mind_maps.sops(my.mind_maps.rows([row.code.lower()]))
        ids = [topic.id for topic in alone.children if topic.id]
        assert ids == [step.id for step in steps]
        asked = {item.text.zh for step in steps for item in step.must_ask}
        assert asked <= {topic.text for _, topic in walk(alone)}
    with pytest.raises(AppError, match="sop_unknown"):
        my.mind_maps.rows(["NO-99"])


def test_several_named_sops_are_one_map_in_force_or_not(sample_desk):
    codes = [row.code for row in sample_desk.sop_exports.shelf()][:3]
    maps = sample_desk.mind_maps
    root = maps.sops(maps.rows([*codes, codes[0]]))
    found = {topic.text.split(" ")[0] for _, topic in walk(root)}
    assert set(codes) <= found


def test_what_tickets_did_is_a_draft_with_the_times_of_stages(sample_desk):
    my = sample_desk
    query = my.stats.between("", "", "")
    drafted = my.mining.draft_of_tickets(query)
    found = my.mining.of_tickets(query)
    first, *rows, last = drafted.table.rows
    assert (first.kind, last.kind) == (RowKind.START, RowKind.END)
    assert sum(row.often for row in rows) == found.events
    assert all(row.operation.zh and row.operation.en for row in rows)
    assert any(row.minutes for row in rows)
    _, version = my.processes.create(NewProcess(drafted.table))
    kept = my.processes.table(version)
    assert [row.operation for row in kept.rows] == [row.operation for row in drafted.table.rows]
    assert {way.to for row in kept.rows for way in row.ways} <= {row.id for row in kept.rows}


def test_tickets_that_were_in_no_stage_are_no_process(mapped):
    with pytest.raises(AppError, match="process_no_cases"):
        mapped.wei.mining.draft_of_tickets(mapped.wei.stats.between("nothing-like-this", "", ""))


@pytest.mark.skipif(not LOGS.is_dir(), reason="the shared files are not here")
def test_logs_by_others_are_drafted_or_refused_with_a_reason():
    rows = {}
    for path in sorted(LOGS.glob("*.*")):
        try:
            found = of_log(path)
        except AppError:
            continue
        table = draft_of_log(found, path).table
        assert sum(row.often for row in table.rows[1:-1]) == found.events
        rows[path.name] = [row.operation.en for row in table.rows]
    assert rows["running-example.xes"] == rows["running-example.csv"]
    assert rows["running-example.xes"][:2] == ["Start", "register request"]
    assert len(rows["running-example.xes"]) == 10
