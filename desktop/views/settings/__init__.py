"""Settings: one page per subject, made from the declarations."""
