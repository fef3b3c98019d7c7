"""A slow search that shares nothing with the product: it walks every text letter by letter.

Right means: Chinese runs are found as substrings, words by their beginning, all terms in one
ticket; text is compared in NFKC and lower case.
"""

import json
import math
import unicodedata

DAMM = (
    "0317598642", "7092154863", "4206871359", "1750983426", "6123045978",
    "3674209581", "5869720134", "8945362017", "9438617205", "2581436790",
)  # fmt: skip
HAN = ((0x3005, 0x3007), (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xF900, 0xFAFF), (0x20000, 0x323AF))


def damm(digits):
    """Return the check digit of a row of digits."""
    row = "0"
    for digit in digits:
        row = DAMM[int(row)][int(digit)]
    return int(row)


def is_run_letter(char):
    """Return whether a letter belongs to Chinese or kana, found anywhere in its run."""
    code = ord(char)
    kana = 0x3041 <= code <= 0x30FF and unicodedata.category(char)[0] == "L"
    return kana or any(low <= code <= high for low, high in HAN)


def units(text):
    """Return the runs and words of a text in their order."""
    found = []
    before = ""
    for char in unicodedata.normalize("NFKC", text).lower():
        kind = "run" if is_run_letter(char) else "word" if char.isalnum() else ""
        if kind and kind == before:
            found[-1] += char
        elif kind:
            found.append(char)
        before = kind
    return found


def matches(text_units, query, sounds=""):
    """Return whether units of a text have every term of a query, or the requester is called so."""
    wanted = units(query)
    return bool(wanted) and all(
        any(
            (want in unit) if is_run_letter(want[0]) else unit.startswith(want)
            for unit in text_units
        )
        or is_called(want, sounds)
        for want in wanted
    )


def is_called(want, sounds):
    """Return whether letters are the initials of a name or begin its pinyin."""
    if not (want.isascii() and want.isalpha() and sounds):
        return False
    return (len(want) > 1 and want == sounds.partition(" ")[2]) or (
        len(want) > 2 and sounds.startswith(want)
    )


def ticket_texts(connection):
    """Return the searchable units of every ticket, its conversation and file names included."""
    names = {
        key: (zh, en)
        for key, zh, en in connection.execute("select key, name_zh, name_en from person")
    }
    out = {}
    for key, station, counter, number, subject, text, requester, tags, extra in connection.execute(
        "select key, station, counter, external_number, subject, description, requester, tags,"
        " extra from ticket where deleted_at is null"
    ):
        short = f"{chr(65 + station)}{counter}"
        own = [short, f"{short}-{damm(f'{station:02d}{counter}')}", str(counter), number, subject]
        own += [text, *names.get(requester, ()), *json.loads(tags)]
        own += [str(value) for value in json.loads(extra).values()]
        out[key] = own
    for table, column in (("message", "body"), ("attachment", "name")):
        for ticket, text in connection.execute(" ".join(("select ticket,", column, "from", table))):
            if ticket in out:
                out[ticket].append(text)
    return {key: units("\n".join(texts)) for key, texts in out.items()}


def hits(connection, query):
    """Return the keys of all tickets found, newest first."""
    texts = ticket_texts(connection)
    sounds = dict(
        connection.execute(
            "select t.key, p.pinyin from ticket t join person p on p.key = t.requester"
        )
    )
    found = (key for key, words in texts.items() if matches(words, query, sounds.get(key, "")))
    return sorted(found, reverse=True)


def tokens(text):
    """Return what stands in the index for a text: pairs and last letters of runs, whole words."""
    out = []
    for unit in units(text):
        if is_run_letter(unit[0]):
            out += [unit[at : at + 2] for at in range(len(unit))]
        else:
            out.append(unit)
    return out


def phrase_counts(doc, query):
    """Return how often each term of a query stands in the tokens of a document."""
    counts = []
    for term in units(query):
        if is_run_letter(term[0]) and len(term) > 1:
            phrase = [term[at : at + 2] for at in range(len(term) - 1)]
            size = len(phrase)
            count = sum(doc[at : at + size] == phrase for at in range(len(doc)))
        else:
            count = sum(token.startswith(term) for token in doc)
        counts.append(count)
    return counts


def bm25(docs, query):
    """Return the rank of every document by key; a lower one is better, as SQLite has it."""
    average = sum(map(len, docs.values())) / len(docs)
    counts = {key: phrase_counts(doc, query) for key, doc in docs.items()}
    weights = []
    for place in range(len(units(query))):
        having = sum(count[place] > 0 for count in counts.values())
        weights.append(max(math.log((len(docs) - having + 0.5) / (having + 0.5)), 1e-6))
    ranks = {}
    for key, doc in docs.items():
        bend = 1.2 * (0.25 + 0.75 * len(doc) / average)
        parts = zip(weights, counts[key], strict=True)
        ranks[key] = -sum(weight * count * 2.2 / (count + bend) for weight, count in parts)
    return ranks
