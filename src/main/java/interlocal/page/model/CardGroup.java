package interlocal.page.model;

import interlocal.search.Card;
import java.util.List;

/** Records under a heading. */
public record CardGroup(String title, List<Card> cards) {}
