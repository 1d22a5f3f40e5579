package interlocal.operations.startup;

import interlocal.operations.OperatorMessages;
import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.validation.BindValidationException;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.convert.ConversionFailedException;
import org.springframework.core.convert.ConverterNotFoundException;
import org.springframework.validation.FieldError;

/** Names each setting with a wrong value as it was written, and what it takes. */
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class SettingFailureAnalyzer implements FailureAnalyzer {

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        var causes = Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .toList();
        var told = causes.stream()
                .map(cause -> switch (cause) {
                    case BindValidationException invalid -> invalid(invalid);
                    case BindException wrong when wrong.getProperty() != null -> wrong(wrong, causes.getLast());
                    default -> null;
                })
                .filter(sentence -> sentence != null)
                .reduce((_, last) -> last);
        return told.map(sentence -> new FailureAnalysis(sentence, null, failure))
                .orElse(null);
    }

    private static @Nullable String wrong(BindException failure, Throwable root) {
        var property = failure.getProperty();
        if (property == null
                || !(failure.getCause() instanceof ConversionFailedException
                        || failure.getCause() instanceof ConverterNotFoundException)) {
            return null;
        }
        var written = Written.of(property.getName().toString(), property.getOrigin());
        var type = failure.getTarget().getType().resolve(Object.class);
        if (root instanceof InvalidPathException) {
            return OperatorMessages.get("start.path", written, String.valueOf(property.getValue()), encoding());
        }
        return OperatorMessages.get("start.value", written, String.valueOf(property.getValue()), expected(type));
    }

    private static String expected(Class<?> type) {
        if (type.isEnum()) {
            return OperatorMessages.get(
                    "start.value.one-of",
                    Arrays.stream(type.getEnumConstants())
                            .map(constant ->
                                    constant.toString().toLowerCase(Locale.ROOT).replace('_', '-'))
                            .collect(Collectors.joining(", ")));
        }
        var key = type == int.class || type == long.class || Number.class.isAssignableFrom(type)
                ? "number"
                : type == boolean.class || type == Boolean.class
                        ? "truth"
                        : type == Duration.class
                                ? "duration"
                                : type == URI.class ? "address" : type == Path.class ? "path" : "other";
        return OperatorMessages.get("start.value." + key, type.getSimpleName());
    }

    private static String invalid(BindValidationException failure) {
        var errors = failure.getValidationErrors();
        return errors.getAllErrors().stream()
                .map(error -> {
                    var key = KnownSettings.of(error instanceof FieldError wrong ? wrong.getField() : "");
                    var property = errors.getBoundProperties().stream()
                            .filter(bound -> bound.getName().toString().equals(key))
                            .findAny();
                    return OperatorMessages.get(
                            "start.invalid",
                            Written.of(
                                    key,
                                    property.map(ConfigurationProperty::getOrigin)
                                            .orElse(null)),
                            property.map(ConfigurationProperty::getValue)
                                    .map(Object::toString)
                                    .orElse(""),
                            String.valueOf(error.getDefaultMessage()));
                })
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static String encoding() {
        return System.getProperty("sun.jnu.encoding", "");
    }
}
