package interlocal.search.opensearch;

import interlocal.search.PointsInTime;
import interlocal.search.SearchUnavailable;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An older state of an index. The cluster keeps it while someone has acquired it, but may lose it with its nodes. */
final class PointInTime implements PointsInTime.State {

    private static final Logger LOG = LoggerFactory.getLogger(PointInTime.class);

    /** After this time the cluster drops the state by itself. */
    private static final String LONGEST = PointsInTime.LONGEST.plusMinutes(1).toMinutes() + "m";

    private final Cluster cluster;
    private final String id;
    private final AtomicInteger readers = new AtomicInteger(1);

    private PointInTime(Cluster cluster, String id) {
        this.cluster = cluster;
        this.id = id;
    }

    /** The current state of an index, acquired; empty if the cluster refuses to keep it. */
    static Optional<PointInTime> of(Cluster cluster, String index) {
        try {
            var made = cluster.ask(client -> client.createPit(create ->
                    create.index(index).allowPartialPitCreation(false).keepAlive(time -> time.time(LONGEST))));
            return Optional.ofNullable(made.pitId()).map(id -> new PointInTime(cluster, id));
        } catch (SearchUnavailable refused) {
            LOG.debug("Following pages will be of the present", refused);
            return Optional.empty();
        }
    }

    /** The cluster's identifier for it. */
    String id() {
        return id;
    }

    @Override
    public boolean tryAcquire() {
        return readers.updateAndGet(count -> count == 0 ? 0 : count + 1) > 0;
    }

    @Override
    public void release() {
        if (readers.decrementAndGet() == 0) {
            try {
                cluster.ask(client -> client.deletePit(delete -> delete.pitId(id)));
            } catch (SearchUnavailable away) {
                LOG.debug("The cluster forgets it by itself", away);
            }
        }
    }
}
