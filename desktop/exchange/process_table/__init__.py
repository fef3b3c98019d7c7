"""Processes as plain tables: CSV, XLSX and Markdown out, any table with such columns in."""
