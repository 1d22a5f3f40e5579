package interlocal.page.term;

import interlocal.page.part.TemplateModel;
import interlocal.page.term.TermModel.Narrower;
import interlocal.vocabulary.Scheme;
import java.util.List;

/** A vocabulary with its topmost terms. */
public record TermsModel(Scheme scheme, List<Narrower> terms) implements TemplateModel {}
