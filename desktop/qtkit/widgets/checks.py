"""Check boxes and radio buttons: a mark, its words, and red words where the choice is wrong."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QCheckBox, QRadioButton, QWidget

from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.look import set_look


class CheckBox(QCheckBox):
    """On, off, or in part (a dash) where it stands for several things."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)

    def show_share(self, chosen: int, total: int) -> None:
        """Show whether none, some or all of several things are chosen."""
        some = Qt.CheckState.PartiallyChecked
        every = Qt.CheckState.Checked if chosen else Qt.CheckState.Unchecked
        self.setCheckState(some if 0 < chosen < total else every)

    def set_error(self, *, wrong: bool) -> None:
        """Show the words in red; the sentence stands below."""
        set_look(self, "error", "true" if wrong else "false")

    @override
    def minimumSizeHint(self) -> QSize:
        return _target(super().minimumSizeHint())

    @override
    def sizeHint(self) -> QSize:
        return _target(super().sizeHint())

    @override
    def nextCheckState(self) -> None:
        # A click on "some of them" means all; only several things at once are ever "some".
        on = self.checkState() is not Qt.CheckState.Checked
        self.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)


class RadioButton(QRadioButton):
    """One of several choices that exclude each other."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)

    def set_error(self, *, wrong: bool) -> None:
        """Show the words in red; the sentence stands below."""
        set_look(self, "error", "true" if wrong else "false")

    @override
    def minimumSizeHint(self) -> QSize:
        return _target(super().minimumSizeHint())

    @override
    def sizeHint(self) -> QSize:
        return _target(super().sizeHint())


def _target(size: QSize) -> QSize:
    return QSize(size.width(), max(size.height(), current_theme().height("target")))
