package io.tongban.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PanelTest {

    private final String panel = new Panel(new DemoPorts(8080, 9000, 8081, 8082, 8025, 9092), DemoLogin.all()).text();

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
