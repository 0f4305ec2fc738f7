"""What Casebook brings along besides code: schema steps, lists of values, icons, fonts, help and translations.

Read them with `importlib.resources.files("casebook.resources")`, so that they are found from a checkout,
an installed package and a frozen program alike.
"""
