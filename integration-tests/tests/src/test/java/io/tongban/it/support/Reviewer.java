package io.tongban.it.support;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.RoleRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/** A staff member at the review workbench. */
public final class Reviewer {

    public static final String PASSWORD = "a-password-of-staff";

    private final Platform platform;
    private final Browser browser;
    private final String id;
    private final String name;

    private Reviewer(Platform platform, String id, String name) {
        this.platform = platform;
        this.browser = platform.browser();
        this.id = id;
        this.name = name;
    }

    /** The workbench of realm fuwu. */
    public static URI workbench(Platform platform) {
        return URI.create(platform.server().base() + "/realms/master/workbench/fuwu");
    }

    /** Makes a staff account with roles of a realm's management client, such as {@code fuwu-realm}; its id. */
    public static String hire(Platform platform, String name, String client, String... roles) {
        RealmResource master = platform.admin().realm("master");
        UserRepresentation user = new UserRepresentation();
        user.setUsername(name);
        user.setEnabled(true);
        user.setEmail(name + "@example.org");
        user.setFirstName("Test");
        user.setLastName("Staff");
        CredentialRepresentation password = new CredentialRepresentation();
        password.setType(CredentialRepresentation.PASSWORD);
        password.setValue(PASSWORD);
        user.setCredentials(List.of(password));
        try (Response answer = master.users().create(user)) {
            assertThat(answer.getStatus()).isIn(201, 409);
        }
        String id = master.users().searchByUsername(name, true).get(0).getId();
        String clientId = master.clients().findByClientId(client).get(0).getId();
        List<RoleRepresentation> found = Arrays.stream(roles)
                .map(role -> master.clients().get(clientId).roles().get(role).toRepresentation())
                .toList();
        master.users().get(id).roles().clientLevel(clientId).add(found);
        return id;
    }

    /** Hires and signs in at the workbench, the way an unknown visitor is led. */
    public static Reviewer signIn(Platform platform, String name, String... roles) {
        Reviewer reviewer = new Reviewer(platform, hire(platform, name, "fuwu-realm", roles), name);
        assertThat(reviewer.signIn(workbench(platform)).uri()).isEqualTo(workbench(platform));
        return reviewer;
    }

    /** The same member in another browser, signed in anew. */
    public Reviewer again() {
        Reviewer again = new Reviewer(platform, id, name);
        assertThat(again.signIn(workbench(platform)).uri()).isEqualTo(workbench(platform));
        return again;
    }

    /** Goes to an address, is led to the login, and comes back. */
    public Page signIn(URI to) {
        return signIn(browser, to, name);
    }

    /** The same with any browser and account. */
    public static Page signIn(Browser browser, URI to, String name) {
        Page login = browser.get(to);
        var form = login.document().selectFirst("form#kc-form-login");
        assertThat(form).as("a login form in %s", login.body()).isNotNull();
        return browser.post(URI.create(form.attr("action")), Map.of("username", name, "password", PASSWORD));
    }

    public String id() {
        return id;
    }

    public Browser browser() {
        return browser;
    }

    /** An address of the workbench. */
    public URI at(String path) {
        return URI.create(workbench(platform) + path);
    }

    public Page get(String path) {
        return browser.get(at(path));
    }

    /** Sends a form of the workbench as its pages do. */
    public Page post(String path, Map<String, String> more) {
        Map<String, String> form = new LinkedHashMap<>(more);
        form.putIfAbsent("stateChecker", token());
        return browser.origin(origin()).post(at(path), form);
    }

    /** Acts on a case with its page just opened; what the page then says. */
    public Page act(String caseId, String act) {
        return act(caseId, act, Map.of());
    }

    public Page act(String caseId, String act, Map<String, String> more) {
        Map<String, String> form = new LinkedHashMap<>(more);
        form.putIfAbsent("version", version(caseId));
        return post("/case/" + caseId + "/" + act, form);
    }

    /** The version that the case's page carries, "" where it offers nothing to do. */
    public String version(String caseId) {
        return get("/case/" + caseId).document().select("[name=version]").attr("value");
    }

    /** The word that only this login's pages carry. */
    public String token() {
        return get("").document().select("[name=stateChecker]").attr("value");
    }

    public String origin() {
        URI base = platform.server().base();
        return base.getScheme() + "://" + base.getAuthority();
    }

    /** What a page says of the act before. */
    public static String said(Page page) {
        return page.uri().getQuery() == null ? "" : Page.query(page.uri()).getOrDefault("said", "");
    }
}
