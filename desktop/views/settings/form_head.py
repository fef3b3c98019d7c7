"""The head of the page of forms: which form, its version, the acts of its draft."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.vocabulary import ListName
from desktop.qtkit.formats import format_date
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.segmented import SegmentedControl
from desktop.qtkit.widgets.wraprow import WrapRow
from desktop.qtkit.zone import local
from desktop.services.field_forms import FORM_LISTS
from desktop.views.settings.field_words import field_word
from desktop.views.settings.form_state import FormState
from desktop.views.settings.list_words import kind_word

_GAP = 8
_ACROSS, _DOWN = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


class FormHead(QWidget):
    """`wanted` tells the act: compare, release, discard; `chosen` the key of another form.

    `list_chosen` tells whose forms are wanted: those of service types or templates.
    """

    wanted = Signal(str)
    chosen = Signal(int)
    list_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._title = label("", "title")
        self._code = label("", "meta", "muted")
        self._draft = label("", "meta_strong", "violet")
        self._draft.setProperty("pill", "violet")
        self._version = label("", "meta", "muted", wrap=True)
        self._lists = SegmentedControl("", [(name, "") for name in FORM_LISTS])
        self._top = QBoxLayout(_ACROSS)
        self._chips = WrapRow()
        self._chips.setObjectName("form_chips")
        self._buttons = {
            "discard": Button(icon="undo"),
            "compare": Button(icon="diff", keys="D"),
            "release": Button(kind="primary", icon="check"),
        }
        self._build()

    def show_form(self, state: FormState, language: str, now: int) -> None:
        """Show a form and the chips of all forms."""
        item, version = state.form.item, state.form.version
        name = item.name.text(language)
        template = state.of == ListName.TEMPLATE
        self._title.setText(name if template else self.tr("{type} form").format(type=name))
        self._code.setText(" · ".join(filter(None, (item.code, kind_word(item.kind)))))
        self._draft.setText(self.tr("Draft, not in force"))
        self._draft.setVisible(state.drafted)
        said = self._said_of_template(state) if template else self._said_of_type(state)
        lines = [self.tr("Version {number}").format(number=version.number)]
        if version.since:
            lines.append(format_date(local(version.since).date(), local(now).date(), language))
        lines.append(said.format(next=version.number + 1))
        self._version.setText(" · ".join(lines))
        self._lists.rename([self.tr("Asked of tickets"), self.tr("Templates")])
        self._lists.setAccessibleName(self.tr("Whose forms to show"))
        self._lists.choose(state.of)
        self._show_buttons(state)
        self._show_chips(state, language)

    def fold(self, *, narrow: bool) -> None:
        """Put the acts below the title where there is no room beside it."""
        self._top.setDirection(_DOWN if narrow else _ACROSS)

    def _build(self) -> None:
        titles = QHBoxLayout()
        titles.setSpacing(_GAP)
        for part in (self._title, self._code, self._draft):
            titles.addWidget(part)
        titles.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addLayout(titles)
        words.addWidget(self._version)
        acts = QHBoxLayout()
        for name, button in self._buttons.items():
            button.setObjectName(f"form_{name}")
            button.clicked.connect(lambda _, n=name: self.wanted.emit(n))
            acts.addWidget(button)
        acts.addStretch(1)
        self._top.addLayout(words, 1)
        self._top.addLayout(acts)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._top)
        column.addWidget(self._lists)
        column.addWidget(self._chips)
        self._lists.setObjectName("form_lists")
        self._lists.chosen.connect(self.list_chosen)

    def _said_of_type(self, state: FormState) -> str:
        if state.drafted:
            return self.tr("Changes are kept as version {next} and ask new tickets only.")
        return self.tr("In force. An edit makes version {next}; new tickets only are asked it.")

    def _said_of_template(self, state: FormState) -> str:
        if state.drafted:
            return self.tr("Changes are kept as version {next} until you put it in force.")
        return self.tr("In force. An edit makes version {next}; filled sheets stay as they are.")

    def _show_buttons(self, state: FormState) -> None:
        number = state.form.version.number
        texts = {
            "discard": self.tr("Discard draft"),
            "compare": self.tr("Compare with version {number}").format(number=number),
            "release": self.tr("Put version {next} in force").format(next=number + 1),
        }
        for name, text in texts.items():
            self._buttons[name].setText(text)
            self._buttons[name].setVisible(state.drafted)

    def _show_chips(self, state: FormState, language: str) -> None:
        chips = []
        for form in state.forms:
            name = form.item.name.text(language)
            number = (form.item.data or {}).get("number")
            chip = Button(f"{number} {name}" if number else f"{name}  {len(form.draft)}")
            chip.set_height("control_pane")
            chip.setCheckable(True)
            chip.setObjectName(f"form_{form.item.code}")
            chip.setChecked(form.item.key == state.form.item.key)
            chip.clicked.connect(lambda _, key=form.item.key: self.chosen.emit(key))
            chips.append(chip)
        self._chips.show_parts(chips)
        self._chips.setAccessibleName(field_word("kind"))
