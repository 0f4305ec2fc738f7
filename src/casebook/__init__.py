"""Casebook: the casebook of a Dutch confidential adviser, kept in one encrypted file on one machine."""

VERSION = "0.1.0"
