"""Where things lie in a workspace folder."""

from pathlib import Path
from typing import NamedTuple


class WorkspaceFolder(NamedTuple):
    """A workspace is a folder with these things in it."""

    root: Path

    @property
    def database(self) -> Path:
        """Return the database file."""
        return self.root / "deskbook.db"

    @property
    def files(self) -> Path:
        """Return the folder of attachments, named by their SHA-256."""
        return self.root / "files"

    @property
    def backups(self) -> Path:
        """Return the folder of backups."""
        return self.root / "backups"

    @property
    def exports(self) -> Path:
        """Return the folder of exports and rejects files."""
        return self.root / "exports"

    @property
    def drafts(self) -> Path:
        """Return the folder of what is typed and not yet recorded; made with the first draft."""
        return self.root / "drafts"

    @property
    def lock(self) -> Path:
        """Return the file whose lock says that a writing process is at work."""
        return self.root / "deskbook.lock"

    def make(self) -> None:
        """Make the folder and what belongs in it."""
        for folder in (self.root, self.files, self.backups, self.exports):
            folder.mkdir(parents=True, exist_ok=True)
