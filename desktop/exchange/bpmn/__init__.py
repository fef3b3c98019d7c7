"""BPMN 2.0 (ISO/IEC 19510) with its diagram: read leniently, written strictly."""
