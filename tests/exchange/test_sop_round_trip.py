"""What Deskbook writes of an SOP, it reads back as the same record, whatever stands in it."""

from hypothesis import given, settings
from hypothesis import strategies as st
from sop_records import DRAFT

from desktop.domain.sops.records import Sop
from desktop.exchange.sops.draft import SopDraft
from desktop.exchange.sops.own_markdown import own_markdown
from desktop.exchange.sops.own_table import own_table
from desktop.exchange.sops.reading import read_documents


@settings(max_examples=300, deadline=None)
@given(DRAFT)
def test_any_sop_survives_markdown_and_its_bytes_stay(draft: SopDraft) -> None:
    written = own_markdown(draft).encode()
    (read,) = read_documents(written, "a.md")
    assert read.sop == draft.sop
    assert (read.code, read.kind, read.label) == (draft.code, draft.kind, draft.label)
    assert own_markdown(read).encode() == written
    assert read.words.lost == ()


@settings(max_examples=120, deadline=None)
@given(st.lists(DRAFT, min_size=1, max_size=2))
def test_any_sops_survive_a_workbook(drafts: list[SopDraft]) -> None:
    read = read_documents(own_table(drafts), "a.xlsx")
    assert [draft.sop for draft in read] == [_with_ids(draft.sop) for draft in drafts]
    assert [draft.code for draft in read] == [draft.code for draft in drafts]


def _with_ids(sop: Sop) -> Sop:
    """Return the record as a workbook can hold it: a step without an id gets one."""
    steps = (
        step if step.id else step._replace(id=f"step-{at}") for at, step in enumerate(sop.steps, 1)
    )
    return Sop(sop.head, tuple(steps))
