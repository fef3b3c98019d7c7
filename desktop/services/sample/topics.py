"""Write the plan of the sample's cohort: topics of its days, who was there so far."""

from collections.abc import Sequence
from datetime import timedelta

from desktop.domain.bilingual import Bilingual
from desktop.domain.exams.topics import Presence, Topic, TopicKind
from desktop.store.change import Change
from desktop.store.training import cohorts, topics

_TOPICS = (
    (0, TopicKind.FRAMEWORK, Bilingual("五个环节和角色", "Five stages and their roles"), 60),
    (0, TopicKind.TOOLS, Bilingual("工单队列和快捷键", "The queue and its keys"), 45),
    (1, TopicKind.SOP, Bilingual("账号锁定与密码重置", "Account locked, password reset"), 45),
    (2, TopicKind.SOP, Bilingual("打印故障", "Printer trouble"), 45),
    (3, TopicKind.DRILL, Bilingual("演练：升级单怎么写", "Drill: writing an escalation"), 60),
    (8, TopicKind.DRILL, Bilingual("演练：钓鱼邮件", "Drill: a phishing mail"), 45),
)
_HELD = 5


def write_topics(change: Change, cohort: int, people: Sequence[int]) -> None:
    """Write topics, and for those held who was there; one was late, one excused."""
    begins = cohorts.cohort(change.connection, cohort).starts_on
    for position, (day, kind, title, minutes) in enumerate(_TOPICS):
        topic = Topic(kind, begins + timedelta(days=day), title, minutes)
        key = change.insert("cohort_topic", topics.topic_row(cohort, position, topic))
        for at, person in enumerate(people if position < _HELD else ()):
            odd = {(1, 3): Presence.LATE, (3, 6): Presence.EXCUSED}
            state = odd.get((position, at), Presence.THERE)
            row = {"topic": key, "person": person, "state": str(state)}
            change.insert("topic_presence", row | {"taken_by": None, "taken_at": change.now})
