"""Which language a text from elsewhere is in, as far as its letters tell."""

_FIRST_HAN, _LAST_HAN = "\u4e00", "\u9fff"


def language_of(text: str, languages: tuple[str, ...]) -> str:
    """Return the language of the draft that a text belongs to."""
    found = "zh" if any(_FIRST_HAN <= letter <= _LAST_HAN for letter in text) else "en"
    return found if found in languages else languages[0]
