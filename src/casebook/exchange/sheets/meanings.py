"""What the words in a sheet mean in this casebook: values of its lists, its themes, its directory, its clients."""

from __future__ import annotations

from collections.abc import Mapping

from casebook.exchange.sheets.columns import BY_CODE
from casebook.exchange.sheets.synonyms import SYNONYMS, key
from casebook.model.record import Record, record
from casebook.model.text import folded
from casebook.store import clients, destinations, values
from casebook.vault import Connection

TAKEN_STATUSES = ("open", "aftercare", "closed")
Words = dict[str, set[str]]


@record
class Choice(Record):
    """A value that may be chosen: its code, and its name in the language that was asked for."""

    code: str
    name: str


@record
class Meanings(Record):
    """Plain data read from a casebook once, so that a sheet can be understood away from it.

    `words` gives for each list what a folded word may mean; `own_themes` the themes of single clients by folded name
    of the client. `clients` are ids by folded name, and "" where two names are alike; `people` ids of cards by client
    and folded alias; `rows` conversations by identity; `cases_of` the case of each of those conversations.
    """

    words: Mapping[str, Words]
    own_themes: Mapping[str, Words]
    places: Mapping[str, tuple[str, str]]
    clients: Mapping[str, str]
    client_names: Mapping[str, str]
    people: Mapping[tuple[str, str], str]
    rows: Mapping[str, str]
    cases_of: Mapping[str, str]

    def codes(self, field: str, text: str, client: str = "") -> set[str]:
        """The codes that a text may mean in a field: none when it is not known, several when it could be either.

        `client` is the folded name of the row's client: its own themes count too.
        """
        name = BY_CODE[field].list
        word = key(text)
        found = set(self.words.get(name, {}).get(word, ()))
        if name == "theme":
            found |= self.own_themes.get(client, {}).get(word, set())
        return found


def read(db: Connection) -> Meanings:
    """What this casebook knows."""
    words: dict[str, Words] = {name: _of_list(db, name) for name in {field.list for field in BY_CODE.values()}
                               if name not in ("", "theme")}
    words["status"] = {word: codes & set(TAKEN_STATUSES) for word, codes in words["status"].items()
                       if codes & set(TAKEN_STATUSES)}
    words["theme"], own = _themes(db)
    every = clients.all_of(db)
    names = [folded(client.name) for client in every]
    rows = db.rows(
        "SELECT r.hash, r.conversation_id, min(i.case_id) AS case_id FROM imported_row r JOIN conversation_in_case i"
        " ON i.conversation_id = r.conversation_id JOIN case_file c ON c.case_id = i.case_id GROUP BY r.hash")
    people: dict[tuple[str, str], str] = {}
    for card in db.rows("SELECT id, client_id, alias FROM person WHERE alias <> '' ORDER BY key"):
        people.setdefault((card["client_id"] or "", folded(card["alias"])), card["id"])
    return Meanings(
        words=words, own_themes=own,
        places={folded(place.name): (place.kind, place.id) for place in destinations.all_of(db)},
        clients={folded(client.name): client.id if names.count(folded(client.name)) == 1 else "" for client in every},
        client_names={client.id: client.name for client in every}, people=people,
        rows={row["hash"]: row["conversation_id"] for row in rows},
        cases_of={row["conversation_id"]: row["case_id"] for row in rows},
    )


def choices(db: Connection, field: str, language: str) -> list[Choice]:
    """The values that a field may have, in their order, by name."""
    name = BY_CODE[field].list
    if name == "theme":
        shorts = values.theme_names(db, language)
        return [Choice(code=theme.code, name=shorts[theme.code] if theme.code.startswith("other_")
                       else theme.name(language)) for theme in values.all_themes(db) if theme.group]
    return [Choice(code=value.code, name=value.name(language)) for value in values.of_list(db, name)
            if name != "status" or value.code in TAKEN_STATUSES]


def _of_list(db: Connection, name: str) -> Words:
    found: Words = {}
    for value in values.of_list(db, name):
        for word in (value.code, value.name_nl, value.name_en):
            found.setdefault(key(word), set()).add(value.code)
    return _with_synonyms(found, name)


def _themes(db: Connection) -> tuple[Words, dict[str, Words]]:
    every = values.all_themes(db)
    groups = {theme.code: theme for theme in every if not theme.group}
    names = {client.id: folded(client.name) for client in clients.all_of(db)}
    shared: Words = {}
    own: dict[str, Words] = {}
    for theme in every:
        if not theme.group:
            continue
        into = shared if theme.client is None else own.setdefault(names.get(theme.client, ""), {})
        said = [theme.code, theme.name_nl, theme.name_en, theme.short_nl, theme.short_en]
        group = groups.get(theme.group)
        if theme.code.startswith("other_") and group is not None:
            said += [f"{group.name_nl}, {theme.name_nl}", f"{group.name_en}, {theme.name_en}",
                     f"{group.short('nl')}, {theme.name_nl}", f"{group.short('en')}, {theme.name_en}"]
        for word in said:
            if key(word):
                into.setdefault(key(word), set()).add(theme.code)
    return _with_synonyms(shared, "theme"), own


def _with_synonyms(found: Words, name: str) -> Words:
    """Synonyms added where no name of hers says something else already."""
    codes = set().union(*found.values()) if found else set()
    known = set(found)
    for code, others in SYNONYMS.get(name, {}).items():
        for word in others.split("/"):
            if code in codes and key(word) and key(word) not in known:
                found.setdefault(key(word), set()).add(code)
    return found
