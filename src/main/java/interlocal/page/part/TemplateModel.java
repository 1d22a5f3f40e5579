package interlocal.page.part;

/**
 * The data of a template. The template is in the package of the record that implements this, and named after it:
 * {@code ListModel} is the parameter {@code m} of {@code list.jte}.
 */
public interface TemplateModel {}
