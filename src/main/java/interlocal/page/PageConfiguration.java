package interlocal.page;

import interlocal.messages.MessageBundle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What pages are made with. */
@Configuration(proxyBeanMethods = false)
class PageConfiguration {

    /** The messages of the interface: the languages in which they exist are those that readers are answered in. */
    @Bean
    MessageBundle messages() {
        return MessageBundle.read("interlocal.page.messages", PageConfiguration.class.getClassLoader());
    }
}
