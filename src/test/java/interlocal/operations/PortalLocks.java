package interlocal.operations;

import java.util.Set;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLocksProvider;

/** Tests that only read the shared portal run beside each other; each that changes it has it for itself. */
final class PortalLocks implements ResourceLocksProvider {

    private static final String PORTAL = "portal";

    @Override
    public Set<Lock> provideForClass(Class<?> test) {
        return Set.of(new Lock(
                PORTAL,
                test.isAnnotationPresent(ReadsOnly.class) ? ResourceAccessMode.READ : ResourceAccessMode.READ_WRITE));
    }
}
