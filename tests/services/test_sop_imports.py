"""Imported documents: one change set each that can be undone, names of lists, codes, pictures."""

import hashlib

import pytest
from hypothesis import given, settings
from sop_records import SOP

from desktop.domain.bilingual import Bilingual
from desktop.domain.errors import AppError
from desktop.domain.sops.records import Sop, SopHead, Step
from desktop.exchange.sops.draft import with_texts
from desktop.exchange.words import whole_characters
from desktop.services.sops.imports import SopDraft

RUNBOOK = "# 打印机离线\n\n## 步骤\n\n1. 看指示灯 ![图](a.png)\n2. 重启打印服务\n"


@pytest.fixture
def folder(tmp_path):
    """Return a folder with a document and its picture."""
    made = tmp_path / "docs"
    made.mkdir()
    (made / "a.png").write_bytes(b"\x89PNG")
    (made / "a.md").write_text(RUNBOOK, "utf-8")
    return made


def take(desk, draft):
    return desk.wei.sop_imports.take(draft)


def test_a_document_is_one_undo_and_comes_back_by_redo(desk, folder):
    (draft,) = desk.wei.sop_imports.look([folder]).drafts
    before = desk.wei.sop_exports.shelf()
    taken = take(desk, draft)
    text = desk.wei.sops.text(taken.version)
    assert [step.title.zh for step in text.steps] == ["看指示灯", "重启打印服务"]
    desk.wei.undo.undo()
    assert desk.wei.sop_exports.shelf() == before == []
    desk.wei.undo.redo()
    assert desk.wei.sops.text(taken.version) == text


def test_pictures_are_kept_with_the_document(desk, folder):
    taken = take(desk, desk.wei.sop_imports.look([folder]).drafts[0])
    digest = hashlib.sha256(b"\x89PNG").hexdigest()
    assert desk.wei.sops.files(taken.document)[digest].media_type == "image/png"
    out = desk.wei.sop_exports.draft(desk.wei.sop_exports.row(taken.code))
    assert [(each.name, each.content) for each in out.pictures] == [("a.png", b"\x89PNG")]


def test_names_of_lists_become_codes_and_unknown_ones_stay_in_the_text(desk):
    step = Step(
        "s", Bilingual("看"), stage="请求受理", role="火星人", tools=("知识库", "T04", "锤子")
    )
    taken = take(desk, SopDraft(Sop(SopHead(Bilingual("t")), (step,)), "a.md", service_type="swf"))
    (kept,) = desk.wei.sops.text(taken.version).steps
    assert (kept.stage, kept.role) == ("intake", "")
    assert (kept.tools, kept.templates) == (("knowledge_base",), ("T04",))
    assert kept.body.zh == "火星人 · 锤子"
    assert [note.detail for note in taken.draft.notes] == ["火星人", "锤子"]
    assert desk.wei.sop_exports.draft(desk.wei.sop_exports.row(taken.code)).service_type == "SWF"


@pytest.mark.parametrize(
    ("given", "code"), [("acc-03", "ACC-03"), ("", "SOP-01"), ("见附件！", "SOP-01")]
)
def test_a_code_is_kept_where_it_can_be_one(desk, given, code):
    taken = take(desk, SopDraft(Sop(SopHead(Bilingual("t"))), "a.md", code=given))
    assert taken.code == code


def test_steps_of_the_same_id_are_told_apart(desk):
    steps = (Step("x", Bilingual("one")), Step("x", Bilingual("two")), Step("", Bilingual("three")))
    taken = take(desk, SopDraft(Sop(SopHead(Bilingual("t")), steps), "a.md"))
    kept = desk.wei.sops.text(taken.version).steps
    assert [step.title.zh for step in kept] == ["one", "two", "three"]
    assert len({step.id for step in kept}) == 3


def test_a_document_with_a_version_on_its_way_is_refused(desk):
    draft = SopDraft(Sop(SopHead(Bilingual("t"))), "a.md", code="ACC-03")
    take(desk, draft)
    with pytest.raises(AppError, match="document_opened"):
        take(desk, draft)


@settings(max_examples=40, deadline=None)
@given(sop=SOP)
def test_any_sop_can_be_taken_in(desk, sop):
    taken = take(desk, SopDraft(sop, "a.md"))
    kept = desk.wei.sops.text(taken.version)
    whole = with_texts(sop, whole_characters)
    assert [step.title for step in kept.steps] == [step.title for step in whole.steps]
    assert kept.head.kept == whole.head.kept
