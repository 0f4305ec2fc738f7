"""Documents: records become plain blocks, blocks become a PDF in memory; ReportLab and pypdfium2 stand nowhere else.

`blocks` is what a document is made of, `paper` lays it out, `pages` renders and reads back the finished bytes.
"""
