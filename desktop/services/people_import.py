"""Take a staff list in: shown first, then written in chunks that are one act with one undo."""

from collections.abc import Callable, Iterator
from functools import partial
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from desktop.domain.bilingual import Bilingual
from desktop.domain.keys import new_id
from desktop.domain.progress import Progress, ignore_progress
from desktop.exchange.people_table import read_people, write_empty
from desktop.services.base import Service, action
from desktop.services.names import pinyin_keys, sort_name
from desktop.services.people_plan import ChangedPerson, NewPerson, PeoplePlan, Superior, depth, plan
from desktop.store import history, lists
from desktop.store.change import Change

_CHUNK = 2000
_NAMES = frozenset({"name_zh", "name_en"})

Step = Callable[[Change], object]


class PeopleTaken(NamedTuple):
    """What taking a staff list in came to."""

    read: int
    added: int
    changed: int
    retired: int
    unchanged: int
    refused: int
    departments: int


class PeopleImport(Service):
    """People are known again by their staff number; those of the desk are never retired."""

    def read(self, file: Path) -> PeoplePlan:
        """Return what taking a file in would do; raises the AppErrors of reading."""
        return plan(read_people(file), lists.all_people(self._store.reader))

    def save_empty(self, file: Path, language: str) -> None:
        """Write an empty staff list to fill in."""
        write_empty(file, language)

    @action("person.import")
    def take(
        self, wanted: PeoplePlan, *, whole: bool = True, progress: Progress = ignore_progress
    ) -> PeopleTaken:
        """Add and change people as shown; a `whole` list also retires whom it doesn't name.

        On cancel or failure everything of it is taken back.
        """
        # What was shown is looked at anew: somebody may have edited people meanwhile.
        now = plan(wanted.table, lists.all_people(self._store.reader))
        total, steps = now.touched(whole=whole), _steps(now, whole=whole)
        done, batch = 0, None
        try:
            while chunk := list(islice(steps, _CHUNK)):
                progress(done, total)
                intent = self._intent("person.import")._replace(batch=batch)
                written = self._store.write(intent, partial(_write, chunk=chunk))
                batch = batch or written
                done += len(chunk)
        except Exception:
            self._take_back(batch)
            raise
        progress(total, total)
        retired = len(now.leaving) if whole else 0
        return PeopleTaken(
            now.table.read,
            len(now.added),
            len(now.changed),
            retired,
            now.unchanged,
            len(now.refused),
            len(now.table.departments),
        )

    def _take_back(self, batch: int | None) -> None:
        if batch is None:
            return
        for key in history.batch_of(self._store.reader, batch):
            intent = self._intent("history.undo")._replace(undoes=key)
            self._store.write(intent, partial(history.invert, set_key=key))


def _write(change: Change, chunk: list[Step]) -> int:
    for step in chunk:
        step(change)
    return change.set_key


def _steps(wanted: PeoplePlan, *, whole: bool) -> Iterator[Step]:
    """Yield one step for each person; whoever is above somebody comes first, and goes last."""
    keys: dict[str, int] = {}
    above = {each.row.staff_no: each for each in wanted.superiors}
    for new in sorted(wanted.added, key=lambda new: depth(new.row.staff_no, above)):
        yield partial(_add, new=new, superior=above.get(new.row.staff_no), keys=keys)
    for each in wanted.changed:
        yield partial(_set, changed=each, superior=above.get(each.row.staff_no), keys=keys)
    for person in wanted.leaving if whole else ():
        yield partial(_retire, key=person.key)


def _retire(change: Change, key: int) -> None:
    change.update("person", key, {"retired_at": change.now})


def _add(change: Change, new: NewPerson, superior: Superior | None, keys: dict[str, int]) -> None:
    row = {"name_zh": "", "name_en": "", "role": "requester", **new.fields}
    name = Bilingual(row["name_zh"], row["name_en"])
    row |= {"pinyin": pinyin_keys(name.zh), "sort_name": sort_name(name.constant())}
    row["superior"] = _key(superior, keys)
    keys[new.row.staff_no] = change.insert("person", {"id": new_id(change.now), **row})


def _set(
    change: Change, changed: ChangedPerson, superior: Superior | None, keys: dict[str, int]
) -> None:
    row = change.row("person", changed.person.key)
    if row is None:
        return
    values = {name: value for name, (_, value) in changed.fields.items()}
    if superior is not None:
        values["superior"] = _key(superior, keys)
    if _NAMES & set(values):
        name = Bilingual(*(values.get(part, row[part]) for part in ("name_zh", "name_en")))
        values["sort_name"] = sort_name(name.constant())
        # Pinyin typed by hand stays.
        if row["pinyin"] == pinyin_keys(row["name_zh"]):
            values["pinyin"] = pinyin_keys(name.zh)
    change.update("person", changed.person.key, values, row)


def _key(superior: Superior | None, keys: dict[str, int]) -> int | None:
    if superior is None or superior.key is not None:
        return superior.key if superior else None
    return keys.get(superior.staff_no)
