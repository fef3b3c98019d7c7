"""Make a checkout importable and startable in its environment without building it."""

from __future__ import annotations

from pathlib import Path

_POSIX_COMMAND = """\
#!/bin/sh
exec "$(dirname -- "$(readlink -f -- "$0")")/python" -P -m desktop "$@"
"""
_WINDOWS_COMMAND = '@"%~dp0python.exe" -P -m desktop %*\r\n'
_ENTRY_POINTS = "[console_scripts]\ndeskbook = desktop.__main__:main\n"


def link(site_packages: Path, commands: Path, root: Path, version: str) -> None:
    """Put the checkout on the environment's path, with its metadata and its command."""
    (site_packages / "deskbook.pth").write_text(path_line(root), encoding="ascii")
    _write_metadata(site_packages, version)
    if commands.name == "Scripts":
        (commands / "deskbook.cmd").write_text(_WINDOWS_COMMAND, encoding="utf-8", newline="")
        return
    command = commands / "deskbook"
    command.write_text(_POSIX_COMMAND, encoding="utf-8")
    command.chmod(0o755)


def path_line(root: Path) -> str:
    """Return the line that puts a folder on the path, the same bytes in every locale."""
    text = str(root)
    # Before 3.13 Python reads the file in the locale's encoding, which need not be UTF-8.
    return f"{text}\n" if text.isascii() else f"import sys; sys.path.append({text!a})\n"


def _write_metadata(site_packages: Path, version: str) -> None:
    for old in site_packages.glob("deskbook-*.dist-info"):
        for file in old.iterdir():
            file.unlink()
        old.rmdir()
    folder = site_packages / f"deskbook-{version}.dist-info"
    folder.mkdir()
    texts = {
        "METADATA": f"Metadata-Version: 2.1\nName: deskbook\nVersion: {version}\n",
        "INSTALLER": "deskbook-bootstrap\n",
        "entry_points.txt": _ENTRY_POINTS,
    }
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8")
    record = [f"{folder.name}/{name},," for name in (*texts, "RECORD")]
    (folder / "RECORD").write_text("\n".join([*record, "deskbook.pth,,", ""]), encoding="utf-8")
