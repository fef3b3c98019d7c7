"""Write an SOP as Markdown that people read and Deskbook reads back without loss.

Properties are lines `- key: value`; long texts stand between two comments, as they are.
Everything else (headings, empty lines) is only for the eye.
"""

import re
from collections.abc import Iterator, Sequence

from desktop.domain.bilingual import Bilingual
from desktop.domain.sops.records import SopHead, Step
from desktop.exchange.sops.draft import Picture, SopDraft, texts_of
from desktop.exchange.sops.properties import (
    LONG_OF_HEAD,
    LONG_OF_STEP,
    Property,
    of_head,
    of_step,
)
from desktop.exchange.sops.scalars import line_of

FORMAT = "sop 1"
_GUARDED = re.compile(r"(?m)^(\\*<!--)")
_UNFIT = re.compile("[\r\x00\ud800-\udfff]")
_ENDING = re.compile(r"\.[A-Za-z0-9]{1,5}")
_NAMES = {
    "purpose": "目的 Purpose",
    "applies": "适用范围 Applies to",
    "not_for": "不适用 Not for",
    "body": "正文 Text",
    "done_when": "完成标准 Done when",
    "mistakes": "常见错误 Common mistakes",
}


def own_markdown(draft: SopDraft) -> str:
    """Return the whole file; the same draft gives the same bytes."""
    lines: list[str] = ["---", f"deskbook: {FORMAT}"]
    lines += [f"{key}: {line_of(value)}" for key, value in _facts(draft) if value]
    head = draft.sop.head
    unfit: list[Property] = []
    long_texts = list(_long(head, LONG_OF_HEAD, unfit))
    lines += [f"{key}: {line_of(value)}" for key, value in (*of_head(head), *unfit)]
    if head.kept and _UNFIT.search(head.kept):
        lines.append(f"kept: {line_of(head.kept)}")
    lines += ["---", "", f"# {_heading(head.title)}", "", *long_texts]
    if draft.sop.steps:
        lines += ["## 步骤 Steps", ""]
    for at, step in enumerate(draft.sop.steps, start=1):
        lines += _step(at, step)
    if head.kept and not _UNFIT.search(head.kept):
        lines += ["## 未归位 Kept aside", "", *block("kept", head.kept)]
    return _with_pictures("\n".join(lines).rstrip("\n") + "\n", draft)


def picture_file(picture: Picture) -> str:
    """Return where a picture stands beside the file."""
    ending = _ENDING.search(picture.name[-6:])
    return f"images/{picture.sha256}{ending[0].lower() if ending else '.img'}"


def block(name: str, text: str) -> list[str]:
    """Return a long text between its two comments."""
    guarded = _GUARDED.sub(r"\\\1", text)
    return [f"<!-- {name} -->", *guarded.split("\n"), f"<!-- /{name} -->", ""]


def _facts(draft: SopDraft) -> Iterator[Property]:
    yield "code", draft.code
    yield "kind", draft.kind.value
    yield "service type", draft.service_type
    yield "version", draft.label
    yield "language", draft.language
    named = _named(draft)
    for picture in draft.pictures:
        yield "image" if picture in named else "other image", f"{picture.sha256} {picture.name}"


def _step(at: int, step: Step) -> Iterator[str]:
    unfit: list[Property] = []
    long_texts = list(_long(step, LONG_OF_STEP, unfit))
    yield f"### {at} {_heading(step.title)}"
    yield ""
    yield f"<!-- step {line_of(step.id)} -->"
    yield from (f"- {key}: {line_of(value)}" for key, value in (*of_step(step), *unfit))
    yield ""
    yield from long_texts


def _long(record: SopHead | Step, names: Sequence[str], unfit: list[Property]) -> Iterator[str]:
    for name in names:
        text: Bilingual = getattr(record, name)
        if not any(text):
            continue
        if name != "body" or isinstance(record, SopHead):
            mark = "##" if isinstance(record, SopHead) else "####"
            yield f"{mark} {_NAMES[name]}"
            yield ""
        for side, value in zip(("zh", "en"), text, strict=True):
            if value and _UNFIT.search(value):
                unfit.append((f"{name} {side}", value))
            elif value:
                yield from block(f"{name} {side}", value)


def _heading(title: Bilingual) -> str:
    return " / ".join(" ".join(_UNFIT.sub("", text).split()) for text in title if text)


def _with_pictures(text: str, draft: SopDraft) -> str:
    for picture in _named(draft):
        text = text.replace(f"file:{picture.sha256}", picture_file(picture))
    return text


def _named(draft: SopDraft) -> list[Picture]:
    """Return the pictures whose files' names do not stand in the text by chance."""
    names = tuple(picture.name for picture in draft.pictures)
    said = "\n".join(texts_of((draft.sop, names, draft.code, draft.service_type, draft.label)))
    return [picture for picture in draft.pictures if picture_file(picture) not in said]
