"""What Casebook brings along besides code: schema steps, lists of values, icons, fonts, help and translations.

Found by `casebook.shipped.place`: from a checkout, an installed package and a frozen program alike.
"""
