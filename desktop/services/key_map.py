"""The keys a person gave to commands, kept on this PC; what is as declared is not kept."""

from collections.abc import Mapping, Sequence

from desktop.services.machine import Machine

_NAME = "keys"


class KeyMap:
    """Keys by command, as the file has them: whoever reads them checks them."""

    def __init__(self, machine: Machine) -> None:
        self._machine = machine

    def kept(self) -> dict[str, list[str]]:
        """Return the keys of every command that has others than declared."""
        kept = self._machine.values.get(_NAME)
        if not isinstance(kept, dict):
            return {}
        lists = {name: keys for name, keys in kept.items() if isinstance(keys, list)}
        return {name: [k for k in keys if isinstance(k, str)] for name, keys in lists.items()}

    def keep(self, keys: Mapping[str, Sequence[str]]) -> None:
        """Keep these and forget all others."""
        self._machine.set(_NAME, {name: list(each) for name, each in keys.items()})
