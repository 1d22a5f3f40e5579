import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;

/**
 * Writes the portal as an OCI image, without a daemon, a registry or a base image: the C library of this machine, a Java
 * linked for the portal, the libraries, the portal and its AOT cache, each a layer. No shell and no package is in it, and
 * nobody in it is root. It needs Linux, tar and ldd.
 */
class Image {

    private static final String USER = "10001";
    private static final String LAYER = "application/vnd.oci.image.layer.v1.tar+gzip";
    private static final String CONFIG = "application/vnd.oci.image.config.v1+json";
    private static final String MANIFEST = "application/vnd.oci.image.manifest.v1+json";
    private static final String MODULES =
            "java.se,jdk.charsets,jdk.jcmd,jdk.jfr,jdk.localedata,jdk.management,jdk.naming.dns,jdk.net,jdk.unsupported,jdk.zipfs";
    private static final Pattern LIBRARY = Pattern.compile("(/\\S+) \\(0x");

    /** What the C library loads by name. */
    private static final List<String> NAMED = List.of("libnss_dns.so.2", "libnss_files.so.2", "libresolv.so.2");

    private final Path work;
    private final Path blobs;
    private final List<String> layers = new ArrayList<>();
    private final List<String> contents = new ArrayList<>();

    private Image(Path work) throws IOException {
        this.work = work;
        this.blobs = Files.createDirectories(work.resolve("image/blobs/sha256"));
    }

    /** Arguments: the extracted portal, an empty folder to work in, the image to write. */
    public static void main(String... arguments) throws Exception {
        new Image(Path.of(arguments[1])).write(Path.of(arguments[0]), Path.of(arguments[2]));
    }

    private void write(Path dist, Path target) throws Exception {
        var runtime = work.resolve("java/opt/java");
        Files.createDirectories(runtime.getParent());
        run(
                Path.of(System.getProperty("java.home"), "bin", "jlink").toString(),
                "--add-modules",
                MODULES,
                "--no-header-files",
                "--no-man-pages",
                "--output",
                runtime.toString());
        base(runtime);
        var app = work.resolve("app/opt/interlocal");
        copy(dist.resolve("lib"), app.resolve("lib"), file -> !file.toString().matches(".*(Train\\.java|\\.aot)"));
        wholeSeconds(work);
        run(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                dist.resolve("lib/Train.java").toString(),
                app.toString(),
                runtime.toString());
        layer("base", "base", "--owner=0", "--group=0");
        layer("state", "state", "--owner=" + USER, "--group=" + USER);
        layer("java", "java", "--owner=0", "--group=0");
        var lib = "opt/interlocal/lib/";
        layer("libraries", "app", "--owner=0", "--group=0", lib + "lib");
        layer("portal", "app", "--owner=0", "--group=0", lib + "interlocal.jar", lib + "java.options");
        layer("cache", "app", "--owner=0", "--group=0", lib + "interlocal.aot");
        index();
        run(
                "tar",
                "--create",
                "--file=" + target,
                "--directory=" + work.resolve("image"),
                "oci-layout",
                "index.json",
                "blobs");
        System.out.printf("%s: %d MB%n", target, Files.size(target) >> 20);
    }

    /** The C library, what the runtime links to, and who is who. */
    private void base(Path runtime) throws Exception {
        var libraries = new TreeSet<Path>();
        try (var files = Files.walk(runtime)) {
            for (var file : files.filter(
                            file -> file.endsWith("bin/java") || file.toString().endsWith(".so"))
                    .toList()) {
                LIBRARY.matcher(output("ldd", file.toString()))
                        .results()
                        .map(found -> Path.of(found.group(1)))
                        .filter(library -> !library.startsWith(runtime) && isPlain(library))
                        .forEach(libraries::add);
            }
        }
        var root = work.resolve("base");
        for (var library : libraries) {
            place(library, root);
            for (var name : NAMED) {
                var beside = library.resolveSibling(name);
                if (library.getFileName().toString().startsWith("libc.") && Files.exists(beside)) {
                    place(beside, root);
                }
            }
        }
        var etc = Files.createDirectories(root.resolve("etc"));
        Files.writeString(etc.resolve("passwd"), "interlocal:x:%1$s:%1$s::/data:/none\n".formatted(USER));
        Files.writeString(etc.resolve("group"), "interlocal:x:%s:\n".formatted(USER));
        Files.writeString(etc.resolve("nsswitch.conf"), "passwd: files\ngroup: files\nhosts: files dns\n");
        for (var folder : List.of("state/data", "state/tmp")) {
            Files.createDirectories(work.resolve(folder));
        }
        // a tmpfs mounted there takes its mode, but belongs to root with some runtimes
        run("chmod", "1777", work.resolve("state/tmp").toString());
        Files.createDirectories(root.resolve("content"));
    }

    /** Sound, screens and printers of the build machine stay where they are: no portal has them. */
    private static boolean isPlain(Path library) {
        return library.getFileName()
                .toString()
                .matches("(ld-linux|ld-|lib(c|m|dl|rt|pthread|resolv|z|gcc_s|stdc\\+\\+)\\b).*");
    }

