package interlocal.exchange;

import interlocal.content.RecordType;
import interlocal.page.Readers;
import interlocal.ratelimit.RateLimits;
import jakarta.servlet.DispatcherType;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;

/** Configures what all controllers share: rate limits, the reader argument, and errors at unknown addresses. */
@Configuration(proxyBeanMethods = false)
class ApiConfiguration implements WebMvcConfigurer {

    private static final int AFTER_CONTROLLERS = 1;

    /** What should be percent-encoded, and is not by everybody. */
    private static final String TYPED = "\"<>[\\]^`{|}";

    private final RateLimits limits;
    private final ReaderArgument reader;

    ApiConfiguration(RateLimits limits, ReaderArgument reader) {
        this.limits = limits;
        this.reader = reader;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new RateLimitInterceptor(limits.searches()))
                .addPathPatterns("/api/v1/search", "/api/v1/records/*/related");
        registry.addInterceptor(new RateLimitInterceptor(limits.suggestions())).addPathPatterns("/api/v1/suggest");
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(reader);
    }

    /** The folders of all types, as a regular expression for a path segment. */
    @Bean
    static String recordFolders() {
        return Arrays.stream(RecordType.values()).map(RecordType::folder).collect(Collectors.joining("|"));
    }

    /** Answers 404. Comes after the controllers, so that a wrong method at a known address does not become a 404. */
    @Bean
    static SimpleUrlHandlerMapping unknownApiAddresses() {
        HttpRequestHandler unknown = (_, response) -> response.sendError(HttpStatus.NOT_FOUND.value());
        return new SimpleUrlHandlerMapping(
                ApiProblems.ADDRESSES.stream().collect(Collectors.toMap(address -> address, _ -> unknown)),
                AFTER_CONTROLLERS);
    }

    /** Repairs addresses before any other filter reads them. */
    @Bean
    static FilterRegistrationBean<AddressFilter> addresses() {
        var filter = new FilterRegistrationBean<>(new AddressFilter());
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        filter.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST));
        return filter;
    }

    /** Handles requests that Tomcat cannot parse, and lets it parse what browsers leave as it was typed. */
    @Bean
    static WebServerFactoryCustomizer<TomcatServletWebServerFactory> badRequests(
            @Value("${server.servlet.context-path:}") String own,
            ObjectProvider<ApiProblems> problems,
            ObjectProvider<ErrorPages> pages,
            ObjectProvider<Readers> readers) {
        return server -> {
            server.addEngineValves(new BadRequestValve(own.replaceFirst("/+$", ""), problems, pages, readers));
            server.addConnectorCustomizers(connector -> {
                connector.setProperty("relaxedPathChars", TYPED);
                connector.setProperty("relaxedQueryChars", TYPED);
            });
        };
    }
}
