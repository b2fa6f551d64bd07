package io.tongban.realm;

import java.util.ArrayList;
import java.util.List;

/** What one run changed on the server: names and paths, never values, since a value may be a secret. */
public final class Changes {

    private final List<String> lines = new ArrayList<>();

    void add(String line) {
        lines.add(line);
    }

    /** One line for each object that was made, changed or removed; empty when the server agreed already. */
    public List<String> lines() {
        return List.copyOf(lines);
    }
}
