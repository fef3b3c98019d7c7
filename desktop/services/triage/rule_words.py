"""Values of conditions and settings as people type them, and back to codes."""

import re
from collections.abc import Iterable, Sequence
from typing import Any

from desktop.domain.errors import AppError
from desktop.domain.triage.rule_codes import list_of
from desktop.domain.triage.rules import LEVELLED, PUSHES, Fact, Setting
from desktop.domain.vocabulary import Level, Priority
from desktop.services.directory import Directory
from desktop.services.triage.sentences import Sentences

_SIGNS = re.compile("[,，、;；\n]")
_JOINT = {"zh": "、", "en": ", "}


class RuleWords:
    """Reads and writes values in one language; a name that two entries share is told by code."""

    def __init__(self, directory: Directory, language: str) -> None:
        self._directory, self._language = directory, language
        self._say = Sentences(directory, language)

    def text(self, name: Fact | Setting, values: Any) -> str:
        """Return values as a line to edit."""
        listed = values if isinstance(values, tuple) else (values,)
        shown = dict(self.offered(name))
        return _JOINT[self._language].join(
            next((word for word, code in shown.items() if code == each), str(each))
            for each in listed
        )

    def read(self, name: Fact | Setting, text: str) -> list[str]:
        """Return the values that a line names.

        Raises:
            AppError: "rule_name_unknown" for a name that is not in the list it should be in.

        """
        parts = [part.strip() for part in _SIGNS.split(text) if part.strip()]
        known = {word.casefold(): code for word, code in self.offered(name)}
        if not known:
            return parts
        codes = {code.casefold(): code for _, code in self.offered(name)}
        out = []
        for part in parts:
            found = known.get(part.casefold(), codes.get(part.casefold()))
            if found is None:
                raise AppError("rule_name_unknown", name=part)
            out.append(found)
        return out

    def setting(self, name: Setting, text: str) -> Any:
        """Return the plain value of a setting that a line names; raises what `read` raises."""
        values = self.read(name, text)
        if name is Setting.TAGS:
            return values
        first = values[0] if values else ""
        if name in PUSHES:
            return int(first) if re.fullmatch(r"-?\d", first) else first
        return first

    def offered(self, name: Fact | Setting) -> Sequence[tuple[str, str]]:
        """Return word and code of everything that can be named, nothing where words are free."""
        if name in LEVELLED:
            return [(self._say.word("level", level.code), level.code) for level in Level]
        if name in (Setting.FLOOR, Setting.CEILING):
            return [(f"P{int(each)}", str(int(each))) for each in Priority]
        if name is Setting.ASSIGNEE:
            people = self._directory.agents.values()
            return [(p.name.text(self._language), p.identity) for p in people if not p.retired_at]
        wanted = list_of(name)
        if wanted is None:
            return []
        items = self._directory.of(wanted)
        return _unique((item.name.text(self._language), item.code) for item in items)


def _unique(pairs: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    seen: dict[str, str] = {}
    for word, code in pairs:
        seen[code if word in seen else word] = code
    return list(seen.items())
