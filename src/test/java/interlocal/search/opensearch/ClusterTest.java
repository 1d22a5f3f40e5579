package interlocal.search.opensearch;

import interlocal.Turn;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

/** A test that asks for the {@link ClusterProcess}, which all such tests share: they run one after the other. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Order(Turn.CLUSTER)
@ResourceLock("cluster")
@ExtendWith(ClusterProcess.Shared.class)
public @interface ClusterTest {}
