package interlocal.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The templates, compiled with the application; each is given the words and the labels besides its own model. */
@Component
final class Templates {

    private static final int USUAL_LENGTH = 16_384;

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Templates.class.getClassLoader(), "interlocal.page.templates");
    private final Words words;
    private final Labels labels;

    Templates(Words words, Labels labels) {
        this.words = words;
        this.labels = labels;
    }

    /** Fills in a template. */
    String render(String name, Map<String, Object> values) {
        var all = new HashMap<String, Object>(values);
        all.put("w", words);
        all.put("l", labels);
        var out = new StringOutput(USUAL_LENGTH);
        engine.render(name + ".jte", all, out);
        return out.toString();
    }
}
