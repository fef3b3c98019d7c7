"""How the pains of processes ended: one end for each row that has one, whatever its version."""

from desktop.domain.process.pains import EndKind, PainEnd
from desktop.store import driver
from desktop.store.driver import Connection


def ends_of(connection: Connection, step: int) -> list[int]:
    """Return the key of the end of a row's pain, by the key of its step; none where it is open."""
    return [
        key for (key,) in connection.execute("select key from pain_end where step = ?", (step,))
    ]


@driver.reading
def ends(connection: Connection, document: int) -> dict[int, PainEnd]:
    """Return the ends of the pains of a process by the keys of steps."""
    found = connection.execute(
        "select e.step, e.kind, e.target, e.note, e.person, e.at from pain_end e"
        " join document_step s on s.key = e.step where s.document = ?",
        (document,),
    )
    return {step: PainEnd(EndKind(kind), *rest) for step, kind, *rest in found}
