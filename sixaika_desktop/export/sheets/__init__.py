"""The sheets of the budget workbook."""
