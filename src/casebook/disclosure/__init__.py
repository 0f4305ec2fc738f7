"""What may leave the casebook: the counts merged so that no one can be recognised, and the words around them.

`merge`, `mentions` and `years` protect one breakdown each, `protect` a whole report, `labels`, `sentences` and `tables`
say it in the language of the document. An audit that trusts none of this reads only the finished tables.
"""
