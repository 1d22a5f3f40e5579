package interlocal;

import interlocal.operations.ReadsOnly;
import java.util.Comparator;
import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;
import org.junit.jupiter.api.Order;

/**
 * When a class of tests has its turn, for {@code @Order}. JUnit begins at both ends, so those that share the cluster come
 * last; those that share the portal come early, for they wait for each other, and first those that {@linkplain ReadsOnly
 * only read} and need not. The others fill the gaps.
 */
public final class Turn extends ClassOrderer.OrderAnnotation {

    /** Of those that mostly wait for processes of their own, longer than all others: begun late, they would run on alone. */
    public static final int FIRST = 1;

    public static final int PORTAL = 3;

    /** Of those that take long. */
    public static final int EARLY = 4;

    public static final int CLUSTER = Integer.MAX_VALUE;

    private static final int PORTAL_ONLY_READ = 2;

    @Override
    public void orderClasses(ClassOrdererContext context) {
        context.getClassDescriptors().sort(Comparator.comparingInt(Turn::of));
    }

    private static int of(ClassDescriptor test) {
        return test.isAnnotated(ReadsOnly.class)
                ? PORTAL_ONLY_READ
                : test.findAnnotation(Order.class).map(Order::value).orElse(Order.DEFAULT);
    }
}
