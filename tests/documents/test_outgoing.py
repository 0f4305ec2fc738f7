"""What leaves for a client is read in its final bytes, and what can't be read stays."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date

import pytest

from casebook.documents import outgoing, pages, paper
from casebook.documents.blocks import Document, Heading, Paragraph
from casebook.documents.outgoing import File, Outgoing
from casebook.errors import CheckFailed, Refused
from casebook.language import Language
from casebook.model.clients import Client
from casebook.store import no_names, people, releases
from casebook.vault import Vault
from tests.casebook_files import a_case, a_client, a_conversation

LONG = "Het afgelopen jaar is er veel gebeurd in de organisatie, en daar is over gesproken. "


@pytest.fixture
def client(vault: Vault) -> Client:
    with vault.writing() as db:
        found = a_client(db, "Bakker Logistiek")
        card = replace(people.new(found.id, "Grutto"), name="Jorinde Verzonnenboom", phone="06-12345678",
                       email="jorinde@prive.example", safe_contact="Brief naar Verzinstraat 12, 1234 AB")
        a_conversation(db, a_case(db, found, date(2025, 3, 12), person=card), date(2025, 3, 12))
    return found


def document(text: str, *, title: str = "Verslag", author: str = "Ans de Wit") -> bytes:
    """A PDF with a text of hers."""
    return paper.pdf(Document(title=title, author=author, subject="2025", language="nl", foot="Concept",
                              blocks=(Heading(text="Signalen", number="1"), Paragraph(text=text))), Language("nl"))


def leaving(client: Client, *files: File, **more: object) -> Outgoing:
    """A report on its way out."""
    return Outgoing(client=client.id, document="annual_report", first=date(2025, 1, 1), last=date(2025, 12, 31),
                    status="concept", threshold=5, counting_date=date(2026, 1, 26), files=files,
                    **more)  # type: ignore[arg-type]


def words_of(vault: Vault, made: Outgoing) -> list[tuple[str, str]]:
    return [(hit.kind, hit.words) for hit in outgoing.checked(vault.db, made).hits]


@pytest.mark.parametrize(("said", "kind"), [
    ("Jorinde Verzonnenboom", "name"), ("verzonnenboom", "name"), ("Grutto", "name"), ("06 12 34 56 78", "identifier"),
    ("jorinde@prive.example", "identifier"), ("Verzinstraat 12", "identifier"), ("12 maart", "date"),
    ("twee medewerkers", "number"), ("iemand@elders.example", "identifier"), ("NL91 ABNA 0417 1643 00", "identifier"),
    ("111222333", "identifier"), ("12-3-2025", "date"),
])  # fmt: skip
def test_what_tells_of_a_person_is_found_on_the_page_of_a_pdf(vault, client, said, kind):
    pdf = document(LONG * 3 + f"Daarbij ging het over {said} en wat er was. " + LONG)
    assert kind in [found for found, _ in words_of(vault, leaving(client, File(name="verslag.pdf", content=pdf)))]


def test_a_name_that_breaks_over_a_line_is_found(vault, client):
    for letters in range(1, 90):
        pdf = document("In " * letters + "verzonnenboom. " + LONG)
        if "verzonnenboom" not in pages.text(pdf)[0]:
            break
    else:
        pytest.fail("the name never broke")
    assert ("name", "verzonnenboom") in words_of(vault, leaving(client, File(name="verslag.pdf", content=pdf)))


def test_what_a_file_carries_along_is_read_too(vault, client):
    table = json.dumps({"tables": [{"name": "main_theme", "rows": [{"label": "Verzonnenboom", "count": 7}]}]}).encode()
    picture = b"<svg xmlns='http://www.w3.org/2000/svg'><title>Verzonnenboom</title><text x='1'>Thema</text></svg>"
    for file in (File(name="a.pdf", content=document(LONG, title="Verzonnenboom")),
                 File(name="a.pdf", content=document(LONG, author="J. Verzonnenboom")),
                 File(name="verslag_verzonnenboom2025.pdf", content=document(LONG)),
                 File(name="a.json", content=table), File(name="a.svg", content=picture),
                 File(name="a.csv", content="Thema;Aantal\nVerzonnenboom;7\n".encode("utf-8-sig"))):
        assert [kind for kind, _ in words_of(vault, leaving(client, file))] == ["name"], file.name


def test_client_names_and_what_the_program_wrote_itself_may_stand(vault, client):
    own = "Vier medewerkers is te weinig om iets over te zeggen."
    pdf = document(f"Bakker Logistiek. {own} " + LONG)
    made = leaving(client, File(name="a.pdf", content=pdf))
    assert [kind for kind, _ in words_of(vault, made)] == ["number"]
    assert outgoing.checked(vault.db, replace(made, fixed=(own,))).clean


def test_a_day_that_the_program_tells_itself_may_be_one_of_a_case(vault, client):
    own = "De cijfers zijn vastgesteld op 12 maart 2025."
    made = leaving(client, File(name="a.pdf", content=document(own + " Het gesprek was op 12 maart.")))
    assert words_of(vault, made) == [("date", "12 maart 2025"), ("date", "12 maart")]
    assert words_of(vault, replace(made, fixed=(own,))) == [("date", "12 maart")]


def test_numbers_in_cells_beside_each_other_are_no_phone_number_and_a_name_goes_on_in_the_next(vault, client):
    def found(*rows: str) -> list[tuple[str, str]]:
        return words_of(vault, leaving(client, File(name="tabel.csv", content="\r\n".join(rows).encode())))

    amounts = "Work,3.25,hour,95.00,0,308.75", "2026-1,2026-04-02,Work,95.00,0,332.50", "2026-1,0,1,23.75"
    assert found("Description,Quantity,Unit,Rate,Paid,Amount", *amounts) == []
    assert [kind for kind, _ in found("Voor;Achter", "Jorinde;Verzonnenboom")] == ["name"]
    assert [kind for kind, _ in found("Nummer;Wat", "06-12345678;1")] == ["identifier"]


def test_what_is_not_settled_stays(vault, client):
    made = leaving(client, File(name="a.pdf", content=document(LONG + "Het ging om Verzonnenboom. ")))
    hit, = outgoing.checked(vault.db, made).hits
    assert (hit.needs_reason, hit.sentence, hit.page) == (True, "Het ging om Verzonnenboom.", 1)
    for accepted in ({}, {hit.key: ""}, {hit.key: "  "}, {"another": "why"}):
        with pytest.raises(Refused, match="not_settled"), vault.writing() as db:
            outgoing.keep(db, made, accepted)
    assert releases.of_client(vault.db, client.id) == []
    with vault.writing() as db:
        kept = outgoing.keep(db, made, {hit.key: "De straat heet zo."})
    assert releases.of_client(vault.db, client.id)[0].id == kept.id
    assert "De straat heet zo." in kept.accepted
    assert "Verzonnenboom" not in kept.accepted


def test_a_word_that_is_no_name_is_remembered_for_its_client(vault, client):
    made = leaving(client, File(name="a.pdf", content=document(LONG + "Het ging om Verzonnenboom. ")))
    hit, = outgoing.checked(vault.db, made).hits
    with vault.writing() as db:
        outgoing.no_name(db, made, hit)
        other = a_client(db, "Elders")
    assert no_names.of_client(vault.db, client.id) == ["Verzonnenboom"]
    assert outgoing.checked(vault.db, made).clean
    assert not outgoing.checked(vault.db, replace(made, client=other.id)).clean


@pytest.mark.parametrize("content", [b"", b"%PDF-1.4 torn", b"\xff\xfe\x00", b"{torn", b"\x89PNG\r\n\x1a\n", b"<svg>",
                                     b"GIF89a\xff"])
def test_what_can_not_be_read_does_not_leave(vault, client, content):
    made = leaving(client, File(name="a.bin", content=content))
    if content:
        with pytest.raises(CheckFailed):
            outgoing.checked(vault.db, made)
        with pytest.raises(CheckFailed), vault.writing() as db:
            outgoing.keep(db, made)
    with pytest.raises(CheckFailed):
        outgoing.checked(vault.db, leaving(client))


def test_a_crash_of_what_reads_lets_nothing_out(vault, client, monkeypatch):
    made = leaving(client, File(name="a.pdf", content=document(LONG)))
    monkeypatch.setattr(pages.pypdfium2, "PdfDocument", lambda *_a, **_b: 1 / 0)
    with pytest.raises(CheckFailed), vault.writing() as db:
        outgoing.keep(db, made)
    assert releases.of_client(vault.db, client.id) == []
