"""What a command makes for a client goes through the gate: a hit is told with its sentence, and nothing leaves."""

from __future__ import annotations

from collections.abc import Iterable

from casebook.commands.call import Call, Trouble
from casebook.commands.parsers import Parser, filled
from casebook.disclosure.audit import words
from casebook.disclosure.audit.findings import Finding
from casebook.disclosure.gate import Hit
from casebook.documents import outgoing
from casebook.documents.outgoing import Outgoing
from casebook.language import Language
from casebook.store import values
from casebook.vault import Connection


def add_accept(parser: Parser) -> None:
    """The option with which she lets hits stand."""
    parser.how.add_argument("--accept", metavar="REASON", default="", help=parser.language.translate(
        "Commands", "Let names and small numbers stand that were told of, for this reason; it is kept in the"
                    " casebook."))


def keep(call: Call, db: Connection, made: Iterable[Outgoing]) -> None:
    """Put documents on the ledger, inside the caller's transaction; only then they may be written.

    Raises Trouble with what the audit found, or with every hit in its sentence, unless a reason was given to let those
    stand.
    """
    reason = " ".join(str(call.args.accept).split())
    every = list(made)
    found = [outgoing.checked(db, one) for one in every]
    if refused := [finding for one in found for finding in one.findings]:
        raise Trouble(_refusal(db, refused[0], call.language))
    hits = {hit.key: hit for one in found for hit in one.hits}
    if hits and not reason:
        raise Trouble(told(hits.values(), call.language))
    for number, one in enumerate(every):  # each but the first is checked once more, beside those now on the ledger
        outgoing.keep(db, one, dict.fromkeys(hits, reason), None if number else found[0])


def _refusal(db: Connection, finding: Finding, language: Language) -> str:
    """Why the figures can't leave: no reason lets that pass."""
    names = values.every_name(db, language.code)
    return f"{words.refusal(finding, names, language)} {words.mending(finding, names, language)}"


def told(hits: Iterable[Hit], language: Language) -> str:
    """Hits with their sentences, numbered, with where they stand; and what can be done."""
    lines = [language.translate("Commands", "Something in this document may tell of a person. Nothing was written.")]
    lines += [f"{number}. {_where(hit, language)}: {_what(hit, language)}\n   {_marked(hit)}"
              for number, hit in enumerate(hits, 1)]
    lines.append(language.translate(
        "Commands", "Rewrite it, or let it stand with --accept and the reason; that is kept in the casebook."))
    return "\n".join(lines)


def _where(hit: Hit, language: Language) -> str:
    if hit.page is None:
        return hit.file
    return filled(language.translate("Commands", "%1, page %2"), (hit.file, str(hit.page)))


def _what(hit: Hit, language: Language) -> str:
    if hit.kind == "number":
        said = language.translate("Commands", "a small number, “%1”")
    elif hit.kind == "date":
        said = language.translate("Commands", "a day from a case of this client, “%1”")
    elif hit.needs_reason:
        said = language.translate("Commands", "“%1” stands on a card at this client")
    elif hit.kind == "name":
        said = language.translate("Commands", "“%1” stands on a card at another client")
    else:
        said = language.translate("Commands", "“%1” may lead to a person")
    return filled(said, (hit.words,))


def _marked(hit: Hit) -> str:
    return f"{hit.sentence[:hit.start]}[{hit.words}]{hit.sentence[hit.end:]}"
