"""What the queue shows where there is no ticket: one fact and the next steps."""

from typing import cast

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.emptystate import EmptyState
from desktop.qtkit.widgets.latepart import LatePart
from desktop.services.views import ListedView


class LateEmptyQueue(LatePart):
    """The place of the page, which is made when a view first has no tickets."""

    clear_wanted = Signal()
    unfilter_wanted = Signal()
    import_wanted = Signal()
    new_wanted = Signal()

    def __init__(self, table: QWidget) -> None:
        super().__init__(self._make_page, table)

    def show_for(self, view: ListedView, text: str, language: str, *, filtered: bool) -> None:
        """Say that a view, a search in it or filters put upon it leave no tickets."""
        cast("EmptyQueue", self.widget()).show_for(view, text, language, filtered=filtered)

    def _make_page(self) -> QWidget:
        page = EmptyQueue()
        page.clear_wanted.connect(self.clear_wanted)
        page.unfilter_wanted.connect(self.unfilter_wanted)
        page.import_wanted.connect(self.import_wanted)
        page.new_wanted.connect(self.new_wanted)
        return page


class EmptyQueue(EmptyState):
    """Offers to clear the search, to import, or to make a ticket, whichever helps."""

    clear_wanted = Signal()
    unfilter_wanted = Signal()
    import_wanted = Signal()
    new_wanted = Signal()

    def __init__(self) -> None:
        super().__init__("check", "", colour="green")
        self._clear = self.add_action(Button(icon="close"))
        self._unfilter = self.add_action(Button(icon="filter", keys="Shift F"))
        self._import = self.add_action(Button(icon="import"))
        self._new = self.add_action(Button(kind="primary", icon="add", keys="C"))
        self._new.name_command("new_ticket")
        self._clear.clicked.connect(lambda _checked: self.clear_wanted.emit())
        self._unfilter.clicked.connect(lambda _checked: self.unfilter_wanted.emit())
        self._import.clicked.connect(lambda _checked: self.import_wanted.emit())
        self._new.clicked.connect(lambda _checked: self.new_wanted.emit())
        self._retranslate()

    def show_for(self, view: ListedView, text: str, language: str, *, filtered: bool) -> None:
        """Say that a view, a search in it or filters put upon it leave no tickets."""
        if text:
            title = self.tr("No tickets match “{text}”").format(text=text)
            fact = self.tr(
                "Every word has to be there; Chinese of any length, numbers and names count."
            )
        elif filtered:
            title = self.tr("No ticket meets these filters")
            fact = self.tr("A ticket has to meet all of them; the view itself is as it was.")
        else:
            title, fact = view.empty.text(language), ""
        self.set_texts(title, fact)
        self._clear.setVisible(bool(text))
        self._unfilter.setVisible(filtered)
        self._import.setVisible(view.id == "all" and not (text or filtered))
        self._new.setVisible(not (text or filtered))

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._clear.setText(self.tr("Clear search"))
        self._unfilter.setText(self.tr("Remove the filters"))
        self._new.setText(self.tr("New ticket"))
        self._import.setText(self.tr("Import tickets"))
