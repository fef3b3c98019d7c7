"""What every test of a view leaves behind: nothing that later themes would have to dress."""

import gc

import pytest
from PySide6.QtCore import QCoreApplication, QEvent


@pytest.fixture(autouse=True)
def _nothing_left_behind(qapp):
    assert qapp
    # As in a window: rubbish is collected on this thread only (qtkit/rubbish.py). A worker that
    # collects a widget while this thread styles others stands still with it for good.
    gc.disable()
    yield
    # Deleting later needs an event loop, which no test returns to.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect(1)
