"""Everything a casebook holds, to be compared: every row of every table but the index, which is made from them."""

from casebook.store import inventory
from casebook.store.inventory import Layer


def of(db, *, keyless=("written", "binned")):
    """Table by table the rows as sorted words, without their keys of the search."""
    found = {}
    for table in inventory.TABLES:
        if (table.layer is Layer.INDEX and table.name != "written") or table.name == "meta":
            continue
        columns = [name for name in table.columns if table.name not in keyless or name != "key"]
        rows = db.rows(f"SELECT {', '.join(columns)} FROM {table.name}")
        found[table.name] = sorted(repr(tuple(row)) for row in rows)
    return found
