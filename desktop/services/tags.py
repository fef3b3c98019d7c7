"""The tags in use: counted, renamed, merged, taken off; in chunks of one batch."""

import json

from desktop.domain.errors import AppError
from desktop.domain.progress import Progress, ignore_progress
from desktop.services.base import Service, action
from desktop.store import usage
from desktop.store.change import Change

_CHUNK = 300
_LONGEST_TAG = 60


class TagService(Service):
    """The tags in use: counted, renamed, taken off; a tag lives as long as a ticket has it."""

    def used(self) -> list[tuple[str, int]]:
        """Return every tag with the number of its tickets, in order; to be asked in a job."""
        return usage.tags(self._store.reader)

    @action("tag.rename")
    def rename(self, tag: str, to: str, progress: Progress = ignore_progress) -> int:
        """Call a tag something else on all tickets, or merge it into one there is."""
        new = clean_tag(to)
        return 0 if new == tag else self._replace("tag.rename", tag, [new], progress)

    @action("tag.delete")
    def delete(self, tag: str, progress: Progress = ignore_progress) -> int:
        """Take a tag off all tickets; return how many had it."""
        return self._replace("tag.delete", tag, [], progress)

    def _replace(self, command: str, tag: str, new: list[str], progress: Progress) -> int:
        total = dict(usage.tags(self._store.reader)).get(tag, 0)
        done, batch = 0, None
        while True:
            progress(done, total)
            intent = self._intent(command)._replace(batch=batch)
            moved, set_key = self._store.write(intent, lambda change: _retag(change, tag, new))
            done += moved
            batch = batch or set_key
            if moved < _CHUNK:
                return done


def clean_tag(text: str) -> str:
    """Return a tag fit to keep; raises AppError("tag_bad")."""
    tag = "".join(text.split())
    if not 0 < len(tag) <= _LONGEST_TAG:
        raise AppError("tag_bad", limit=_LONGEST_TAG)
    return tag


def _retag(change: Change, tag: str, new: list[str]) -> tuple[int, int]:
    keys = usage.tagged(change.connection, tag, _CHUNK)
    for key in keys:
        row = change.row("ticket", key) or {}
        tags: list[str] = json.loads(row["tags"])
        kept = [part for each in tags for part in (new if each == tag else [each])]
        text = json.dumps(list(dict.fromkeys(kept)), ensure_ascii=False)
        change.update("ticket", key, {"tags": text}, row)
    return len(keys), change.set_key if keys else 0
