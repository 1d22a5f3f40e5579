package interlocal.ui.guard;

import com.vaadin.flow.component.UI;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The windows that are pushed to: those in which a room is open. A request to connect any other window is refused before
 * it can wait for a session.
 */
@Component
public final class OpenWindows {

    private final Set<Window> open = ConcurrentHashMap.newKeySet();

    /**
     * A window of a browser.
     *
     * @param push the secret of the session by which its windows are connected
     */
    private record Window(String session, String push, int ui) {}

    /** Lets a window be connected until it is closed; its session is locked. */
    public void add(UI ui) {
        var session = ui.getSession();
        var window = new Window(session.getSession().getId(), session.getPushId(), ui.getUIId());
        if (open.add(window)) {
            ui.addDetachListener(_ -> open.remove(window));
        }
    }

    /**
     * Whether a window may be connected.
     *
     * @param ui the number of the window, as it came
     */
    boolean has(@Nullable String session, @Nullable String push, @Nullable String ui) {
        return session != null
                && push != null
                && number(ui)
                        .map(number -> new Window(session, push, number))
                        .filter(open::contains)
                        .isPresent();
    }

    private static Optional<Integer> number(@Nullable String text) {
        return text != null && text.matches("[0-9]{1,9}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }
}
