package interlocal.operations;

import interlocal.Turn;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of the whole portal, over a library of its own. All such tests share one portal, started once: they run
 * early, so that others have something to do beside them, and one after the other, but for those that
 * {@linkplain ReadsOnly only read}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Order(Turn.PORTAL)
@ResourceLock(providers = PortalLocks.class)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "management.server.port=0",
            "portal.site.base-url=" + PortalTest.SITE,
            "portal.discussion.rooms-per-minute=60" // all of one address
        })
@ContextConfiguration(initializers = TestLibrary.class)
public @interface PortalTest {

    /** The address that readers are told. */
    String SITE = "https://library.example";
}
