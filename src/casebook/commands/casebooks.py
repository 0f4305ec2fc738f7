"""The commands about the casebook itself: new, practice, clients, search."""

from __future__ import annotations

from casebook.commands import parsers
from casebook.commands.call import Call
from casebook.commands.parsers import Parser
from casebook.commands.unlock import made, opened
from casebook.statistics import facts
from casebook.store import clients as client_store
from casebook.store import search as search_store

PRACTICE_YEARS = range(1990, 2200)


def add_file(parser: Parser, words: str) -> None:
    """The casebook, as first argument."""
    parser.what.add_argument("file", metavar="FILE", help=words)
    parsers.add_passphrase(parser)


def existing(parser: Parser) -> None:
    """A casebook that is there."""
    add_file(parser, parser.language.translate("Commands", "The casebook."))


def new_options(parser: Parser) -> None:
    """What `new` takes."""
    add_file(parser, parser.language.translate("Commands", "The casebook to make; nothing may stand there yet."))


def new(call: Call) -> int:
    """Make an empty casebook."""
    with made(call):
        pass
    call.say(call.language.translate(
        "Commands", "Made. Keep its passphrase on paper in a safe place: without it nobody can open this casebook."))
    return 0


def practice_options(parser: Parser) -> None:
    """What `practice` takes."""
    new_options(parser)
    language = parser.language
    parser.how.add_argument("--cases", metavar="N", type=parsers.number(language, 0, parsers.MOST_CASES), default=400,
                            help=language.translate("Commands", "How many cases to invent (400)."))
    parser.how.add_argument("--years", metavar="N", type=parsers.number(language, 1, 20), default=3,
                            help=language.translate("Commands", "Over how many years (3)."))
    parser.how.add_argument("--seed", metavar="N", type=parsers.number(language, 0, 999_999_999), default=1,
                            help=language.translate("Commands", "Another number invents other cases (1)."))
    parser.how.add_argument("--until", metavar="DATE", type=parsers.day(language, PRACTICE_YEARS),
                            help=language.translate("Commands", "The last day on which something happens (today)."))


def make_practice(call: Call) -> int:
    """Make a casebook full of invented cases."""
    from casebook import practice  # it brings the documents along, which no other command here needs

    args = call.args
    with made(call) as vault, vault.writing() as db:
        practice.fill(db, cases=args.cases, years=args.years, seed=args.seed, until=args.until)
    call.say(call.language.translate("Commands", "Made. All of it is invented."))
    return 0


def clients(call: Call) -> int:
    """Name the clients, one a line, those with most cases first."""
    with opened(call) as vault, vault.read_snapshot() as db:
        counted = [(-len(facts.of_client(db, client.id)), client.name) for client in client_store.all_of(db)]
    for _, name in sorted(counted):
        call.say(name)
    return 0


def search_options(parser: Parser) -> None:
    """What `search` takes."""
    existing(parser)
    parser.what.add_argument("text", metavar="TEXT", help=parser.language.translate(
        "Commands", "Words to find, each from its beginning, whatever their case or accents."))


def search(call: Call) -> int:
    """Find text in everything that was written: date, case, client and passage, with tabs between, one line a hit."""
    with opened(call) as vault, vault.read_snapshot() as db:
        found = search_store.hits(db, call.args.text, limit=None)
    for hit in found:
        passage = hit.passage.replace(search_store.OPEN_MARK, "").replace(search_store.CLOSE_MARK, "")
        day = hit.day.isoformat() if hit.day else ""
        call.say("\t".join(" ".join(part.split()) for part in (day, hit.label, hit.client, passage)))
    if not found:
        call.note(call.language.translate("Commands", "Nothing found."))
    return 0
