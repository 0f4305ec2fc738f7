"""Pages that say what stands on them: PDF/UA-1 for who has them read aloud, PDF/A-2a for the archive.

`canvas` marks what is drawn, `structure` is the tree of what it is, `flowables` are the texts and tables that know
their place in it, `writing` puts the tree into the file and `finishing` completes the file. Sources: ISO 14289-1,
ISO 19005-2, ISO 32000-1 (14.7, 14.8).
"""
