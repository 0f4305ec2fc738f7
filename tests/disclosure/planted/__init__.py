"""Names and identifiers planted in every text that can reach a document for a client, and looked for by the gate.

`python -m tests.disclosure.planted --count 2000 --seed 1` plants so many in every exit there is, prints by kind and by
exit how many were looked for and missed, and how many false alarms the practice casebook's own reports give.

What may stand by rule is not planted: her own details and letterhead, recipients, client names, the directory. A name
of one word that is an ordinary word as well ("bakker") counts in small letters only behind a title or a first name.
"""
