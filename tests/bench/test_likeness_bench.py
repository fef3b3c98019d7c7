"""The bench types subjects as they grow and has a bar for each of its figures."""

from desktop.bench import likeness
from desktop.bench.report import judge
from desktop.bench.workspace import fill, opened


def test_what_is_known_already_is_measured_for_each_kind_of_subject(tmp_path):
    fill(tmp_path / "desk", 120)
    with opened(tmp_path / "desk") as bench:
        figures = likeness.measure(bench)
    assert [each.name for each in figures] == [
        *("similar_zh", "similar_en", "similar_code", "similar_long")
    ]
    assert all(figure.product for figure in figures)
    assert len(judge(figures, "en")) == 4
