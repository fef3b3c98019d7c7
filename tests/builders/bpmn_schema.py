"""The schema of BPMN 2.0, where an installed distribution or DESKBOOK_BPMN_XSD brings it."""

import os
from importlib import metadata
from pathlib import Path

import pytest


def _place():
    if "DESKBOOK_BPMN_XSD" in os.environ:
        return Path(os.environ["DESKBOOK_BPMN_XSD"])
    for distribution in metadata.distributions():
        for file in distribution.files or ():
            if file.name == "BPMN20.xsd":
                return Path(str(distribution.locate_file(file)))
    return None


SCHEMA = _place()
NEEDED = pytest.mark.skipif(
    SCHEMA is None, reason="needs BPMN20.xsd: DESKBOOK_BPMN_XSD says where it is"
)


def checker():
    """Return a function that fails for a file that is not valid."""
    etree = pytest.importorskip("lxml.etree")
    schema = etree.XMLSchema(etree.parse(str(SCHEMA)))
    return lambda content: schema.assertValid(etree.fromstring(content))
