package io.tongban.idp.themes;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** The theme's own files, and those of Keycloak's parent theme on the test class path. */
final class ThemeFiles {

    static final Path THEME = Path.of("src/main/resources/theme/tongban");
    static final Path UPSTREAM = Path.of("src/upstream");

    private ThemeFiles() {}

    /** All files below the directory whose name ends so. */
    static List<Path> under(Path directory, String... endings) {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file of Keycloak's base theme, or null when it has none of that name. */
    static String baseText(String name) {
        try (InputStream in = ThemeFiles.class.getResourceAsStream("/theme/base/" + name)) {
            return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The theme's own messages of a type (login, admin) in a language. */
    static Properties messages(String type, String language) {
        try (Reader in =
                Files.newBufferedReader(THEME.resolve(type + "/messages/messages_" + language + ".properties"))) {
            return load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The login messages of Keycloak's base theme in a language. */
    static Properties baseMessages(String language) {
        try (InputStream in = ThemeFiles.class.getResourceAsStream(
                "/theme/base/login/messages/messages_" + language + ".properties")) {
            return load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties load(Reader in) throws IOException {
        Properties messages = new UniqueProperties();
        messages.load(in);
        return messages;
    }

    /** Refuses a key that stands twice in one of our files: the second would silently win. */
    private static final class UniqueProperties extends Properties {

        @Override
        public synchronized Object put(Object key, Object value) {
            Object before = super.put(key, value);
            if (before != null && !before.equals(value)) {
                throw new IllegalStateException("Two values for " + key);
            }
            return before;
        }
    }
}
