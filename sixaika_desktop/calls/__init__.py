"""What a call is: its types, its files, its registries."""
