package interlocal.mail;

/** Hands a mail to the mail server. */
interface Postman {

    /**
     * Returns once the server has taken the mail.
     *
     * @param id the same for every try of one mail, so that whoever gets it twice can tell
     * @throws RuntimeException if it has not
     */
    void send(String id, Mail mail);
}
