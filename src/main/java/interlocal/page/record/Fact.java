package interlocal.page.record;

import interlocal.page.part.Link;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line in the overview of a record.
 *
 * @param mark the CSS class of the shape before the value, for an outcome or an evidence grade; otherwise absent
 */
public record Fact(
        String label, List<Link> values, @Nullable String mark) {}
