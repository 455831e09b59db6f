"""The parts of a printed application, each a function that writes into a manuscript."""
