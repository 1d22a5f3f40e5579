package interlocal.exchange;

import interlocal.ratelimit.RateLimit;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.servlet.HandlerInterceptor;

/** Refuses a client's requests beyond its rate limit, with status 429. */
final class RateLimitInterceptor implements HandlerInterceptor {

    private final RateLimit limit;

    RateLimitInterceptor(RateLimit limit) {
        this.limit = limit;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        limit.tryAcquire(request.getRemoteAddr()).ifPresent(RateLimitInterceptor::refuse);
        return true;
    }

    private static void refuse(long seconds) {
        var refusal = new ErrorResponseException(HttpStatus.TOO_MANY_REQUESTS);
        refusal.getHeaders().set(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        throw refusal;
    }
}
