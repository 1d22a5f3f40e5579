package interlocal.exchange;

import interlocal.catalog.Lookup;
import interlocal.catalog.Records;
import interlocal.content.RecordType;
import interlocal.content.Slug;
import java.util.Arrays;
import java.util.Comparator;
import org.springframework.stereotype.Component;

/** Looks records up by name, with or without their type. */
@Component
final class RecordLookup {

    private static final int LONGEST = 400;

    private final Records records;

    RecordLookup(Records records) {
        this.records = records;
    }

    /** What has a name, in any type; a record comes before a move, and a move before a withdrawn record. */
    Lookup find(String name) {
        return Slug.parse(name)
                .flatMap(records::find)
                .<Lookup>map(Lookup.Found::new)
                .orElseGet(() -> Arrays.stream(RecordType.values())
                        .map(type -> find(type, name))
                        .min(Comparator.comparingInt(RecordLookup::vagueness))
                        .orElseGet(Lookup.Unknown::new));
    }

    /** What is at {@code /folder/name}; unknown if no file can have that name. */
    Lookup find(RecordType type, String name) {
        return name.length() > LONGEST || name.chars().anyMatch(Character::isISOControl)
                ? new Lookup.Unknown()
                : records.lookUp(type, name);
    }

    private static int vagueness(Lookup lookup) {
        return switch (lookup) {
            case Lookup.Found _ -> 0;
            case Lookup.Moved _ -> 1;
            case Lookup.Gone _ -> 2;
            case Lookup.Unknown _ -> 3;
        };
    }
}
