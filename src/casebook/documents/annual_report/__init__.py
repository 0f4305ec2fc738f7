"""The annual report of a client over a period: gathered once; blocks, released tables and PDF from the same data."""

from casebook.documents.annual_report.beside import beside
from casebook.documents.annual_report.data import FEWEST_SOURCES, ReportData, gather
from casebook.documents.annual_report.drawings import chart_files
from casebook.documents.annual_report.leaving import outgoing
from casebook.documents.annual_report.releasing import release, tables
from casebook.documents.annual_report.report import blocks, document, pdf
from casebook.documents.annual_report.sections import SECTIONS, Section, sections
from casebook.documents.annual_report.tabular import as_rows

__all__ = ["FEWEST_SOURCES", "SECTIONS", "ReportData", "Section", "as_rows", "beside", "blocks", "chart_files",
           "document", "gather", "outgoing", "pdf", "release", "sections", "tables"]
