"""Scenes of the import, with a list as a small desk keeps it."""

from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget

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


def _list(folder: Path) -> Path:
    path = folder / "2026-10.csv"
    path.write_bytes("\r\n".join((_HEAD, *_ROWS)).encode("gb18030"))
    return path
