"""Finding what she wrote: full-text search over conversations and all her other texts.

A place is known by one number: the key of a conversation, or less than zero for what stands in `written`. Two stages
keep typing quick: the newest hits at once, then all keys as one row (fetching row by row would fight the window's
thread). What typed words mean stands in `looked_for`.
"""

from __future__ import annotations

import json
from array import array
from collections.abc import Collection, Iterable, Mapping
from datetime import date

from casebook.model.record import Record, record
from casebook.store import found, looked_for
from casebook.store.found import Hit, belongs_to, whole_text
from casebook.store.passages import CLOSE_MARK, OPEN_MARK
from casebook.vault import Connection

__all__ = ["CLOSE_MARK", "OPEN_MARK", "Hit", "Narrowing", "belongs_to", "whole_text"]
Bounds = Mapping[int, tuple[int, int]]
_TABLES = {1: "conversation_text", -1: "written_text"}
SORTED = 15_000  # so many places are sorted; of more it is quicker to pick them from all that are in order
NOWHERE = (1, 0)  # bounds between which nothing lies
AT_ONCE = 500  # places whose texts are read in one query


@record
class Narrowing(Record):
    """What is left out of a search: all that is not of this client, theme, status, time, noun or kind, where given.

    `theme` is a theme or a group of them; `kind` is that of conversations, `noun` that of the record.
    """

    client: str = ""
    theme: str = ""
    status: str = ""
    noun: str = ""
    kind: str = ""
    first: date | None = None
    last: date | None = None

    @property
    def is_set(self) -> bool:
        """Whether anything is left out."""
        return self != Narrowing()

    @property
    def has_conversations(self) -> bool:
        """Whether conversations can be among what is left."""
        return self.noun in ("", "conversation")

    @property
    def has_others(self) -> bool:
        """Whether anything else than conversations can be among it."""
        return self.noun != "conversation" and not self.kind


def expression(text: str) -> str:
    """What was typed as an expression for the full-text index; "" where it asks nothing."""
    return looked_for.read(text).expression


def matching(db: Connection, text: str, narrowing: Narrowing, *, limit: int | None = None,
             among: Collection[int] | None = None, within: Bounds | None = None) -> list[array[int]]:
    """The places where the words stand, of conversations and of other texts, entered last first, as far as kept.

    With `limit` only so many of each; with `among` only those, with `within` those that lie between bounds: the index
    goes there at once. Noun and kind decide which of the two is looked through at all; the rest of the narrowing is
    left to the caller, who knows its places.
    """
    wanted = expression(text)
    signs = [sign for sign, has in ((1, narrowing.has_conversations), (-1, narrowing.has_others)) if has and wanted]
    return [_matching(db, wanted, sign, limit, among, None if within is None else within.get(sign, NOWHERE))
            for sign in signs]


def bounds(places: Iterable[int]) -> Bounds:
    """Between which numbers places lie, of conversations (1) and of other texts (-1), where there are any."""
    found: dict[int, list[int]] = {1: [], -1: []}
    for place in places:
        found[1 if place > 0 else -1].append(abs(place))
    return {sign: (min(numbers), max(numbers)) for sign, numbers in found.items() if numbers}


def _matching(db: Connection, wanted: str, sign: int, limit: int | None, among: Collection[int] | None,
              within: tuple[int, int] | None) -> array[int]:
    table = _TABLES[sign]
    only, parameters = "", [sign, wanted]
    if within is not None:
        if within == NOWHERE:
            return array("q")
        only = " AND rowid BETWEEN ? AND ?"
        parameters += within
    if among is not None:
        only += " AND +rowid IN (SELECT value FROM json_each(?))"  # with +: one walk through the index, not one a key
        parameters.append(json.dumps([key * sign for key in among if key * sign > 0]))
    return _packed(db, f"SELECT group_concat(? * rowid) FROM (SELECT rowid FROM {table} WHERE {table} MATCH ?{only}"
                       " ORDER BY rowid DESC LIMIT ?)", [*parameters, -1 if limit is None else limit])


def count(db: Connection, text: str) -> int:
    """In how many places the words stand, with nothing left out."""
    wanted = expression(text)
    return sum(int(db.value(f"SELECT count(*) FROM {table} WHERE {table} MATCH ?", (wanted,)) or 0)
               for table in _TABLES.values()) if wanted else 0


def conversation_keys(db: Connection, text: str, *, limit: int | None = None) -> array[int]:
    """The keys of matching conversations, entered last first; with `limit` only the newest of them."""
    every = matching(db, text, Narrowing(noun="conversation"), limit=limit)
    return every[0] if every else array("q")


