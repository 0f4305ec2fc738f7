"""The command own-overview: her raw figures on paper, for her alone."""

from __future__ import annotations

from datetime import date

from casebook.commands import parsers, periods
from casebook.commands.call import Call
from casebook.commands.casebooks import existing
from casebook.commands.parsers import Parser
from casebook.commands.targets import targets
from casebook.commands.unlock import opened
from casebook.documents import own_overview, unprintable
from casebook.exchange.outlet import Outlet
from casebook.language import Language
from casebook.store import clients


def options(parser: Parser) -> None:
    """What `own-overview` takes."""
    language = parser.language
    existing(parser)
    parser.what.add_argument("--client", metavar="NAME", help=language.translate(
        "Commands", "Only this client organisation; without this all of them together."))
    periods.add_period(parser)
    parsers.add_language(parser, language.translate(
        "Commands", "The language of the document and of what is said here."))
    parser.how.add_argument("-o", "--out", metavar="OUT.pdf", required=True, help=language.translate(
        "Commands", "Where the PDF goes; what stands there is replaced when the new one is whole."))


def make(call: Call) -> int:
    """Make her own overview. It goes to nobody else: it passes no gate and is on no ledger (disclosure.md 11)."""
    period, places = periods.wanted(call), targets(call, call.args.out)
    with opened(call) as vault, vault.read_snapshot() as db:
        client = None if call.args.client is None else clients.named(db, call.args.client).id
        data = own_overview.gather(db, client, period, call.language.code, date.today())
    pdf = own_overview.pdf(data, Language(data.language_code))
    if said := unprintable.sentence(unprintable.of(pdf), call.language.translate):
        call.note(said)
    with Outlet([(places[0], pdf)]) as outlet:
        outlet.publish()
    call.note(call.language.translate(
        "Commands", "These are raw figures, for yourself alone. For a client make the annual report."))
    return 0
