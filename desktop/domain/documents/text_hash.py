"""The hash of a version's text, fixed at approval: SHA-256 over its canonical JSON."""

import hashlib
import json
from typing import Any


def text_hash(content: Any) -> str:
    """Return the hash of what a version says; equal text gives an equal hash everywhere."""
    text = json.dumps(_plain(content), ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def _plain(value: Any) -> Any:
    if isinstance(value, tuple) and hasattr(value, "_asdict"):
        return {name: _plain(part) for name, part in value._asdict().items()}
    if isinstance(value, (tuple, list)):
        return [_plain(part) for part in value]
    return value
