"""Spreadsheets in: one row is one conversation. Source: exchange.md, Import."""
