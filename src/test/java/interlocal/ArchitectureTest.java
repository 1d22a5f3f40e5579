package interlocal;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.data.repository.Repository;
import org.springframework.modulith.core.ApplicationModules;

@AnalyzeClasses(
        packages = "interlocal",
        importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTest.Written.class})
class ArchitectureTest {

    private static final Path SOURCES = Path.of("src", "main", "java");

    private static final int LONGEST = 300;

    /** How many files a package may hold: more than that nobody takes in at a glance. */
    private static final int MOST = 32;

    /** What we wrote, without what is generated from templates. */
    static final class Written implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("/interlocal/page/templates/");
        }
    }

    @ArchTest
    static final ArchRule luceneOnlyInItsEngine = only("interlocal.search.lucene..", "org.apache.lucene..");

    @ArchTest
    static final ArchRule openSearchOnlyInItsEngine =
            only("interlocal.search.opensearch..", "org.opensearch..", "org.apache.hc..");

    @ArchTest
    static final ArchRule flexmarkOnlyInMarkup = only("interlocal.markup..", "com.vladsch.flexmark..");

    @ArchTest
    static final ArchRule persistenceOnlyWhereTheTablesAre = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "interlocal.catalog..", "interlocal.meeting", "interlocal.accounts", "interlocal.mail")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.persistence..", "org.springframework.data..", "org.hibernate..");

    @ArchTest
    static final ArchRule vaadinOnlyInTheUi = only("interlocal.ui..", "com.vaadin..");

    @ArchTest
    static final ArchRule templatesOnlyInPages = only("interlocal.page..", "gg.jte..");

    /** What somebody answered before it is revealed is in no type that another package can name. */
    @ArchTest
    static final ArchRule hiddenAnswersStayInside = classes()
            .that()
            .resideInAPackage("interlocal.meeting")
            .and()
            .areTopLevelClasses()
            .and()
            .haveSimpleNameNotStartingWith("Rooms")
            .and()
            .doNotHaveSimpleName("RoomSettings")
            .and()
            .doNotHaveSimpleName("MeetingSeries")
            .should()
            .notBePublic();

    @ArchTest
    static final ArchRule rowsStayInside = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .or()
            .areAssignableTo(Repository.class)
            .should()
            .notBePublic();

    @ArchTest
    static final ArchRule namesSayWhatTheyName =
            noClasses().should().haveNameMatching(".*(Impl|Util|Utils|Helper|Helpers|Manager|Dto|DTO)$");

    @ArchTest
    static final ArchRule nothingIsInjectedIntoFields = GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

    @ArchTest
    static final ArchRule onlyTheCommandLinePrints = noClasses()
            .that()
            .resideOutsideOfPackage("interlocal.operations..")
            .and()
            .doNotHaveFullyQualifiedName("interlocal.Start")
            .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS);

    @ArchTest
    static void classesAreRead(JavaClasses read) {
        assertThat(read.size()).isGreaterThan(100);
    }

    @Test
    void modulesUseOnlyWhatTheyMay() {
        ApplicationModules.of(Interlocal.class).verify();
    }

    @Test
    void thePictureShowsEveryModuleAndNoOther() throws IOException {
        var shown = Pattern.compile("id=\"module-([a-z]+)\"")
                .matcher(Files.readString(Path.of("docs", "modules.svg")))
                .results()
                .map(found -> found.group(1));
        var modules = ApplicationModules.of(Interlocal.class).stream()
                .map(module -> module.getIdentifier().toString());
        assertThat(shown).containsExactlyInAnyOrderElementsOf(modules.toList());
    }

    @Test
    void noClassIsLong() throws IOException {
        try (var files = sources()) {
            assertThat(files.filter(file -> file.toString().endsWith(".java")))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(lines(file)).as("lines").isLessThanOrEqualTo(LONGEST));
        }
    }

    @Test
    void noPackageIsCrowded() throws IOException {
        try (var files = sources()) {
            var packages = files.collect(groupingBy(file -> SOURCES.relativize(file.getParent()), counting()));
            assertThat(packages).isNotEmpty();
            packages.values().removeIf(held -> held <= MOST);
            assertThat(packages).isEmpty();
        }
    }

    @Test
    void everyPackageSaysWhatItIsFor() throws IOException {
        try (var files = sources()) {
            assertThat(files.filter(file -> file.toString().endsWith(".java"))
                            .map(Path::getParent)
                            .distinct())
                    .isNotEmpty()
                    .allSatisfy(folder -> assertThat(folder.resolve("package-info.java"))
                            .content()
                            .startsWith("/**")
                            .contains("@NullMarked"));
        }
    }

    private static ArchRule only(String home, String... used) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(home)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(used);
    }

    private static Stream<Path> sources() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(Files::isRegularFile).toList().stream();
        }
    }

    private static long lines(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException unreadable) {
            return Long.MAX_VALUE;
        }
    }
}
