"""A comparison as plain text, to paste into a mail or a minute."""

from collections.abc import Sequence

from desktop.domain.sops.comparing import Fate, StepChange
from desktop.views.sops.compare.change_card import number_of
from desktop.views.sops.compare.change_lines import Line
from desktop.views.sops.compare.fates import SIGNS, fate_word, fates_of


def comparison_text(
    names: tuple[str, str],
    head: Sequence[Line],
    rows: Sequence[tuple[StepChange, Sequence[Line]]],
    language: str,
) -> str:
    """Return the changes of head and steps; steps that stayed the same are left out."""
    out = [" → ".join(names), ""]
    out += [f"  {line.plain()}" for line in head]
    for change, lines in rows:
        fates = fates_of(change)
        if fates == (Fate.SAME,):
            continue
        signs = "".join(SIGNS[fate] for fate in fates)
        words = ", ".join(fate_word(fate) for fate in fates)
        title = change.step.title.text(language)
        out.append(f"{signs} {number_of(change)} {title} ({words})")
        out += [f"    {line.plain()}" for line in lines]
    return "\n".join(out) + "\n"
