package interlocal.ui;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.impl.driver.Driver;
import com.microsoft.playwright.options.ReducedMotion;
import interlocal.Patience;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The browser that tests read the portal with: Chromium or Chrome of this machine; else one that Playwright downloads;
 * else, as root on Debian or Ubuntu, the package {@code chromium}. It does one thing at a time: {@link Browsers}.
 */
public final class Browser implements AutoCloseable {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");
    private static final List<String> ELSEWHERE = List.of(
            "/snap/bin/chromium",
            "/opt/google/chrome/chrome",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "C:/Program Files/Google/Chrome/Application/chrome.exe",
            "C:/Program Files (x86)/Google/Chrome/Application/chrome.exe",
            "C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe");

    /** In milliseconds: a page may be late where much else is running, but not never. */
    private static final double PATIENCE = Patience.LONG.toMillis();

    private static final Map<String, String> NO_DOWNLOAD = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    private static final Path LOG = Path.of("target", "browser-installation.log");

    private final Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(NO_DOWNLOAD));
    private final com.microsoft.playwright.Browser chromium;
    private final Map<Profile, BrowserContext> profiles = new HashMap<>();

    /** How somebody reads: on a wide screen with scripts or without them, or on a phone. */
    enum Profile {
        WITH_SCRIPTS,
        WITHOUT_SCRIPTS,
        PHONE
    }

    public Browser() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        chromium = ofThisMachine()
                .or(this::ofThePackage)
                .or(this::downloaded)
                .orElseThrow(() -> new IllegalStateException("The browser tests need Chromium or Chrome, found none and"
                        + " could not install one: install it, or put it on the PATH; " + LOG
                        + " says what was tried."));
    }

    /** A page of its own for a visitor nobody has seen before, but whose browser has kept the files of the portal. */
    Page page(Profile profile) {
        var context = profiles.computeIfAbsent(profile, this::context);
        context.clearCookies();
        return context.newPage();
    }

    /** A page in a browser of its own, which shares nothing with others. */
    public Page stranger() {
        return context(Profile.WITH_SCRIPTS).newPage();
    }

    private BrowserContext context(Profile profile) {
        var options = new NewContextOptions()
                .setJavaScriptEnabled(profile != Profile.WITHOUT_SCRIPTS)
                .setIgnoreHTTPSErrors(true) // proxies of tests sign for themselves
                .setReducedMotion(ReducedMotion.REDUCE);
        var context = chromium.newContext(
                profile == Profile.PHONE
                        ? options.setViewportSize(375, 667).setHasTouch(true).setIsMobile(true)
                        : options.setViewportSize(1280, 900));
        context.setDefaultTimeout(PATIENCE);
        return context;
    }

    private Optional<com.microsoft.playwright.Browser> ofThisMachine() {
        return installed().map(path -> launch(new LaunchOptions().setExecutablePath(path)));
    }

    private static Optional<Path> installed() {
        var folders = Stream.concat(
                Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)),
                Stream.of("/usr/bin", "/usr/local/bin"));
        return Stream.concat(
                        folders.flatMap(folder -> NAMES.stream().map(name -> folder + "/" + name)), ELSEWHERE.stream())
                .map(Path::of)
                .filter(Files::isRegularFile)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Playwright's own, which lacks the system's libraries where no browser was ever installed. */
    private Optional<com.microsoft.playwright.Browser> downloaded() {
        var install = Driver.ensureDriverInstalled(NO_DOWNLOAD, false).createProcessBuilder();
        install.command().addAll(List.of("install", "chromium"));
        try {
            return ran(install) ? Optional.of(launch(new LaunchOptions())) : Optional.empty();
        } catch (PlaywrightException unusable) {
            return Optional.empty();
        }
    }

    private Optional<com.microsoft.playwright.Browser> ofThePackage() {
        if (!System.getProperty("user.name").equals("root") || !Files.exists(Path.of("/etc/debian_version"))) {
            return Optional.empty();
        }
        synchronized (LOG) { // who comes second finds it installed
            return ofThisMachine().or(() -> {
                ran(apt("update"));
                ran(apt("install", "-y", "--no-install-recommends", "chromium"));
                return ofThisMachine();
            });
        }
    }

    private static ProcessBuilder apt(String... arguments) {
        var command = new ProcessBuilder(
                Stream.concat(Stream.of("apt-get", "-o", "DPkg::Lock::Timeout=300"), Arrays.stream(arguments))
                        .toList());
        command.environment().put("DEBIAN_FRONTEND", "noninteractive");
        return command;
    }

    private static boolean ran(ProcessBuilder command) {
        try {
            var process = command.redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(LOG.toFile()))
                    .start();
            if (process.waitFor(5, TimeUnit.MINUTES)) {
                return process.exitValue() == 0;
            }
            process.destroyForcibly();
            return false;
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private com.microsoft.playwright.Browser launch(LaunchOptions options) {
        return playwright.chromium().launch(options.setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage")));
    }

    @Override
    public void close() {
        playwright.close();
    }
}
