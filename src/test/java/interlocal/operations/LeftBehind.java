package interlocal.operations;

import static org.assertj.core.api.Assertions.assertThat;

import interlocal.content.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.util.FileSystemUtils;

/** The catalog as a killed portal left it, looked at in a copy, so that the portal finds what it left. */
final class LeftBehind implements AutoCloseable {

    private static final Pattern VERSION = Pattern.compile("title: Made-up version(\\d+) ");

    private final Path copy;
    private final Connection connection;

    LeftBehind(Path data) throws IOException, SQLException {
        copy = Files.createTempDirectory(data.getParent(), "left");
        Files.copy(data.resolve("db/interlocal.mv.db"), copy.resolve("interlocal.mv.db"));
        connection = DriverManager.getConnection("jdbc:h2:file:" + copy.resolve("interlocal"), "sa", "");
    }

    /** What became of a record: twice the version that its title tells, and one more if it is archived. */
    Map<String, Integer> steps() throws SQLException {
        var steps = new HashMap<String, Integer>();
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("""
                        select slug, state, source, sha256 from record
                        join revision on revision.id = revision_id and record_id = record.id
                            and number = revision_number""")) {
            while (row.next()) {
                assertThat(Sha256.of(row.getBytes(3))).as(row.getString(1)).isEqualTo(row.getString(4));
                var version = VERSION.matcher(new String(row.getBytes(3), StandardCharsets.UTF_8));
                if (version.find()) {
                    steps.put(
                            row.getString(1),
                            step(
                                    Integer.parseInt(version.group(1)),
                                    row.getString(2).equals("PUBLISHED")));
                }
            }
        }
        return steps;
    }

    static int step(int version, boolean published) {
        return 2 * version + (published ? 0 : 1);
    }

    /** Whether nothing is half done: every record has its revisions, and the change log has no gaps and names them. */
    void isWhole() throws SQLException {
        assertThat(number("select count(*) from record")).isEqualTo(number("""
                select count(*) from record join revision on revision.id = revision_id
                and record_id = record.id and number = revision_number"""));
        assertThat(number("""
                select count(*) from (select record_id from revision group by record_id
                having min(number) <> 1 or max(number) <> count(*)) odd""")).isZero();
        assertThat(number("""
                select count(*) from record where
                (select count(*) from change_log where change_log.slug = record.slug)
                < (select count(*) from revision where record_id = record.id)""")).isZero();
        assertThat(number("select count(*) from change_log"))
                .isEqualTo(number("select coalesce(max(sequence), 0) from change_log"))
                .isEqualTo(number("select last_sequence from change_head"));
    }

    private long number(String question) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getLong(1);
        }
    }

    /** What a question answers, the columns of each row divided by a blank. */
    Set<String> rows(String question) throws SQLException {
        var rows = new HashSet<String>();
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(question)) {
            while (row.next()) {
                var text = new StringBuilder(row.getString(1));
                for (var column = 2; column <= row.getMetaData().getColumnCount(); column++) {
                    text.append(' ').append(row.getString(column));
                }
                rows.add(text.toString());
            }
        }
        return rows;
    }

    @Override
    public void close() throws SQLException, IOException {
        connection.close();
        FileSystemUtils.deleteRecursively(copy); // the database may have told of its repair beside it
    }
}
