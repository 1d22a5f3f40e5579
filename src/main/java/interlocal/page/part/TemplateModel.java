package interlocal.page.part;

/**
 * What a template shows. The template lies beside the record that implements this and is named after it: that of
 * {@code ListModel} is {@code list.jte}, which takes it as its parameter {@code m}.
 */
public interface TemplateModel {}
