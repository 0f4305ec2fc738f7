"""Everything with a Q in it: the window, its pages and what they are made of."""
