"""In and out: .sixaika and JSON."""

from sixaika_desktop.exchange.files import Opened, from_json, read_application, write_json, write_sixaika

__all__ = ["Opened", "from_json", "read_application", "write_json", "write_sixaika"]
