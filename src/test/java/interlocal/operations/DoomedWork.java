package interlocal.operations;

/** A kind of work that goes on in a portal until it is killed. */
interface DoomedWork {

    /** What a portal has acknowledged: it must be there after every crash. */
    @FunctionalInterface
    interface Promise {
        void isKeptIn(LeftBehind left) throws Exception;
    }

    /** Looks at a portal that has started again, and makes ready to work. */
    void begin(Node portal) throws Exception;

    /** Does one piece of work; it fails if the portal is killed meanwhile. */
    void piece(Node portal) throws Exception;

    /** What has been acknowledged up to now. */
    Promise acknowledged();
}
