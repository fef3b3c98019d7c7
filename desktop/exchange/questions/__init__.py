"""Question banks as files: GIFT, Moodle XML, Aiken, CSV and XLSX."""
