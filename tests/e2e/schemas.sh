#!/bin/sh
# Answers fit their schemas, and requests are refused where another validator refuses them.
set -eu
python3 "$ROOT/tests/e2e/schemas.py" "$PARLANCE" "$ROOT" answers
python3 "$ROOT/tests/e2e/schemas.py" "$PARLANCE" "$ROOT" requests
python3 "$ROOT/tests/e2e/schemas.py" "$PARLANCE" "$ROOT" rules
