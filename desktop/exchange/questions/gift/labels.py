"""The id and the tags of a question, which GIFT keeps in comments before it."""

import re

from desktop.domain.questions.question import Question

_SAID = r"((?:\\\]|[^\]\x00-\x1f]){1,255})\]"
_ID, _TAG = re.compile(rf"\[id:{_SAID}"), re.compile(rf"\[tag:{_SAID}")


def labels(comments: str) -> tuple[str, tuple[str, ...]]:
    """Return the id and the tags that comments name."""
    if "[" not in comments:
        return "", ()
    found = _ID.search(comments)
    tags = (_plain(tag[1]) for tag in _TAG.finditer(comments))
    return _plain(found[1]) if found else "", tuple(dict.fromkeys(filter(None, tags)))


def labelled(question: Question) -> str:
    """Return the comment that names id and tags, empty where there are none or they don't fit."""
    names = [("id", question.external)] if question.external else []
    names += [("tag", tag) for tag in question.tags]
    told = " ".join(f"[{kind}:{_quoted(name)}]" for kind, name in names)
    return f"// {told}" if told and _holds(told, question) else ""


def loses_labels(question: Question) -> bool:
    """Return whether id or tags have signs that no comment can hold."""
    return bool(question.external or question.tags) and not labelled(question)


def _holds(told: str, question: Question) -> bool:
    return labels(told) == (question.external, question.tags)


def _plain(name: str) -> str:
    return name.replace("\\]", "]").strip()


def _quoted(name: str) -> str:
    return name.replace("]", "\\]")
