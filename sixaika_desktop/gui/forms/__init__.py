"""Compiled Designer forms; never edited. `poe forms` makes them from ui/*.ui."""
