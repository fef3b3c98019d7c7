"""The onboarding clock: days from the beginning of the cohort until somebody works alone."""

from datetime import date

from desktop.domain.bilingual import Bilingual
from desktop.domain.exams.cohort import Cohort

COHORT = Cohort(1, Bilingual("十一月"), date(2026, 11, 2), date(2026, 11, 13), 10, "", ())


def test_it_counts_on_until_somebody_is_released_and_stands_still_then():
    assert COHORT.onboarding(None, date(2026, 11, 2)) == 1
    assert COHORT.onboarding(None, date(2026, 12, 1)) == 30
    assert COHORT.onboarding(date(2026, 11, 8), date(2026, 12, 1)) == 7
    assert COHORT.onboarding(None, date(2026, 10, 20)) == 0
