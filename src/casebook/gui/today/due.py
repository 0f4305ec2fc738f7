"""The lines of Today that are due on a day: conversations, follow-ups, aftercare, requests. No prose and no theme."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, time, timedelta
from functools import partial

from PySide6.QtCore import QObject

from casebook.gui import names as seen
from casebook.gui.cases import resting, settling
from casebook.gui.session import Session
from casebook.gui.today import agenda
from casebook.gui.today.card import Line
from casebook.model.passing_on import PassedOn
from casebook.store import clients, passing_on, report_dates, requests

AHEAD = timedelta(days=14)  # how long before its due date a request comes on Today


class DueLines(QObject):
    """Makes the lines; `resume` shows a record on its page, `begin` starts the conversation of an
    appointment, or the aftercare of a case.
    """

    def __init__(self, session: Session, resume: Callable[[str, str, str], None], begin: Callable[[str, str], None]
                 ) -> None:
        super().__init__()
        self._session = session
        self._resume = resume
        self._begin = begin

    def planned(self) -> list[Line]:
        """Conversations today and tomorrow, and those of days before that were not held."""
        session, lines = self._session, []
        for item in agenda.planned(session.db, session.today() + timedelta(days=1)):
            kind = session.names("channel").get(item.how, "") or self.tr("Conversation")
            begin = (self.tr("&Begin"), partial(self._begin, "appointment", item.id))
            held = (self.tr("&Held"), partial(self._settle, item, self.tr("Noted as held.")))
            lines.append(self._line(item, kind[:1].upper() + kind[1:], [begin, held] if item.case else [held]))
        return lines

    def follow_ups(self) -> list[Line]:
        """Calls, next steps, referrals, what is awaited on reports, and what lost its consent, by day."""
        today = self._session.today()
        dated = [(item.day, self._follow_up(item)) for item in agenda.due(self._session.db, today)]
        dated += [(a.due, self._awaited(a)) for a in report_dates.awaited(self._session.db, today)]
        dated += [(p.day, self._bare(p)) for p in passing_on.bare(self._session.db)]
        return [line for _, line in sorted(dated, key=lambda pair: pair[0])]

    def aftercare(self) -> list[Line]:
        """Aftercare that was agreed for today, tomorrow or a day before."""
        session, lines = self._session, []
        for item in agenda.aftercare(session.db, session.today() + timedelta(days=1)):
            lines.append(self._line(item, "", [
                (self.tr("&Begin"), partial(self._begin, "aftercare", item.case)),
                (self.tr("Not needed"), partial(self._move, item, None, None))]))
        return lines

    def asked(self) -> list[Line]:
        """Requests that are not decided, when they come near; breaches that are not settled."""
        session = self._session
        names: dict[str, str] = {c.id: c.name for c in clients.all_of(session.db)}
        found = [r for r in requests.listed(session.db)
                 if r.decided_on is None and (r.due_on is None or r.due_on <= session.today() + AHEAD)]
        lines = []
        for request in sorted(found, key=lambda r: r.due_on or date.max):
            words = self.tr("Access request") if request.kind == "access" else self.tr("Request from outside")
            when = session.language.weekday_date(request.due_on) if request.due_on else ""
            lines.append(Line(
                _joined(words, names.get(request.client or "", "")), when,
                [(self.tr("Dec&ide…"), partial(self._resume, "settings", "request", request.id))],
                late=request.due_on is not None and request.due_on < session.today(), key=request.id))
        for breach in requests.breaches(session.db):
            if breach.settled_on is None:
                words = _joined(self.tr("Breach of confidentiality"), names.get(breach.client or "", ""))
                lines.append(Line(words, session.language.weekday_date(breach.discovered_on), [
                    (self.tr("Check &list…"), partial(self._resume, "settings", "breach", breach.id))], key=breach.id))
        return lines

    def _follow_up(self, item: agenda.Item) -> Line:
        done = partial(self._settle, item, self.tr("Noted as done."))
        if item.noun == "referral":
            outcomes = list(self._session.names("referral_outcome").items())
            return self._line(item, self.tr("Referral"), [], choose=(self.tr("&Outcome…"), outcomes, lambda code:
                              self._settle(item, self.tr("Noted as followed up."), code)))
        if item.how == "call":
            return self._line(item, self.tr("Call back"), [
                (self.tr("&Called"), partial(self._settle, item, self.tr("Noted as called.")))])
        return self._line(item, self.tr("Next step"), [(self.tr("&Done"), done)])

    def _awaited(self, found: report_dates.Awaited) -> Line:
        session = self._session
        item = agenda.waiting(session.db, found.case, "awaited", found.due, found.what)
        name = self.tr("Re&ceived") if found.what == report_dates.RECEIPT else self.tr("Ans&wered")
        return self._line(item, resting.awaited(session, found.what), [
            (name, partial(settling.settle_awaited, session, found.case, found.what))])

    def _bare(self, found: PassedOn) -> Line:
        session = self._session
        item = agenda.waiting(session.db, found.case, "bare", found.day, found.record)
        return self._line(item, resting.still(session, found), [
            (self.tr("Dealt wit&h"), partial(settling.settle_bare, session, found))], late=False)

    def _line(self, item: agenda.Item, kind: str, settling_: list[tuple[str, Callable[[], None]]], *,
              late: bool | None = None, choose: tuple[str, list[tuple[str, str]], Callable[[str], None]] | None = None
              ) -> Line:
        session = self._session
        label, contact = (seen.in_case(session, words, item.case) for words in (item.label, item.safe_contact))
        when = session.language.weekday_date(item.day)
        when = f"{when} {session.language.clock(item.at)}" if item.at else when
        moves = item.noun in ("appointment", "next_step", "referral", "aftercare")
        return Line(
            _joined(kind, label, item.client, contact), when, settling_, choose=choose,
            late=item.day < session.today() if late is None else late, key=f"{item.noun}:{item.id}:{item.how}",
            move=partial(self._move, item) if moves else None,
            opens=partial(session.opened.emit, item.case) if item.case else None)

    def _settle(self, item: agenda.Item, words: str, outcome: str = "") -> None:
        self._session.write(agenda.settle, item, self._session.today(), outcome)
        self._session.say(words, lambda: self._session.write(agenda.settle, item, None))

    def _move(self, item: agenda.Item, day: date | None, at: time | None) -> None:
        self._session.write(agenda.move, item, day, at)
        words = self.tr("No longer agreed.")
        if day is not None:
            when = self._session.language.weekday_date(day)
            words = self.tr("Moved to %1.").replace(
                "%1", f"{when} {self._session.language.clock(at)}" if at else when)
        self._session.say(words, lambda: self._session.write(agenda.move, item, item.day, item.at))


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)
