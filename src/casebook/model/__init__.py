"""The records of the casebook: values without behaviour of their own, and the words of the trade."""
