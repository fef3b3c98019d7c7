"""SOP documents from and for other programs: Markdown, tables, workbooks, Word, shot lists."""
