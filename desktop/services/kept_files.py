"""Files kept with tickets and documents: where they lie, copies to look at, copies to keep."""

from pathlib import Path

from desktop.services.base import Service
from desktop.store import files


class KeptFileService(Service):
    """Names a file by its hash; what is kept is only ever read, others get a copy."""

    def path(self, digest: str) -> Path:
        """Return where a kept file lies; it is only ever read."""
        return files.path_of(self._store.folder, digest)

    def save_copy(self, digest: str, target: str) -> None:
        """Copy a kept file to a place of the person's choice."""
        files.copy_out(self._store.folder, digest, target)

    def copy_to_look(self, digest: str, name: str) -> Path:
        """Put a read-only copy where another program may open it; return its path."""
        return files.copy_to_look(self._store.folder, digest, name)
