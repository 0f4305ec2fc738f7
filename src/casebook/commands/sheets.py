"""The command `import` for a spreadsheet: what it would do or did, a line for each row that is refused."""

from __future__ import annotations

import json
from importlib import resources
from pathlib import Path

from casebook.commands.call import Call
from casebook.commands.parsers import Parser
from casebook.commands.unlock import opened
from casebook.exchange.sheets import files, mapping, meanings, plan, refusals
from casebook.exchange.sheets.columns import FIELDS
from casebook.exchange.sheets.plan import Plan
from casebook.exchange.sheets.taking_in import TakingIn
from casebook.language import Language
from casebook.model.text import clean_line
from casebook.store import values
from casebook.vault import Connection

MAPPING = '''
  sheet = "Gesprekken"               # where there are several
  heading_row = 3                    # where the headings are not found
  [columns]                          # a heading, or a column by its letter, and the field that it is; "-" leaves it out
  "Nr." = "case"
  "column F" = "notes"
  [values.channel]                   # a word in the sheet, and the value that it means; "-" leaves the field empty
  "Skype" = "video"
  [dates]                            # how 3/4/25 is to be read in this column
  date = "d-m-y"
'''


def options(parser: Parser) -> None:
    """What `import` takes for a spreadsheet, besides what it takes for an export."""
    language = parser.language
    parser.how.add_argument("--client", metavar="NAME", help=language.translate(
        "Commands", "The client organisation of rows that name none; made when it is new."))
    parser.how.add_argument("--mapping", metavar="M.toml", help=language.translate(
        "Commands", "What columns and values mean that are not recognised; its form stands below."))
    parser.how.add_argument("--dry-run", action="store_true", help=language.translate(
        "Commands", "Write nothing; say what would be taken in."))
    parser.how.add_argument("--values", action="store_true", help=language.translate(
        "Commands", "List every field and every value with its names, those of the casebook where one is named."))
    parser.epilog = "\n\n".join((str(parser.epilog or ""), language.translate(
        "Commands", "In a spreadsheet (.xlsx, .xls, .ods, .csv) one row is one conversation. A mapping is a file like"
                    " this, in which every part may be left out:") + "\n" + MAPPING))


def take_in(call: Call, sheet: Path) -> int:
    """Take a spreadsheet in: good rows go in, others are told; 0 when anything was taken, else 1."""
    read = files.read(sheet)
    said = mapping.read(Path(call.args.mapping)) if call.args.mapping else mapping.Mapping()
    with opened(call, read_only=call.args.dry_run) as vault:
        known = meanings.read(vault.db)
        made = plan.made(read, said, known, clean_line(call.args.client or ""))
        if made.cases and not call.args.dry_run:
            with vault.writing() as db:
                for _ in TakingIn(db, made, known).steps():
                    pass
        _tell(call, made)
    return 0 if made.cases else 1


def _tell(call: Call, made: Plan) -> None:
    """What was done, the last line always in the same form. Source: exchange.md, Import."""
    translate = call.language.translate
    assert made.layout is not None
    for column in made.layout.unknown:
        if column.heading:
            call.say(translate("Commands", "column left out: %1").replace("%1", column.heading))
    for name in made.new_clients:
        call.say(translate("Commands", "new client organisation: %1").replace("%1", name))
    if made.known:
        call.say(translate("Commands", "taken in before, or here twice, and not added again: %1 rows").replace(
            "%1", str(made.known)))
    for refusal in made.refused:
        call.say(refusals.line(refusal, call.language))
    call.say(f"imported: {len(made.new_clients)} clients, {made.new_cases} cases, {made.conversations} conversations;"
             f" {len(made.refused)} rows refused")


def list_values(call: Call) -> int:
    """List the fields of a row and the values of each, one a line: code, Dutch name, English name, apart by tabs."""
    if call.args.file is None:
        shipped = _Shipped()
        _list(call, shipped.lists, shipped.themes)
        return 0
    with opened(call) as vault:
        db = vault.db
        _list(call, {name: _of_list(db, name) for name in values.lists(db)},
              [(theme.code, theme.name_nl, theme.name_en) for theme in values.all_themes(db) if theme.group])
    return 0


def _list(call: Call, lists: dict[str, list[tuple[str, str, str]]], themes: list[tuple[str, str, str]]) -> None:
    shown: set[str] = set()
    for field in FIELDS:
        call.say(f"{field.code}\t{refusals.field_name(field.code, Language('nl'))}"
                 f"\t{refusals.field_name(field.code, Language('en'))}")
        if not field.list:
            continue
        for code, dutch, english in themes if field.list == "theme" else lists[field.list]:
            if field.list not in shown and not (field.list == "status" and code not in meanings.TAKEN_STATUSES):
                call.say(f"  {code}\t{dutch}\t{english}")
        if field.list in shown:
            call.say(f"  = {next(other.code for other in FIELDS if other.list == field.list)}")
        shown.add(field.list)


def _of_list(db: Connection, name: str) -> list[tuple[str, str, str]]:
    return [(value.code, value.name_nl, value.name_en) for value in values.of_list(db, name)]


class _Shipped:
    """The lists that every new casebook has."""

    def __init__(self) -> None:
        folder = resources.files("casebook.resources") / "values"
        self.lists: dict[str, list[tuple[str, str, str]]] = {
            name: [(code, dutch, english) for code, dutch, english in rows]
            for name, rows in json.loads((folder / "values.json").read_text("utf-8")).items()}
        self.themes = [(row[0], row[2], row[3]) for row in json.loads((folder / "themes.json").read_text("utf-8"))
                       if row[1]]