def all_places(db: Connection) -> array[int]:
    """Every place, the newest date first; what has no date stands before all others. From the indexes alone."""
    return _packed(db, "SELECT group_concat(place) FROM (SELECT place FROM (SELECT key AS place, day, at"
                       " FROM conversation_file INDEXED BY conversation_file_by_day UNION ALL SELECT -key, day, NULL"
                       " FROM written INDEXED BY written_by_day) ORDER BY day = '' DESC, day DESC, at DESC, place)")


def places_by_day(db: Connection) -> list[tuple[str, int]]:
    """How many places there are on each day, in the order of `all_places`."""
    return [(str(r["day"]), int(r["number"])) for r in db.rows(
        "SELECT day, count(*) AS number FROM (SELECT day FROM conversation_file INDEXED BY conversation_file_by_day"
        " UNION ALL SELECT day FROM written INDEXED BY written_by_day) GROUP BY day ORDER BY day = '' DESC, day DESC")]


def in_order(keys: Iterable[int], order: Mapping[int, int]) -> array[int]:
    """Places in the order of their dates; `order` has that of `all_places`. What is too new for it stands first."""
    wanted = set(keys)
    new = wanted.difference(order) if len(wanted) >= SORTED else {key for key in wanted if key not in order}
    if len(wanted) < SORTED:
        return array("q", [*new, *sorted(wanted - new, key=order.__getitem__)])
    return array("q", [*new, *filter(wanted.__contains__, order)])


def kept_places(db: Connection, narrowing: Narrowing) -> frozenset[int]:
    """Every place that is left, but for the time: `all_places` knows that. From coded facts, without any text."""
    kept: list[int] = []
    if narrowing.has_conversations:
        kept += _kept_conversations(db, narrowing)
    if narrowing.has_others:
        kept += _kept_others(db, narrowing)
    return frozenset(kept)


_OF_CASE = {"client": "f.client_id = :client", "status": "f.status = :status",
            "theme": "(f.main_theme IN (SELECT code FROM theme WHERE code = :theme OR group_code = :theme)"
                     " OR EXISTS (SELECT 1 FROM further_theme_fact t WHERE t.case_id = f.id AND t.theme = :theme))"}


def _named(narrowing: Narrowing) -> dict[str, str]:
    return {name: getattr(narrowing, name) for name in ("client", "theme", "status", "noun", "kind")}


def _kept_conversations(db: Connection, narrowing: Narrowing) -> array[int]:
    given = _named(narrowing)
    asked_of = [words for name, words in _OF_CASE.items() if given[name]]
    if narrowing.kind:
        asked_of.append("n.kind = :kind")
    facts = " JOIN conversation_fact n ON n.id = i.conversation_id" if narrowing.kind else ""
    return _packed(db, "SELECT group_concat(key) FROM (SELECT DISTINCT d.key FROM case_fact f"
                       " JOIN conversation_in_case i ON i.case_id = f.id"
                       f" JOIN conversation_file d ON d.conversation_id = i.conversation_id{facts}"
                       f" WHERE {' AND '.join(asked_of) or 'TRUE'})", given)


def _kept_others(db: Connection, narrowing: Narrowing) -> array[int]:
    given = _named(narrowing)
    wanted = ["w.noun = :noun"] if narrowing.noun else []
    of_case = [_OF_CASE[name] for name in ("theme", "status") if given[name]]
    if narrowing.client:
        wanted.append(f"coalesce({found.CLIENT_OF}, (SELECT client_id FROM case_fact WHERE id = {found.CASE_OF}))"
                      " = :client")
    if of_case:
        wanted.append(f"EXISTS (SELECT 1 FROM case_fact f WHERE f.id = {found.CASE_OF} AND {' AND '.join(of_case)})")
    return _packed(db, "SELECT group_concat(-w.key) FROM written w WHERE " + (" AND ".join(wanted) or "TRUE"), given)


def _packed(db: Connection, sql: str, parameters: Mapping[str, str] | list[object] | tuple[()] = ()) -> array[int]:
    packed = db.value(sql, parameters)
    return array("q", json.loads(f"[{packed}]")) if packed else array("q")


def hits_by_key(db: Connection, keys: Collection[int], text: str) -> dict[int, Hit]:
    """The hits of a page of places; what was removed meanwhile is absent."""
    return found.by_key(db, keys, text)


def hits(db: Connection, text: str, limit: int | None = 100) -> list[Hit]:
    """Hits for commands: conversations by date, newest first, then the rest; with `limit` only so many of each."""
    keys = [key for part in matching(db, text, Narrowing(), limit=limit) for key in part]
    read: dict[int, Hit] = {}
    for start in range(0, len(keys), AT_ONCE):
        read |= hits_by_key(db, keys[start:start + AT_ONCE], text)
    every = [read[key] for key in keys if key in read]
    return sorted(every, key=lambda hit: (hit.noun == "conversation", hit.day or date.min), reverse=True)
