package interlocal.page.part;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import interlocal.page.Labels;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The templates, compiled with the application. */
@Component
public final class Templates {

    static final String PACKAGE = "interlocal.page.templates";

    private static final int USUAL_LENGTH = 16_384;
    private static final String ENDING = "Model";

    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, Templates.class.getClassLoader(), PACKAGE);

    /**
     * Fills in the template of a model.
     *
     * @param labels in the reader's language; in the template they are {@code l}, and their messages {@code msg}
     */
    public String render(TemplateModel model, Labels labels) {
        var out = new StringOutput(USUAL_LENGTH);
        engine.render(name(model.getClass()), Map.of("m", model, "msg", labels.messages(), "l", labels), out);
        return out.toString();
    }

    static String name(Class<? extends TemplateModel> model) {
        var type = model.getSimpleName();
        return model.getPackageName().replace('.', '/') + "/"
                + type.substring(0, type.length() - ENDING.length()).toLowerCase(Locale.ROOT) + ".jte";
    }
}
