"""One theme of the shipped look for all tests of the kit."""

import pytest

from desktop.qtkit.theme import current_theme


@pytest.fixture
def theme(qapp):
    """Return the light theme, applied; the text scale is 100 % again afterwards."""
    assert qapp
    found = current_theme()
    found.fonts.use(shipped_only=True)
    found.set_mode("light")
    yield found
    found.set_scale(1.0)
    found.set_language("zh")
    found.set_mode("light")
