"""The head of a controlled document: who signed, which issue, what its state means on paper."""

from desktop.domain.bilingual import Bilingual
from desktop.domain.documents.kinds import document_number
from desktop.domain.documents.records import Document, Version
from desktop.domain.documents.states import State
from desktop.drawing.pages.content import PageHead
from desktop.services.printed.names import Names
from desktop.services.printed.tongue import Tongue

_STAMPS = {
    State.DRAFT: "draft",
    State.IN_REVIEW: "in_review",
    State.APPROVED: "approved",
    State.SCHEDULED: "approved",
    State.EFFECTIVE: "controlled",
    State.SUPERSEDED: "superseded",
    State.RETIRED: "retired",
}
# What stands across every page, so that no such print passes for the version in force.
_ACROSS = {
    State.DRAFT: "watermark",
    State.IN_REVIEW: "watermark",
    State.SUPERSEDED: "no_longer",
    State.RETIRED: "no_longer",
}


def controlled_head(
    title: Bilingual, document: Document, version: Version, names: Names, tongue: Tongue
) -> PageHead:
    """Return the head of a version of a document."""
    words = tongue.words
    overdue = (
        version.state is State.EFFECTIVE
        and version.next_review_at is not None
        and version.next_review_at < names.now
    )
    next_review = names.day(version.next_review_at)
    stamp = words[_STAMPS[version.state]]
    kind = names.item(document.service_type).text(tongue.main)
    running = words["sops_running"] if document.kind == "sop" else words["forms_running"]
    return PageHead(
        title=tongue.text(title),
        second=tongue.second(title),
        company=names.company,
        unit=names.unit,
        number=document_number(document.kind, document.code, names.house),
        label=version.label,
        effective=names.day(version.effective_at or version.effective_from),
        next_review=f"{next_review} · {words['overdue']}" if overdue else next_review,
        author=names.person(version.author).text(tongue.main),
        reviewer=words["separator"].join(
            names.person(each).text(tongue.main) for each in names.reviewers
        ),
        approver=names.person(version.approver).text(tongue.main),
        state=f"{stamp} · {words['overdue']}" if overdue else stamp,
        watermark=words[_ACROSS[version.state]] if version.state in _ACROSS else "",
        running=" › ".join(filter(None, (running, kind))),
    )
