"""What is typed and not yet recorded comes back, also after a crash."""

import pytest

from desktop.domain.errors import AppError


def test_a_draft_comes_back_in_another_session_of_the_same_person(desk):
    desk.wei.drafts.keep("reply-7", {"text": "先换备机 𠮷"})
    assert desk.at_work("Ran Wei").drafts.all("reply-") == {"reply-7": {"text": "先换备机 𠮷"}}
    assert desk.bai.drafts.all() == {}


def test_a_draft_that_was_recorded_is_gone(desk):
    desk.wei.drafts.keep("note-7", {"text": "a"})
    desk.wei.drafts.drop("note-7")
    desk.wei.drafts.drop("note-7")
    assert desk.wei.drafts.all() == {}


def test_a_half_written_draft_is_left_out_and_harms_no_other(desk):
    desk.wei.drafts.keep("note-7", {"text": "a"})
    broken = desk.store.folder.drafts / f"{desk.wei.session.person}.note-8.json"
    broken.write_text('{"text": "b', "utf-8")
    assert list(desk.wei.drafts.all()) == ["note-7"]


def test_a_folder_that_takes_nothing_is_told_in_a_sentence(desk):
    desk.store.folder.drafts.write_text("a file in the way", "utf-8")
    with pytest.raises(AppError, match="draft_not_kept"):
        desk.wei.drafts.keep("note-7", {"text": "a"})


def test_a_name_of_a_draft_leads_to_no_other_folder(desk):
    with pytest.raises(ValueError, match="no name"):
        desk.wei.drafts.keep("../note", {})


def test_half_of_a_character_pasted_from_elsewhere_is_kept_too(desk):
    desk.wei.drafts.keep("note-7", {"text": "a\ud83d 打印 𠮷"})
    assert desk.wei.drafts.all() == {"note-7": {"text": "a\ud83d 打印 𠮷"}}
