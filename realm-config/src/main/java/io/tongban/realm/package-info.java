/** Applies the declared realms to a running Keycloak server, and changes nothing where they agree already. */
package io.tongban.realm;
