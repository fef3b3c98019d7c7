"""How grave an error code is: four words in each language, or whatever was typed."""

from desktop.domain.bilingual import Bilingual

LEVELS = {
    "info": Bilingual("提示", "Info"),
    "warning": Bilingual("警告", "Warning"),
    "error": Bilingual("错误", "Error"),
    "critical": Bilingual("严重", "Critical"),
}


def level_word(level: str, language: str) -> str:
    """Return what a level is called, or the level as it was typed."""
    known = LEVELS.get(level)
    return known.text(language) if known else level


def level_of(word: str) -> str:
    """Return the level that a word means in either language, or the word itself."""
    said = word.strip()
    found = (level for level, name in LEVELS.items() if name.matches(said) or level == said.lower())
    return next(found, said)
