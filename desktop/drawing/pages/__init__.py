"""Printed pages: records of what stands on them, their layout, the process that makes the PDF."""
