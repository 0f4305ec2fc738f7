"""Lists of records with the form of the chosen one beside them: what most pages of the desk are made of."""
