"""Bring the translation files up to the texts in the code, and compile them.

`python installers/translate.py` collects and compiles; `--check` fails where a text has no
translation or a compiled file is older than its source.
"""

import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "i18n"
FILES = (FOLDER / "deskbook_zh_CN.ts", FOLDER / "deskbook_en.ts")


def tool(name: str) -> str:
    """Return the path of a Qt tool beside the running interpreter."""
    return str(Path(sys.executable).with_name(name))


def collect() -> None:
    """Collect every marked text of desktop/ into the translation files."""
    sources = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "desktop").rglob("*.py"))
    for file in FILES:
        language = file.stem.removeprefix("deskbook_")
        words = [tool("pyside6-lupdate"), "-no-obsolete", "-locations", "none"]
        words += ["-source-language", "en", "-target-language", language]
        if language == "en":
            words.append("-pluralonly")
        subprocess.run([*words, *sources, "-ts", str(file)], cwd=ROOT, check=True)


def compile_files() -> None:
    """Compile the translation files to what the program loads."""
    for file in FILES:
        target = file.with_suffix(".qm")
        subprocess.run(
            [tool("pyside6-lrelease"), "-silent", str(file), "-qm", str(target)], check=True
        )


def unfinished() -> list[str]:
    """Return the texts that have no translation yet."""
    out: list[str] = []
    for file in FILES:
        for context in ET.parse(file).getroot().iter("context"):  # noqa: S314 - our own file
            name = context.findtext("name", "")
            for message in context.iter("message"):
                translation = message.find("translation")
                if translation is None or translation.get("type") == "unfinished":
                    out.append(f"{file.name} {name}: {message.findtext('source')}")
    return out


def main() -> int:
    """Collect and compile, or check."""
    if "--check" not in sys.argv:
        collect()
        compile_files()
    missing = unfinished()
    for line in missing:
        print(line)
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
