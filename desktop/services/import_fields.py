"""Make the extra fields that a foreign table brings along and the workspace lacks."""

from desktop.exchange.mapping import Mapping
from desktop.store import lookups
from desktop.store.change import Change


def define_fields(change: Change, mapping: Mapping) -> None:
    """Add a definition for each field of the mapping that is not known yet."""
    known = lookups.field_ids(change.connection)
    for field in mapping.extra_fields:
        if field.id not in known:
            values = {
                "id": field.id,
                "version": field.version,
                "kind": str(field.kind),
                "label_zh": field.label.zh,
                "label_en": field.label.en,
            }
            change.insert("field_definition", values)
