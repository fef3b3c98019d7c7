"""What several files hold: single mails together are one table, all others are their own."""

import os
from collections.abc import Sequence
from pathlib import Path

from desktop.domain.errors import AppError
from desktop.exchange.guessing import guess_mapping
from desktop.exchange.opening import is_mail_file, open_file, open_mails
from desktop.services.import_plans import Inspected, Plan


def inspect_files(files: Sequence[Path], zone: str) -> Inspected:
    """Look at files and guess how each is to be read; what cannot be read is told as refused."""
    found = Inspected([], [])
    mails = [file for file in files if is_mail_file(file)]
    together = mails if len(mails) > 1 else []
    for file in files:
        if file in together:
            continue
        try:
            opened = open_file(file)
        except AppError as error:
            found.refused.append(error)
            continue
        plans = (Plan(file, source, guess_mapping(source, zone)) for source in opened.sources)
        found.plans.extend(plans)
        found.refused.extend(opened.refused)
    if together:
        folder = Path(os.path.commonpath([mail.parent for mail in together]))
        source = open_mails(together, folder.name)
        found.plans.append(Plan(folder, source, guess_mapping(source, zone)))
    return found
