package interlocal.page.account;

import interlocal.page.part.TemplateModel;

/**
 * A page for people with accounts; its view brings all but the head.
 *
 * @param title what it is called
 * @param text what it is for
 */
public record AccountModel(String title, String text) implements TemplateModel {}
