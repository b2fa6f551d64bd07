#!/usr/bin/env bash
# Applies the realm files to a running server; a second run changes nothing. Credentials come from the environment:
# TONGBAN_SERVER_URL and TONGBAN_ADMIN_CLIENT_ID with TONGBAN_ADMIN_CLIENT_SECRET (or TONGBAN_ADMIN_USERNAME with
# TONGBAN_ADMIN_PASSWORD), and whatever the files' placeholders name. Ends with 0, 1 (the server refused) or 2 (a
# setting or file is wrong; nothing was written).
#   tongban-realm.sh [FOLDER]
set -euo pipefail

home="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
java="${JAVA_HOME:+$JAVA_HOME/bin/}java"

exec "$java" -cp "$home/realm-config/lib/*" io.tongban.realm.RealmUpdate "${1:-$home/realm}"
