"""Give a ticket a subject where its source has none, or one that is too long to be one."""

from desktop.domain.drafts import TicketDraft

MADE = "_subject_made"
_LONGEST = 200
_SHOWN = 80
_JOIN = " · "


def settle_subject(draft: TicketDraft) -> bool:
    """Make sure of a short subject; return False where there is nothing to make it of."""
    if draft.subject:
        if len(draft.subject) > _LONGEST or "\n" in draft.subject:
            whole = draft.subject
            draft.subject = _shortened(whole)
            draft.description = f"{whole}\n\n{draft.description}" if draft.description else whole
        return True
    made = _shortened(draft.description) or _from_lists(draft) or _from_extra(draft)
    if not made:
        return False
    draft.subject = made
    # A made subject must not replace a real one when the ticket is known already.
    draft.extra[MADE] = True
    return True


def _from_lists(draft: TicketDraft) -> str:
    parts = [draft.service_type, *draft.category, draft.external_number]
    return _JOIN.join(dict.fromkeys(part for part in parts if part))


def _from_extra(draft: TicketDraft) -> str:
    """Take the longest text; a lone cell is a sum or a remark below the table, not a ticket."""
    texts = [value for value in draft.extra.values() if isinstance(value, str)]
    if len(draft.extra) + (draft.requester is not None) <= 1:
        return ""
    return _shortened(max(texts, key=len, default=""))


def _shortened(text: str) -> str:
    line = next((line.strip() for line in text.splitlines() if line.strip()), "")
    return line if len(line) <= _SHOWN else line[: _SHOWN - 1].rstrip() + "…"
