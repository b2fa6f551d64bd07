package io.tongban.it.support;

import io.tongban.runtime.KeycloakInstall;
import io.tongban.runtime.KeycloakServer;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * A second node beside the {@link Platform}'s server, on the same database and in one cluster with it. Both answer under
 * the first one's name, as nodes behind one proxy do.
 */
public final class TwoNodes implements AutoCloseable {

    private final Platform platform;
    private final KeycloakServer second;

    private TwoNodes(Platform platform, KeycloakServer second) {
        this.platform = platform;
        this.second = second;
    }

    /** Starts the second node and waits for it; about 20 seconds on two cores. */
    public static TwoNodes start(Platform platform) {
        return start(platform, Map.of());
    }

    /** The same with options that only the second node has. */
    public static TwoNodes start(Platform platform, Map<String, String> options) {
        KeycloakInstall copy = platform.install().copyTo(Path.of(System.getProperty("tongban.work"), "node-2"));
        Map<String, String> all = new HashMap<>(options);
        all.put("hostname", platform.server().base().toString());
        all.put("hostname-strict", "true");
        KeycloakServer second = platform.startNode(copy, all);
        return new TwoNodes(platform, second.awaitReady());
    }

    /** The same address at the first node. */
    public URI first(URI address) {
        return at(platform.server(), address);
    }

    /** The same address at the second node. */
    public URI second(URI address) {
        return at(second, address);
    }

    /** The client system, asking the second node for tokens. */
    public OidcClient clientOfSecond() {
        OidcClient client = platform.client();
        return new OidcClient(
                client.http(), second(client.realm()), client.id(), client.secret(), client.redirectUri());
    }

    /** The second node's server, to look at its log or to stop it. */
    public KeycloakServer secondServer() {
        return second;
    }

    private static URI at(KeycloakServer node, URI address) {
        return URI.create(
                address.toString().replaceFirst("^http://[^/]+", node.base().toString()));
    }

    @Override
    public void close() {
        second.close();
    }
}
