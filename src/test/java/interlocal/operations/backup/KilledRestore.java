package interlocal.operations.backup;

import java.nio.file.Path;

/** A process that backs up one data folder and restores it into another; meant to be killed. */
final class KilledRestore {

    static final String STARTED = "started";

    private KilledRestore() {}

    public static void main(String... arguments) throws Exception {
        var folder = Path.of(arguments[0]);
        var file = folder.resolve(arguments[1] + ".zip");
        System.out.println(STARTED);
        SampleDatabase.h2(folder.resolve("original")).backup().to(file);
        SampleDatabase.h2(folder.resolve(arguments[1])).restore(file, false);
    }
}
