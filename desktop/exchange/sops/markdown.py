"""Read a Markdown document as a draft of an SOP: nothing of it is lost, nothing of it acts."""

from collections.abc import Sequence
from pathlib import PurePosixPath

from desktop.domain.progress import Progress, ignore_progress
from desktop.exchange.sops.blocks import Cut, cut
from desktop.exchange.sops.decoding import decoded
from desktop.exchange.sops.draft import Note, SopDraft
from desktop.exchange.sops.folder_pictures import FolderPictures, NoPictures
from desktop.exchange.sops.front_matter import FrontMatter, front_matter
from desktop.exchange.sops.harmless import Sweep
from desktop.exchange.sops.headings import words
from desktop.exchange.sops.recognise import Recogniser
from desktop.exchange.sops.rough import Rough
from desktop.exchange.sops.sections import Section, sections_of
from desktop.exchange.sops.sides import language_of
from desktop.exchange.sops.tally import tallied
from desktop.exchange.sops.titles import plain
from desktop.exchange.words import word_key

_MOST_CHARS, _MOST_LINES = 1_000_000, 20_000
_MOST_NOTES = 200
_LANGUAGES = {"both": ("zh", "en"), "zh": ("zh",), "en": ("en",)}


def read_markdown(
    data: bytes,
    name: str,
    pictures: FolderPictures | None = None,
    progress: Progress = ignore_progress,
) -> SopDraft:
    """Return the draft of a Markdown file called `name`; raise AppError for what is no text."""
    text, notes = decoded(data, name)
    lines = text.split("\n")
    language = language_of(text)
    head = front_matter(lines)
    within, beyond = _within(lines, head.lines)
    sweep = Sweep(pictures or NoPictures())
    parts = cut(within, sweep, progress)
    rough = Rough(language)
    _recognised(rough, parts, head, PurePosixPath(name).stem)
    # Line numbers are those of the file, also below its head.
    rough.notes = [_moved(note, head.lines) for note in (*parts.notes, *rough.notes)]
    _keep(rough, lines[: head.lines], head, beyond, head.lines + len(within))
    missing = tuple(
        dict.fromkeys(note.detail for note in parts.notes if note.code == "sop_image_missing")
    )
    sop = rough.done(_LANGUAGES[language])
    if not sop.steps:
        rough.notes.append(Note("sop_no_steps"))
    draft = SopDraft(
        sop,
        file=name,
        language=language,
        code=_entry(head, "code"),
        service_type=_entry(head, "service_type"),
        pictures=tuple(pictures.taken.values()) if pictures else (),
        missing=missing,
        notes=tuple(dict.fromkeys((*notes, *rough.notes)))[:_MOST_NOTES],
    )
    return tallied(draft, (text,))


def _moved(note: Note, lines: int) -> Note:
    return note._replace(line=note.line + lines) if note.line else note


def _within(lines: Sequence[str], start: int) -> tuple[list[str], list[str]]:
    """Return the lines to be recognised, and those beyond what is."""
    chars, stop = 0, start
    while stop < len(lines) and stop - start < _MOST_LINES:
        chars += len(lines[stop]) + 1
        if chars > _MOST_CHARS:
            break
        stop += 1
    return list(lines[start:stop]), list(lines[stop:])


def _recognised(rough: Rough, parts: Cut, head: FrontMatter, stem: str) -> None:
    sections = sections_of(parts)
    title = _title(sections)
    if title is not None:
        rough.title = plain(title.text)
        if rough.title != title.text:
            rough.trail.append(title.text)
    else:
        rough.title = _entry(head, "title") or stem
        if not _entry(head, "title"):
            rough.notes.append(Note("sop_no_title"))
    Recogniser(parts, sections, title).into(rough)


def _title(sections: Sequence[Section]) -> Section | None:
    """Return the section whose heading is the title: the only uppermost one, or the first of h1."""
    headed = [each for each in sections if each.level and plain(each.text)]
    if not headed:
        return None
    first = next((each for each in headed if each.level == 1), headed[0])
    top = min(each.level for each in headed)
    alone = sum(each.level == top for each in headed) == 1
    fits = first.level == 1 or (alone and first.level == top)
    return first if fits and not first.heading.name else None


def _keep(
    rough: Rough, lines: Sequence[str], head: FrontMatter, beyond: Sequence[str], line: int
) -> None:
    if lines:
        rough.kept.append("\n".join(("```yaml", *lines[1:-1], "```")))
        known = words()["front_matter"]
        unknown = [name for name in head.entries if word_key(name) not in known]
        if unknown:
            rough.notes.append(Note("sop_front_matter", 1, ", ".join(unknown)[:200]))
    if any(each.strip() for each in beyond):
        longest = max((len(each) - len(each.lstrip("`")) for each in beyond), default=0)
        fence = "`" * max(3, longest + 1)
        rough.kept.append("\n".join((fence, *beyond, fence)))
        rough.notes.append(Note("sop_too_long", line + 1))


def _entry(head: FrontMatter, meaning: str) -> str:
    known = words()["front_matter"]
    names = [name for name in head.entries if known.get(word_key(name)) == meaning]
    return head.first(*names)
