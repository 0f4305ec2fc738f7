"""What the gate reads, what it knows, and what it found."""

from __future__ import annotations

from datetime import date

from casebook.model.record import Record, record

Form = tuple[str, ...]
KINDS = ("name", "identifier", "date", "number")
"""What a hit may be: somebody on a card, what leads to somebody, a day of a case, a small number of people."""


@record
class Part(Record):
    """Text that a reader of a finished file can get at, and where: `page` counts from 1.

    `kind` is `page`, `seam` (the end of one page and the beginning of the next), `metadata` (properties, alternative
    texts and whatever else a file carries along), `bookmark` or `name` (what the file is called).
    """

    file: str
    page: int | None
    kind: str
    text: str


@record
class Whom(Record):
    """Somebody on a card as texts may call her: a form of a name or an alias, in folded words.

    `mine` says that the card is one of this client's, `alias` that it is no real name.
    """

    form: Form
    mine: bool
    alias: bool = False


@record
class Known(Record):
    """All that the gate looks for, and what it lets pass, read from the casebook for one client.

    `people` are names and aliases on the cards of every client, `mails`, `phones` (their digits) and `addresses`
    (folded words) what else stands on them, each with whether the card is this client's. `days` are dates of this
    client's cases. `allowed` are phrases that may stand anywhere (her own details, the directory, recipients, client
    names), `own_mails`, `own_phones` (digits) and `own_accounts` her own and the directory's, `open_days` those of
    activities and meetings, `no_names` the words that she said are no name here, folded.
    """

    people: tuple[Whom, ...] = ()
    mails: tuple[tuple[str, bool], ...] = ()
    phones: tuple[tuple[str, bool], ...] = ()
    addresses: tuple[tuple[Form, bool], ...] = ()
    days: frozenset[date] = frozenset()
    allowed: tuple[str, ...] = ()
    own_mails: frozenset[str] = frozenset()
    own_phones: frozenset[str] = frozenset()
    own_accounts: frozenset[str] = frozenset()
    open_days: frozenset[date] = frozenset()
    no_names: frozenset[str] = frozenset()


@record
class Hit(Record):
    """Something that may tell of a person, in its sentence: `start` and `end` mark it there.

    `key` is the same for the same words in the same sentence, wherever they stand. `needs_reason` says that it may only
    stay with a reason: a name from this client's cards, or a small number.
    """

    key: str
    kind: str
    file: str
    page: int | None
    sentence: str
    start: int
    end: int
    needs_reason: bool

    @property
    def words(self) -> str:
        """What was found."""
        return self.sentence[self.start:self.end]
