package interlocal.exchange;

import java.util.Map;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;

/** Problem documents where no controller is. */
@Configuration(proxyBeanMethods = false)
class FaultConfiguration {

    private static final int AFTER_CONTROLLERS = 1;

    /** Asked after the controllers, so that a wrong method is not taken for a wrong address. */
    @Bean
    SimpleUrlHandlerMapping unknownUnderApi(Faults faults) {
        HttpRequestHandler unknown = (_, response) -> faults.write(response, HttpStatus.NOT_FOUND.value());
        return new SimpleUrlHandlerMapping(Map.of(Faults.API, unknown), AFTER_CONTROLLERS);
    }

    /** What the server itself cannot read reaches no filter. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> unreadableUnderApi(Faults faults) {
        return server -> server.addEngineValves(new BadRequestValve(faults));
    }
}
