package io.tongban.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A Keycloak server folder: the distribution unpacked, the production server files laid over it and {@code kc build}
 * run. These are the steps of the Dockerfile; the demo and the tests take them here. Nothing is done again while the
 * distribution, the files and the build options are the same.
 */
public final class KeycloakInstall {

    private static final String MARK = "tongban.installed";

    private final Path home;

    private KeycloakInstall(Path home) {
        this.home = home;
    }

    /** The server's folder. */
    public Path home() {
        return home;
    }

    /**
     * Installs a server, or finds it installed.
     *
     * @param home where the server's folder is, or will be
     * @param distribution the Keycloak distribution as a zip
     * @param overlay the folder laid over it ({@code providers}, {@code conf}), or null for stock Keycloak
     * @param extraProviders jars put into {@code providers} beside those of the overlay
     * @param buildOptions options of {@code kc build}, stronger than those in {@code conf/keycloak.conf}
     */
    public static KeycloakInstall prepare(
            Path home, Path distribution, Path overlay, List<Path> extraProviders, Map<String, String> buildOptions) {
        try {
            String wanted = fingerprint(distribution, overlay, extraProviders, buildOptions);
            Path mark = home.resolve(MARK);
            if (Files.isRegularFile(mark) && Files.readString(mark).equals(wanted)) {
                return new KeycloakInstall(home);
            }
            Files.deleteIfExists(mark);
            Folders.delete(home.resolve("providers"));
            Folders.delete(home.resolve("lib"));
            unpack(distribution, home);
            if (overlay != null) {
                Folders.copy(overlay, home);
            }
            for (Path jar : extraProviders) {
                Files.copy(
                        jar, home.resolve("providers").resolve(jar.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
            configure(home.resolve("conf").resolve("keycloak.conf"), buildOptions);
            build(home);
            Files.writeString(mark, wanted);
            return new KeycloakInstall(home);
        } catch (IOException e) {
            throw new UncheckedIOException("Keycloak could not be installed in " + home, e);
        }
    }

    /**
     * Copies the built server for another node, each file's time included: a start takes a changed time for a changed file
     * and refuses.
     */
    public KeycloakInstall copyTo(Path other) {
        try {
            Folders.delete(other);
            Folders.copy(home, other);
            return new KeycloakInstall(other);
        } catch (IOException e) {
            throw new UncheckedIOException("the server could not be copied to " + other, e);
        }
    }

    /** Writes the options into the file, for a start refuses a file that differs from what was built. */
    private static void configure(Path file, Map<String, String> options) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        lines.removeIf(line -> options.containsKey(line.split("=", 2)[0].trim()));
        options.forEach((name, value) -> lines.add(name + "=" + value));
        Files.write(file, lines);
    }

    private static void build(Path home) throws IOException {
        Path log = home.resolve("build.log");
        ProcessBuilder builder = new ProcessBuilder(script(home), "build")
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .directory(home.toFile());
        KeycloakServer.useThisJava(builder);
        Process process = builder.start();
        try {
            if (!process.waitFor(10, TimeUnit.MINUTES) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new IOException("kc build failed:\n" + Files.readString(log));
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while building the server", e);
        }
    }

    /** The start script of this machine's kind. */
    static String script(Path home) {
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        return home.resolve("bin").resolve(windows ? "kc.bat" : "kc.sh").toString();
    }

    private static void unpack(Path zip, Path home) throws IOException {
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String name = entry.getName().substring(entry.getName().indexOf('/') + 1);
                Path target = home.resolve(name).normalize();
                if (name.isEmpty() || !target.startsWith(home)) {
                    continue;
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
                    if (name.endsWith(".sh")) {
                        target.toFile().setExecutable(true);
                    }
                }
            }
        }
    }

    private static String fingerprint(
            Path distribution, Path overlay, List<Path> extraProviders, Map<String, String> options)
            throws IOException {
        StringBuilder all = new StringBuilder(distribution.getFileName().toString());
        new TreeMap<>(options)
                .forEach((name, value) ->
                        all.append('\n').append(name).append('=').append(value));
        List<Path> files = new ArrayList<>(extraProviders);
        if (overlay != null) {
            // The realm files and their updater beside them are no part of what is built.
            for (String part : List.of("conf", "providers")) {
                try (Stream<Path> tree = Files.walk(overlay.resolve(part))) {
                    tree.filter(Files::isRegularFile).sorted().forEach(files::add);
                }
            }
        }
        for (Path file : files) {
            all.append('\n').append(file.getFileName()).append(' ').append(sha256(file));
        }
        return all.toString();
    }

    private static String sha256(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(in, digest).transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
