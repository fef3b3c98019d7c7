"""What holds at every step of the import wizard: words, names for readers, room for the text."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QWidget

from desktop.domain.bilingual import Bilingual
from desktop.qtkit.i18n import languages
from desktop.qtkit.widgets.labels import ElidedLabel
from desktop.services.import_plans import targets

ROWS = (
    "A1,2026-01-05 08:41,卓丽萍,打印机卡纸,急,已关闭",
    "A2,2026-01-06 09:20,马骁,扫码枪无反应,一般,处理中",
    "A3,2026-02-07 10:02,江雪梅,共享盘打不开,高,蓝色档",
    "A4,昨天,常雯,换键盘,低,已关闭",
)
UNCLEAR = ("B1,05/03/2026,Scanner",)
STEPS = ("empty", "file", "asked", "columns", "dry run", "result")


def walk_to(bench, step):
    bench.settle()
    if step == "empty":
        return
    if step == "asked":
        bench.open(bench.write("b.csv", UNCLEAR, head="Ticket,Created,Subject"))
        return
    bench.open(bench.write("a.csv", ROWS), bench.folder / "gone.csv")
    for _ in range(STEPS.index(step) - 1 - (STEPS.index(step) > 2)):
        bench.view.go_on()
        bench.settle()


def parts(widget, kind=QWidget):
    return [part for part in [widget, *widget.findChildren(kind)] if part.isVisible()]


def is_data(part):
    while part is not None:
        if part.property("data"):
            return True
        part = part.parentWidget()
    return False


@pytest.mark.parametrize("step", STEPS)
def test_readers_hear_a_name_for_whatever_takes_the_focus(bench, step):
    walk_to(bench, step)
    for part in parts(bench.view):
        takes = part.focusPolicy() & Qt.FocusPolicy.TabFocus
        if takes and part.isEnabled() and part.focusProxy() is None and part is not bench.view:
            text = part.text() if isinstance(part, QAbstractButton) else ""
            assert part.accessibleName() or text, f"{part.objectName()} {type(part).__name__}"


@pytest.mark.parametrize("step", STEPS)
def test_every_word_comes_from_the_translators(bench, step):
    walk_to(bench, step)
    languages().use_pseudo()
    QApplication.sendEvent(bench.view, QEvent(QEvent.Type.LanguageChange))
    bench.settle()
    for part in parts(bench.view):
        words = []
        if isinstance(part, QLabel | QAbstractButton):
            words.append(part.text())
        if isinstance(part, QLineEdit) and not isinstance(part.parent(), QComboBox):
            words.append(part.placeholderText())
        for word in filter(None, words):
            own = word.endswith("%") or is_data(part) or "⟦" in word
            assert own, f"{word!r} in {type(part).__name__} {part.objectName()}"


@pytest.mark.parametrize(
    ("language", "mode", "scale"), [("zh", "light", 1.0), ("en", "dark", 1.0), ("en", "light", 1.5)]
)
@pytest.mark.parametrize("step", STEPS)
def test_no_text_is_cut(bench, look, step, language, mode, scale):  # noqa: PLR0913, PLR0917
    look(language, mode, scale)
    walk_to(bench, step)
    for part in parts(bench.view):
        if isinstance(part, ElidedLabel):
            continue
        if isinstance(part, QLabel) and part.text():
            assert part.height() >= part.heightForWidth(part.width()), part.text()
            if not part.wordWrap():
                assert part.width() >= part.sizeHint().width(), part.text()
        elif isinstance(part, QAbstractButton) and part.text():
            assert part.width() >= part.minimumSizeHint().width(), part.text()
            assert part.height() >= part.minimumSizeHint().height(), part.text()
    assert not bench.view.grab().isNull()


def test_on_a_small_window_the_columns_have_the_room_of_the_files(bench):
    bench.view.resize(959, 485)
    walk_to(bench, "columns")
    assert not bench.view.bench.files.isVisible()
    assert bench.view.bench.columns.table.viewport().height() > 60
    assert (bench.view.width(), bench.view.height()) == (959, 485)


def test_cells_are_read_out_as_whole_rows(bench):
    walk_to(bench, "columns")
    content = bench.view.bench.columns.table.content
    spoken = content.data(content.index(3, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("问题, ")
    assert "Subject" in spoken


def test_every_target_has_a_name_in_both_languages():
    for target in targets():
        assert isinstance(target.name, Bilingual)
        assert target.name.zh
        assert target.name.en
