package interlocal.operations.watch;

import interlocal.catalog.file.DataFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.unit.DataSize;

/** Looks how much space the disk of the data folder has. Each change of its state is logged once. */
public final class DiskWatch {

    private static final Logger LOG = LoggerFactory.getLogger(DiskWatch.class);

    private final DataFolder data;
    private final DataSize warning;
    private volatile Space space = Space.ENOUGH;

    /** How much there is. */
    enum Space {
        ENOUGH,
        /** Less than operators want to be told of. */
        LITTLE,
        /** Only the reserve: nothing is written. */
        NONE
    }

    /**
     * Watches a data folder.
     *
     * @param warning how much space is little
     */
    public DiskWatch(DataFolder data, DataSize warning) {
        this.data = data;
        this.warning = warning;
    }

    /** Looks once; not by several threads at a time. */
    void look() {
        var before = space;
        space = now();
        if (space != before) {
            var left = DataSize.ofBytes(data.free()).toMegabytes();
            switch (space) {
                case ENOUGH -> LOG.info("The disk of the data folder {} has space again: {} MB.", data.path(), left);
                case LITTLE ->
                    LOG.warn(
                            "The disk of the data folder {} has little space left: {} MB. Below {} MB nothing is"
                                    + " written.",
                            data.path(),
                            left,
                            DataSize.ofBytes(data.reserve()).toMegabytes());
                case NONE ->
                    LOG.error(
                            "The disk of the data folder {} is full: {} MB are left. Reading goes on, nothing is"
                                    + " written until it has space again; make some.",
                            data.path(),
                            left);
            }
        }
    }

    private Space now() {
        var free = data.free();
        if (free < data.reserve()) {
            return Space.NONE;
        }
        return free < warning.toBytes() ? Space.LITTLE : Space.ENOUGH;
    }

    Space space() {
        return space;
    }

    DataFolder data() {
        return data;
    }
}
