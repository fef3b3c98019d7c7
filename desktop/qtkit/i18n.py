"""The language of the screen: translators, switching while the program runs, pseudo-locales."""

import os
from enum import StrEnum

from PySide6.QtCore import (
    QCoreApplication,
    QLibraryInfo,
    QLocale,
    QObject,
    QTranslator,
    Signal,
)

from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.resources import resource

_LOCALES = {"zh": "zh_CN", "en": "en"}


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802 - lupdate looks for this name
    """Mark a text for the translators and return it; Qt's own of this name is typed as object."""
    del context
    return text


class Pseudo(StrEnum):
    """A language that nobody speaks: marks each text, doubles it, or runs from the right."""

    MARKED = "marked"
    LONG = "long"
    MIRRORED = "mirrored"


_DIRECTION = "QT_LAYOUT_DIRECTION"
# A letter of no width that is read from the right, as the first of an Arabic sentence would be.
_FROM_RIGHT = "\u200f"


class PseudoTranslator(QTranslator):
    """Puts ⟦⟧ around every text, so that a text without translation is seen at once."""

    def __init__(self, parent: QObject | None = None, way: Pseudo = Pseudo.MARKED) -> None:
        super().__init__(parent)
        self._way = way

    @override
    def translate(
        self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        del context, disambiguation
        if sourceText == _DIRECTION:
            return "RTL" if self._way is Pseudo.MIRRORED else "LTR"
        text = sourceText.replace("%n", str(n))
        if self._way is Pseudo.LONG:
            text = f"{text} {text}"
        marked = f"⟦{text}⟧"
        return f"{_FROM_RIGHT}{marked}" if self._way is Pseudo.MIRRORED else marked

    @override
    def isEmpty(self) -> bool:
        return False


class Languages(QObject):
    """Holds the translators of the application; `changed` follows Qt's LanguageChange event.

    `pseudo` ("long", "mirrored", "marked", or DESKBOOK_PSEUDO) replaces the texts of whatever
    language is used, to see what a longer one or one from the right would do.
    """

    changed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.language = ""
        self.pseudo = os.environ.get("DESKBOOK_PSEUDO", "")
        self._files: dict[str, QTranslator] = {}
        self._installed: list[QTranslator] = []

    def use(self, language: str) -> None:
        """Show everything in a language ("zh" or "en") from now on."""
        locale = _LOCALES[language]
        self._install(self._translators(language))
        QLocale.setDefault(QLocale(locale))
        self.language = language
        current_theme().set_language(language)
        self.changed.emit(language)

    def use_pseudo(self) -> None:
        """Show every translatable text between ⟦ and ⟧."""
        self._install([PseudoTranslator(self)])
        self.changed.emit(self.language)

    def text_in(self, language: str, context: str, source: str) -> str:
        """Return a marked text in a language, whichever one is on the screen."""
        return self._file(language).translate(context, source) or source

    def _translators(self, language: str) -> list[QTranslator]:
        if self.pseudo:
            return [PseudoTranslator(self, Pseudo(self.pseudo))]
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        return [_load(folder, "qtbase", _LOCALES[language]), self._file(language)]

    def _file(self, language: str) -> QTranslator:
        if language not in self._files:
            folder = str(resource("i18n"))
            self._files[language] = _load(folder, "deskbook", _LOCALES[language])
        return self._files[language]

    def _install(self, translators: list[QTranslator]) -> None:
        for old in self._installed:
            QCoreApplication.removeTranslator(old)
        # A translator that nobody holds is collected and does nothing.
        self._installed = translators
        for new in translators:
            QCoreApplication.installTranslator(new)


def _load(folder: str, name: str, locale: str) -> QTranslator:
    translator = QTranslator()
    translator.load(f"{name}_{locale}", folder)
    return translator


_LANGUAGES: list[Languages] = []


def languages() -> Languages:
    """Return the program's one holder of translators, kept as long as the program runs."""
    if not _LANGUAGES:
        _LANGUAGES.append(Languages(QCoreApplication.instance()))
    return _LANGUAGES[0]
