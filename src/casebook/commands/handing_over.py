"""The commands for handing cases over: handover, take-over."""

from __future__ import annotations

from pathlib import Path

from casebook import errors
from casebook.commands.call import Call
from casebook.commands.casebooks import existing
from casebook.commands.parsers import Parser
from casebook.commands.unlock import new_passphrase_of_file, opened, passphrase_of_file
from casebook.exchange import handover, packages, taking_over
from casebook.exchange.taking_over import Outcome
from casebook.exchange.words import column_name, noun_name
from casebook.model.handover import COVER, SUCCESSOR
from casebook.store import cases
from casebook.vault import read_salt
from casebook.vault.backups import local_now


def handover_options(parser: Parser) -> None:
    """What `handover` takes."""
    existing(parser)
    language = parser.language
    parser.what.add_argument("package", metavar="PACKAGE", help=language.translate(
        "Commands", "The package to make; nothing may stand there yet."))
    parser.how.add_argument("--case", metavar="CODE", action="append", required=True, help=language.translate(
        "Commands", "The code of a case to hand over, whose reporter's consent is recorded; once for each."))
    parser.how.add_argument("--kind", choices=(SUCCESSOR, COVER), required=True, help=language.translate(
        "Commands", "For a successor, or for a cover from whom the cases come back."))
    parser.how.add_argument("--to", metavar="NAME", default="", help=language.translate(
        "Commands", "To whom, as you write it; it stays in your casebook."))
    parser.epilog = language.translate(
        "Commands", "The package gets a passphrase of its own, typed twice, or the second line of standard input.")


def hand_over(call: Call) -> int:
    """Make a package of cases for a successor or a cover."""
    args = call.args
    if "\0" in args.package:
        raise errors.Unreadable
    with opened(call, read_only=False) as vault:
        chosen = [cases.coded(vault.db, code).id for code in args.case]
        gathered = handover.gather(vault, chosen, args.kind, args.to, local_now().date())
        built = handover.build(gathered, Path(args.package), new_passphrase_of_file(call))
        noted = handover.finish(vault, built)
    call.say(call.language.translate("Commands", "Made: %1").replace("%1", args.package))
    call.say(call.language.translate("Commands", "Key ID of the package: %1").replace("%1", noted.key_id))
    return 0


def take_over_options(parser: Parser) -> None:
    """What `take-over` takes."""
    existing(parser)
    language = parser.language
    parser.what.add_argument("package", metavar="PACKAGE", help=language.translate(
        "Commands", "The package with the cases, or the one that comes back from a cover."))
    parser.how.add_argument("--from", dest="giver", metavar="NAME", default="", help=language.translate(
        "Commands", "From whom, as you write it; else what the package says."))
    parser.how.add_argument("--destroy-copy", action="store_true", help=language.translate(
        "Commands", "Remove the package once all of it stands in the casebook."))
    parser.epilog = language.translate(
        "Commands", "The passphrase of the package is asked for, or the second line of standard input.")


def take_over(call: Call) -> int:
    """Take the cases of a package over, or merge what a cover brings back."""
    place = Path(call.args.package)
    if "\0" in call.args.package:
        raise errors.Unreadable
    read_salt(place)
    with opened(call, read_only=False) as vault:
        package = packages.read(place, passphrase_of_file(call))
        with vault.writing() as db:
            outcome = taking_over.take_over(
                db, package, local_now().date(), call.args.giver or package.giver, call.language)
    _say(call, outcome)
    if call.args.destroy_copy:
        handover.discard(place)
        call.say(call.language.translate("Commands", "The package is gone from its place."))
    return 0


def _say(call: Call, outcome: Outcome) -> None:
    language = call.language
    call.say(language.translate("Commands", "Taken over: %1 cases new here, %2 known, %3 conversations.").replace(
        "%1", str(len(outcome.new))).replace("%2", str(len(outcome.merged))).replace(
        "%3", str(outcome.conversations)))
    if outcome.gone:
        call.say(language.translate("Commands", "Destroyed here before, and not taken back: %1").replace(
            "%1", ", ".join(outcome.gone)))
    for told in outcome.told:
        columns = ", ".join(column_name(column, language) for column in told.columns)
        call.say(language.translate("Commands", "Changed on both sides, see there: ") + " · ".join(
            part for part in (told.code, noun_name(told.noun, language), columns) if part))
    call.say(taking_over.receipt(outcome.handover, outcome, language))
