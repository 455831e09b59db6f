"""Widgets that several pages use; some stand in Designer forms as promoted widgets."""
