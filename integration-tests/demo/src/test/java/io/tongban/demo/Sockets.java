package io.tongban.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What processes listen on, as Linux says it. */
final class Sockets {

    private static final String LISTENING = "0A";
    private static final int ADDRESS = 1;
    private static final int STATE = 3;
    private static final int INODE = 9;

    /** 127.0.0.1, ::1 and ::ffff:127.0.0.1 in the kernel's writing. */
    private static final Set<String> LOOPBACK =
            Set.of("0100007F", "00000000000000000000000001000000", "0000000000000000FFFF00000100007F");

    private Sockets() {}

    /** The ports they listen on. */
    static Set<Integer> ports(List<ProcessHandle> processes) throws IOException {
        Set<Integer> ports = new HashSet<>();
        for (String address : listening(processes)) {
            ports.add(Integer.parseInt(address.split(":")[1], 16));
        }
        return ports;
    }

    /** The addresses they listen on that are not loopback; H2 and the JVM give hexadecimal ones. */
    static List<String> notLoopback(List<ProcessHandle> processes) throws IOException {
        return listening(processes).stream()
                .filter(address -> !LOOPBACK.contains(address.split(":")[0]))
                .toList();
    }

    private static List<String> listening(List<ProcessHandle> processes) throws IOException {
        Set<String> inodes = new HashSet<>();
        for (ProcessHandle process : processes) {
            inodes.addAll(inodes(process.pid()));
        }
        List<String> addresses = new ArrayList<>();
        for (String table : List.of("/proc/net/tcp", "/proc/net/tcp6")) {
            for (String line : Files.readAllLines(Path.of(table))) {
                String[] fields = line.trim().split("\\s+");
                if (fields[STATE].equals(LISTENING) && inodes.contains(fields[INODE])) {
                    addresses.add(fields[ADDRESS]);
                }
            }
        }
        return addresses;
    }

    private static Set<String> inodes(long pid) throws IOException {
        Set<String> inodes = new HashSet<>();
        try (Stream<Path> files = Files.list(Path.of("/proc", String.valueOf(pid), "fd"))) {
            for (Path file : files.toList()) {
                try {
                    String target = Files.readSymbolicLink(file).toString();
                    if (target.startsWith("socket:[")) {
                        inodes.add(target.substring("socket:[".length(), target.length() - 1));
                    }
                } catch (IOException closed) {
                    // Closed since the list was read.
                }
            }
        }
        return inodes;
    }
}
