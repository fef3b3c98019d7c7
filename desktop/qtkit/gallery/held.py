"""Controls that stand still in a state, under the mouse or with focus, to be looked at."""

from typing import Any, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStyle, QVBoxLayout, QWidget

from desktop.qtkit.widgets.labels import label

AnyWidget = TypeVar("AnyWidget", bound=QWidget)
_GAP, _CAPTION = 10, 3


def hovered(widget: AnyWidget) -> AnyWidget:
    """Return a control that looks as if the mouse stood on it."""
    widget.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    return widget


def focused(kind: type[AnyWidget], *words: Any, **named: Any) -> AnyWidget:
    """Return a new control of a kind that looks as if it had the focus."""
    return focused_kind(kind)(*words, **named)


def focused_kind(kind: type[AnyWidget]) -> type[AnyWidget]:
    """Return a kind of control that always looks as if it had the focus."""

    class Held(kind):  # type: ignore[valid-type, misc]  # known only when it is asked for
        """Says to itself and to the style that it has the focus."""

        def hasFocus(self) -> bool:  # noqa: N802 - Qt's name
            """Say that the focus is here."""
            return True

        def initStyleOption(self, option: Any) -> None:  # noqa: N802 - Qt's name
            """Tell the style that the focus is here."""
            super().initStyleOption(option)
            option.state |= QStyle.StateFlag.State_HasFocus

    # Texts are looked up under the name of the class.
    Held.__name__ = Held.__qualname__ = kind.__name__
    return Held


def captioned(widget: QWidget, caption: str) -> QVBoxLayout:
    """Return a control with the name of its state under it."""
    column = QVBoxLayout()
    column.setSpacing(_CAPTION)
    column.addWidget(widget)
    column.addWidget(label(caption, "note", "muted"))
    if not widget.accessibleName():
        widget.setAccessibleName(caption)
    return column


def line(*parts: QWidget | QVBoxLayout, gap: int = _GAP, stretch: bool = True) -> QHBoxLayout:
    """Return parts in a row; with `stretch` they keep to its beginning."""
    row = QHBoxLayout()
    row.setSpacing(gap)
    for part in parts:
        if isinstance(part, QWidget):
            row.addWidget(part)
        else:
            row.addLayout(part, 0 if stretch else 1)
    if stretch:
        row.addStretch(1)
    return row
