"""What somebody wrote in an answer, where a person has to read it."""

from desktop.domain.questions.case import Part
from desktop.domain.questions.responses import Played, Response, Written


def written(response: Response, part: Part | None) -> str:
    """Return the text of an answer, or of one part of a simulated ticket."""
    if isinstance(response, Written) and part is None:
        return response.text
    if isinstance(response, Played):
        texts = {
            Part.ESCALATION: response.reason,
            Part.REPLY: response.reply,
            Part.CLOSING: response.closing,
        }
        return texts.get(part, "") if part is not None else ""
    return ""
