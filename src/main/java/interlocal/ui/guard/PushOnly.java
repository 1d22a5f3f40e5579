package interlocal.ui.guard;

import java.util.List;
import org.atmosphere.cpr.AtmosphereConfig;
import org.atmosphere.cpr.AtmosphereRequest;
import org.atmosphere.websocket.WebSocket;
import org.atmosphere.websocket.WebSocketProcessor.WebSocketException;
import org.atmosphere.websocket.WebSocketProtocol;

/**
 * Web sockets only push: what a browser has to say it sends as requests, which are bounded. Atmosphere makes it, which is
 * why the class is public.
 */
public final class PushOnly implements WebSocketProtocol {

    @Override
    public void configure(AtmosphereConfig config) {
        // nothing can be chosen
    }

    @Override
    public List<AtmosphereRequest> onMessage(WebSocket socket, String message) {
        return List.of();
    }

    @Override
    public List<AtmosphereRequest> onMessage(WebSocket socket, byte[] message, int offset, int length) {
        return List.of();
    }

    @Override
    public void onOpen(WebSocket socket) {
        // its window is told by the request that opened it
    }

    @Override
    public void onClose(WebSocket socket) {
        // its window is told by Vaadin
    }

    @Override
    public void onError(WebSocket socket, WebSocketException failed) {
        // whoever is not connected connects again
    }
}
