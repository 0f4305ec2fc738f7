"""The commands that make documents about referrals and cases: referral-overview and own-file."""

from __future__ import annotations

from casebook.commands import for_clients, leaving, parsers, periods
from casebook.commands.call import Call, Usage
from casebook.commands.casebooks import existing
from casebook.commands.for_clients import tell_unprintable
from casebook.commands.parsers import Parser, filled
from casebook.commands.targets import targets
from casebook.commands.unlock import opened
from casebook.documents import own_file, referral_overview
from casebook.documents.referral_overview import Directory, PeriodOverview, ReporterSheet
from casebook.errors import NotFound, Refused
from casebook.exchange.outlet import Outlet
from casebook.language import Language
from casebook.model.periods import Period, first_day, last_day, month_of
from casebook.store import cases, clients, referrals
from casebook.vault import Connection

Overview = ReporterSheet | PeriodOverview | Directory
_PERIOD = {"year": "--year", "first": "--from", "last": "--to"}
_OUTGOING = {"accept": "--accept", "password": "--password"}
UNFIT = {"reporter": _PERIOD | _OUTGOING, "adviser": {"case": "--case"} | _OUTGOING, "client": {"case": "--case"},
         "directory": {"case": "--case", "client": "--client"} | _PERIOD | _OUTGOING}
"""What goes with no overview of a kind: the name of the option in the call, and how she writes it."""


def _add_language(parser: Parser) -> None:
    parsers.add_language(parser, parser.language.translate(
        "Commands", "The language of the document and of what is said here; else the client's."))


def _add_out(parser: Parser) -> None:
    parser.how.add_argument("-o", "--out", metavar="OUT.pdf", required=True, help=parser.language.translate(
        "Commands", "Where the PDF goes; what stands there is replaced when the new one is whole."))


def referral_overview_options(parser: Parser) -> None:
    """What `referral-overview` takes."""
    language = parser.language
    existing(parser)
    words = language.translate(
        "Commands", "For a reporter to take home, for your own eyes, counts for a client, or the whole directory.")
    parser.what.add_argument("--kind", choices=("reporter", "adviser", "client", "directory"), required=True,
                             help=words)
    parser.what.add_argument("--case", metavar="CODE", help=language.translate(
        "Commands", "The case of the reporter."))
    parser.what.add_argument("--client", metavar="NAME", help=language.translate(
        "Commands", "Only this client organisation."))
    periods.add_period(parser)
    leaving.add_accept(parser)
    for_clients.add_password(parser)
    _add_language(parser)
    _add_out(parser)


def make_referral_overview(call: Call) -> int:
    """Make an overview of referrals: for a reporter, for herself, or the directory."""
    args = call.args
    if wrong := next((name for name, option in UNFIT[args.kind].items() if getattr(args, name)), None):
        raise Usage(filled(call.language.translate("Commands", "%1 does not go with %2."),
                           (UNFIT[args.kind][wrong], f"--kind {args.kind}")))
    if args.kind == "client":
        return for_clients.make_referral_counts(call)
    if args.kind == "reporter" and args.case is None:
        raise Usage(filled(call.language.translate("Commands", "Missing: %1."), ("--case",)))
    places = targets(call, args.out)
    with opened(call) as vault, vault.read_snapshot() as db:
        data = _overview(db, call)
    pdf = referral_overview.pdf(data, Language(data.language_code))
    tell_unprintable(call, pdf)
    with Outlet([(places[0], pdf)]) as outlet:
        outlet.publish()
    return 0


def _overview(db: Connection, call: Call) -> Overview:
    args = call.args
    client = None if args.client is None else clients.named(db, args.client)
    if args.kind == "directory":
        return referral_overview.of_directory(db, args.language or "nl")
    if args.kind == "reporter":
        case = cases.coded(db, args.case)
        if client is not None and case.client != client.id:
            raise NotFound("case", args.case)
        return referral_overview.for_reporter(db, case.id, args.language)
    language = args.language or (client.language if client else "nl")
    period = periods.period_of(call) or _all_time(db)
    return referral_overview.of_period(db, period, client.id if client else None, language)


def _all_time(db: Connection) -> Period:
    """The whole months from the first referral to the last."""
    days = [referral.day for referral in referrals.latest(db, limit=-1)]
    if not days:
        raise Refused("no_referrals")
    return Period(first=first_day(month_of(min(days))), last=last_day(month_of(max(days))))


def own_file_options(parser: Parser) -> None:
    """What `own-file` takes."""
    language = parser.language
    existing(parser)
    parser.what.add_argument("--case", metavar="CODE", required=True, help=language.translate(
        "Commands", "The case of the reporter."))
    parser.how.add_argument("--only-this-case", action="store_true", help=language.translate(
        "Commands", "Only this case; without this every case of the same reporter."))
    _add_language(parser)
    _add_out(parser)


def make_own_file(call: Call) -> int:
    """Make the copy of a reporter's own file, without the passages about another person."""
    args = call.args
    places = targets(call, args.out)
    with opened(call) as vault, vault.read_snapshot() as db:
        case = cases.coded(db, args.case)
        data = own_file.gather(db, case.id, args.language, only_this=args.only_this_case)
    words = Language(data.language_code)
    pdf = own_file.pdf(data, words)
    tell_unprintable(call, pdf)
    with Outlet([(places[0], pdf)]) as outlet:
        outlet.publish()
    left_out = call.language.translate("Commands", "Passages about another person that were left out: %1.")
    call.note(left_out.replace("%1", str(own_file.left_out_of(data, words))))
    call.note(call.language.translate(
        "Commands", "Read the copy over before you give it: names of others that you wrote yourself stand in it. And"
                    " check who asks for it."))
    return 0
