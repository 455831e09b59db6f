"""`python -m sixaika_desktop`."""

import sys

from sixaika_desktop.cli import main

sys.exit(main())
