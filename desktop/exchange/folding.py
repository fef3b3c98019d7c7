"""Full-width letters, digits and signs as half-width ones, where they are data and not prose."""

# Brackets and commas keep their width: they are ordinary punctuation in Chinese names.
_NARROW = {wide: wide - 0xFEE0 for wide in (*range(0xFF10, 0xFF1B), *range(0xFF21, 0xFF3B))}
_NARROW |= {wide: wide - 0xFEE0 for wide in (*range(0xFF41, 0xFF5B), 0xFF0B, 0xFF0D, 0xFF0E)}
_NARROW |= {0xFF0F: "/", 0xFF20: "@", 0xFF3F: "_", 0xFF05: "%", 0x3000: " "}


def folded(text: str) -> str:
    """Return a number, name or code with its full-width signs narrow."""
    return text if text.isascii() else text.translate(_NARROW).strip()
