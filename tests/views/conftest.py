"""What every test of a view leaves behind: nothing that later themes would have to dress."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent


@pytest.fixture(autouse=True)
def _nothing_left_behind(qapp):
    assert qapp
    yield
    # Deleting later needs an event loop, which no test returns to.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
