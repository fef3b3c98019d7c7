"""Forms on a ticket by keys alone: a diagnosis record whose solution ends the ticket."""


def test_a_diagnosis_record_is_chosen_written_kept_and_taken_back_by_keys(hands):
    hands.press("Return")
    hands.until(lambda: hands.shows("ticket"))
    hands.press("Shift+R")
    hands.see("Diagnosis record")
    hands.type("Diagnosis")
    hands.press("Return")
    hands.until(lambda: hands.shows("form_sheet"))
    assert hands.focus().startswith("field_")
    hands.type("checked on the spot")
    hands.press("Ctrl+Return")
    hands.see("Kept with the ticket")
    hands.see("Forms · 1")
    hands.press("Ctrl+Z")
    hands.see("Forms")
    hands.until(lambda: not hands.sees("Forms · 1"))
