#!/usr/bin/env bash
# Starts the production server. Refuses, and names every missing setting at once, before anything is started.
#   tongban-entrypoint.sh [kc.sh start options]     the server
#   tongban-entrypoint.sh realm                     applies the realm files to a running server (tongban-realm.sh)
# Values are never printed.
set -euo pipefail

bin="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"

if [[ "${1:-}" == realm ]]; then
  shift
  exec "$bin/tongban-realm.sh" "$@"
fi

missing=()
need() {
  local name="$1"
  [[ -n "${!name:-}" ]] || missing+=("$name ($2)")
}

need KC_DB_URL "JDBC address of the PostgreSQL database"
need KC_DB_USERNAME "the database's user"
need KC_DB_PASSWORD "that user's password"
need KC_HOSTNAME "public address of the platform, such as https://login.example.org"

if [[ "${KC_HTTP_ENABLED:-false}" == true ]]; then
  need KC_PROXY_HEADERS "xforwarded or forwarded: plain HTTP is served only behind a proxy that ends TLS"
elif [[ -z "${KC_HTTPS_KEY_STORE_FILE:-}" ]]; then
  need KC_HTTPS_CERTIFICATE_FILE "certificate chain in PEM; or set KC_HTTP_ENABLED=true behind a proxy"
  need KC_HTTPS_CERTIFICATE_KEY_FILE "its private key in PEM"
fi

# Codes and notices leave by short message: without a carrier nobody could recover a password or register.
case "${KC_SPI_TONGBAN_OUTBOX__DEFAULT__SMS_GATEWAY:-http}" in
  http)
    need KC_SPI_TONGBAN_SMS_GATEWAY__HTTP__URL "address to which short messages are posted"
    if [[ -z "${KC_SPI_TONGBAN_SMS_GATEWAY__HTTP__AUTHORIZATION:-}" ]]; then
      need KC_SPI_TONGBAN_SMS_GATEWAY__HTTP__SECRET "secret that signs them; or set KC_SPI_TONGBAN_SMS_GATEWAY__HTTP__AUTHORIZATION"
    fi
    ;;
  aliyun)
    need KC_SPI_TONGBAN_SMS_GATEWAY__ALIYUN__ACCESS_KEY_ID "Aliyun access key"
    need KC_SPI_TONGBAN_SMS_GATEWAY__ALIYUN__ACCESS_KEY_SECRET "its secret"
    need KC_SPI_TONGBAN_SMS_GATEWAY__ALIYUN__SIGN_NAME "signature registered at Aliyun"
    need KC_SPI_TONGBAN_SMS_GATEWAY__ALIYUN__TEMPLATE_CODE "code of Aliyun's template for one-time codes"
    ;;
  *)
    missing+=("KC_SPI_TONGBAN_OUTBOX__DEFAULT__SMS_GATEWAY (http or aliyun)")
    ;;
esac

if [[ -n "${KC_SPI_TONGBAN_VAULT_KEY__DEFAULT__KEYS:-}" ]]; then
  need KC_SPI_TONGBAN_VAULT_KEY__DEFAULT__HASH_KEY "the key of the keyed hashes, beside the keys given as text"
else
  need KC_SPI_TONGBAN_VAULT_KEY__DEFAULT__FILE "file with the keys that personal data is encrypted with"
fi

if ((${#missing[@]} > 0)); then
  echo "The server was not started. These settings are missing from its environment:" >&2
  printf '  %s\n' "${missing[@]}" >&2
  exit 78
fi

# Whether the compiler inlines the rounds of the password hash would be chance, anew in every process: a hash takes 21 ms or 52.
inline="-XX:CompileCommand=inline,org.bouncycastle.crypto.generators.Argon2BytesGenerator*::*"
export JAVA_OPTS_APPEND="-XX:CompileCommand=quiet $inline ${JAVA_OPTS_APPEND:-}"

exec "$bin/kc.sh" start --optimized "$@"
