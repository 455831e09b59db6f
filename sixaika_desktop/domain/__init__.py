"""What an application is: frozen values, money, months, identifiers, edits, merge and difference."""
