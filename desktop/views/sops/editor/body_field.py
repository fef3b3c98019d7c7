"""The texts of a step with their toolbar, pictures and files, and how they will read."""

import re
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from desktop.domain.bilingual import Bilingual
from desktop.domain.errors import AppError
from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.button import IconButton
from desktop.qtkit.widgets.labels import ElidedLabel
from desktop.qtkit.widgets.look import below
from desktop.qtkit.widgets.richtext import RichText
from desktop.qtkit.zone import local
from desktop.services.services import Services
from desktop.views.files.file_words import media_type, pasted_name
from desktop.views.files.incoming import FilesDropped
from desktop.views.files.thumbnails import png_bytes
from desktop.views.sops.editor.editing import Editing
from desktop.views.sops.editor.fields.pair_field import PairField
from desktop.views.sops.editor.fields.part_field import PartField
from desktop.views.sops.editor.fields.step_text import StepText
from desktop.views.sops.editor.link_picker import LinkPicker, Pick
from desktop.views.sops.editor.markdown_acts import insert_link, insert_picture
from desktop.views.sops.editor.text_toolbar import TextToolbar

_RENDER_MS = 250
_MEGA = 1_000_000
_MARKUP = re.compile(r"[*_`\[\]|<>~]|^\s*(#|\d+\.|[-+])\s", re.MULTILINE)
_SCHEMES = {"document": "doc:", "script": "script:"}


