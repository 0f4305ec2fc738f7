"""What may leave the casebook: the counts merged so that no one can be recognised, and the words around them.

`merge` (with `rests`), `mentions` and `years` protect one breakdown each, `totals` the flow, `protect` a whole report,
`blocks` a block of years; `wishes` make it coarser. `labels`, `sentences` and `tables` say it in the language of the
document. An audit that trusts none of this reads only the finished tables.
"""
