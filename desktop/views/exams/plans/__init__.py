"""The page of exams: what is planned, who sat it, the sheet that plans one."""
