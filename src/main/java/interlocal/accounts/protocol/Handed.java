package interlocal.accounts.protocol;

/** How a link that works once gets to whom it is for. */
public sealed interface Handed {

    /** By mail, which is queued. */
    record ByMail(MailAddress to) implements Handed {}

    /** By whoever asked for it, since the portal has no mail server. */
    record ByHand(String address) implements Handed {

        /** Hides the token. */
        @Override
        public String toString() {
            return "ByHand";
        }
    }
}
