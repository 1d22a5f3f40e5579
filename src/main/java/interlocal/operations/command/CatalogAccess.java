package interlocal.operations.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import picocli.CommandLine.Option;

/** Opens the catalog of a portal that is not running, with the portal's configuration. */
public final class CatalogAccess {

    @Option(names = "--data", paramLabel = "DIR", descriptionKey = "data")
    private @Nullable Path data;

    private boolean apart;

    /** Work to do with a service of the catalog. */
    public interface Work<S, R> {
        R on(S service) throws Exception;
    }

    /** A separate catalog in this data folder, whatever database the configuration names. */
    public static CatalogAccess in(Path data) {
        var access = new CatalogAccess();
        access.data = data;
        access.apart = true;
        return access;
    }

    /** Starts only what the service needs, does the work and closes everything. */
    <S, R> R with(Class<S> service, Work<S, R> work) throws Exception {
        return with(beans -> work.on(beans.getBean(service)));
    }

    /** Starts only the beans that the work asks for, does the work and closes everything. */
    public <R> R with(Work<BeanFactory, R> work) throws Exception {
        return run(CatalogApplication.class, work);
    }

    /** Likewise, but only with the database, which is opened when the work asks for it. */
    <R> R withDatabase(Work<BeanFactory, R> work) throws Exception {
        return run(DatabaseApplication.class, work);
    }

    /** Likewise, but with accounts in place of the catalog. */
    <R> R withAccounts(Work<BeanFactory, R> work) throws Exception {
        return run(AccountsApplication.class, work);
    }

    private <R> R run(Class<?> application, Work<BeanFactory, R> work) throws Exception {
        var arguments = new ArrayList<>(List.of(
                "--spring.main.lazy-initialization=true",
                "--logging.level.root=error",
                "--logging.level.interlocal.operations.startup=off", // the command says why, once
                "--logging.level.org.springframework.boot.SpringApplication=off",
                "--spring.main.register-shutdown-hook=false"));
        if (data != null) {
            arguments.add("--portal.data.path=" + data);
        }
        if (apart) {
            arguments.addAll(List.of("--spring.datasource.url=embedded", "--spring.profiles.active="));
        }
        try (var context = new SpringApplicationBuilder(application)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .run(arguments.toArray(String[]::new))) {
            return work.on(context);
        }
    }
}
