"""Scenes of the ways into the library and out of it, with files as other desks keep them."""

from typing import cast

from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from desktop.tour.stage import Stage
from desktop.views.sops.sop_view import SopView

_FILES = {
    "打印机脱机处理.md": "# 打印机脱机处理\n\n## 目的\n让人尽快打印。\n\n## 步骤\n"
    "1. 看指示灯 ![面板](panel.png)\n2. 重启打印服务\n3. 打一张测试页\n\n## 其他\n备件在二楼。\n",
    "vpn.md": "# VPN access\n\n## Steps\n1. Check the token\n2. Renew the certificate\n",
    "ACC-01.md": "---\ncode: ACC-01\ntitle: 账号锁定处理\nowner_team: 桌面组\n---\n\n"
    "# 账号锁定处理\n\n1. 核对三要素\n2. 查锁定来源\n3. 解锁\n4. 用户当场登录\n",
    "空白.csv": "",
}


def import_documents(stage: Stage) -> QWidget:
    """Show what some files would come to."""
    folder = stage.folder / "handed over"
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in _FILES.items():
        (folder / name).write_text(text, "utf-8")
    _view(stage).ways.into.look([str(folder)])
    stage.settle()
    return _dialog(stage, "sop_import")


def export_documents(stage: Stage) -> QWidget:
    """Show the sheet that asks what is given out."""
    _view(stage).ways.out.ask()
    stage.settle()
    dialog = _dialog(stage, "sop_export")
    # The sample desk lies in another folder each time; a picture is the same each time.
    line = dialog.findChild(QLineEdit, "sop_export_folder")
    if line is not None:
        line.setText("exports/sops")
    return dialog


def leave(stage: Stage, shown: QWidget) -> None:
    """Close the dialog."""
    if isinstance(shown, QDialog):
        shown.reject()
    stage.settle()


def _view(stage: Stage) -> SopView:
    return cast("SopView", stage.window.show_pane("sops"))


def _dialog(stage: Stage, name: str) -> QWidget:
    found = stage.window.findChild(QDialog, name)
    return found if found is not None else stage.window
