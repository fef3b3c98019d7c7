"""Settings: declared once in resources/settings.toml, kept in the workspace or on this machine."""

import json
import re
from functools import cache
from typing import Any, NamedTuple

from desktop.domain.bilingual import Bilingual
from desktop.domain.errors import AppError
from desktop.domain.session import Session
from desktop.resources import load_toml
from desktop.services.base import Service, action
from desktop.services.machine import Machine
from desktop.store import lists, lookups
from desktop.store.change import Change
from desktop.store.store import Store


class Page(NamedTuple):
    """One page of settings."""

    id: str
    name: Bilingual
    icon: str


class Setting(NamedTuple):
    """One declared setting."""

    name: str
    page: str
    scope: str
    kind: str
    default: Any
    label: Bilingual
    hint: Bilingual
    options: tuple[tuple[str, Bilingual], ...]
    pattern: str


@cache
def pages() -> tuple[Page, ...]:
    """Return the pages of settings in order."""
    return tuple(
        Page(page["id"], Bilingual(page["zh"], page["en"]), page["icon"])
        for page in load_toml("settings.toml")["page"]
    )


@cache
def declared() -> dict[str, Setting]:
    """Return every setting by name, in order."""
    return {data["name"]: _setting(data) for data in load_toml("settings.toml")["setting"]}


class SettingsService(Service):
    """Reads and writes settings wherever they are kept."""

    def __init__(self, store: Store, session: Session, machine: Machine) -> None:
        super().__init__(store, session)
        self._machine = machine

    def get(self, name: str) -> Any:
        """Return the value of a setting, its default where none was chosen."""
        setting = declared()[name]
        kept = (
            self._machine.values
            if setting.scope == "machine"
            else lists.settings(self._store.reader)
        )
        return kept.get(name, setting.default)

    @action("settings.set")
    def set(self, name: str, value: Any) -> None:
        """Choose a value; raises AppError("setting_invalid"). Workspace settings can be undone."""
        setting = declared()[name]
        check(setting, value)
        if setting.scope == "machine":
            self._machine.set(name, value)
            return

        def work(change: Change) -> None:
            key = lookups.setting_key(change.connection, name)
            text = json.dumps(value, ensure_ascii=False)
            if key is None:
                change.insert("setting", {"name": name, "value": text})
            else:
                change.update("setting", key, {"value": text})

        self._write("settings.set", work)


def check(setting: Setting, value: Any) -> None:
    """Raise AppError("setting_invalid") for a value that the declaration doesn't allow."""
    allowed = {option for option, _ in setting.options}
    if setting.kind == "choice":
        good = isinstance(value, str) and value in allowed
    elif setting.kind == "yes_no":
        good = isinstance(value, bool)
    else:
        good = isinstance(value, str) and (
            not setting.pattern or re.fullmatch(setting.pattern, value) is not None
        )
    if not good:
        raise AppError("setting_invalid", setting=setting.label, hint=setting.hint)


def _setting(data: dict[str, Any]) -> Setting:
    return Setting(
        data["name"],
        data["page"],
        data["scope"],
        data["kind"],
        data["default"],
        Bilingual(data["zh"], data["en"]),
        Bilingual(data["hint_zh"], data["hint_en"]),
        tuple((value, Bilingual(zh, en)) for value, zh, en in data.get("options", ())),
        data.get("pattern", ""),
    )
