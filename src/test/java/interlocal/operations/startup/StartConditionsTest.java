package interlocal.operations.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import interlocal.operations.command.CommandFailures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.context.ConfigurationPropertiesAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** Each reason why a portal does not start is one sentence that names what was written and says what to do. */
@Isolated("it reads what the process prints")
@ExtendWith(OutputCaptureExtension.class)
class StartConditionsTest {

    @TempDir
    private Path folder;

    private ConfigurableEnvironment written(String... arguments) {
        var settings = new StandardEnvironment();
        settings.getPropertySources().addFirst(new SimpleCommandLinePropertySource(arguments));
        return settings;
    }

    private static ConfigurableEnvironment variable(String name, String value) {
        var settings = new StandardEnvironment();
        settings.getPropertySources()
                .replace(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        new SystemEnvironmentPropertySource(
                                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, Map.of(name, value)));
        return settings;
    }

    @ParameterizedTest
    @CsvSource({
        "--portal.data.pth=x, perhaps portal.data.path is meant.",
        "--portal.serach.engine=x, perhaps portal.search.engine is meant.",
        "--portal.site.baseurls=x, perhaps portal.site.base-url is meant.",
        "--portal.colour=x, docs/operations.md lists them all.",
    })
    void anArgumentThatIsNoSettingStopsTheStart(String argument, String remedy) {
        assertThatThrownBy(() -> new StartConditions(written(argument)).settings())
                .isInstanceOf(StartRefused.class)
                .hasMessage(argument.replace("=x", "") + " is no setting, so it has no effect; " + remedy);
    }

