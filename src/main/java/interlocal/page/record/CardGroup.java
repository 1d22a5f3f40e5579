package interlocal.page.record;

import interlocal.search.Card;
import java.util.List;

/**
 * Records under a heading.
 *
 * @param reasons why each record is there, in the order of the cards; empty if the heading says it
 */
public record CardGroup(String title, List<Card> cards, List<String> reasons) {}
