"""What is odd about the weights of answers: unknown to Moodle, or not adding up."""

from desktop.domain.questions.bodies import Multiple, Numeric, ShortText, Single
from desktop.domain.questions.question import Body
from desktop.exchange.questions.shares import is_known, per_cent

# Three thirds with five digits each are a whole.
_CLOSE = 0.001
_NAMED = 5


def weights_of(body: Body) -> list[float]:
    """Return the weights of the answers of a question, empty where its kind has none."""
    match body:
        case Single(options=options) | Multiple(options=options):
            return [option.weight for option in options]
        case ShortText(answers=answers):
            return [answer.weight for answer in answers]
        case Numeric(ranges=ranges):
            return [taken.weight for taken in ranges]
    return []


def unknown_weights(body: Body) -> str:
    """Return the weights that Moodle refuses, as words; empty where it takes them all."""
    unknown = sorted({weight for weight in weights_of(body) if not is_known(weight)})
    told = [f"{per_cent(weight)}%" for weight in unknown[:_NAMED]]
    return ", ".join([*told, *(["…"] if unknown[_NAMED:] else [])])


def odd_sum(body: Body) -> str:
    """Return what the right choices add up to in per cent, "" where that is all there is."""
    if not isinstance(body, Multiple):
        return ""
    whole = sum(weight for weight in weights_of(body) if weight > 0)
    return per_cent(whole) if abs(whole - 1) > _CLOSE else ""


def most_paid(body: Body) -> str:
    """Return what the best answer gets in per cent, "" where one gets everything."""
    weights = [] if isinstance(body, Multiple) else weights_of(body)
    return per_cent(max(weights)) if weights and max(weights) < 1 else ""
