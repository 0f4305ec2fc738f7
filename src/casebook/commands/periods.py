"""Over which period: a year, or a first and a last day of whole months."""

from __future__ import annotations

from datetime import date

from casebook.commands import parsers
from casebook.commands.call import Call, Usage
from casebook.commands.parsers import Parser
from casebook.model.periods import Period, year


def add_year(parser: Parser) -> None:
    """Let a command take a calendar year."""
    parser.what.add_argument(
        "--year", metavar="YEAR", help=parser.language.translate("Commands", "The calendar year."),
        type=parsers.number(parser.language, parsers.YEARS.start, parsers.YEARS.stop - 1))


def add_period(parser: Parser) -> None:
    """Let a command take a calendar year, or the days of another period."""
    language = parser.language
    add_year(parser)
    parser.what.add_argument("--from", dest="first", metavar="DATE", type=parsers.day(language),
                             help=language.translate("Commands", "The first day of the period, that of a month."))
    parser.what.add_argument("--to", dest="last", metavar="DATE", type=parsers.day(language),
                             help=language.translate("Commands", "The last day of the period, that of a month."))


def period_of(call: Call) -> Period | None:
    """The period that was named, or None; PeriodRefused for one that is no row of whole months."""
    number: int | None = call.args.year
    first: date | None = getattr(call.args, "first", None)
    last: date | None = getattr(call.args, "last", None)
    if number is not None and (first or last):
        raise Usage(call.language.translate("Commands", "--year does not go with --from and --to."))
    if (first is None) != (last is None):
        raise Usage(call.language.translate("Commands", "--from and --to go together."))
    if first and last:
        return Period(first=first, last=last)
    return None if number is None else year(number)


def wanted(call: Call) -> Period:
    """The period that was named; a command that needs one says so."""
    period = period_of(call)
    if period is None:
        raise Usage(call.language.translate("Commands", "Name a year, or a period with --from and --to."))
    return period
