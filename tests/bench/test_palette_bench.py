"""The bench types into the palette of a real window and has a bar for each of its figures."""

import pytest

from desktop.bench import palette
from desktop.bench.report import judge
from desktop.bench.workspace import opened, ready
from desktop.qtkit.i18n import languages

pytestmark = pytest.mark.qt_log_ignore("This plugin does not")


def test_every_figure_is_measured_and_held_against_a_bar(qapp, tmp_path, monkeypatch):
    assert qapp
    monkeypatch.setenv("DESKBOOK_HOME", str(tmp_path / "home"))
    with opened(ready(tmp_path / "desk", 200)) as bench:
        figures = palette.measure(bench)
    languages().use("zh")
    assert figures[0].name == "palette_open"
    assert all(min(figure.product) > 0 for figure in figures)
    assert all(line.bar for line in judge(figures, "en"))
    assert any(line.met is not None for line in judge(figures, "zh"))
