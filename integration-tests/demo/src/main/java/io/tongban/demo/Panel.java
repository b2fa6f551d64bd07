package io.tongban.demo;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What the demo prints when everything runs. */
final class Panel {

    private static final String GAP = "  ";

    private final DemoPorts ports;
    private final List<DemoLogin> logins;
    private final Path data;

    Panel(DemoPorts ports, List<DemoLogin> logins, Path data) {
        this.ports = ports;
        this.logins = logins;
        this.data = data;
    }

    /** The panel's text, lines ended by line feeds. */
    String text() {
        List<String> lines = new ArrayList<>();
        lines.addAll(table(List.of(
                List.of("Foreign-worker system 外国人来华工作管理服务系统", ports.foreignWorkerSystemUrl() + "/"),
                List.of("Platform 科学技术部政务服务平台", ports.platformUrl() + "/realms/fuwu/portal"),
                List.of("Staff console (%s / %s)".formatted(Staff.LOGIN, Staff.PASSWORD), console()),
                List.of("Review workbench 审核工作台 (the same)", ports.platformUrl() + "/realms/master/workbench/fuwu"),
                List.of("Sent messages 已发送的短信", ports.simulatorsUrl() + "/"))));
        lines.add("");
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("LOGIN", "TAB", "PASSWORD", "SHOWS"));
        logins.forEach(login -> rows.add(List.of(login.login(), login.tab(), login.password(), login.shows())));
        lines.addAll(table(rows));
        lines.add("");
        lines.add("Stop: Ctrl-C. The data stays in " + data + "; start with -Ddemo.reset to clear it.");
        return framed(lines);
    }

    private String console() {
        return ports.platformUrl() + "/admin/master/console/#/fuwu";
    }

    private static List<String> table(List<List<String>> rows) {
        List<Integer> widths = new ArrayList<>();
        for (int column = 0; column < rows.get(0).size(); column++) {
            int at = column;
            widths.add(rows.stream().mapToInt(row -> width(row.get(at))).max().orElse(0));
        }
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private static String line(List<String> row, List<Integer> widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < row.size(); column++) {
            line.append(column == 0 ? "" : GAP).append(padded(row.get(column), widths.get(column)));
        }
        return line.toString().stripTrailing();
    }

    private static String framed(List<String> lines) {
        int width = lines.stream().mapToInt(Panel::width).max().orElse(0);
        String edge = "+" + "-".repeat(width + 2) + "+\n";
        return lines.stream()
                .map(line -> "| " + padded(line, width) + " |\n")
                .collect(Collectors.joining("", edge, edge));
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - width(text));
    }

    /** How many columns a terminal gives a text: Chinese characters take two. */
    static int width(String text) {
        return text.codePoints().map(point -> point >= 0x2E80 ? 2 : 1).sum();
    }
}
