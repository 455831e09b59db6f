"""6Aika Desktop: draft a consortium's funding application offline, its eligibility in sight all the time."""

__version__ = "0.1.0"
