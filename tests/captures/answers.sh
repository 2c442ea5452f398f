#!/bin/bash
# Makes tshark's answers to every capture again: answers.sh [CAPTURE...]. Needs tshark 4.0, nothing else.
set -euo pipefail
cd "$(dirname "$0")"
exec make/answers.sh "$@"
