"""The invoice: `gather`, then `pdf` or `table`; `sent` keeps what went out.

It must not tell who came when (disclosure.md, rule 12), and with one reporter in a quarter a single conversation could
be read from it. The default form is the protection, whatever the numbers: one line a quarter, "confidential work", with
casework, prevention, advice and reporting together and rounded to quarters of an hour, so that no line stands for
conversations; kilometres, and travelling time where a rate for it was agreed, each as one sum; what is left of a
prepaid bundle. No form names a day, a theme or a number of conversations. The finer forms (by kind of work, by month)
part casework from the rest or one month from another: they are made after a warning that names what they tell, and what
went out stands in the file for the ledger (rule 7).
"""

from casebook.documents.invoice.gathering import Billed, InvoiceData, gather, telling
from casebook.documents.invoice.laid_out import document, pdf, quarter_words
from casebook.documents.invoice.leaving import outgoing
from casebook.documents.invoice.tabular import sent, table

__all__ = ["Billed", "InvoiceData", "document", "gather", "outgoing", "pdf", "quarter_words", "sent", "table",
           "telling"]
