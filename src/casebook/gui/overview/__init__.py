"""Her own figures: raw, for her alone, each leading to the cases behind it."""
