package interlocal.operations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/** A test of the whole portal, over a library of its own. All such tests share one portal, started once. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"management.server.port=0", "portal.site.base-url=" + PortalTest.SITE})
@ContextConfiguration(initializers = TestLibrary.class)
public @interface PortalTest {

    /** The address that readers are told. */
    String SITE = "https://library.example";
}
