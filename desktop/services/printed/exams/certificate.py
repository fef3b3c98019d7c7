"""The certificate: who passed what, with which marks, who released, a number to check it by."""

from desktop.domain.bilingual import Bilingual
from desktop.drawing.pages import content
from desktop.drawing.pages.content import Pair, PrintedDocument
from desktop.services.printed.exams.common import Tools, marks
from desktop.services.training.records import Certificate


def certificate_document(
    certificate: Certificate, stages: tuple[tuple[str, Bilingual], ...], tools: Tools
) -> PrintedDocument:
    """Return the certificate for an attempt that passed."""
    words, names = tools.said, tools.names
    result = certificate.result
    attempt, planned, verdict = result.attempt, result.planned, result.verdict
    head = tools.head(
        words("certificate"), words("certificate_number", number=certificate.number),
        words("certificate_check", number=certificate.number),
    )  # fmt: skip
    title = tools.text(planned.plan.title)
    whole = verdict.whole
    known = dict(stages)
    columns = tuple(
        Pair(tools.text(known.get(code, Bilingual(code))), f"{score.percent:.0f} %")
        for code, score in verdict.columns.items()
    )
    released = tools.text(names.person(certificate.released_by))
    if certificate.released_at is not None:
        released = " · ".join(filter(None, (released, names.day(certificate.released_at))))
    facts = (
        Pair(words("certificate_exam"), f"{title} · {planned.code}"),
        Pair(words("certificate_version"), str(planned.number)),
        Pair(words("certificate_marks"), f"{marks(whole.got)} / {marks(whole.of)}"),
        Pair(words("certificate_percent"), f"{whole.percent:.0f} %"),
        Pair(words("certificate_day"), names.day(attempt.ended_at)),
        Pair(words("certificate_released"), released or words("not_released")),
    )
    person = tools.text(names.person(attempt.person))
    blocks = (
        content.Heading(person, level=1),
        content.Paragraph(words("certificate_says", exam=title, company=names.company)),
        content.KeyValues(facts, 2),
        content.KeyValues(columns, 3),
        content.Signatures((words("signed_lead"), words("signed_trainer")), words("date")),
    )
    return PrintedDocument(head, blocks, tools.language)
