package interlocal.operations;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import interlocal.Http;
import interlocal.meeting.notify.RoomNotifier;
import interlocal.meeting.protocol.RoomCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.json.JsonMapper;

/** What operators can watch, and what they are given to watch it with. */
@PortalTest
class MetricsTest {

    private static final Path MONITORING = Path.of("docs", "monitoring");
    private static final Pattern METRIC =
            Pattern.compile("\\b(?:interlocal|http|jvm|hikaricp|tomcat|disk|process|logback)_[a-z0-9_]+\\b");

    private final Http readers;
    private final Http operators;
    private final RoomNotifier rooms;

    MetricsTest(
            @LocalServerPort int readersPort, @LocalManagementPort int operatorsPort, @Autowired RoomNotifier rooms) {
        this.readers = new Http("localhost", readersPort);
        this.operators = new Http("127.0.0.1", operatorsPort);
        this.rooms = rooms;
    }

    @BeforeEach
    void use() {
        assertThat(readers.get("/api/v1/search?q=fire").statusCode()).isEqualTo(200);
        assertThat(readers.get("/api/v1/suggest?q=fir").statusCode()).isEqualTo(200);
    }

    private String scraped() {
        return operators.get("/actuator/prometheus").body();
    }

    private double value(String metric) {
        return scraped()
                .lines()
                .filter(line -> line.startsWith(metric + " ") || line.startsWith(metric + "{"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }

    private Set<String> exported() {
        return scraped()
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("[{ ]", 2)[0])
                .collect(toCollection(TreeSet::new));
    }

    @Test
    void searchesAreCountedAndThoseThatFindNothing() {
        var searches = value("interlocal_search_seconds_count");
        var empty = value("interlocal_search_empty_total");
        var suggestions = value("interlocal_suggestions_seconds_count");
        readers.get("/api/v1/search?q=qqqqxxxxzzzz");
        readers.get("/api/v1/suggest?q=dis");
        assertThat(value("interlocal_search_seconds_count")).isGreaterThan(searches);
        assertThat(value("interlocal_search_empty_total")).isGreaterThan(empty);
        assertThat(value("interlocal_suggestions_seconds_count")).isGreaterThan(suggestions);
    }

    @Test
    void theStateOfThePortalIsTold() {
        assertThat(value("interlocal_content_readable")).isOne();
        assertThat(value("interlocal_content_files")).isGreaterThan(40);
        assertThat(value("interlocal_content_age_seconds")).isNotNegative();
        assertThat(value("interlocal_index_lag_changes")).isNotNegative();
        var people = value("interlocal_rooms_people");
        try (var _ = rooms.subscribe(new RoomCode("ABCDEFGHJK"), () -> {})) {
            assertThat(value("interlocal_rooms_people")).isEqualTo(people + 1);
            assertThat(value("interlocal_rooms_open_rooms")).isPositive();
        }
        assertThat(value("interlocal_rooms_people")).isEqualTo(people);
        assertThat(operators.send("POST", "/actuator/backup").statusCode()).isEqualTo(200);
        assertThat(value("interlocal_backup_size_bytes")).isGreaterThan(1_000);
        assertThat(value("interlocal_backup_age_seconds")).isNotNegative();
    }

    @Test
    void theDashboardShowsOnlyWhatIsExported() throws IOException {
        var dashboard = JsonMapper.shared().readTree(Files.readString(MONITORING.resolve("dashboard.json")));
        var ids = new HashSet<Integer>();
        var questions = new ArrayList<String>();
        for (var panel : dashboard.path("panels")) {
            assertThat(ids.add(panel.path("id").asInt()))
                    .as("panels have ids of their own")
                    .isTrue();
            for (var target : panel.path("targets")) {
                questions.add(target.path("expr").asString());
            }
        }
        assertThat(questions).hasSizeGreaterThan(25).doesNotContain("");
        assertThat(exported()).containsAll(named(questions));
    }

    @Test
    void alertsWatchOnlyWhatIsExportedAndSayWhatToDo() throws IOException {
        Map<String, List<Map<String, List<Map<String, Object>>>>> file =
                new Yaml().load(Files.readString(MONITORING.resolve("alerts.yml")));
        var rules = requireNonNull(requireNonNull(file.get("groups")).getFirst().get("rules"));
        assertThat(rules).hasSizeGreaterThan(10).allSatisfy(rule -> {
            assertThat(rule).containsKeys("alert", "expr", "labels", "annotations");
            assertThat(String.valueOf(rule.get("labels"))).containsAnyOf("critical", "warning", "info");
            assertThat(String.valueOf(rule.get("annotations"))).contains("summary=", "description=");
        });
        var questions =
                rules.stream().map(rule -> String.valueOf(rule.get("expr"))).toList();
        assertThat(exported()).containsAll(named(questions));
    }

    @Test
    void everyMetricOfOursIsExplained() throws IOException {
        var explained = named(List.of(Files.readString(Path.of("docs", "operations.md"))));
        explained.removeIf(name -> !name.startsWith("interlocal_"));
        var ours = exported();
        ours.removeIf(name -> !name.startsWith("interlocal_"));
        ours.removeIf(name -> name.matches(".*_(bucket|sum|max)"));
        assertThat(ours).isEqualTo(explained);
    }

    private static Set<String> named(List<String> texts) {
        return texts.stream()
                .flatMap(text -> METRIC.matcher(text).results())
                .map(MatchResult::group)
                .collect(toCollection(TreeSet::new));
    }
}
