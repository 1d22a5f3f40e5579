package interlocal.page;

import interlocal.messages.MessageBundle;
import interlocal.messages.Reader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.ResourceBundle;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/**
 * A second language in every portal that is tested: English with each message between ⟦ and ⟧. It is made from the
 * English messages, so that it is never behind them.
 */
@Component
public final class PseudoLanguage implements BeanPostProcessor {

    /** Who reads it. */
    public static final Reader READER = new Reader(Locale.forLanguageTag("en-XA"));

    private static final String BUNDLE = "interlocal.page.messages";

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof MessageBundle ? MessageBundle.read(BUNDLE, withPseudoLanguage()) : bean;
    }

    private static ClassLoader withPseudoLanguage() {
        try {
            var folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "language");
            var file = folder.resolve(BUNDLE.replace('.', '/') + "_en_XA.properties");
            Files.createDirectories(file.getParent());
            try (var out = Files.newBufferedWriter(file)) {
                marked().store(out, null);
            }
            return new URLClassLoader(new URL[] {url(folder)}, PseudoLanguage.class.getClassLoader());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static URL url(Path folder) throws MalformedURLException {
        return folder.toUri().toURL();
    }

    private static Properties marked() {
        var english = ResourceBundle.getBundle(BUNDLE, Locale.ROOT);
        var all = new Properties();
        for (var key : english.keySet()) {
            var text = english.getString(key);
            all.setProperty(key, key.equals("date") ? "'⟦'" + text + "'⟧'" : "⟦" + text + "⟧");
        }
        return all;
    }

    /** A text without what is between its marks. */
    static String unmarked(String text) {
        var rest = new StringBuilder();
        var depth = 0;
        for (var i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '⟦' -> depth++;
                case '⟧' -> depth--;
                default -> {
                    if (depth == 0) {
                        rest.append(text.charAt(i));
                    }
                }
            }
        }
        return rest.toString().strip();
    }
}
