"""The library at 2,000 SOPs: what services take beside bare SQL that reads the same rows."""

from collections.abc import Callable, Iterator
from functools import partial

from desktop.bench.figures import Figure, alternate, timed
from desktop.bench.shelf import LONG_CODE
from desktop.bench.workspace import Bench
from desktop.store import driver

_ROUNDS = 20
_TYPED = ("a", "ac", "acc-1", "账号", "yzh", "打印机", "password", "zzz")
_WORDS = ("锁定来源", "回拨", "打印机 测试页", "spooler", "network", "第 1234 份", "不存在的词语")
_BARE_SHELF = (
    "select d.key, d.code, v.title_zh, v.title_en, v.state from document d"
    " join document_version v on v.document = d.key"
)
_BARE_STEPS = "select * from step_text where version = ? order by position"


def measure(bench: Bench) -> list[Figure]:
    """Measure shelf, filter, full-text search and opening in the services."""
    my = bench.my
    bare = driver.open_reader(bench.database)
    try:
        shelf = my.library.shelf()
        long_document = my.library.by_code(LONG_CODE)
        usual = next(row for row in shelf if row.code == "ACC-100")
        assert long_document is not None  # noqa: S101 - made with the workspace
        long_version = my.documents.open(long_document).version.key
        return [
            alternate(
                "library_shelf",
                lambda _turn: bare.execute(_BARE_SHELF).fetchall(),
                lambda _turn: my.library.shelf(),
                _ROUNDS,
            ),
            _each("library_filter", _TYPED, lambda typed: my.library.find(shelf, typed)),
            _each("library_search", _WORDS, lambda words: my.library.search(words)),
            alternate(
                "library_read_20",
                lambda _turn: bare.execute(_BARE_STEPS, (usual.version,)).fetchall(),
                lambda _turn: my.documents.open(usual.document),
                _ROUNDS,
            ),
            alternate(
                "library_read_300",
                lambda _turn: bare.execute(_BARE_STEPS, (long_version,)).fetchall(),
                lambda _turn: my.documents.open(long_document),
                _ROUNDS,
            ),
        ]
    finally:
        bare.close()


def _each(name: str, texts: tuple[str, ...], work: Callable[[str], object]) -> Figure:
    return Figure(name, tuple(_times(texts, work)))


def _times(texts: tuple[str, ...], work: Callable[[str], object]) -> Iterator[float]:
    for text in texts:
        work(text)
        for _ in range(_ROUNDS // 4):
            yield timed(partial(work, text))
