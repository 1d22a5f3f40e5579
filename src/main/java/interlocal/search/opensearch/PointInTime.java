package interlocal.search.opensearch;

import interlocal.search.PointsInTime;
import interlocal.search.SearchUnavailable;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An index as it was, which the cluster keeps for as long as someone has it acquired, or not at all if nodes are lost. */
final class PointInTime implements PointsInTime.State {

    private static final Logger LOG = LoggerFactory.getLogger(PointInTime.class);

    /** Then the cluster forgets it by itself. */
    private static final String LONGEST = PointsInTime.LONGEST.plusMinutes(1).toMinutes() + "m";

    private final Cluster cluster;
    private final String id;
    private final AtomicInteger readers = new AtomicInteger(1);

    private PointInTime(Cluster cluster, String id) {
        this.cluster = cluster;
        this.id = id;
    }

    /** An index as it is now, acquired; empty if the cluster refuses to keep it. */
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

    /** By which the cluster knows it. */
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
