"""What every service has: the store and the session it acts for; and who may do what."""

from collections.abc import Callable, Mapping
from functools import cache, wraps
from typing import Any, NamedTuple, TypeVar, cast

from desktop.domain.errors import AppError
from desktop.domain.session import Session
from desktop.resources import load_toml
from desktop.store.change import Change, Intent
from desktop.store.store import Store

Method = TypeVar("Method", bound=Callable[..., Any])
Result = TypeVar("Result")


class Service:
    """Base of all services."""

    def __init__(self, store: Store, session: Session) -> None:
        self._store = store
        self._session = session

    def check_right(self, name: str) -> None:
        """Raise AppError("not_allowed") where this session's role may not do this."""
        if self._session.role not in rights()[name]:
            raise AppError("not_allowed", action=name, role=self._session.role)

    def _intent(self, command: str, reason: str = "") -> Intent:
        return Intent(command, self._session.person, self._session.clock(), reason)

    def _write(self, command: str, work: Callable[[Change], Result], reason: str = "") -> Result:
        return self._store.write(self._intent(command, reason), work)


class Action(NamedTuple):
    """What `action` leaves on a method, for the tests and the rights page."""

    name: str


def action(name: str) -> Callable[[Method], Method]:
    """Mark a public service method that changes something, and ask whether the person may."""

    def mark(method: Method) -> Method:
        @wraps(method)
        def checked(self: Service, *args: Any, **kwargs: Any) -> Any:
            self.check_right(name)
            return method(self, *args, **kwargs)

        checked.__dict__["action"] = Action(name)
        return cast("Method", checked)

    return mark


@cache
def rights() -> Mapping[str, frozenset[str]]:
    """Return the one table of rights: action to the roles that may."""
    table: dict[str, Any] = load_toml("rights.toml")
    return {name: frozenset(roles) for name, roles in table["actions"].items()}


@cache
def final_actions() -> frozenset[str]:
    """Return the actions that undo passes over."""
    return frozenset(load_toml("rights.toml")["final"]["actions"])
