"""Writes a deck as PPTX: titles and lines in placeholders, notes as notes of the speaker."""

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from desktop.domain.progress import Progress, ignore_progress
from desktop.domain.slides import (
    FOOT_AREA,
    FOOT_SIZE,
    KICKER_AREA,
    KICKER_SIZE,
    LINE,
    Area,
    Deck,
    Line,
    Slide,
    SlideKind,
)
from desktop.exchange.slides.house_theme import (
    CONTENT,
    COVER,
    EAST_ASIAN,
    LATIN,
    add_bars,
    dress,
    emu,
    ink,
)
from desktop.exchange.wholefile import whole_file
from desktop.exchange.xml_text import held

_BREATH = 0.35
_NUMBER_WIDE = 80.0


def write_pptx(deck: Deck, path: Path, progress: Progress = ignore_progress) -> None:
    """Write a deck, whole or not at all; raises AppError("export_cannot_write")."""
    from pptx import Presentation  # noqa: PLC0415 - 0.3 s, wanted by slides alone

    made = Presentation()
    dress(made)
    for number, slide in enumerate(deck.slides, 1):
        progress(number - 1, len(deck.slides))
        _add(made, deck, slide, number)
    add_bars(made)
    _describe(made.core_properties, deck)
    with whole_file(path) as part:
        made.save(str(part))
    progress(len(deck.slides), len(deck.slides))


def _add(made: Any, deck: Deck, slide: Slide, number: int) -> None:
    layout = COVER if slide.kind is SlideKind.TITLE else CONTENT
    page = made.slides.add_slide(made.slide_layouts[layout])
    title, body = page.placeholders[0], page.placeholders[1]
    _write(title.text_frame, [Line(slide.title)], slide.title_size, bold=True)
    _write(body.text_frame, slide.lines, slide.size)
    if slide.kicker:
        _box(page, KICKER_AREA, (slide.kicker, KICKER_SIZE, "accent"), bold=True)
    if number > 1:
        left = FOOT_AREA._replace(width=FOOT_AREA.width - _NUMBER_WIDE)
        _box(page, left, (deck.foot, FOOT_SIZE, "muted"))
        x = FOOT_AREA.x + FOOT_AREA.width - _NUMBER_WIDE
        right = FOOT_AREA._replace(x=x, width=_NUMBER_WIDE)
        _box(page, right, (f"{number} / {len(deck.slides)}", FOOT_SIZE, "muted"), at_right=True)
    if slide.notes:
        notes = page.notes_slide.notes_text_frame
        notes.text = "\n".join(map(held, slide.notes))
        _name_fonts(page.notes_slide.element, deck.language)
    _name_fonts(page.element, deck.language)


def _box(
    page: Any,
    area: Area,
    said: tuple[str, float, str],
    *,
    bold: bool = False,
    at_right: bool = False,
) -> None:
    text, size, tone = said
    frame = page.shapes.add_textbox(*map(emu, area)).text_frame
    _write(frame, [Line(text)], size, bold=bold, tone=tone)
    if at_right:
        from pptx.enum.text import PP_ALIGN  # noqa: PLC0415 - as above

        frame.paragraphs[0].alignment = PP_ALIGN.RIGHT


def _write(
    frame: Any, lines: Sequence[Line], size: float, *, bold: bool = False, tone: str = "ink"
) -> None:
    from pptx.enum.text import MSO_ANCHOR, MSO_AUTO_SIZE, PP_ALIGN  # noqa: PLC0415 - as above
    from pptx.util import Pt  # noqa: PLC0415

    frame.word_wrap, frame.auto_size = True, MSO_AUTO_SIZE.NONE
    frame.vertical_anchor = MSO_ANCHOR.TOP
    for edge in ("margin_left", "margin_right", "margin_top", "margin_bottom"):
        setattr(frame, edge, 0)
    for at, line in enumerate(lines):
        paragraph = frame.paragraphs[0] if not at else frame.add_paragraph()
        paragraph.level = line.level
        paragraph.alignment = PP_ALIGN.LEFT
        paragraph.line_spacing = Pt(size * LINE)
        paragraph.space_before, paragraph.space_after = Pt(0), Pt(size * _BREATH)
        run = paragraph.add_run()
        run.text = held(line.text)
        run.font.size, run.font.bold, run.font.name = Pt(size), bold, LATIN
        run.font.color.rgb = ink(tone)


def _name_fonts(element: Any, language: str) -> None:
    """Name the font of Chinese characters at every run; programs else choose one of their own."""
    from pptx.oxml.ns import qn  # noqa: PLC0415 - as above

    for properties in element.iter(qn("a:rPr")):
        properties.set("lang", "zh-CN" if language == "zh" else "en-US")
        properties.set("altLang", "en-US" if language == "zh" else "zh-CN")
        named = properties.makeelement(qn("a:ea"), {"typeface": EAST_ASIAN})
        latin = properties.find(qn("a:latin"))
        if latin is None:
            properties.append(named)
        else:
            latin.addnext(named)


def _describe(facts: Any, deck: Deck) -> None:
    at = datetime.fromtimestamp(deck.made_at / 1000, UTC).replace(tzinfo=None, microsecond=0)
    facts.title, facts.subject = held(deck.title), held(deck.foot)
    facts.author = facts.last_modified_by = held(deck.author)
    facts.created = facts.modified = at
    facts.language = "zh-CN" if deck.language == "zh" else "en"
