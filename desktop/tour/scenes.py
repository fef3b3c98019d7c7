"""The scenes of the tour, in order; each shows a state and leaves it again."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtWidgets import QWidget

from desktop.tour import (
    act_scenes,
    filter_scenes,
    import_scenes,
    intake_scenes,
    look_scenes,
    palette_scenes,
    queue_scenes,
    settings_scenes,
    sop_scenes,
    sop_ways_scenes,
    start_scenes,
    window_scenes,
)
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
    Scene("palette-first", palette_scenes.without_past, palette_scenes.leave),
    Scene("palette-recent", palette_scenes.recent, palette_scenes.leave),
    Scene("palette", palette_scenes.typing("ERP"), palette_scenes.leave),
    Scene("palette-pinyin", palette_scenes.typing("dai"), palette_scenes.leave),
    Scene("palette-commands", palette_scenes.typing("> view"), palette_scenes.leave),
    Scene("palette-tickets", palette_scenes.typing("# 打印"), palette_scenes.leave),
    Scene("palette-people", palette_scenes.typing("@lj"), palette_scenes.leave),
    Scene("palette-wrong-digit", palette_scenes.typing("A2417-3"), palette_scenes.leave),
    Scene("palette-no-match", palette_scenes.typing("量子咖啡机坏了"), palette_scenes.leave),
    Scene("palette-marked", palette_scenes.marked, palette_scenes.leave),
    Scene("ticket", window_scenes.ticket, _stay),
    Scene("ticket-files", act_scenes.composer_files, _stay),
    Scene("ticket-draft", act_scenes.restored_draft, act_scenes.leave_drafts),
    Scene("ticket-attached", act_scenes.attached, act_scenes.leave_attached),
    Scene("ticket-window", act_scenes.own_window, act_scenes.close),
    Scene("picker-due", act_scenes.due_picker, _close),
    Scene("bulk-edit", act_scenes.bulk_edit, act_scenes.leave_bulk),
    Scene("bulk-result", act_scenes.bulk_result, act_scenes.leave_bulk),
    Scene("history", act_scenes.history, act_scenes.leave_history),
    Scene("undo-refused", act_scenes.collisions, act_scenes.close),
    Scene("new-ticket", intake_scenes.three_forms, intake_scenes.leave_forms),
    Scene("new-ticket-empty", intake_scenes.empty, intake_scenes.leave_forms),
    Scene("new-ticket-unknown", intake_scenes.unknown, intake_scenes.leave_forms),
    Scene("new-ticket-solved", intake_scenes.solved, intake_scenes.leave_forms),
    Scene("new-ticket-files", intake_scenes.files, intake_scenes.leave_forms),
    Scene("new-ticket-look", intake_scenes.second_look, intake_scenes.leave_forms),
    Scene("queue-parked", intake_scenes.parked, intake_scenes.leave_forms),
    Scene("import-file", import_scenes.first_step, _stay),
    Scene("import-columns", import_scenes.columns, _stay),
    Scene("import-dry-run", import_scenes.dry_run, _stay),
    Scene("import-result", import_scenes.result, import_scenes.take_back),
    Scene("import-workbook", import_scenes.workbook, _stay),
    Scene("import-values", import_scenes.values, _stay),
    Scene("import-mails", import_scenes.mails, _stay),
    Scene("import-presets", import_scenes.presets, import_scenes.forget_presets),
    # Another size or palette dresses every widget there is: before the large panes are made.
    Scene("queue-150", *look_scenes.large(window_scenes.queue, 150)),
    Scene("queue-200", *look_scenes.large(window_scenes.queue, 200)),
    Scene("ticket-150", *look_scenes.large(window_scenes.ticket, 150)),
    Scene("ticket-200", *look_scenes.large(window_scenes.ticket, 200)),
    Scene("queue-mirrored", *look_scenes.mirrored(window_scenes.queue)),
    Scene("queue-contrast", *look_scenes.contrasted(window_scenes.queue, "contrast-black")),
    Scene("ticket-contrast", *look_scenes.contrasted(window_scenes.ticket, "contrast-white")),
    Scene("sops-empty", sop_scenes.empty, sop_scenes.leave),
    Scene("sops-read", sop_scenes.read, sop_scenes.leave),
    Scene("sops-review", sop_scenes.reviewed, sop_scenes.leave),
    Scene("sops-overdue", sop_scenes.overdue, sop_scenes.leave),
    Scene("sops-outline", sop_scenes.outline, sop_scenes.leave),
    Scene("sops-revise", sop_scenes.revise, sop_scenes.leave),
    Scene("sops-compare", sop_scenes.compare, sop_scenes.leave),
    Scene("sops-policy", sop_scenes.policy, sop_scenes.leave),
    Scene("sops-search", sop_scenes.searched, sop_scenes.leave_search),
    Scene("sops-scripts", sop_scenes.page("scripts"), _stay),
    Scene("sops-codes", sop_scenes.page("codes"), _stay),
    Scene("sops-duties", sop_scenes.page("duties"), _stay),
    Scene("sops-register", sop_scenes.page("register"), _stay),
    Scene("sops-import", sop_ways_scenes.import_documents, sop_ways_scenes.leave),
    Scene("sops-export", sop_ways_scenes.export_documents, sop_ways_scenes.leave),
    Scene("sops-small", sop_scenes.small, sop_scenes.leave),
    Scene("settings-forms", settings_scenes.forms, _stay),
    Scene("settings-form-draft", settings_scenes.draft, _stay),
    Scene("settings-form-compare", settings_scenes.compare, settings_scenes.leave_draft),
    Scene("settings-sheet", settings_scenes.sheet, _stay),
    Scene("settings-stages", settings_scenes.stages, _stay),
    Scene("settings-roles", settings_scenes.roles, _stay),
    Scene("settings-types", settings_scenes.types, _stay),
    Scene("settings-categories", settings_scenes.categories, settings_scenes.leave_categories),
    Scene("settings-statuses", settings_scenes.statuses, _stay),
    Scene("settings-places", settings_scenes.places, _stay),
    Scene("settings-merge", settings_scenes.merging, _stay),
    Scene("settings-tags", settings_scenes.tags, _stay),
    Scene("settings-people", settings_scenes.people, _stay),
    Scene("settings-staff-list", settings_scenes.staff_list, settings_scenes.leave_staff_list),
    Scene("settings-search", settings_scenes.finding, settings_scenes.leave_finding),
    Scene("settings-look", window_scenes.settings_look, _stay),
    Scene("settings-desk", window_scenes.settings_desk, _stay),
    Scene("settings-data", window_scenes.settings_data, _stay),
    Scene("settings-keys", window_scenes.settings_keys, _stay),
    Scene("settings-keys-changed", palette_scenes.keys_changed, palette_scenes.leave_keys),
    Scene("settings-keys-conflict", palette_scenes.keys_conflict, palette_scenes.leave_keys),
    Scene("help", window_scenes.help_page, window_scenes.back_to_queue),
    Scene("keys", window_scenes.keys_sheet, _close),
    Scene("switch-person", window_scenes.switch_person, _close),
    Scene("bug", window_scenes.bug, _close),
    Scene("components", window_scenes.components, _close),
    Scene("calendar", look_scenes.calendar, look_scenes.leave_calendar),
)
