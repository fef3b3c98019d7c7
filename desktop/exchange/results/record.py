"""One result of an exam as it is written to a file."""

from typing import NamedTuple

from desktop.domain.bilingual import Bilingual


class StageScore(NamedTuple):
    """Marks of one stage."""

    code: str
    name: Bilingual
    got: float
    of: float


class ResultRecord(NamedTuple):
    """An attempt that ended; `identity` names the person for life, times are UTC milliseconds."""

    id: bytes
    exam: str
    version: int
    title: Bilingual
    person: Bilingual
    identity: str
    staff_no: str
    number: int
    state: str
    way: str
    trainer: Bilingual
    trainer_identity: str
    started_at: int
    ended_at: int
    spent_ms: int
    got: float
    of: float
    passed: bool
    waiting: bool
    knock_outs: int
    stages: tuple[StageScore, ...]
    certificate: str
    zone: str

    @property
    def is_void(self) -> bool:
        """Return whether the attempt counts for nothing."""
        return self.state == "void"
