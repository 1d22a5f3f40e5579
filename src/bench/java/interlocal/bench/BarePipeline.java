package interlocal.bench;

import interlocal.markup.BareMarkdown;
import interlocal.search.lucene.BareIndex;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/**
 * The least that an import can do: read each file, render it, insert it into a database that loses nothing, index it.
 * No front matter is understood, nothing is checked or made safe, no history is kept.
 */
record BarePipeline(Path content, Path data) {

    private static final int BATCH = 100;
    private static final int MARKS = 2;

    Duration run() throws IOException, SQLException {
        var began = System.nanoTime();
        Files.createDirectories(data);
        try (var connection = DriverManager.getConnection(
                        "jdbc:h2:file:" + data.resolve("db").toAbsolutePath() + ";WRITE_DELAY=0", "sa", "");
                var table = connection.createStatement();
                var index = new BareIndex(data.resolve("index"))) {
            table.execute(
                    "create table file (path varchar(400) primary key, source bytea, html varchar(1000000), text varchar(1000000))");
            connection.setAutoCommit(false);
            try (var insert = connection.prepareStatement("insert into file values (?, ?, ?, ?)")) {
                var markdown = new BareMarkdown();
                var waiting = 0;
                for (var file : files()) {
                    add(file, markdown, insert, index);
                    if (++waiting % BATCH == 0) {
                        insert.executeBatch();
                        connection.commit();
                    }
                }
                insert.executeBatch();
                connection.commit();
            }
        }
        return Duration.ofNanos(System.nanoTime() - began);
    }

    private List<Path> files() throws IOException {
        try (var files = Files.walk(content)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    private void add(Path file, BareMarkdown markdown, PreparedStatement insert, BareIndex index)
            throws IOException, SQLException {
        var path = content.relativize(file).toString();
        var source = Files.readAllBytes(file);
        var text = new String(source, StandardCharsets.UTF_8).split("(?m)^---$", MARKS + 1)[MARKS];
        insert.setString(1, path);
        insert.setBytes(2, source);
        insert.setString(3, markdown.html(text));
        insert.setString(4, text);
        insert.addBatch();
        index.add(path, text);
    }
}
