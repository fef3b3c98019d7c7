"""Flip bits of a workspace's file and use it as a person would."""

import random
import shutil
from contextlib import suppress

from desktop.domain.drafts import TicketDraft
from desktop.domain.errors import AppError
from desktop.domain.ticket_query import TicketQuery
from desktop.services.workspace import open_workspace


def look_and_work(root, machine, clock):
    """Open a file, read what there is, write a little; every refusal is an AppError."""
    workspace = open_workspace(root, machine, clock)
    try:
        mine = workspace.services(workspace.session(next(iter(workspace.directory.agents), None)))
        for act in (
            mine.queue.counts,
            lambda: [mine.queue.get(key) for key in mine.queue.all_keys(TicketQuery())],
            lambda: mine.queue.rows(mine.queue.all_keys(TicketQuery(sort="subject"))),
            lambda: mine.queue.all_keys(TicketQuery(text="打印", best_first=True)),
            lambda: mine.people.find("林"),
            lambda: workspace.directory.fields,
            mine.undo.recent,
            lambda: mine.settings.get("desk_name"),
            lambda: mine.tickets.create(TicketDraft("打印机", tags=("急",))),
            lambda: mine.tickets.change(
                list(mine.queue.all_keys(TicketQuery())), {"priority": 1}, reason="定级"
            ),
            mine.undo.undo,
            mine.checks.run,
            mine.backups.make,
        ):
            with suppress(AppError):
                act()
    finally:
        workspace.close()


def flip_bits(folder, target, seed, flips=24):
    """Copy a workspace and flip bits of its database; the first page's magic stays readable."""
    shutil.copytree(folder, target)
    path = target / "deskbook.db"
    content = bytearray(path.read_bytes())
    chance = random.Random(seed)  # noqa: S311 - the same flips each time
    for _ in range(flips):
        content[chance.randrange(100, len(content))] ^= 1 << chance.randrange(8)
    path.write_bytes(content)


def survive(sample_folder, tmp_path, machine, clock, seed):
    root = tmp_path / f"bits-{seed}"
    flip_bits(sample_folder, root, seed)
    with suppress(AppError):
        look_and_work(root, machine, clock)
    shutil.rmtree(root)
