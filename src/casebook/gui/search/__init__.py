"""Search: one field over everything she wrote."""

from casebook.gui.search.page import SearchPage

__all__ = ["SearchPage"]
