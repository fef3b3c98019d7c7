"""A chart in a card: title, method and legend above; too few cases, nothing, or still reading."""

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from desktop.qtkit.formats import format_number
from desktop.qtkit.overriding import override
from desktop.qtkit.tokens import tokens
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.card import Card
from desktop.qtkit.widgets.chart_data import ChartData
from desktop.qtkit.widgets.chart_legend import Legend
from desktop.qtkit.widgets.chart_notes import EmptyNote, FewNote
from desktop.qtkit.widgets.chart_plot import ChartPlot
from desktop.qtkit.widgets.labels import label

_GAP = 8


class Chart(Card):
    """Shows bars or lines; below the number of cases it needs, only points and why."""

    def __init__(self, plot: type[ChartPlot] = ChartPlot) -> None:
        super().__init__()
        self.plot = plot()
        self.legend = Legend()
        self._data = ChartData("", "")
        self._n = label("", "note_strong", "text2")
        self._method = label("", "meta", "muted", wrap=True)
        self.few, self.empty = FewNote(), EmptyNote()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(tokens().motion["skeleton_ms"])
        self._timer.timeout.connect(lambda: self.plot.show_waiting(waits=True))
        self._build()
        self.show_data(self._data)

    def show_data(self, data: ChartData) -> None:
        """Show a chart, or that there are too few cases for one."""
        self._timer.stop()
        self._data = data
        self._name()
        self.empty.hide()
        self.legend.show_data(data)
        self.plot.show_data(data)

    def begin(self, title: str, method: str) -> None:
        """Start to wait for values; if it takes longer than 150 ms, bare axes show it."""
        self._data = ChartData(title, method)
        self._name()
        self.empty.hide()
        if not self._timer.isActive():
            self._timer.start()

    def show_empty(self, data: ChartData, fact: str, why: str = "") -> None:
        """Say between bare axes that there is nothing to show, and why."""
        self.show_data(data._replace(series=()))
        self.empty.show_words(fact, why)
        self.empty.show()
        self.plot.setAccessibleDescription(" ".join(filter(None, (fact, why))))

    def add_action(self, button: Button) -> Button:
        """Offer a next step where there is nothing to show."""
        self.empty.add_action(button)
        return button

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._name()

    def _name(self) -> None:
        data = self._data
        self.set_title(data.title)
        self._method.setText(data.method)
        count = self.tr("n {n}").format(n=format_number(data.n or 0))
        self._n.setText("" if data.n is None else count)
        few = self.tr("Too few tickets ({n} of {need})").format(n=data.n, need=data.need)
        why = self.tr("Points only; no limits, no mean, no verdict.")
        self.few.setVisible(data.is_few)
        self.few.show_words(few, why)
        name = f"{few}, {data.method}" if data.is_few else data.method
        self.plot.setAccessibleName(", ".join(filter(None, (data.title, name))))
        self.setAccessibleDescription(name)

    def _build(self) -> None:
        self.body.removeWidget(self.title)
        head, line = QHBoxLayout(), QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self._n)
        line.addWidget(self._method, 1)
        line.addWidget(self.legend)
        top = QVBoxLayout()
        top.setSpacing(2)
        top.addLayout(head)
        top.addLayout(line)
        self.body.addLayout(top)
        self.body.addWidget(self.few)
        self.body.addWidget(self.plot, 1)
        over = QHBoxLayout(self.plot)
        over.addWidget(self.empty, 0, Qt.AlignmentFlag.AlignCenter)
        self.body.setSpacing(_GAP)
