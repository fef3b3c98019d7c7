"""Slides of SOPs and exam plans, for office programs and as PDF."""
