"""The scenes of the tour, in order; each shows a state and leaves it again."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtWidgets import QWidget

from desktop.tour import filter_scenes, import_scenes, queue_scenes, start_scenes, window_scenes
from desktop.tour.stage import Stage


class Scene(NamedTuple):
    """One picture: how it is shown and left."""

    name: str
    show: Callable[[Stage], QWidget]
    leave: Callable[[Stage, QWidget], None]


def _stay(_stage: Stage, _shown: QWidget) -> None:
    """Leave things as they are."""


def _close(_stage: Stage, shown: QWidget) -> None:
    shown.close()
    shown.deleteLater()


SCENES = (
    Scene("start", start_scenes.first_start, _close),
    Scene("start-person", start_scenes.person, _close),
    Scene("start-newer-file", start_scenes.newer_file, _close),
    Scene("start-damaged-file", start_scenes.damaged_file, _close),
    Scene("queue", window_scenes.queue, _stay),
    Scene("queue-folded", queue_scenes.folded, queue_scenes.leave_folded),
    Scene("queue-by-priority", queue_scenes.by_priority, queue_scenes.leave_by_priority),
    Scene("queue-column-chooser", queue_scenes.columns, _close),
    Scene("queue-columns", queue_scenes.more_columns, queue_scenes.leave_columns),
    Scene("queue-small", queue_scenes.small, queue_scenes.leave_small),
    Scene("queue-overlay", queue_scenes.overlay, queue_scenes.leave_small),
    Scene("queue-paste", queue_scenes.paste, _close),
    Scene("queue-edit", queue_scenes.editing, queue_scenes.leave_editing),
    Scene("queue-all", window_scenes.queue_all, _stay),
    Scene("queue-empty", window_scenes.queue_empty, _stay),
    Scene("queue-search", window_scenes.search, window_scenes.leave_search),
    Scene("queue-no-hits", window_scenes.no_hits, window_scenes.leave_search),
    Scene("queue-wrong-digit", window_scenes.wrong_digit, window_scenes.leave_search),
    Scene("filter-chips", filter_scenes.chips, filter_scenes.leave),
    Scene("filter-folded", filter_scenes.folded, filter_scenes.leave),
    Scene("filter-nobody", filter_scenes.nobody_meets, filter_scenes.leave),
    Scene("filter-field", filter_scenes.choose_field, filter_scenes.close),
    Scene("filter-editor", filter_scenes.editor, filter_scenes.close),
    Scene("filter-day", filter_scenes.day_editor, filter_scenes.close),
    Scene("search-operators", filter_scenes.operators, filter_scenes.leave_box),
    Scene("search-completion", filter_scenes.completion, filter_scenes.leave_box),
    Scene("view-save", filter_scenes.save, filter_scenes.close),
    Scene("views-kept", filter_scenes.kept, filter_scenes.forget),
    Scene("queue-marked", window_scenes.marked, window_scenes.leave_marked),
    Scene("queue-composer", window_scenes.composer, window_scenes.leave_composer),
    Scene("queue-toast", window_scenes.toast, window_scenes.leave_toast),
    Scene("picker-status", window_scenes.pick_status, _close),
    Scene("picker-assignee", window_scenes.pick_assignee, _close),
    Scene("notices", window_scenes.notices, _close),
    Scene("palette", window_scenes.palette, window_scenes.leave_palette),
    Scene("ticket", window_scenes.ticket, _stay),
    Scene("new-ticket", window_scenes.new_ticket, window_scenes.leave_form),
    Scene("import-file", import_scenes.first_step, _stay),
    Scene("import-columns", import_scenes.columns, _stay),
    Scene("import-dry-run", import_scenes.dry_run, _stay),
    Scene("import-result", import_scenes.result, import_scenes.take_back),
    Scene("settings-look", window_scenes.settings_look, _stay),
    Scene("settings-desk", window_scenes.settings_desk, _stay),
    Scene("settings-data", window_scenes.settings_data, _stay),
    Scene("settings-keys", window_scenes.settings_keys, _stay),
    Scene("help", window_scenes.help_page, window_scenes.back_to_queue),
    Scene("keys", window_scenes.keys_sheet, _close),
    Scene("switch-person", window_scenes.switch_person, _close),
    Scene("bug", window_scenes.bug, _close),
    Scene("components", window_scenes.components, _close),
)
