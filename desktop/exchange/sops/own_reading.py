"""Read the Markdown that Deskbook wrote: records equal to those that were exported."""

import re
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from desktop.domain.documents.kinds import DocumentKind
from desktop.domain.sops.records import Sop, Step
from desktop.exchange.sops.draft import Note, Picture, SopDraft, Words
from desktop.exchange.sops.own_markdown import FORMAT, own_markdown, picture_file
from desktop.exchange.sops.properties import LONG_OF_HEAD, LONG_OF_STEP, Property
from desktop.exchange.sops.properties_reading import Properties, head_of, step_of
from desktop.exchange.sops.scalars import text_of_line
from desktop.exchange.sops.tally import words_in

_FIRST = f"---\ndeskbook: {FORMAT}\n"
_PROPERTY = re.compile(r"(?:- )?([a-z][a-z0-9_ \-]{0,60}): (.*)")
_MARK = re.compile(r"<!-- (.*) -->")
_GUARD = re.compile(r"(?m)^\\(\\*<!--)")
TakePicture = Callable[[str], bytes]


class _Part(NamedTuple):
    """What stands after the head's first rule, or after the mark of a step."""

    step: str
    properties: list[Property]
    blocks: list[Property]


def is_own(data: bytes) -> bool:
    """Return whether some bytes begin like an export of Deskbook."""
    head = data[:200].removeprefix(b"\xef\xbb\xbf").replace(b"\r\n", b"\n")
    return head.startswith(_FIRST.encode())


def read_own(data: bytes, name: str, picture: TakePicture) -> SopDraft:
    """Return the exported document; raise ValueError where the file is damaged.

    `picture` gives the bytes of a file beside it, or none.
    """
    text = data.decode("utf-8").removeprefix("\ufeff")
    if text.startswith("---\r\n"):
        text = text.replace("\r\n", "\n")
    facts = Properties(_property(line) for line in text.split("\n---\n", 1)[0].split("\n")[1:])
    named = [_entry(entry) for entry in facts.all("image")]
    others = [_entry(entry) for entry in facts.all("other image")]
    for each in named:
        text = text.replace(picture_file(each), f"file:{each.sha256}")
    parts, stray = _parts(text)
    pictures = tuple(
        each._replace(content=picture(picture_file(each))) for each in (*named, *others)
    )
    missing = tuple(each.name for each in pictures if not each.content)
    draft = _draft(parts, name)
    draft = draft._replace(pictures=pictures, missing=missing, own=True)
    return _compared(draft, data, stray)


def _draft(parts: Sequence[_Part], name: str) -> SopDraft:
    head_part, *step_parts = parts
    my = Properties((*head_part.properties, *head_part.blocks))
    my.one("deskbook")
    my.all("image")
    my.all("other image")
    head = head_of(my)
    long_texts: dict[str, Any] = {long: my.both(long) for long in LONG_OF_HEAD}
    head = head._replace(**long_texts, kept=my.one("kept"))
    draft = SopDraft(
        Sop(head, tuple(_step(part) for part in step_parts)),
        file=name,
        code=my.one("code"),
        kind=DocumentKind(my.one("kind")),
        service_type=my.one("service type"),
        label=my.one("version"),
        language=my.one("language"),
    )
    if my.untaken:
        raise ValueError(my.untaken[0])
    return draft


def _step(part: _Part) -> Step:
    my = Properties((*part.properties, *part.blocks))
    long_texts: dict[str, Any] = {name: my.both(name) for name in LONG_OF_STEP}
    step = step_of(part.step, my)._replace(**long_texts)
    if my.untaken:
        raise ValueError(my.untaken[0])
    return step


def _parts(text: str) -> tuple[list[_Part], list[tuple[int, str]]]:
    """Return the head and the steps, and the lines that are neither property nor long text."""
    lines = text.split("\n")
    parts, stray = [_Part("", [], [])], []
    at, in_head = 1, True
    while at < len(lines):
        line = lines[at]
        mark = _MARK.fullmatch(line)
        if in_head:
            in_head = line != "---"
            parts[0].properties.extend([_property(line)] if in_head else [])
        elif mark and mark[1].startswith("step "):
            parts.append(_Part(text_of_line(mark[1][5:]), [], []))
        elif mark and not (mark[1].startswith("/")):
            end = lines.index(f"<!-- /{mark[1]} -->", at + 1)
            _take_block(parts, mark[1], lines[at + 1 : end])
            at = end
        elif line.startswith("- ") and len(parts) > 1 and not parts[-1].blocks:
            parts[-1].properties.append(_property(line))
        elif line.strip():
            stray.append((at, line))
        at += 1
    return parts, stray


def _take_block(parts: Sequence[_Part], name: str, lines: Sequence[str]) -> None:
    part = parts[0] if name == "kept" else parts[-1]
    part.blocks.append((name, _GUARD.sub(r"\1", "\n".join(lines))))


def _property(line: str) -> Property:
    found = _PROPERTY.fullmatch(line)
    if found is None:
        raise ValueError(line)
    return found[1], text_of_line(found[2])


def _entry(entry: str) -> Picture:
    sha256, _, name = entry.partition(" ")
    return Picture(name, sha256, b"")


def _compared(draft: SopDraft, data: bytes, stray: Sequence[tuple[int, str]]) -> SopDraft:
    """Keep what a person wrote between the lines: everything that an export would not say."""
    total = words_in((data.decode("utf-8"),)).total()
    again = own_markdown(draft)
    if again.encode() == data:
        return draft._replace(words=Words(total, total))
    written = set(again.split("\n"))
    added = [(at, line) for at, line in stray if line not in written]
    head = draft.sop.head
    if added:
        kept = "\n\n".join(filter(None, (head.kept, "\n".join(line for _, line in added))))
        head = head._replace(kept=kept)
    draft = draft._replace(sop=draft.sop._replace(head=head))
    notes = [Note("sop_own_changed", at + 1, str(len(added))) for at, _line in added[:1]]
    lost = words_in((data.decode("utf-8"),)) - words_in((own_markdown(draft),))
    words = Words(total, total - lost.total(), tuple(lost))
    return draft._replace(notes=tuple(notes), words=words)
