#!/usr/bin/env bash
# Asks the management port whether the server is ready; for the image's health check, which has no curl. Ends with 0 or 1.
set -euo pipefail

port="${KC_HTTP_MANAGEMENT_PORT:-9000}"
path="${KC_HTTP_RELATIVE_PATH:-}/health/ready"

exec 3<>"/dev/tcp/127.0.0.1/$port"
printf 'GET %s HTTP/1.0\r\nHost: health\r\n\r\n' "${path//\/\//\/}" >&3
read -r -t 5 _ status _ <&3
[[ "$status" == 200 ]]
