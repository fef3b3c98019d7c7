"""Pages of what the desk promises: targets of clocks and the calendars they count by."""
