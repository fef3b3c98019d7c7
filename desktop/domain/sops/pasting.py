"""Read a list or a table from the clipboard as steps; whatever it says stands in one of them."""

import re
from collections.abc import Callable
from typing import NamedTuple

from desktop.domain.bilingual import Bilingual
from desktop.domain.durations import minutes_of
from desktop.domain.sops.pairs import swapped
from desktop.domain.sops.paste_markup import Grid, from_markup
from desktop.domain.sops.records import Step, Target

FEWEST, _LONG_TITLE = 2, 60
_DIGITS = "一二三四五六七八九十百"
_NUMBERED = (
    r"\d{1,3}\s?[、)）]|\d{1,3}[.．](?!\d)|[(（]\d{1,3}[)）]|[①-⑳]"
    rf"|步骤\s*[\d{_DIGITS}]+\s*[:：.、]?|第\s*[\d{_DIGITS}]+\s*步\s*[:：.、]?"
    rf"|[{_DIGITS}]{{1,3}}、|step\s*\d+\s*[:：.)-]?(?=\s|$)"
)
_MARKER = re.compile(rf"(\s*)(?:({_NUMBERED})|([-*+•·●▪◦–]|\[[ x]\])(?=\s))\s*", re.IGNORECASE)
_SENTENCE = re.compile(r"[。；;：:]|[.!?](?=\s)")
_TAB = 4

_HEADERS = {
    "number": ("no", "no.", "#", "序号", "编号", "步骤号", "nr"),
    "title": (
        *("step", "steps", "action", "title", "what", "task", "activity"),
        *("步骤", "操作", "动作", "标题", "内容", "操作步骤", "步骤名称", "工作内容"),
    ),
    "body": (
        *("description", "details", "detail", "how", "instructions", "notes"),
        *("说明", "描述", "详细说明", "操作说明", "具体操作", "备注", "要点"),
    ),
    "role": (
        *("role", "who", "owner", "responsible", "by"),
        *("角色", "岗位", "责任人", "执行人", "负责人", "谁"),
    ),
    "time": (
        *("time", "minutes", "min", "target", "duration", "target time"),
        *("时间", "时限", "用时", "分钟", "时长", "目标时限", "时限（分钟）"),
    ),
    "tool": ("tool", "tools", "system", "systems", "工具", "系统", "工具和系统", "所用工具"),
    "done": ("done when", "done", "result", "完成标准", "结果", "判定标准", "完成条件"),
}
_MEANT = {word: name for name, words in _HEADERS.items() for word in words}
_SEPARATORS = re.compile(r"[,，、;；/\n]+")


class Pasted(NamedTuple):
    """One step as it was pasted; roles and tools are still the words that stood there."""

    title: str
    body: str = ""
    role: str = ""
    minutes: int = 0
    tools: tuple[str, ...] = ()
    done_when: str = ""


