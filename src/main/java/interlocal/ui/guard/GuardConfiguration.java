package interlocal.ui.guard;

import com.vaadin.flow.spring.SpringServlet;
import interlocal.ratelimit.ClientLimits;
import jakarta.servlet.DispatcherType;
import java.util.EnumSet;
import java.util.List;
import org.atmosphere.cpr.ApplicationConfig;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Puts the guard before all other filters, and its door before Vaadin's servlet. */
@Configuration(proxyBeanMethods = false)
class GuardConfiguration {

    /** In milliseconds: whoever takes nothing for so long is no longer connected. */
    private static final String WRITE_TIMEOUT = "10000";

    @Bean
    static FilterRegistrationBean<Guard> guard(OpenWindows windows, ClientLimits limits, BrokenRequests broken) {
        var filter = new FilterRegistrationBean<>(new Guard(limits, new PushGate(windows, limits), broken));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 1); // after addresses and encodings are as they should be
        filter.setAsyncSupported(true);
        filter.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST));
        return filter;
    }

    @Bean
    static WebServerFactoryCustomizer<TomcatServletWebServerFactory> sharedConnections() {
        return tomcat -> {
            tomcat.setProtocol(SharedConnections.class.getName());
            tomcat.addEngineValves(new RefusedBodies());
        };
    }

    @Bean
    static FilterRegistrationBean<VaadinDoor> vaadinDoor(
            ServletRegistrationBean<SpringServlet> vaadin, ClientLimits limits, BrokenRequests broken) {
        var filter = new FilterRegistrationBean<>(new VaadinDoor(limits.queue(), broken));
        filter.setServletRegistrationBeans(List.of(vaadin));
        filter.setAsyncSupported(true);
        filter.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST, DispatcherType.FORWARD));
        return filter;
    }

    /**
     * What Atmosphere, which pushes, is told: no thread that writes to one socket keeps others waiting, none waits for
     * long, and what browsers send is not read.
     */
    @Bean
    static BeanPostProcessor boundedPush() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof ServletRegistrationBean<?> servlet
                        && servlet.getServlet() instanceof SpringServlet) {
                    servlet.addInitParameter(ApplicationConfig.WEBSOCKET_WRITE_TIMEOUT, WRITE_TIMEOUT);
                    servlet.addInitParameter(ApplicationConfig.USE_FORJOINPOOL, "false");
                    servlet.addInitParameter(ApplicationConfig.WEBSOCKET_PROTOCOL, PushOnly.class.getName());
                }
                return bean;
            }
        };
    }

    @Bean(initMethod = "start", destroyMethod = "stop")
    static VaadinComplaints vaadinComplaints(BrokenRequests broken) {
        return new VaadinComplaints(broken);
    }
}
