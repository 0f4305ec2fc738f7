"""The command that makes an invoice, as PDF or as CSV by the ending of the file's name."""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable

from casebook.commands import leaving, parsers
from casebook.commands.call import Call
from casebook.commands.casebooks import existing
from casebook.commands.parsers import YEARS, Parser, filled
from casebook.commands.targets import targets
from casebook.commands.unlock import opened
from casebook.documents import invoice
from casebook.documents.outgoing import File
from casebook.errors import Refused
from casebook.exchange.outlet import Outlet
from casebook.exchange.writing import csv_bytes
from casebook.language import Language
from casebook.model.invoicing import DEFAULT_FORM, FORMS, quarter
from casebook.model.periods import Period
from casebook.store import clients


def options(parser: Parser) -> None:
    """What `invoice` takes."""
    language = parser.language
    existing(parser)
    parser.what.add_argument("--client", metavar="NAME", required=True,
                             help=language.translate("Commands", "The client organisation."))
    parser.what.add_argument("--quarter", metavar="2026-3", required=True, type=_quarter(language),
                             help=language.translate("Commands", "The quarter: the year and 1 to 4."))
    parser.what.add_argument("--number", metavar="NUMBER", default="",
                             help=language.translate("Commands", "The number of the invoice."))
    parser.how.add_argument("--form", choices=FORMS, default=DEFAULT_FORM, help=language.translate(
        "Commands", "One line for the quarter, a line for each kind of work, or one for each month. The last two tell"
                    " more about who came when."))
    parser.how.add_argument("--despite-the-warning", action="store_true", help=language.translate(
        "Commands", "Make a finer form, knowing what it tells."))
    leaving.add_accept(parser)
    parsers.add_language(parser, language.translate(
        "Commands", "The language of the document and of what is said here; else the client's."))
    parser.how.add_argument("-o", "--out", metavar="OUT", required=True, help=language.translate(
        "Commands", "Where the invoice goes: a name that ends in .csv makes a table, any other a PDF."))


def make(call: Call) -> int:
    """Make the invoice of a client over a quarter, and keep in the casebook what went out."""
    args = call.args
    places = targets(call, args.out)
    if args.form != DEFAULT_FORM and not args.despite_the_warning:
        raise Refused("finer_untold")
    with opened(call, read_only=False) as vault:
        with vault.read_snapshot() as db:
            client = clients.named(db, args.client)
            data = invoice.gather(db, client.id, args.quarter, args.language, form=args.form, number=args.number)
            telling = invoice.telling(db, client.id, args.quarter, args.form)
        words = Language(data.language_code)
        content = (csv_bytes(*invoice.table(data, words)) if args.out.lower().endswith(".csv")
                   else invoice.pdf(data, words))
        with Outlet([(places[0], content)]) as outlet:
            with vault.writing() as db:
                leaving.keep(call, db, [invoice.outgoing(data, words, File(name=places[0].name, content=content))])
            outlet.publish()
    for period in telling:
        call.note(call.language.translate(
            "Commands", "The line over %1 tells how much time very few people took.").replace(
                "%1", invoice.quarter_words(period, call.language)))
    return 0


def _quarter(language: Language) -> Callable[[str], Period]:
    def read(text: str) -> Period:
        found = re.fullmatch(r"(\d{4})-[qQkK]?([1-4])", text, re.ASCII)
        if found and int(found[1]) in YEARS:
            return quarter(int(found[1]), int(found[2]))
        raise argparse.ArgumentTypeError(filled(
            language.translate("Commands", "a quarter is written like 2026-3, in the years %1 to %2"),
            (str(YEARS.start), str(YEARS.stop - 1))))
    return read
