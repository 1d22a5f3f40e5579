package interlocal.page.part;

import interlocal.messages.Messages;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Spans of days as readers write them: what the first day has in common with the last is said once. */
public final class Days {

    private Days() {}

    /**
     * The days from one to another: {@code 14–16 March 2027}, {@code 30 March – 2 April 2027}, {@code 30 December 2026 –
     * 2 January 2027}; one day if the last is absent or the same.
     */
    public static String span(LocalDate first, @Nullable LocalDate last, Messages messages) {
        if (last == null || last.equals(first)) {
            return messages.day(first);
        }
        if (YearMonth.from(first).equals(YearMonth.from(last))) {
            return messages.get("date.span.days", messages.day(first, "date.day"), messages.day(last));
        }
        var pattern = first.getYear() == last.getYear() ? "date.day-and-month" : "date";
        return messages.get("date.span", messages.day(first, pattern), messages.day(last));
    }
}
