"""The command annual-report: the report, its short version, its charts, and its tables as data and as CSV."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Sequence

from casebook.commands import for_clients, leaving, parsers, periods
from casebook.commands.call import Call
from casebook.commands.casebooks import existing
from casebook.commands.parsers import Parser
from casebook.commands.targets import targets
from casebook.commands.unlock import opened
from casebook.documents import annual_report, paper, short_version
from casebook.documents.annual_report import ReportData
from casebook.documents.blocks import Document
from casebook.documents.outgoing import File, Outgoing
from casebook.exchange.writing import csv_bytes
from casebook.language import Language
from casebook.store import clients


def options(parser: Parser) -> None:
    """What `annual-report` takes."""
    language = parser.language
    existing(parser)
    parser.what.add_argument("--client", metavar="NAME", required=True,
                             help=language.translate("Commands", "The client organisation."))
    periods.add_period(parser)
    parser.how.add_argument("--short", metavar="FILE.pdf", help=language.translate(
        "Commands", "Make the short version too: two pages at most, with the same figures."))
    parser.how.add_argument("--tables", metavar="FILE.json", help=language.translate(
        "Commands", "Write the tables as data as well: exactly what the PDF prints."))
    parser.how.add_argument("--csv", metavar="FILE.csv", help=language.translate(
        "Commands", "Write the tables for a spreadsheet as well: exactly what the PDF prints."))
    parser.how.add_argument("--charts", metavar="FOLDER", help=language.translate(
        "Commands", "Put every chart into this folder as well, as SVG and as PNG."))
    parser.how.add_argument("--final", action="store_true", help=language.translate(
        "Commands", "Make the final version; without this it is a concept. Both go on the ledger of the casebook."))
    leaving.add_accept(parser)
    for_clients.add_password(parser)
    parsers.add_language(parser, language.translate(
        "Commands", "The language of the document and of what is said here; else the client's."))
    parser.how.add_argument("-o", "--out", metavar="OUT.pdf", required=True, help=language.translate(
        "Commands", "Where the PDF goes; what stands there is replaced when the new one is whole."))


def make(call: Call) -> int:
    """Make the annual report of a client over a year or another period of whole months."""
    args, period = call.args, periods.wanted(call)
    places = targets(call, args.out, args.tables, args.csv, args.short)
    status = "final" if args.final else "concept"
    with opened(call, read_only=False) as vault:  # a concept goes on the ledger too (disclosure.md 7)
        with vault.read_snapshot() as db:
            client = clients.named(db, args.client)
            data = annual_report.gather(db, client.id, period, args.language, status=status)
        password = for_clients.password_of(call)
        words = Language(data.language_code)
        drawn = annual_report.chart_files(data, words) if args.charts else ()
        drawings = targets(call, *(os.path.join(args.charts, file.name) for file in drawn))
        made = list(_made(call, data, words, [place.name for place in places], password, drawn))
        beside = len(places) - 1 if args.short else len(places)
        places = [*places[:beside], *drawings, *places[beside:]]
        for_clients.let_out(call, vault, places, made)
    return 0


def _made(call: Call, data: ReportData, words: Language, names: list[str], password: str | None,
          drawn: Sequence[File]) -> Iterator[Outgoing]:
    """The report with its tables and charts, and the short version; `names` are those of the others in their order."""
    left = iter(names)

    def pdf(document: Document) -> File:
        content = paper.pdf(document, words, password)
        for_clients.tell_unprintable(call, content)
        return File(name=next(left), content=content, password=password or "")

    files = [pdf(annual_report.document(data, words))]
    if call.args.tables:
        tables = json.dumps(annual_report.tables(data, words), ensure_ascii=False, indent=1) + "\n"
        files.append(File(name=next(left), content=tables.encode()))
    if call.args.csv:
        rows = annual_report.as_rows(annual_report.blocks(data, words), data, words)
        files.append(File(name=next(left), content=csv_bytes(*rows)))
    yield annual_report.outgoing(data, words, *files, *drawn)
    if call.args.short:
        short = short_version.narrowed(data, words)
        yield short_version.outgoing(short, words, pdf(short_version.document(short, words)))
