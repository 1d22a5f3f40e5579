package interlocal.exchange;

import org.springframework.http.HttpStatus;

/** A problem document (RFC 9457): what a machine is told when it does not get what it asked for. */
record Fault(String type, String title, int status, String detail) {

    static Fault of(HttpStatus status, String detail) {
        return new Fault("about:blank", status.getReasonPhrase(), status.value(), detail);
    }

    /** With the sentence that fits every address. */
    static Fault of(HttpStatus status) {
        return of(status, sentence(status));
    }

    private static String sentence(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> "Nothing has this address. All addresses of the API are listed in /openapi.yaml.";
            case METHOD_NOT_ALLOWED -> "This address answers GET and HEAD only.";
            case NOT_ACCEPTABLE -> "This address answers in application/json only.";
            case SERVICE_UNAVAILABLE ->
                "Search is not available at the moment. Records can still be read at their addresses.";
            case TOO_MANY_REQUESTS ->
                "You have asked more often than one client may in a minute. Wait as many seconds as Retry-After says.";
            case FORBIDDEN, UNAUTHORIZED -> "This is not allowed.";
            default ->
                status.is4xxClientError()
                        ? "The request cannot be understood. Check its address, parameters and headers."
                        : "The portal could not answer. Nothing is lost; try again in a moment.";
        };
    }
}
