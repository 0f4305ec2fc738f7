"""The commands that make something for a client besides the report: talk-sheet, and referral counts."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from casebook.commands import leaving, parsers, periods
from casebook.commands.call import Call, Usage
from casebook.commands.casebooks import existing
from casebook.commands.parsers import Parser, filled
from casebook.commands.targets import targets
from casebook.commands.unlock import new_passphrase_of_file, opened
from casebook.documents import paper, talk_sheet, unprintable
from casebook.documents.blocks import Document
from casebook.documents.outgoing import File, Outgoing
from casebook.documents.referral_overview import client_counts
from casebook.exchange.outlet import Outlet
from casebook.language import Language
from casebook.model.periods import Period, year
from casebook.store import clients
from casebook.vault import Vault


def add_password(parser: Parser) -> None:
    """The option to put what is made for a client behind a password; it is never an argument."""
    parser.how.add_argument("--password", action="store_true", help=parser.language.translate(
        "Commands", "Put the PDF behind a password: asked for, or the second line of standard input. It is then no"
                    " longer fit for the archive."))


def password_of(call: Call) -> str | None:
    """The password that was asked for, or None; to be read after the casebook was opened."""
    return new_passphrase_of_file(call) if call.args.password else None


def talk_sheet_options(parser: Parser) -> None:
    """What `talk-sheet` takes."""
    language = parser.language
    existing(parser)
    parser.what.add_argument("--client", metavar="NAME", required=True,
                             help=language.translate("Commands", "The client organisation."))
    parser.what.add_argument("--to", dest="last", metavar="DATE", type=parsers.day(language), help=language.translate(
        "Commands", "The last day of a month; without this that of the last month that is over."))
    _add_rest(parser)


def make_talk_sheet(call: Call) -> int:
    """Make the talk sheet of a client: one page, from 1 January on."""
    args, place = call.args, targets(call, call.args.out)[0]
    period = None if args.last is None else Period(first=year(args.last.year).first, last=args.last)
    with opened(call, read_only=False) as vault:
        with vault.read_snapshot() as db:
            data = talk_sheet.gather(db, clients.named(db, args.client).id, args.language, period=period)
        words = Language(data.language_code)
        file = _made(call, talk_sheet.fitted(data, words), words, place.name)
        let_out(call, vault, [place], [talk_sheet.outgoing(data, words, file)])
    return 0


def make_referral_counts(call: Call) -> int:
    """Make the counts of referrals for a client."""
    args = call.args
    if args.client is None:
        raise Usage(filled(call.language.translate("Commands", "Missing: %1."), ("--client",)))
    period, place = periods.wanted(call), targets(call, args.out)[0]
    with opened(call, read_only=False) as vault:
        with vault.read_snapshot() as db:
            data = client_counts.gather(db, clients.named(db, args.client).id, period, args.language)
        words = Language(data.language_code)
        file = _made(call, client_counts.document(data, words), words, place.name)
        let_out(call, vault, [place], [client_counts.outgoing(data, words, file)])
    return 0


def let_out(call: Call, vault: Vault, places: Sequence[Path], made: Sequence[Outgoing]) -> None:
    """Check documents, put them on the ledger, and write their files; a file for each place, in that order."""
    files = [file for one in made for file in one.files]
    with Outlet([(place, file.content) for place, file in zip(places, files, strict=True)]) as outlet:
        with vault.writing() as db:
            leaving.keep(call, db, made)
        outlet.publish()


def tell_unprintable(call: Call, pdf: bytes) -> None:
    """Name what stands in a document and can't be printed."""
    said = unprintable.sentence(unprintable.of(pdf), call.language.translate)
    if said:
        call.note(said)


def _made(call: Call, document: Document, words: Language, name: str) -> File:
    password = password_of(call)
    pdf = paper.pdf(document, words, password)
    tell_unprintable(call, pdf)
    return File(name=name, content=pdf, password=password or "")


def _add_rest(parser: Parser) -> None:
    leaving.add_accept(parser)
    add_password(parser)
    parsers.add_language(parser, parser.language.translate(
        "Commands", "The language of the document and of what is said here; else the client's."))
    parser.how.add_argument("-o", "--out", metavar="OUT.pdf", required=True, help=parser.language.translate(
        "Commands", "Where the PDF goes; what stands there is replaced when the new one is whole."))
