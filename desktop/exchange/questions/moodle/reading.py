"""Moodle XML to questions: the good ones are taken, the others told with their line and type."""

from xml.etree.ElementTree import Element, tostring

from desktop.domain.errors import AppError
from desktop.domain.questions.question import Body, Question
from desktop.domain.questions.wording import Markup, Wording
from desktop.exchange.questions.model import BankFile, BankFormat, Remark
from desktop.exchange.questions.moodle.bodies import READERS
from desktop.exchange.questions.moodle.kept import kept_of
from desktop.exchange.questions.moodle.piece import Piece, content
from desktop.exchange.questions.moodle.places import category_path
from desktop.exchange.questions.naming import first_words
from desktop.exchange.questions.refused import Refused
from desktop.exchange.questions.textfile import check_count
from desktop.exchange.questions.weighing import most_paid, odd_sum, unknown_weights
from desktop.exchange.xmltree import MOST_BYTES, in_utf8, rooted

ROOT = "quiz"
_SHOWN = 60
_MOST_MARKS = 1_000_000
_PICTURES = {
    Markup.HTML: '<img src="@@files@@/{}" alt="">',
    Markup.MOODLE: '<img src="@@files@@/{}" alt="">',
    Markup.MARKDOWN: "![](@@files@@/{})",
}


def read_moodle_xml(name: str, content: bytes) -> BankFile:
    """Return the questions of a file.

    Raises AppError import_too_large, questions_not_moodle, questions_too_many, and as `rooted`.
    """
    if len(content) > MOST_BYTES:
        raise AppError("import_too_large", name=name, limit_mb=MOST_BYTES // 1_000_000)
    root, lines = rooted(name, in_utf8(content), doctype=False)
    if root.tag != ROOT:
        raise AppError("questions_not_moodle", name=name)
    check_count(name, len(root))
    bank = _Bank()
    for element, line in zip(root, lines, strict=True):
        if element.tag == "question":
            bank.take(element, line)
    return bank.read()


class _Bank:
    def __init__(self) -> None:
        self._questions: list[Question] = []
        self._categories: dict[str, None] = {}
        self._rejected: list[Remark] = []
        self._warnings: list[Remark] = []
        self._category = ""
        self._described = 0

    def take(self, element: Element, line: int) -> None:
        """Take one element: a category for what follows, or a question."""
        kind = element.get("type", "").strip()
        if kind == "category":
            self._category = category_path(element.findtext("category/text") or "")
            self._categories |= {self._category: None} if self._category else {}
            told = (element.findtext("info/text") or "") + (element.findtext("idnumber") or "")
            self._described += bool(told.strip())
            return
        piece = Piece(element, line)
        try:
            question = _question(piece, kind)
        except Refused as refused:
            said = {"name": piece.said_name()[:_SHOWN], **refused.params}
            text = tostring(element, encoding="unicode").strip()
            self._rejected.append(Remark(line, refused.code, said, text))
            return
        self._questions.append(question._replace(category=self._category))
        self._warnings += piece.remarks(question.name[:_SHOWN])

    def read(self) -> BankFile:
        """Return what was taken."""
        if self._described:
            self._warnings.append(Remark(0, "moodle_category_notes", {"count": self._described}))
        bank = (tuple(self._questions), tuple(self._categories))
        return BankFile(BankFormat.MOODLE_XML, *bank, tuple(self._rejected), tuple(self._warnings))


def _question(piece: Piece, kind: str) -> Question:
    reader = READERS.get(kind)
    if reader is None:
        raise Refused("moodle_type_unknown", type=kind[:_SHOWN] or "?")
    text = _text(piece)
    if text.is_empty:
        raise Refused("moodle_no_text")
    body = reader(piece)
    general = piece.wording(piece.element.find("generalfeedback"))
    _note_weights(piece, body)
    kept = kept_of(piece, "matching" if kind == "match" else kind, body)
    tags = (content(each) for each in piece.element.findall("tags/tag/text"))
    return Question(
        piece.said_name() or first_words(text),
        text,
        body,
        general,
        _marks(piece),
        tags=tuple(dict.fromkeys(filter(None, tags))),
        external=piece.said("idnumber"),
        pictures=piece.files.pictures,
        kept=kept,
    )


def _note_weights(piece: Piece, body: Body) -> None:
    unknown, whole, most = unknown_weights(body), odd_sum(body), most_paid(body)
    if unknown:
        piece.note("moodle_weight", weights=unknown)
    if whole:
        piece.note("weights_sum", sum=whole)
    if most:
        piece.note("weights_none_full", most=most)


def _text(piece: Piece) -> Wording:
    """Return the text of a question; old files have its one picture beside it, not in it."""
    holder = piece.element.find("questiontext")
    text = piece.wording(holder, Markup.HTML)
    piece.markup = text.markup if not text.is_empty else Markup.HTML
    name, data = piece.said("image"), piece.said("image_base64")
    added = piece.files.add(name, data) if name and data else ""
    if not added or piece.markup not in _PICTURES:
        return text
    shown = _PICTURES[piece.markup].format(added)
    zh, en = (f"{each} {shown}" if each else "" for each in (text.zh, text.en))
    return Wording(zh, en, text.markup)


def _marks(piece: Piece) -> float:
    said = piece.said("defaultgrade", "1")
    try:
        marks = float(said)
    except ValueError:
        marks = -1.0
    if not 0 <= marks <= _MOST_MARKS:
        piece.note("moodle_marks_odd", marks=said[:_SHOWN])
        return 1.0
    return marks
