"""What is typed and not yet recorded, kept on disk so that even a crash loses none of it."""

from collections.abc import Mapping
from typing import Any

from desktop.services.base import Service, action
from desktop.store import draft_files, ticket_ids

_TALK = "talk-"


class DraftService(Service):
    """Drafts of this person; a name says what is written and on what, like `reply-<ticket id>`."""

    @action("draft.keep")
    def keep(self, name: str, content: Mapping[str, Any]) -> None:
        """Keep a draft in place of the last one of that name; raises AppError draft_not_kept."""
        draft_files.keep(self._store.folder, self._own(name), content)

    @action("draft.keep")
    def drop(self, name: str) -> None:
        """Forget a draft that was recorded or thrown away."""
        draft_files.drop(self._store.folder, self._own(name))

    def all(self, prefix: str = "") -> dict[str, dict[str, Any]]:
        """Return this person's drafts whose names begin with `prefix`, by name."""
        own = self._own("")
        found = draft_files.read(self._store.folder, own + prefix)
        return {name.removeprefix(own): content for name, content in found.items()}

    @action("draft.keep")
    def keep_talk(self, ticket: int, mode: str, content: Mapping[str, Any]) -> None:
        """Keep what is written about a ticket, under the ticket's identity and not its key.

        Empty content drops it. `mode` says what is written: reply, note, subject …
        """
        identity = ticket_ids.id_of(self._store.reader, ticket)
        if identity is None:
            return
        name = f"{_TALK}{mode}-{identity.hex()}"
        if any(content.values()):
            self.keep(name, {**content, "ticket_key": ticket})
        else:
            self.drop(name)

    def talk(self) -> dict[tuple[int, str], dict[str, Any]]:
        """Return what this person was writing, by ticket and mode; gone tickets are left out."""
        found: dict[tuple[int, str], dict[str, Any]] = {}
        for name, content in self.all(_TALK).items():
            mode, _, identity = name.removeprefix(_TALK).partition("-")
            hint = content.pop("ticket_key", 0)
            key = ticket_ids.key_of(self._store.reader, bytes.fromhex(identity), hint)
            if key is not None:
                found[key, mode] = content
        return found

    def _own(self, name: str) -> str:
        return f"{self._session.person or 0}.{name}"