class BodyField(PartField):
    """`used` carries a Pick that the step uses from now on: script, template or tool."""

    used = Signal(object)
    menu_wanted = Signal(QPoint)

    def __init__(self, editing: Editing, lines: int = 3) -> None:
        super().__init__()
        self._editing = editing
        self.pair = PairField(lines)
        self.toolbar = TextToolbar()
        self._more = IconButton("more", "")
        self._hint = ElidedLabel("", "meta", "muted")
        self._previews = {language: RichText(editing.sources.picture) for language in ("zh", "en")}
        self._render = QTimer(self)
        self._build()

    @override
    def show_value(self, value: Any) -> None:
        self.pair.show_value(value)
        self._render.start()

    @override
    def name_parts(self, name: str) -> None:
        super().name_parts(name)
        self.pair.name_parts(name)

    @override
    def set_languages(self, languages: tuple[str, ...]) -> None:
        self.pair.set_languages(languages)

    @override
    def focus_first(self) -> None:
        self.pair.focus_first()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def text(self) -> StepText | None:
        """Return the text written last."""
        return self.toolbar.text()

    def language(self) -> str:
        """Return the language of the text written last."""
        text = self.toolbar.text()
        found = (name for name, each in self.pair.editors.items() if each is text)
        return next(found, "zh")

    def hide_menu(self) -> None:
        """Show no menu of a step: this is the text of a document without steps."""
        self._more.hide()
        self._hint.hide()

    def pick_link(self) -> None:
        """Choose what a link at the cursor leads to."""
        sources = self._editing.sources
        picks = [Pick("document", c.code, c.text) for c in sources.documents()]
        picks += [Pick("script", c.code, c.text) for c in sources.script_choices()]
        for name in ("template", "tool"):
            picks += [Pick(name, c.code, c.text) for c in sources.entries(name)]
        self._pick(picks, self._insert_link, addresses=True)

    def pick_used(self) -> None:
        """Choose a script or form for the step."""
        sources = self._editing.sources
        picks = [Pick("script", c.code, c.text) for c in sources.script_choices()]
        picks += [Pick("template", c.code, c.text) for c in sources.entries("template")]
        self._pick(picks, self.used.emit, addresses=False)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.toolbar)
        top.addWidget(self._hint, 1)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        top.addWidget(self._more)
        # The Tab key comes to the texts first: whoever writes needs the tools now and then.
        column.addWidget(self.pair)
        column.insertLayout(0, top)
        self.pair.name_objects("body")
        for language, editor in self.pair.editors.items():
            assert isinstance(editor, StepText)  # noqa: S101 - a pair with lines
            self._connect(language, editor)
        self._render.setSingleShot(True)
        self._render.setInterval(_RENDER_MS)
        self._render.timeout.connect(self._show_previews)
        self.pair.edited.connect(self._edited)
        self.pair.left.connect(self.left)
        self.toolbar.link_wanted.connect(self.pick_link)
        self.toolbar.insert_wanted.connect(self.pick_used)
        self.toolbar.files_chosen.connect(self._take_files)
        self._editing.sources.pictured.connect(self._show_picture)
        FilesDropped(self, self._take_files)
        self._more.set_height("control_row")
        self._more.setObjectName("step_menu")
        self._more.clicked.connect(
            lambda _checked: self.menu_wanted.emit(below(self._more, self._more.rect()))
        )
        self._retranslate()

    def _connect(self, language: str, editor: StepText) -> None:
        if language in self._editing.languages and self.toolbar.text() is None:
            self.toolbar.act_on(editor)
        editor.entered.connect(lambda: self.toolbar.act_on(editor))
        editor.files_given.connect(self._take_files)
        editor.picture_given.connect(self._take_picture)
        preview = self._previews[language]
        preview.hide()
        preview.setAccessibleName(self.tr("How it reads"))
        self.pair.add_below(language, preview)

    def _retranslate(self) -> None:
        self._more.set_name(self.tr("What can be done with the step"))
        commands = self._editing.desk.commands
        keys = (("editor.up", self.tr("move")), ("editor.duplicate", self.tr("duplicate")))
        # Up stands for both ways.
        caps = [commands.keys_shown(name).replace("Up", "↑↓") for name, _ in keys]
        said = [f"{cap} {word}" for cap, (_, word) in zip(caps, keys, strict=True)]
        known = all(commands.keys_acting(name) for name, _ in keys)
        self._hint.setText(" · ".join(said) if known else "")

    def _edited(self, value: Bilingual) -> None:
        self._render.start()
        self.edited.emit(value)

    def _show_previews(self) -> None:
        value = self.pair.value()
        for language, preview in self._previews.items():
            text = getattr(value, language)
            # Plain words read as they are written: saying them twice helps nobody.
            preview.setVisible(bool(_MARKUP.search(text)))
            if text != preview.markdown():
                preview.show_markdown(text)

    def _show_picture(self, name: str) -> None:
        for preview in self._previews.values():
            if name in preview.markdown():
                preview.show_markdown(preview.markdown())

    def _pick(self, picks: list[Pick], taken: Any, *, addresses: bool) -> None:
        text = self.text()
        if text is None:
            return
        picker = LinkPicker(self, addresses=addresses)
        picker.picked.connect(taken)
        picker.show_at(below(text, text.cursorRect().adjusted(0, 0, 0, 4)), picks)

    def _insert_link(self, pick: Pick) -> None:
        text = self.text()
        if text is None:
            return
        if pick.kind in ("template", "tool"):
            # Lists have no pages of their own: the step uses them, the text names them.
            text.insertPlainText(pick.text)
            self.used.emit(pick)
            return
        scheme = _SCHEMES.get(pick.kind, "")
        insert_link(text, pick.text, f"{scheme}{pick.code}")

    def _take_picture(self, image: QImage) -> None:
        name = pasted_name(local(self._editing.desk.session.clock()), "png")
        self._attach(name, lambda _my: png_bytes(image), is_picture=True)

    def _take_files(self, paths: list[str]) -> None:
        for path in map(Path, paths):
            is_picture = media_type(path.name).startswith("image/")
            self._attach(path.name, partial(_content, path), is_picture=is_picture)

    def _attach(self, name: str, read: Any, *, is_picture: bool) -> None:
        text, opened = self.text(), self._editing.state.opened
        if text is None or opened is None:
            return
        insert = partial(insert_picture if is_picture else insert_link, text, name)
        work = partial(_attach, opened.row.document, name, read)
        self._editing.desk.write(work, insert)


def _attach(document: int, name: str, read: Any, my: Services) -> str:
    return my.sops.attach(document, name, media_type(name), read(my))


def _content(path: Path, my: Services) -> bytes:
    """Return what is in a file; one that is too large is not even read."""
    limit = my.tickets.file_limit()
    try:
        size = path.stat().st_size
        if size > limit:
            said, most = f"{size / _MEGA:.1f}", f"{limit // _MEGA}"
            raise AppError("attachment_too_large", name=path.name, size=said, limit=most)
        return path.read_bytes()
    except OSError as error:
        detail = error.strerror or type(error).__name__
        raise AppError("attachment_unreadable", name=path.name, detail=detail) from error
