"""Nothing can be added to the file and be forgotten: the inventory names every table and every column of it."""

from casebook.store import inventory
from casebook.store.inventory import Layer
from casebook.vault import Vault

SHADOWS = ("_data", "_idx", "_content", "_docsize", "_config")


def columns_of(vault: Vault) -> dict[str, set[str]]:
    """Every table of the file with its columns, but the full-text index's own."""
    with vault.read_snapshot() as db:
        indexes = db.column("SELECT name FROM sqlite_master WHERE sql LIKE 'CREATE VIRTUAL TABLE%'")
        shadows = {index + suffix for index in indexes for suffix in SHADOWS}
        tables = db.column("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'")
        return {t: set(db.column("SELECT name FROM pragma_table_info(?)", (t,))) for t in tables if t not in shadows}


def test_every_table_and_column_of_the_file_is_named(vault):
    named = {table.name: set(table.columns) for table in inventory.TABLES}
    assert named == columns_of(vault)
    assert all(len(set(table.columns)) == len(table.columns) for table in inventory.TABLES)


def test_rows_can_be_put_in_in_the_order_of_the_inventory(vault):
    place = {table.name: number for number, table in enumerate(inventory.TABLES)}
    with vault.read_snapshot() as db:
        for table in inventory.TABLES:
            for parent in db.column('SELECT "table" FROM pragma_foreign_key_list(?)', (table.name,)):
                assert place[parent] <= place[table.name], (table.name, parent)


def test_no_table_of_the_residue_hangs_on_the_file_layer_or_holds_what_she_typed(vault):
    with vault.read_snapshot() as db:
        for table in inventory.of_layer(Layer.RESIDUE):
            parents = db.column('SELECT "table" FROM pragma_foreign_key_list(?)', (table.name,))
            assert Layer.FILE not in {inventory.named(parent).layer for parent in parents}
            assert table.text == ()


def test_every_code_has_a_list(vault):
    own = {"theme", "theme_group", "total_style", "retention", "voice", "address", "field", "consent", "release_status",
           "document", "recommendation_state", "request_kind", "signal_kind", "language", "passed_on_by", "decision",
           "ground", "handover_kind", "handover_direction"}
    with vault.read_snapshot() as db:
        lists = set(db.column("SELECT DISTINCT list FROM value"))
    assert {code for table in inventory.TABLES for code in table.coded.values()} <= own | lists
