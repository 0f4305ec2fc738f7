"""The command that tells what was handed out: a line for each document on the ledger."""

from __future__ import annotations

from casebook.commands.call import Call
from casebook.commands.casebooks import existing
from casebook.commands.parsers import Parser
from casebook.commands.unlock import opened
from casebook.disclosure import document_words
from casebook.language import Language
from casebook.model.releases import Release
from casebook.store import clients, releases


def options(parser: Parser) -> None:
    """What `releases` takes."""
    existing(parser)
    parser.what.add_argument("--client", metavar="NAME", help=parser.language.translate(
        "Commands", "Only this client organisation."))


def listed(call: Call) -> int:
    """Name every document on the ledger, one a line, with tabs between: client, first and last day, document, status,
    version, the day it was made, threshold, hash, and the day it was marked as not handed out, or nothing.
    """
    with opened(call) as vault, vault.read_snapshot() as db:
        wanted = clients.all_of(db) if call.args.client is None else [clients.named(db, call.args.client)]
        found = [(client.name, release) for client in wanted for release in releases.of_client(db, client.id)]
    for name, release in found:
        call.say("\t".join((" ".join(name.split()), *_words(release, call.language))))
    if not found:
        call.note(call.language.translate("Commands", "Nothing was handed out yet."))
    return 0


def _words(release: Release, language: Language) -> tuple[str, ...]:
    made = release.made.astimezone().date().isoformat() if release.made else ""
    kept_back = release.kept_back_on.isoformat() if release.kept_back_on else ""
    return (release.first.isoformat(), release.last.isoformat(), document_words.document(release.document, language),
            document_words.status(release, language), str(release.version), made, str(release.threshold),
            release.pdf_sha256, kept_back)
