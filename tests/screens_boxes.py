"""What a tour of the window meets beside its pages: every box, every panel with something in it, one page alone (F9).

The tour changes the practice casebook that it looks at, as she would: a text is written twice, something lies in the
bin, a reporter came with another one.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from casebook.model.attachments import Attachment
from casebook.model.ids import CaseId, ConversationId, new_id

SHEET = ("Casus;Datum;Hoe;Kleur;Notities\n1;3-4-2025;telefoon;rood;een (verzonnen)\n1;4-4-2025;rooksignaal;rood;twee\n"
         "2;31-02-2025;;;drie (verzonnen)\n")


class Tour:
    """Opens one thing after the other; `shoot` takes the window, `shoot_box` the box that stands open."""

    def __init__(self, desk: Any, folder: Path, shoot: Callable[[str], None], shoot_box: Callable[[str], None],
                 settle: Callable[[], None]) -> None:
        self._desk = desk
        self._folder = folder
        self._shoot, self._shoot_box, self._settle = shoot, shoot_box, settle
        self._db = desk.session.db

    def all(self, case: str) -> None:
        """Everything, about this case where it needs one."""
        self._desk.open_case(case)
        self._fill(case)
        self._panels(case)
        self._about_a_case(case)
        self._clients()
        self._settings(case)
        self._sheets()
        self._talking(case)

    def _box(self, name: str, opened: Callable[[], object]) -> None:
        opened()
        self._settle()
        self._shoot_box(name)
        self._settle()

    def _fill(self, case: str) -> None:
        """Something attached, a text written over, three open steps, and one of many words."""
        from casebook.store import attachments, conversations

        session = self._desk.session
        for number, name in enumerate(("Brief van de werkgever.pdf", "Foto van het rooster.pdf"), 1):
            made = Attachment(id=new_id(), case=CaseId(case), name=name, day=session.today(), media="", size=0)
            session.write(attachments.add, made, b"%PDF-1.4 " + b"verzonnen " * 19_000 * number)
        talks = conversations.of_case(self._db, CaseId(case))
        for talk in talks[-3:]:
            words = "Terugbellen over het gesprek met de teamleider en de klachtenprocedure toesturen (verzonnen)"
            session.write(conversations.save, replace(
                talk, notes="Anders opgeschreven (verzonnen). " + talk.notes[:160], next_step=words,
                next_step_on=talk.day, next_step_done=None))

    def _panels(self, case: str) -> None:
        from casebook.store import asked, case_list, cases

        for panel in ("attach", "report"):
            self._desk.case_command(panel)
            self._settle()
            self._shoot(f"21-case-{panel}")
        self._desk.case_command("write")
        self._settle()
        self._shoot("21-case-steps")
        listed = [cases.get(self._db, row.id) for row in case_list.listed(self._db)]
        asked_most = max(listed, key=lambda found: len(asked.missing(self._db, found)))
        self._desk.open_case(asked_most.id)
        self._settle()
        self._shoot("21-case-to-complete")
        self._desk.open_case(case)

    def _about_a_case(self, case: str) -> None:
        from casebook.gui import destroying
        from casebook.gui.cases.versions_box import VersionsBox
        from casebook.store import cases, conversations

        desk = self._desk
        last = conversations.of_case(self._db, CaseId(case))[-1]
        person = cases.get(self._db, CaseId(case)).reporter
        self._box("46-box-versions", lambda: VersionsBox(
            desk.session, "conversation", last.id, "Vervolggesprek (verzonnen)", desk).open())
        for command in ("together", "move"):
            self._box(f"46-box-{command}", lambda wanted=command: desk.case_command(wanted))
        for name, what in (("case", case), ("card", f"card:{person}"), ("silence", f"texts:{case}")):
            self._box(f"46-box-destroy-{name}", lambda asked=what: destroying.ask(desk, asked))

    def _clients(self) -> None:
        from casebook.gui.papers.call_note_box import CallNoteBox
        from casebook.gui.papers.invoice_box import InvoiceBox
        from casebook.gui.papers.schooling_box import SchoolingBox
        from casebook.model.ids import ClientId
        from casebook.store import leaving

        desk, session = self._desk, self._desk.session
        client = ClientId(self._db.value(
            "SELECT client_id FROM case_fact WHERE status = 'open' AND client_id IS NOT NULL"
            " GROUP BY client_id ORDER BY count(*) DESC LIMIT 1"))
        self._box("46-box-invoice", lambda: InvoiceBox(session, client, desk).open())
        self._box("46-box-call-note", lambda: CallNoteBox(session, desk).open())
        registration = str(self._db.value("SELECT id FROM registration"))
        self._box("46-box-schooling", lambda: SchoolingBox(session, registration, desk).open())
        session.write(leaving.begin, client, session.today(), session.today())
        desk.go_to("clients")
        desk.page().open_part(f"leaving:{client}")
        self._settle()
        self._shoot("22-clients-leaving")

    def _settings(self, case: str) -> None:
        """The bin with something in it, and the forms of the lists."""
        from casebook.gui import taking_away
        from casebook.store import conversations

        desk = self._desk
        talks = conversations.of_case(self._db, CaseId(case))
        for talk in talks[:2]:
            taking_away.take_away(desk.session, "conversation", ConversationId(talk.id))
        desk.go_to("settings:bin")
        self._settle()
        self._shoot("23-settings-bin")
        for number, name in ((4, "requests"), (5, "breaches"), (8, "templates"), (9, "words")):
            desk.page().show_part(number)
            desk.page().add()
            self._settle()
            self._shoot(f"23-settings-{name}")
        desk.page().show_part(0)
        desk.go_to("prevention")
        desk.page().show_part(2)
        desk.page().add()
        self._settle()
        self._shoot("23-prevention-registration")
        desk.page().show_part(0)

    def _sheets(self) -> None:
        from casebook.gui.exchange.import_box import ImportBox
        from casebook.gui.exchange.sheets_box import SheetsBox

        sheet = self._folder / "sheet.csv"
        sheet.write_text(SHEET, encoding="utf-8")
        desk = self._desk
        self._box("47-box-import", lambda: ImportBox(desk.session, desk, sheet).open())
        self._box("47-box-sheets", lambda: SheetsBox(desk.session, desk).open())

    def _talking(self, case: str) -> None:
        desk = self._desk
        desk.open_case(case)
        desk.talking.start()
        self._settle()
        self._shoot("24-in-conversation")
        desk.talking.stop()
        desk.session.hide_names(on=True)
        self._settle()
        self._shoot("24-names-hidden")
        desk.session.hide_names(on=False)

