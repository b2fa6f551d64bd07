package io.tongban.bench;

import java.net.URI;
import java.util.Map;

/**
 * What is measured: one server with one client.
 *
 * @param name as printed
 * @param realm the realm's address
 * @param client the client's id
 * @param secret the client's secret
 * @param redirectUri where the client takes the code
 * @param fields what the login form sends beside name, password and picture code
 */
record Subject(String name, URI realm, String client, String secret, String redirectUri, Map<String, String> fields) {

    /** An OpenID Connect endpoint of the realm. */
    URI endpoint(String path) {
        return URI.create(realm + "/protocol/openid-connect/" + path);
    }
}
