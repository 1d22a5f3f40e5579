package interlocal;

import java.lang.reflect.InvocationTargetException;

/**
 * Where {@code java -jar} begins: says so if the Java that it runs on is too old for the rest of the program. So it is
 * compiled for older ones, and names no class of the rest.
 */
public final class Start {

    private static final int NEEDED = 25;

    private Start() {}

    /** Starts the portal, or carries out a command. */
    public static void main(String[] arguments) throws Throwable {
        int running = Runtime.version().feature();
        if (running < NEEDED) {
            System.err.println(
                    "Interlocal needs Java " + NEEDED + " or newer, but this is Java " + running + ", in "
                            + System.getProperty("java.home")
                            + ": install a newer one, or call it by its full path, as in /path/to/jdk/bin/java -jar interlocal.jar.");
            System.exit(1);
        }
        try {
            Class.forName("interlocal.Interlocal")
                    .getDeclaredMethod("main", String[].class)
                    .invoke(null, (Object) arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }
}
