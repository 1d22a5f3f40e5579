package interlocal.page.record;

import interlocal.page.part.Link;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of what a record is at a glance.
 *
 * @param mark the class of the shape that stands before the value: of an outcome or an evidence grade
 */
public record Fact(
        String label, List<Link> values, @Nullable String mark) {}
