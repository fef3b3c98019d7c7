"""The editor of a field by its kind."""

from desktop.domain.fields import FieldDefinition, FieldKind
from desktop.views.fields.choice_editors import ChoiceEditor, ChoicesEditor, YesNoEditor
from desktop.views.fields.editor import Clock, FieldEditor
from desktop.views.fields.text_editors import LineEditor, LongTextEditor

_CHOSEN = {
    FieldKind.YES_NO: YesNoEditor,
    FieldKind.CHOICE: ChoiceEditor,
    FieldKind.CHOICES: ChoicesEditor,
}
WIDE = frozenset({FieldKind.LONG_TEXT, FieldKind.CHOICES})


def make_editor(definition: FieldDefinition, language: str, now: Clock) -> FieldEditor:
    """Return an empty editor for a field; `now` says what "today" is."""
    if definition.kind in _CHOSEN:
        return _CHOSEN[definition.kind](definition, language)
    if definition.kind is FieldKind.LONG_TEXT:
        return LongTextEditor(definition, language)
    return LineEditor(definition, language, now)
