"""The campaign as a command."""

import sys

from tests.disclosure.planted.campaign import main

sys.exit(main())
