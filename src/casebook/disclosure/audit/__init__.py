"""The audit: what a reader of everything that left the casebook can work out. Source: disclosure.md, rule 9.

It knows nothing of the code that merges: it reads finished tables only. `statements` are those tables, `audit` finds
what would give someone away and how that is mended, `deduced` tells what a reader knows, `words` says both.
"""
