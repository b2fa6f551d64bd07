package io.tongban.realm;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The declared realms: a folder for each realm, in it one JSON file for each kind of object. */
final class RealmFiles {

    static final String REALM = "realm";
    static final String USER_PROFILE = "user-profile";
    static final String ROLES = "roles";
    static final String CLIENT_SCOPES = "client-scopes";
    static final String CLIENTS = "clients";
    static final String FLOWS = "flows";
    static final String REQUIRED_ACTIONS = "required-actions";
    static final String COMPONENTS = "components";

    private static final Set<String> KINDS =
            Set.of(REALM, USER_PROFILE, ROLES, CLIENT_SCOPES, CLIENTS, FLOWS, REQUIRED_ACTIONS, COMPONENTS);
    private static final String ENDING = ".json";

    private RealmFiles() {}

    /**
     * Reads all realms under a folder and fills their placeholders.
     *
     * @param missingElsewhere names already known to be missing, to be told in the same message
     * @return for each realm's name its files by kind
     * @throws InvalidDeclarationException naming every missing variable at once, or the file that cannot be read
     */
    static SortedMap<String, Map<String, JsonNode>> read(
            Path folder, Map<String, String> environment, Collection<String> missingElsewhere) {
        Placeholders placeholders = new Placeholders(environment);
        SortedMap<String, Map<String, JsonNode>> realms = new TreeMap<>();
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(folder, Files::isDirectory)) {
            for (Path realm : folders) {
                realms.put(realm.getFileName().toString(), readRealm(realm, placeholders));
            }
        } catch (IOException e) {
            throw new InvalidDeclarationException("the realm files in " + folder + " cannot be read", e);
        }
        if (realms.isEmpty()) {
            throw new InvalidDeclarationException("no realm is declared in " + folder);
        }
        SortedSet<String> missing = placeholders.missing();
        missing.addAll(missingElsewhere);
        if (!missing.isEmpty()) {
            throw new InvalidDeclarationException(
                    "nothing was changed; these environment variables are missing: " + String.join(", ", missing));
        }
        return realms;
    }

    private static Map<String, JsonNode> readRealm(Path folder, Placeholders placeholders) throws IOException {
        Map<String, JsonNode> files = new TreeMap<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, "*" + ENDING)) {
            for (Path file : all) {
                String name = file.getFileName().toString();
                String kind = name.substring(0, name.length() - ENDING.length());
                if (!KINDS.contains(kind)) {
                    throw new InvalidDeclarationException(
                            file + " is of no known kind; there are " + new TreeSet<>(KINDS));
                }
                files.put(kind, placeholders.fill(parse(file)));
            }
        }
        return files;
    }

    private static JsonNode parse(Path file) {
        try {
            return Json.MAPPER.readTree(file.toFile());
        } catch (IOException e) {
            throw new InvalidDeclarationException(file + " is not JSON", e);
        }
    }
}
