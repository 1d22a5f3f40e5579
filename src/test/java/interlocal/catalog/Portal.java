package interlocal.catalog;

import interlocal.catalog.file.VocabularyFiles;
import interlocal.content.Reading;
import interlocal.content.RecordType;
import interlocal.content.Sha256;
import interlocal.content.Slug;
import interlocal.content.TreePath;
import interlocal.content.tree.Candidate;
import interlocal.content.tree.DocumentReader;
import interlocal.markup.Markup;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.jdbc.core.JdbcTemplate;

/** A running catalog. */
final class Portal implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private Portal(Path data, List<String> database) {
        var arguments = new ArrayList<>(List.of(
                "--portal.data.path=" + data,
                "--spring.jpa.hibernate.ddl-auto=validate",
                "--spring.jpa.properties.hibernate.generate_statistics=true",
                "--logging.level.root=warn",
                "--logging.level.org.hibernate.session.metrics=off",
                "--logging.level.org.hibernate.engine.internal=off",
                "--spring.main.banner-mode=off",
                "--spring.main.lazy-initialization=true"));
        arguments.addAll(
                database.isEmpty()
                        ? List.of("--spring.datasource.url=jdbc:h2:file:" + data.toAbsolutePath()
                                + "/db/interlocal;WRITE_DELAY=0")
                        : database);
        context = new SpringApplicationBuilder(CatalogOnly.class)
                .web(WebApplicationType.NONE)
                .run(arguments.toArray(String[]::new));
    }

    /** Starts on the state in a folder, with its H2 database unless another is given. */
    static Portal on(Path data, String... database) {
        return new Portal(data, List.of(database));
    }

    <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    ImportReport read(Path content) throws IOException {
        return get(Import.class).run(content);
    }

    Lookup lookUp(RecordType type, String name) {
        return get(Records.class).lookUp(type, name);
    }

    String body(String slug) {
        return get(Records.class).find(new Slug(slug)).orElseThrow().document().body();
    }

    JdbcTemplate sql() {
        return get(JdbcTemplate.class);
    }

    Statistics statistics() {
        return get(EntityManagerFactory.class).unwrap(SessionFactory.class).getStatistics();
    }

    /** The change log, each change as {@code 1 slug}. */
    List<String> log() {
        return get(Changes.class).after(0, 100_000).stream()
                .map(change -> change.sequence() + " " + change.slug())
                .toList();
    }

    /** A text as written in the portal. */
    Candidate written(String path, String text) {
        var file = new TreePath(path);
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var reading = new DocumentReader(
                        get(Markup.class), get(VocabularyFiles.class).current(), _ -> true)
                .read(file, file.recordType().orElseThrow(), bytes);
        if (reading instanceof Reading.Accepted(var document, var _)) {
            return new Candidate(document, bytes, Sha256.of(bytes));
        }
        throw new AssertionError(reading.problems().toString());
    }

    /** Runs an action whenever the change log has grown, before that is committed. */
    void onChange(Runnable action) {
        context.addApplicationListener(event -> {
            if (event instanceof PayloadApplicationEvent<?> payload
                    && payload.getPayload() instanceof Changes.Appended) {
                action.run();
            }
        });
    }

    /** Everything in the catalog, except row ids and times. */
    List<String> state() {
        var state = new ArrayList<String>();
        List.of(
                        "select 'record', slug, type, path, state, revision_number, sha256, imported_sha256"
                                + " from record order by slug",
                        "select 'revision', slug, number, origin, v.path, source, html, words, outline"
                                + " from revision v join record r on r.id = v.record_id order by slug, number",
                        "select 'current', slug, number from record r join revision v on v.id = r.revision_id"
                                + " order by slug",
                        "select 'alias', a.slug, r.slug from alias a join record r on r.id = a.record_id order by a.slug",
                        "select 'file', path, sha256, size from tree_file order by path",
                        "select 'parked', path, slug, sha256, source from parked order by path",
                        "select 'change', sequence, slug from change_log order by sequence",
                        "select 'head', last_sequence from change_head")
                .forEach(query -> state.addAll(sql().query(query, (row, _) -> {
                    var line = new StringBuilder();
                    for (var column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                        var value = row.getObject(column);
                        line.append(value instanceof byte[] bytes ? Sha256.of(bytes) : value)
                                .append(' ');
                    }
                    return line.toString();
                })));
        return state;
    }

    /** Empties the catalog. */
    void wipe() {
        for (var table : List.of("alias", "parked", "tree_file", "revision", "record", "change_log")) {
            sql().update("delete from " + table);
        }
        sql().update("update change_head set last_sequence = 0");
        get(VocabularyFiles.class).refresh();
    }

    /** The files of a folder and their SHA-256, hidden ones included. */
    static Map<String, String> files(Path folder) throws IOException {
        var files = new TreeMap<String, String>();
        try (var walk = Files.walk(folder)) {
            for (var file : walk.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), Sha256.of(Files.readAllBytes(file)));
            }
        }
        return files;
    }

    @Override
    public void close() {
        context.close();
    }
}