    private static void place(Path library, Path root) throws IOException {
        var place = root.resolve(library.toString().substring(1));
        Files.createDirectories(place.getParent());
        Files.copy(library.toRealPath(), place, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void copy(Path from, Path to, java.util.function.Predicate<Path> wanted) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.filter(Files::isRegularFile).filter(wanted).toList()) {
                var place = to.resolve(from.relativize(file).toString());
                Files.createDirectories(place.getParent());
                Files.copy(file, place);
            }
        }
    }

    /** Layers keep times in seconds, and the cache is for files of exactly these times. */
    private static void wholeSeconds(Path folder) throws IOException {
        var now = FileTime.from(Instant.now().truncatedTo(ChronoUnit.SECONDS));
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                Files.setLastModifiedTime(file, now);
            }
        }
    }

    private void layer(String name, String folder, String... options) throws Exception {
        var tar = work.resolve(name + ".tar");
        var command = new ArrayList<>(List.of(
                "tar",
                "--create",
                "--numeric-owner",
                "--sort=name",
                "--file=" + tar,
                "--directory=" + work.resolve(folder)));
        command.addAll(Arrays.asList(options));
        if (options.length == 2) {
            try (var children = Files.list(work.resolve(folder))) {
                children.map(child -> child.getFileName().toString()).sorted().forEach(command::add);
            }
        }
        run(command.toArray(String[]::new));
        contents.add("sha256:" + digest(tar));
        var zipped = work.resolve(name + ".tar.gz");
        try (var out = new GZIPOutputStream(Files.newOutputStream(zipped))) {
            Files.copy(tar, out);
        }
        Files.delete(tar);
        layers.add(blob(zipped, LAYER));
    }

    private void index() throws Exception {
        var config = """
            {"architecture":"%s","os":"linux","created":"%s","config":{"User":"%s:%s","WorkingDir":"/data",\
            "Env":["PATH=/opt/java/bin","LC_ALL=C.UTF-8","PORTAL_CONTENT_PATH=/content","PORTAL_DATA_PATH=/data"],\
            "Entrypoint":["/opt/java/bin/java","@/opt/interlocal/lib/java.options",\
            "-XX:AOTCache=/opt/interlocal/lib/interlocal.aot","-jar","/opt/interlocal/lib/interlocal.jar"],\
            "ExposedPorts":{"8080/tcp":{}},"Volumes":{"/data":{}},"StopSignal":"SIGTERM"},\
            "rootfs":{"type":"layers","diff_ids":%s}}\
            """.formatted(
                        architecture(), Instant.now().truncatedTo(ChronoUnit.SECONDS), USER, USER, quoted(contents));
        var manifest = """
            {"schemaVersion":2,"mediaType":"%s","config":%s,"layers":[%s]}\
            """.formatted(MANIFEST, blob(text("config.json", config), CONFIG), String.join(",", layers));
        var named = blob(text("manifest.json", manifest), MANIFEST)
                .replaceFirst(
                        "}$",
                        ",\"annotations\":{\"org.opencontainers.image.ref.name\":\"interlocal\","
                                + "\"io.containerd.image.name\":\"docker.io/library/interlocal:latest\"}}");
        Files.writeString(
                work.resolve("image/index.json"),
                "{\"schemaVersion\":2,\"mediaType\":\"application/vnd.oci.image.index.v1+json\",\"manifests\":[" + named
                        + "]}");
        Files.writeString(work.resolve("image/oci-layout"), "{\"imageLayoutVersion\":\"1.0.0\"}");
    }

    private static String architecture() {
        return System.getProperty("os.arch").equals("aarch64") ? "arm64" : "amd64";
    }

    private static String quoted(List<String> texts) {
        return texts.stream().map(text -> '"' + text + '"').collect(Collectors.joining(",", "[", "]"));
    }

    private Path text(String name, String text) throws IOException {
        return Files.writeString(work.resolve(name), text, StandardCharsets.UTF_8);
    }

    /** Puts a file under its digest; answers its descriptor. */
    private String blob(Path file, String type) throws Exception {
        var digest = digest(file);
        var size = Files.size(file);
        Files.move(file, blobs.resolve(digest), StandardCopyOption.REPLACE_EXISTING);
        return "{\"mediaType\":\"%s\",\"digest\":\"sha256:%s\",\"size\":%d}".formatted(type, digest, size);
    }

    private static String digest(Path file) throws IOException, NoSuchAlgorithmException {
        var digest = MessageDigest.getInstance("SHA-256");
        try (var out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            Files.copy(file, out);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void run(String... command) throws IOException, InterruptedException {
        var code = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (code != 0) {
            throw new IllegalStateException(String.join(" ", command) + " ended with " + code);
        }
    }

    private static String output(String... command) throws IOException {
        try (var out =
                new ProcessBuilder(command).redirectErrorStream(true).start().getInputStream()) {
            return new String(out.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
