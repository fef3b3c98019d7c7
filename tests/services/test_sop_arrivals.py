"""What is told of documents before they are taken in is what happens to them."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from library_desk import SUBMITTED, sop

from desktop.domain.documents.kinds import DocumentKind
from desktop.domain.errors import AppError
from desktop.exchange.sops.draft import Picture
from desktop.services.sops.arrivals import Arrival, Known, fates
from desktop.services.sops.imports import SopDraft

codes = st.sampled_from(["", "ACC-01", "acc-01", "IT-SOP-ACC-01", "SOP-01", "SOP-02", "?? !", "B"])
kinds = st.sampled_from([DocumentKind.SOP, DocumentKind.POLICY])


def draft(code="", kind=DocumentKind.SOP, **more):
    return SopDraft(sop("t"), "a.md", code=code, kind=kind, **more)


@settings(max_examples=40)
@given(batch=st.lists(st.tuples(codes, kinds), min_size=1, max_size=5))
def test_codes_and_refusals_are_foretold(desk, batch):
    drafts = [draft(code, kind) for code, kind in batch]
    told = fates(drafts, desk.wei.sop_imports.known())
    for each, fate in zip(drafts, told, strict=True):
        before = {row.document for row in desk.wei.library.shelf()}
        if fate.arrival is Arrival.REFUSED:
            with pytest.raises(AppError, match=fate.error.code):
                desk.wei.sop_imports.take(each)
            continue
        taken = desk.wei.sop_imports.take(each)
        assert taken.code == fate.code
        assert (taken.document in before) == (fate.arrival is Arrival.NEXT)
    for row in desk.wei.library.shelf():
        # The next batch meets documents in force, with no version on its way.
        if row.on_way is not None and row.code in ("ACC-01", "SOP-02"):
            desk.wei.documents.submit(row.on_way.version, SUBMITTED)
            desk.lin.documents.approve(row.on_way.version)


def test_an_image_over_the_limit_is_told_before():
    known = Known(frozenset(), frozenset(), frozenset(), 2_000_000, "SOP")
    large = draft("A-1", pictures=(Picture("p.png", "0" * 64, b"x" * 2_500_000),))
    first, second = fates([large, draft("A-1")], known)
    assert first.error.code == "attachment_too_large"
    assert first.error.params == {"name": "p.png", "size": "2.5", "limit": "2"}
    assert (second.arrival, second.code) == (Arrival.NEW, "A-1")
