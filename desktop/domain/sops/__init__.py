"""SOPs from inside: their steps, where these lead, what a version says in both languages."""
