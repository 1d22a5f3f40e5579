package interlocal.meeting.minutes;

import de.siegmar.fastcsv.writer.CsvWriter;
import interlocal.meeting.minutes.Minutes.QuestionMinutes;
import interlocal.meeting.protocol.RoundState.Given;
import interlocal.meeting.protocol.RoundState.Revealed;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/**
 * Writes the answers of minutes as CSV (RFC 4180), one row each. A cell that a spreadsheet would read as a formula gets
 * a leading apostrophe.
 */
public final class MinutesCsv {

    /** Includes the full-width forms, which some spreadsheets treat alike. */
    private static final String FORMULA = "=+-@\uFF1D\uFF0B\uFF0D\uFF20\t\r\n";

    private MinutesCsv() {}

    public static String write(Minutes minutes) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().build(text)) {
            csv.writeRecord("measurement", "factor", "question", "round", "partner", "person", "grade", "answer");
            for (var item : minutes.items()) {
                for (var round : item.rounds()) {
                    round.given().forEach(given -> write(minutes, item, round, given, csv));
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static void write(Minutes minutes, QuestionMinutes item, Revealed round, Given given, CsvWriter csv) {
        var person = minutes.person(given.seat());
        csv.writeRecord(
                Integer.toString(minutes.topic().measurement()),
                item.factor().key().text(),
                cell(item.factor().question()),
                Integer.toString(round.number()),
                cell(minutes.partner(person.partner())),
                cell(person.name()),
                Integer.toString(given.grade()),
                cell(item.factor().grades().get(given.grade() - 1)));
    }

    private static String cell(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
