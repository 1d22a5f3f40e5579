package interlocal.exchange;

import interlocal.ratelimit.RateLimit;
import interlocal.ratelimit.RateLimits;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Keeps each client of the API within its rate limits. */
@Configuration(proxyBeanMethods = false)
class Pacing implements WebMvcConfigurer {

    private final RateLimits limits;
    private final Faults faults;

    Pacing(RateLimits limits, Faults faults) {
        this.limits = limits;
        this.faults = faults;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(at(limits.searches())).addPathPatterns("/api/v1/search", "/api/v1/records/*/related");
        registry.addInterceptor(at(limits.suggestions())).addPathPatterns("/api/v1/suggest");
    }

    private HandlerInterceptor at(RateLimit limit) {
        return new HandlerInterceptor() {
            @Override
            public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
                    throws IOException {
                var seconds = limit.tryAcquire(request.getRemoteAddr());
                if (seconds.isEmpty()) {
                    return true;
                }
                response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds.getAsLong()));
                faults.write(response, HttpStatus.TOO_MANY_REQUESTS.value());
                return false;
            }
        };
    }
}
