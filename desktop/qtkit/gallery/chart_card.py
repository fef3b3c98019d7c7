"""Charts in every state."""

from PySide6.QtWidgets import QGridLayout

from desktop.qtkit.gallery.held import focused_kind
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.card import Card
from desktop.qtkit.widgets.chart import Chart
from desktop.qtkit.widgets.chart_data import (
    ChartData,
    Event,
    Level,
    Point,
    Series,
    Shape,
    Verdict,
)
from desktop.qtkit.widgets.chart_plot import ChartPlot

_DAYS = ("10-05", "10-12", "10-19", "10-26", "11-02", "11-09", "11-16")
_REPORTED = (74, 118, 121, 126, 115, 119, 127)
_CLOSED = (70, 112, 124, 120, 118, 121, 125)
_MEDIANS = (6.3, 6.8, 6.1, 10.6, 6.4, 6.0, 5.2, 4.6, 4.8, 4.3)
_SPREAD = (("<30 m", 55), ("–1 h", 84), ("–2 h", 97), ("–4 h", 88), ("–8 h", 66), (">24 h", 15))
_SINGLE = (2.2, 1.4, 2.9, 1.9, 2.4, 1.2, 3.1, 2.0, 1.7, 2.6, 2.1, 1.5)


class ChartSamples(Card):
    """Two lines, a line with limits and a known event, bars; too few, still reading, nothing."""

    def __init__(self) -> None:
        super().__init__()
        self.set_title(self.tr("Charts"))
        grid = QGridLayout()
        grid.setSpacing(10)
        charts = (
            *(self._lines(), self._limits(), self._bars()),
            *(self._few(), self._waiting(), self._empty()),
        )
        for number, chart in enumerate(charts):
            grid.addWidget(chart, number // 2, number % 2)
            grid.setColumnStretch(number % 2, 1)
        self.body.addLayout(grid)

    def _lines(self) -> Chart:
        both = ((self.tr("reported"), _REPORTED, Shape.CIRCLE), (self.tr("closed"), _CLOSED, None))
        series = tuple(
            Series(
                name,
                tuple(Point(day, n, n) for day, n in zip(_DAYS, values, strict=True)),
                shape or Shape.SQUARE,
            )
            for name, values, shape in both
        )
        chart = Chart()
        title, method = self.tr("Reported and closed per week"), self.tr("count per calendar week")
        chart.show_data(ChartData(title, method, series, n=800))
        return chart

    def _limits(self) -> Chart:
        known = self.tr("ERP down")
        points = tuple(
            Point(
                f"10-{number + 12}",
                value,
                20 + number,
                known if number == 3 else "",  # noqa: PLR2004 - the day of the event
                Verdict.OUTSIDE if number == 3 else Verdict.NONE,  # noqa: PLR2004
            )
            for number, value in enumerate(_MEDIANS)
        )
        levels = (Level(9.5, "UCL 9.5"), Level(6.1, self.tr("Mean 6.1"), is_limit=False))
        chart = Chart(focused_kind(ChartPlot))
        chart.show_data(
            ChartData(
                self.tr("Median time to resolve per day"),
                self.tr("limits ± 2.66 × mean moving range"),
                (Series("", points),),
                "h",
                1,
                243,
                levels=(*levels, Level(2.7, "LCL 2.7")),
                events=(Event(6, self.tr("pilot starts")),),
            )
        )
        chart.plot.step_to((0, 8))
        return chart

    def _bars(self) -> Chart:
        last = len(_SPREAD) - 1
        points = tuple(
            Point(name, n, n, "", Verdict.BELOW if place == last else Verdict.NONE)
            for place, (name, n) in enumerate(_SPREAD)
        )
        chart = Chart()
        title, method = self.tr("Time to resolve, P3"), self.tr("working time, closed tickets")
        chart.show_data(ChartData(title, method, (Series("", points, Shape.BAR),), n=405))
        return chart

    def _few(self) -> Chart:
        points = tuple(Point(str(n), value, 1) for n, value in enumerate(_SINGLE, start=1))
        chart = Chart()
        title, method = self.tr("Meeting rooms, time to resolve"), self.tr("individual tickets")
        chart.show_data(ChartData(title, method, (Series("", points),), "h", n=12, need=20))
        return chart

    def _waiting(self) -> Chart:
        chart = Chart()
        chart.begin(self.tr("Time to resolve, P3"), self.tr("still being read"))
        chart.plot.show_waiting(waits=True)
        return chart

    def _empty(self) -> Chart:
        chart = Chart()
        chart.show_empty(
            ChartData(self.tr("Call-back marks"), self.tr("mean of 1 to 5 per week"), n=0),
            self.tr("No call-backs in this period"),
            self.tr("Marks appear after the first call."),
        )
        chart.add_action(Button(self.tr("Open call-back list")))
        return chart