    @Test
    void aLineOfAFileThatIsNoSettingStopsTheStart() {
        var settings = new StandardEnvironment();
        settings.getPropertySources().addLast(new MapPropertySource("file", Map.of("portal.content.pathh", "x")));
        assertThatThrownBy(() -> new StartConditions(settings).settings())
                .hasMessageContaining("portal.content.pathh is no setting");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PORTAL_SITE_BASEURL",
                "PORTAL_SITE_BASE_URL",
                "PORTAL_SEARCH_OPENSEARCH_ADDRESSES_0",
                "portal_data_path",
                "OTHER_PORTAL"
            })
    void variablesAreKnownInEveryForm(String name, CapturedOutput log) {
        new StartConditions(variable(name, "x")).settings();
        assertThat(log.getOut()).isEmpty();
    }

    @Test
    void aVariableThatIsNoSettingIsAWarningSinceOthersWriteVariablesToo(CapturedOutput log) {
        new StartConditions(variable("PORTAL_DATA_PTH", "x")).settings();
        assertThat(log.getOut())
                .contains("PORTAL_DATA_PTH is no setting, so it has no effect; perhaps PORTAL_DATA_PATH is meant.");
    }

    @Test
    void everySettingOfTheFileThatComesWithTheProgramIsKnown() throws IOException {
        try (var lines = Files.lines(Path.of("src/main/resources/application.properties"))) {
            var keys = lines.filter(line -> line.matches("#?portal\\.[a-z.-]+=.*"))
                    .map(line -> line.replaceAll("^#|=.*", ""))
                    .toList();
            assertThat(keys).hasSameElementsAs(KnownSettings.keys());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"library.example.org", "ftp://library.example.org", "https://", "a b", "https:library"})
    void aBaseUrlThatIsNoneStopsTheStart(String address) {
        var settings = written("--portal.site.base-url=" + address, "--portal.data.path=" + folder);
        assertThatThrownBy(() -> new StartConditions(settings).portal())
                .isInstanceOf(StartRefused.class)
                .hasMessageStartingWith("--portal.site.base-url is \"" + address + "\", which is no address");
    }

    @Test
    void aDataFolderThatCannotBeWrittenStopsTheStart() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "x");
        for (var data : new Path[] {file, file.resolve("data")}) {
            assertThatThrownBy(() -> new StartConditions(written("--portal.data.path=" + data)).portal())
                    .isInstanceOf(StartRefused.class)
                    .hasMessageStartingWith("It cannot write in its data folder " + data)
                    .hasMessageContaining("PORTAL_DATA_PATH");
        }
        assertThatCode(() -> new StartConditions(written("--portal.data.path=" + folder.resolve("a/b"))).portal())
                .doesNotThrowAnyException();
    }

    @Test
    void aMissingFolderForTemporaryFilesStopsTheStart() {
        var before = System.getProperty("java.io.tmpdir");
        var missing = folder.resolve("missing").toString();
        System.setProperty("java.io.tmpdir", missing);
        try {
            assertThatThrownBy(() -> new StartConditions(written("--portal.data.path=" + folder)).portal())
                    .isInstanceOf(StartRefused.class)
                    .hasMessageStartingWith("It cannot write in the folder for temporary files " + missing)
                    .hasMessageContaining("make it, or name another with java -Djava.io.tmpdir=FOLDER");
        } finally {
            System.setProperty("java.io.tmpdir", before);
        }
        assertThat(Path.of(missing)).doesNotExist();
    }

    /** Backups of a new portal would take the place of those of the one that was there. */
    @Test
    void anEmptyDataFolderBesideTheBackupsOfAPortalStopsTheStart() throws IOException {
        var data = folder.resolve("data");
        var backups = Files.createDirectories(folder.resolve("backups"));
        var settings = new String[] {"--portal.data.path=" + data, "--portal.backup.folder=" + backups};
        new StartConditions(written(settings)).portal();

        Files.writeString(backups.resolve("interlocal-20261130T120000Z.zip"), "x");
        assertThatThrownBy(() -> new StartConditions(written(settings)).portal())
                .isInstanceOf(StartRefused.class)
                .hasMessageStartingWith("There is no database in its data folder " + data)
                .hasMessageContainingAll("restore the last one", "PORTAL_BACKUP_FOLDER");

        new StartConditions(written(settings[0], settings[1], "--spring.datasource.url=jdbc:postgresql://db/x"))
                .portal();
        Files.createDirectories(data.resolve("db"));
        Files.writeString(data.resolve("db/interlocal.mv.db"), "x");
        new StartConditions(written(settings)).portal();
    }

    /** Binding as at the start, but for everything else. */
    private String told(String... properties) {
        var told = new String[1];
        new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(
                        ConfigurationPropertiesAutoConfiguration.class, ValidationAutoConfiguration.class))
                .withUserConfiguration(Bound.class)
                .withPropertyValues(properties)
                .run(context -> {
                    var failure = Objects.requireNonNull(context.getStartupFailure());
                    told[0] = Objects.requireNonNull(new SettingFailureAnalyzer().analyze(failure))
                            .getDescription();
                    assertThat(CommandFailures.ofSettings(failure)).contains(told[0]);
                });
        return told[0];
    }

    @EnableConfigurationProperties(PortalProperties.class)
    static class Bound {}

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "portal.search.engine=lucine; portal.search.engine is \"lucine\", but takes one of lucene, opensearch.",
                "portal.search.searches-per-minute=many; portal.search.searches-per-minute is \"many\", but takes a whole number.",
                "portal.content.watch=perhaps; portal.content.watch is \"perhaps\", but takes true or false.",
                "portal.discussion.retention=a year; portal.discussion.retention is \"a year\", but takes a time such as 30s, 24h or 365d.",
                "portal.site.base-url=a b; portal.site.base-url is \"a b\", but takes an address such as https://library.example.org.",
                "portal.discussion.retention=1h; portal.discussion.retention is \"1h\", but must be a day or more.",
                "portal.backup.keep=0; portal.backup.keep is \"0\", but must be greater than or equal to 1.",
            })
    void aWrongValueIsNamedWithWhatTheSettingTakes(String property, String sentence) {
        assertThat(told(property)).isEqualTo(sentence);
    }

    @Test
    void aStartThatFailsOtherwiseSaysWhatIsKnown(CapturedOutput log) {
        var failure = new IllegalStateException("outer", new IOException("the reason"));
        assertThat(catchThrowable(() -> new StartFailureReporter().report(new OtherFailureAnalyzer().analyze(failure))))
                .isNull();
        assertThat(log.getOut())
                .contains("The portal does not start.", "java.io.IOException: the reason", "--debug")
                .doesNotContain("\tat ");
    }
}
