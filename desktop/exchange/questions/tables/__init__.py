"""Tables of questions, one a row: CSV and XLSX, read by the words of their headers, and written."""
