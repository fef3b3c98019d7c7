"""Scenes of the import, with a list as a small desk keeps it."""

from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget
from xlsxwriter import Workbook

from desktop.tour.stage import Stage

_HEAD = "报修时间,报修人,部门,问题,紧急程度,类型,处理人,状态,完成日,经办确认"
_ROWS = (
    "2026年10月12日 上午9:02,卓丽萍,财务部,打印机卡纸,急,打印机,罗斌,已好,10月12日,√",
    "2026年10月12日 上午9:20,马骁,装配二线,扫码枪无反应,一般,扫码枪,季晨,已好,10月12日,√",
    "2026年10月13日 下午1:31,常雯,采购部,换键盘,一般,键盘,彭悦,已好,10月13日,",
    "2026年10月13日 下午4:18,江雪梅,计划部,ERP 登不上,一般,账号,田小禾,跟进,,",
    "不记得,方晴,品质部,共享盘打不开,急,共享盘,白浩然,已好,10月15日,√",
    "2026年10月16日 上午8:45,温岚,行政部,会议室 2 没声音,急,会议室,汪雨,已好,10月16日,√",
)


_BOOK_HEAD = ("日期", "报修人", "部门", "问题", "处理人", "耗时", "状态")
_BOOK_ROWS = (
    ("卓丽萍", "财务部", "打印机卡纸", "罗斌/田小禾", "2小时30分", "已好"),
    ("马骁", "装配二线", "扫码枪无反应", "季晨", "90分钟", "已好"),
    ("江雪梅", "计划部", "ERP 登不上", "同上", "1.5h", "跟进"),
)
_MAILS = (
    ("卓丽萍 <zhuo@desk.example>", "打印机卡纸", "二楼走廊那台，急。"),
    ("Ma Xiao <ma@desk.example>", "Scanner is silent", "Line 2, since this morning."),
)


def first_step(stage: Stage) -> QWidget:
    """Show the step of the files."""
    view: Any = stage.window.show_pane("import")
    view.open_files([_list(stage.folder)])
    return stage.window


def columns(stage: Stage) -> QWidget:
    """Show how the columns are taken."""
    return _go_on(stage)


def dry_run(stage: Stage) -> QWidget:
    """Show what a dry run came to."""
    return _go_on(stage)


def result(stage: Stage) -> QWidget:
    """Show what was imported."""
    return _go_on(stage)


def workbook(stage: Stage) -> QWidget:
    """Show the step of the files with a workbook kept by hand, a sheet a month."""
    view: Any = stage.window.show_pane("import")
    view.flow.start_over()
    view.go_back()
    view.open_files([_year_book(stage.folder)])
    return stage.window


def values(stage: Stage) -> QWidget:
    """Show the page of words and what each will mean."""
    window = _go_on(stage)
    view: Any = stage.window.show_pane("import")
    view.bench.values.switch.click()
    return window


def mails(stage: Stage) -> QWidget:
    """Show mails as they will become."""
    view: Any = stage.window.show_pane("import")
    view.bench.all_values.switch.click()
    view.flow.start_over()
    view.go_back()
    view.open_files(_mails(stage.folder))
    return stage.window


def presets(stage: Stage) -> QWidget:
    """Show the page of import presets."""
    view: Any = stage.window.show_pane("import")
    for name in ("值班台账", "Night desk"):
        stage.desk.my.presets.save(name, view.flow.plan.mapping)
    settings: Any = stage.window.show_pane("settings")
    settings.show_page("import_presets")
    return stage.window


def forget_presets(stage: Stage, _shown: QWidget) -> None:
    """Take the presets away again."""
    for preset in stage.desk.my.presets.all():
        stage.desk.my.presets.delete(preset.name)
    stage.window.show_queue()


def take_back(stage: Stage, _shown: QWidget) -> None:
    """Take the import back, so that the next pictures show the same desk."""
    service = stage.desk.my.imports
    newest = service.runs()[0]
    if newest.undone_at is None:
        service.undo(newest.key, keep_touched=False)
    stage.window.show_queue()


def _go_on(stage: Stage) -> QWidget:
    view: Any = stage.window.show_pane("import")
    view.go_on()
    return stage.window


def _year_book(folder: Path) -> Path:
    path = folder / "2026 年值班台账.xlsx"
    with Workbook(str(path)) as book:
        for month in range(1, 11):
            _month(book.add_worksheet(f"{month}月"), month)
        book.add_worksheet("汇总").write_row(0, 0, ["月份", "件数"])
    return path


def _month(sheet: Any, month: int) -> None:
    sheet.merge_range(0, 0, 0, 6, f"2026 年 {month} 月值班台账")
    sheet.write_row(1, 0, _BOOK_HEAD)
    sheet.merge_range(2, 0, 4, 0, f"{month}月12日")
    for line, row in enumerate(_BOOK_ROWS, start=2):
        sheet.write_row(line, 1, row)
    sheet.write_row(5, 0, ["合计", "3件"])


def _mails(folder: Path) -> list[Path]:
    paths = []
    box = folder / "mail"
    box.mkdir(exist_ok=True)
    for at, (sender, subject, text) in enumerate(_MAILS):
        path = box / f"{at}.eml"
        date = f"Mon, 12 Oct 2026 0{8 + at}:05:00 +0800"
        head = f"From: {sender}\nDate: {date}\nMessage-ID: <{at}@x>\nSubject: {subject}"
        path.write_text(f"{head}\n\n{text}\n", encoding="utf-8")
        paths.append(path)
    return paths


def _list(folder: Path) -> Path:
    path = folder / "2026-10.csv"
    path.write_bytes("\r\n".join((_HEAD, *_ROWS)).encode("gb18030"))
    return path
