"""What stands in a layout, in its order, without asking Qt for its items.

PySide keeps the Python face of an item as long as its layout lives; Qt deletes the item with the
widget in it. What Qt makes next at that address has two faces then, and the program ends in a
segmentation fault as soon as it is deleted.
"""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget


def placed(layout: QLayout) -> list[QWidget | QLayout]:
    """Return the widgets and layouts that stand in a layout, in its order."""
    holder = layout.parentWidget()
    options = Qt.FindChildOption.FindDirectChildrenOnly
    found: list[tuple[int, QWidget | QLayout]] = []
    if holder is not None:
        widgets = holder.findChildren(QWidget, options=options)
        found += [(layout.indexOf(each), each) for each in widgets]
    inside = (each for each in layout.children() if isinstance(each, QLayout))
    found += [(layout.indexOf(each), each) for each in inside]
    found.sort(key=lambda pair: pair[0])
    return [each for at, each in found if at >= 0]


def placed_widgets(layout: QLayout) -> Iterator[QWidget]:
    """Yield the widgets of a layout in its order, those of layouts in it among them."""
    for each in placed(layout):
        if isinstance(each, QLayout):
            yield from placed_widgets(each)
        else:
            yield each
