package io.tongban.realm;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * The command: {@code java -cp 'lib/*' io.tongban.realm.RealmUpdate FOLDER}. Ends with 0 when the server agrees with the
 * files (it may have been changed to do so), 1 when the server refused or did not answer, 2 when the call, a file or a
 * variable is wrong and nothing was written. It prints names, never values.
 */
public final class RealmUpdate {

    private static final int DONE = 0;
    private static final int REFUSED = 1;
    private static final int WRONG = 2;

    private RealmUpdate() {}

    public static void main(String[] arguments) {
        // The process's own output, written as UTF-8 whatever the machine's locale is.
        PrintWriter out = new PrintWriter(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        System.exit(run(arguments, System.getenv(), out));
    }

    /**
     * Does what the command does, without ending the process.
     *
     * @param arguments the folder that holds one folder for each realm
     * @param environment credentials and placeholders
     * @param out where the report goes
     * @return the exit code
     */
    public static int run(String[] arguments, Map<String, String> environment, PrintWriter out) {
        if (arguments.length != 1 || !Files.isDirectory(Path.of(arguments[0]))) {
            out.println("usage: RealmUpdate FOLDER, the folder that holds one folder for each realm");
            return WRONG;
        }
        Path folder = Path.of(arguments[0]);
        try {
            AdminLogin login = new AdminLogin(environment);
            RealmFiles.read(folder, environment, login.missing());
            try (AdminApi api = login.open()) {
                Changes changes = new RealmUpdater(api).apply(folder, environment);
                changes.lines().forEach(out::println);
                out.println(changes.lines().size() + " changes");
            }
            return DONE;
        } catch (InvalidDeclarationException e) {
            out.println(e.getMessage());
            return WRONG;
        } catch (AdminApiException e) {
            out.println(e.getMessage());
            return REFUSED;
        } catch (WebApplicationException | ProcessingException e) {
            // Its text may quote the request; the kind of error is enough here.
            out.println("the admin login failed: " + e.getClass().getSimpleName());
            return REFUSED;
        }
    }
}
