"""One style sheet per theme, filled from the tokens."""

from collections.abc import Mapping
from string import Template

from desktop.qtkit.tokens import Tokens
from desktop.resources import resource


def build_stylesheet(
    colours: Mapping[str, str], tokens: Tokens, scale: float, marks: str, language: str
) -> str:
    """Return the style sheet; `marks` is the folder name of the tick and arrow files."""
    names = dict(colours)
    names |= {f"r_{name}": str(value) for name, value in tokens.radius.items()}
    names |= {f"h_{name}": _px(value, scale) for name, value in tokens.height.items()}
    names |= {f"size_{name}": _px(role.size, scale) for name, role in tokens.type.items()}
    names |= {f"w_{name}": str(role.weight) for name, role in tokens.type.items()}
    names |= _inner_heights(tokens, scale)
    names["marks"] = resource(f"theme/marks/{marks}").as_posix()
    names["roles"] = _roles(tokens, scale, language)
    template = resource("theme/deskbook.qss").read_text(encoding="utf-8")
    return Template(template).substitute(names)


def _px(value: int, scale: float) -> str:
    return str(max(1, round(value * scale)))


def _inner_heights(tokens: Tokens, scale: float) -> dict[str, str]:
    # A style sheet's min-height is without its border.
    height = tokens.height
    control, segment, check = (
        round(height[name] * scale) for name in ("control", "segment", "check")
    )
    return {
        "h_control_in": str(control - 2),
        "h_control_focus": str(control - 4),
        "segment_in": str(segment - 6),
        "segment_focus": str(segment - 8),
        "check_in": str(check - 2),
        "check_round": str(check // 2),
    }


def _roles(tokens: Tokens, scale: float, language: str) -> str:
    rules = [
        f'QLabel[role="{name}"] {{ font-size: {_px(role.size, scale)}px;'
        f" font-weight: {role.weight}; }}"
        for name, role in tokens.type.items()
    ]
    families = ", ".join(f'"{name}"' for name in tokens.fonts["code"])
    rules.append(f'QLabel[role="code"] {{ font-family: {families}; }}')
    if language != "zh":
        rules.append('QLabel[role="caps"] { text-transform: uppercase; }')
    note = tokens.type["note_strong"]
    size = _px(note.size, scale)
    rules.append(f'QLabel[role="caps"] {{ font-size: {size}px; font-weight: {note.weight}; }}')
    return "\n".join(rules)