def pasted_steps(text: str, markup: str = "") -> list[Pasted]:
    """Return the steps of a pasted list or table; none where it is neither, or has only one."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\x00", "")
    found = _from_table(_grid(text)) or _from_list(text)
    if not found and markup:
        table, lines = from_markup(markup)
        found = _from_table(table) or _from_list(lines)
    return found if len(found) >= FEWEST else []


def as_steps(
    pasted: list[Pasted], language: str, code_of: Callable[[str, str], str]
) -> tuple[Step, ...]:
    """Return records; `code_of(list, word)` names an entry of a list, "" for a word unknown."""
    return tuple(_step(each, language, code_of) for each in pasted)


def _step(pasted: Pasted, language: str, code_of: Callable[[str, str], str]) -> Step:
    empty = Bilingual()
    tools = {word: code_of("tool", word) for word in pasted.tools}
    role = code_of("role", pasted.role) if pasted.role else ""
    # A word that no list knows stays where it can be read.
    unknown = [word for word, code in tools.items() if not code]
    unknown += [pasted.role] if pasted.role and not role else []
    body = "\n\n".join(filter(None, (pasted.body, "，".join(unknown))))
    return Step(
        "",
        title=swapped(empty, language, pasted.title),
        body=swapped(empty, language, body),
        role=role,
        tools=tuple(code for code in tools.values() if code),
        target=Target(pasted.minutes),
        done_when=swapped(empty, language, pasted.done_when),
    )


def _grid(text: str) -> Grid:
    """Return the cells of tab-separated rows; none where the tabs only stand behind numbers."""
    lines = [line for line in text.split("\n") if line.strip()]
    if len(lines) < FEWEST or sum("\t" in line for line in lines) < len(lines):
        return []
    if all(_MARKER.match(line) and line.strip().count("\t") == 1 for line in lines):
        return []
    return [[cell.strip() for cell in line.split("\t")] for line in lines]


def _from_table(rows: Grid) -> list[Pasted]:
    if not rows:
        return []
    width = max(map(len, rows))
    rows = [row + [""] * (width - len(row)) for row in rows]
    meant = [_MEANT.get(cell.strip().casefold(), "") for cell in rows[0]]
    headed = "title" in meant or sum(map(bool, meant)) >= FEWEST
    names = _named(meant, rows) if headed else _guessed(rows)
    said = [_row(names, row) for row in (rows[1:] if headed else rows)]
    return [each for each in said if each.title or each.body]


def _named(meant: list[str], rows: Grid) -> list[str]:
    """Return what each column is, by its header; the first unknown one may be the title."""
    seen: set[str] = set()
    names = []
    for name in meant:
        names.append("" if name in seen and name != "tool" else name)
        seen.add(name)
    if "title" not in names:
        at = next((i for i, name in enumerate(names) if not name), None)
        if at is None:
            at = names.index("body") if "body" in names else 0
        names[at] = "title"
    assert len(names) == len(rows[0])  # noqa: S101 - one name for each column
    return names


def _guessed(rows: Grid) -> list[str]:
    """Return what each column is by what stands in it: numbers, times, then the words."""
    columns = [[row[at] for row in rows] for at in range(len(rows[0]))]
    names = ["" for _ in columns]
    if all(re.fullmatch(r"\d{1,3}[.、)]?", cell) for cell in columns[0]):
        names[0] = "number"
    for at, cells in enumerate(columns):
        if not names[at] and all(_minutes(cell) for cell in cells):
            names[at] = "time"
            break
    if "" in names:
        names[names.index("")] = "title"
    return names


def _row(names: list[str], row: list[str]) -> Pasted:
    said: dict[str, list[str]] = {}
    for name, cell in zip(names, row, strict=True):
        if not cell or name == "number":
            continue
        fits = name != "time" or _minutes(cell)
        said.setdefault((name if fits else "") or "body", []).append(cell)
    tools = _SEPARATORS.split("\n".join(said.get("tool", ())))
    title, rest = _titled(" ".join(said.get("title", ())))
    body = [*filter(None, [rest]), *said.get("body", ())]
    return Pasted(
        title,
        "\n\n".join(body),
        " ".join(said.get("role", ())),
        _minutes(said["time"][0]) if "time" in said else 0,
        tuple(dict.fromkeys(word.strip() for word in tools if word.strip())),
        " ".join(said.get("done", ())),
    )


def _minutes(cell: str) -> int:
    minutes = minutes_of(cell, 1.0) if cell else None
    return round(minutes) if minutes and 0 < minutes < 100_000 else 0  # noqa: PLR2004 - months


def _from_list(text: str) -> list[Pasted]:
    """Return an item for each line marked like the first one; other lines belong to the item."""
    lines = [line.expandtabs(_TAB).rstrip() for line in text.split("\n")]
    marked = [(at, found) for at, line in enumerate(lines) if (found := _MARKER.match(line))]
    numbered = [each for each in marked if each[1].group(2)]
    marks = numbered or marked
    if not marks:
        return []
    edge = min(len(found.group(1)) for _, found in marks)
    starts = [at for at, found in marks if len(found.group(1)) <= edge + 1]
    before = "\n".join(lines[: starts[0]]).strip()
    out = []
    for at, end in zip(starts, [*starts[1:], len(lines)], strict=True):
        head = lines[at][_end(lines[at]) :]
        title, rest = _titled(head)
        body = _outdented(lines[at + 1 : end])
        out.append(Pasted(title, "\n".join(filter(None, (before, rest, body)))))
        before = ""
    return [each for each in out if each.title or each.body]


def _end(line: str) -> int:
    found = _MARKER.match(line)
    return found.end() if found else 0


def _outdented(lines: list[str]) -> str:
    edges = [len(line) - len(line.lstrip()) for line in lines if line.strip()]
    by = min(edges, default=0)
    return "\n".join(line[by:] for line in lines).strip("\n")


def _titled(line: str) -> tuple[str, str]:
    """Return a title, and the rest of a line that is too long to be one."""
    line = line.strip()
    if len(line) <= _LONG_TITLE:
        return line, ""
    cut = _SENTENCE.search(line)
    if cut and 0 < cut.start() <= _LONG_TITLE:
        return line[: cut.start()].strip(), line[cut.end() :].strip()
    return "", line
