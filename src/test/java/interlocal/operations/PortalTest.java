package interlocal.operations;

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
 * A test of the whole portal, over a library of its own. All such tests share one portal, started once, and one browser:
 * they run one after the other, and first, so that others have something to do beside them.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Order(PortalTest.FIRST)
@ResourceLock("portal")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"management.server.port=0", "portal.site.base-url=" + PortalTest.SITE})
@ContextConfiguration(initializers = TestLibrary.class)
public @interface PortalTest {

    int FIRST = 1;

    /** The address that readers are told. */
    String SITE = "https://library.example";
}
