package io.tongban.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class PanelTest {

    private static final Path DATA = Path.of("/srv/elsewhere/演示");

    private final String panel =
            new Panel(new DemoPorts(8080, 9000, 8081, 8082, 8025, 9092), DemoLogin.all(), DATA).text();

    @Test
    void namesEveryAddress() {
        assertThat(panel)
                .contains("http://localhost:8080/realms/fuwu/portal")
                .contains("http://localhost:8081/ ")
                .contains("http://localhost:8082/ ")
                .contains("http://localhost:8080/admin/master/console/")
                .contains("Ctrl-C")
                .contains("-Ddemo.reset");
    }

    @Test
    void saysWhereTheDataIs() {
        assertThat(panel).contains("The data stays in " + DATA + ";");
    }

    @Test
    void listsEveryLoginWithTabAndPassword() {
        assertThat(DemoLogin.all()).allSatisfy(login -> assertThat(panel.lines())
                .anySatisfy(line -> assertThat(line).contains(login.login(), login.tab(), login.password())));
    }

    @Test
    void everyLineIsAsWideAsTheFrame() {
        List<Integer> widths = panel.lines().map(Panel::width).distinct().toList();
        assertThat(widths).hasSize(1);
    }
}
