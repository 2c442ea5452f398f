#!/bin/bash
# Makes all captures and answers again. Needs root on Debian 12, and installs packages with apt-get.
# Only network namespaces of its own (gs-*) carry traffic; it takes about ten minutes.
set -euo pipefail
cd "$(dirname "$0")/make"
export CHRONY_ROOT=${CHRONY_ROOT:-${TMPDIR:-/tmp}/genshark-chrony}
export PYTHONDONTWRITEBYTECODE=1

./packages.sh
./live.sh
python3 edge.py
./answers.sh
