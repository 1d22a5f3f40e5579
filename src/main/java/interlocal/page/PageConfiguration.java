package interlocal.page;

import interlocal.messages.MessageBundle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Beans that all pages share. */
@Configuration(proxyBeanMethods = false)
class PageConfiguration {

    /** The messages of the interface. Their languages are the languages in which readers are answered. */
    @Bean
    MessageBundle messages() {
        return MessageBundle.read("interlocal.page.messages", PageConfiguration.class.getClassLoader());
    }
}
