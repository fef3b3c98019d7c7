"""Mails made for the tests, and how they come out."""

import zipfile
from pathlib import Path

from desktop.domain.drafts import Reject
from desktop.exchange.drafting import drafts
from desktop.exchange.guessing import guess_mapping
from desktop.exchange.opening import open_file


def mail(subject="Printer", body="It is jammed.", number="<1@desk.example>", **more):
    """Return the bytes of a plain mail; a field set to None is left out."""
    fields = {
        "From": "Ann Lee <ann@desk.example>",
        "To": "help@desk.example",
        "Subject": subject,
        "Date": "Wed, 13 Sep 2023 13:05:45 +0200",
        "Message-ID": number,
        "Content-Type": "text/plain; charset=utf-8",
    }
    fields |= {name.replace("_", "-"): value for name, value in more.items()}
    head = [f"{name}: {value}" for name, value in fields.items() if value is not None]
    text = "\r\n".join((*head, "", body))
    return text.encode("utf-8", "surrogateescape")


def parts(*bodies, kind="mixed", **more):
    """Return the bytes of a mail of several parts, each with its own head."""
    text = "".join(f"--cut\r\n{body}\r\n" for body in bodies) + "--cut--\r\n"
    return mail(body=text, Content_Type=f'multipart/{kind}; boundary="cut"', **more)


def entries_of(path: Path):
    """Return what becomes of the mails of a file, folder or archive."""
    (source,) = open_file(path).sources
    return list(drafts(source, guess_mapping(source, "UTC")))


def read(tmp_path: Path, data: bytes, name="a.eml"):
    """Return the ticket of one mail."""
    path = tmp_path / name
    path.write_bytes(data)
    (entry,) = entries_of(path)
    assert not isinstance(entry, Reject)
    return entry


def zipped(path: Path, **files: bytes):
    """Write mails into an archive."""
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in files.items():
            archive.writestr(f"{name}.eml", data)
    return path
