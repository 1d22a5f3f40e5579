package interlocal.operations.startup;

import interlocal.operations.OperatorMessages;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.origin.Origin;
import org.springframework.boot.origin.PropertySourceOrigin;
import org.springframework.boot.origin.SystemEnvironmentOrigin;
import org.springframework.boot.origin.TextResourceOrigin;
import org.springframework.core.env.CommandLinePropertySource;

/** How operators wrote a setting: as an argument, a variable of the environment, or a line of a file. */
final class Written {

    private Written() {}

    /** The name of a setting as it was written. */
    static String of(String key, @Nullable Origin origin) {
        return switch (origin) {
            case SystemEnvironmentOrigin variable -> variable.getProperty();
            case PropertySourceOrigin source
            when source.getPropertySource() instanceof CommandLinePropertySource -> "--" + source.getPropertyName();
            case PropertySourceOrigin source when source.getOrigin() != null -> of(key, source.getOrigin());
            case PropertySourceOrigin source -> source.getPropertyName();
            case TextResourceOrigin file -> inFile(key, file);
            case null, default -> key;
        };
    }

    private static String inFile(String key, TextResourceOrigin file) {
        var resource = file.getResource();
        var name = resource == null ? "" : String.valueOf(resource.getFilename());
        var line = file.getLocation() == null ? 0 : file.getLocation().getLine() + 1;
        return OperatorMessages.get("start.in-file", key, name, line);
    }
}
