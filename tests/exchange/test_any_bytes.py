"""Whatever bytes a file holds, it comes in, or is refused in words of both languages."""

from contextlib import suppress
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.domain.drafts import Reject, TicketDraft
from desktop.domain.errors import AppError
from desktop.exchange.drafting import drafts
from desktop.exchange.guessing import guess_mapping
from desktop.exchange.opening import open_file
from desktop.exchange.rejects import explained
from desktop.resources import load_toml

_SENTENCES = load_toml("errors/exchange.toml")
_NAMES = st.sampled_from(
    ["t.csv", "t.json", "t.jsonl", "t.xes", "t.zip", "t.gz", "t.xlsx", "t", "t.eml", "t.mbox"]
)
_STARTS = st.sampled_from(
    [
        *(b"", b"PK\x03\x04", b"\x1f\x8b\x08\x00", b"\xff\xfe", b"\xef\xbb\xbf"),
        *(b"From a\nSubject: b\n", b"Subject: a\nFrom: b\n\n"),
        *(b"<log>", b"[{", b'{"tickets":[', b"id,subject\n", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"),
    ]
)
_CELLS = st.lists(st.text(st.sampled_from('ab1,;"\n\r\t \x00<{['), max_size=8), max_size=5)
_RELAXED = settings(
    max_examples=200, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)


class _Spoken(AppError):
    """Tells that a refusal had its sentences."""


def _read(path: Path) -> None:
    try:
        sources = open_file(path).sources
    except AppError as error:
        texts = _SENTENCES[error.code]
        raise _Spoken("/".join(text.format(**error.params) for text in texts.values())) from error
    for source in sources:
        for entry in drafts(source, guess_mapping(source, "UTC")):
            assert isinstance(entry, TicketDraft | Reject)
            if isinstance(entry, Reject):
                assert all(explained(entry, "zh") + explained(entry, "en"))


@_RELAXED
@given(start=_STARTS, rest=st.binary(max_size=400), name=_NAMES)
def test_any_bytes_come_in_or_are_refused(
    tmp_path: Path, start: bytes, rest: bytes, name: str
) -> None:
    path = tmp_path / name
    path.write_bytes(start + rest)
    with suppress(_Spoken):
        _read(path)


@_RELAXED
@given(rows=st.lists(_CELLS, max_size=8))
def test_any_text_after_a_header_comes_in(tmp_path: Path, rows: list[list[str]]) -> None:
    path = tmp_path / "t.csv"
    body = "\n".join(",".join(row) for row in rows)
    path.write_text(f"id,subject,status\n{body}", encoding="utf-8", newline="")
    _read(path)
