package interlocal.messages;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The messages of one module in all its languages. {@code messages.properties} is English,
 * {@code messages_fr.properties} beside it French. A message that another language lacks is given in English.
 */
public final class MessageBundle {

    static final Locale ENGLISH = Locale.ENGLISH;

    private static final String ENDING = ".properties";

    private final Map<Locale, Messages> languages;

    private MessageBundle(Map<Locale, Messages> languages) {
        this.languages = languages;
    }

    /**
     * Reads all files of a bundle.
     *
     * @param name written like a class name: {@code interlocal.page.messages}
     * @param loader finds the files
     */
    public static MessageBundle read(String name, ClassLoader loader) {
        return new MessageBundle(languages(name, loader)
                .collect(toUnmodifiableMap(Function.identity(), language -> messages(name, language, loader))));
    }

    private static Messages messages(String name, Locale language, ClassLoader loader) {
        var file = language.equals(ENGLISH) ? Locale.ROOT : language;
        return new Messages(
                ResourceBundle.getBundle(name, file, loader, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES)),
                language);
    }

    private static Stream<Locale> languages(String name, ClassLoader loader) {
        var beginning = name.replace('.', '/') + "_";
        try {
            var found = new PathMatchingResourcePatternResolver(loader)
                    .getResources("classpath*:" + beginning + "*" + ENDING);
            return Stream.concat(
                            Stream.of(ENGLISH),
                            Arrays.stream(found)
                                    .map(Resource::getFilename)
                                    .map(Objects::requireNonNull)
                                    .map(file -> language(file, beginning)))
                    .distinct();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Locale language(String file, String beginning) {
        var base = beginning.substring(beginning.lastIndexOf('/') + 1);
        return Locale.forLanguageTag(
                file.substring(base.length(), file.length() - ENDING.length()).replace('_', '-'));
    }

    /** The messages in a language, or the closest one there is; in English if there is none. */
    public Messages in(Locale language) {
        var known = languages.get(language);
        return known == null ? Objects.requireNonNull(languages.get(closest(List.of(range(language))))) : known;
    }

    /** All languages of the messages, including English. */
    public Set<Locale> languages() {
        return languages.keySet();
    }

    /**
     * The available language that best matches somebody's preferences; English if none matches.
     *
     * @param wanted the preferences, best first
     */
    public Locale closest(List<Locale.LanguageRange> wanted) {
        return Objects.requireNonNullElse(Locale.lookup(wanted, languages.keySet()), ENGLISH);
    }

    private static Locale.LanguageRange range(Locale language) {
        return new Locale.LanguageRange(language.toLanguageTag());
    }
}
