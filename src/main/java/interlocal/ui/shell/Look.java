package interlocal.ui.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.spring.annotation.EnableVaadin;
import com.vaadin.flow.theme.aura.Aura;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;

/**
 * What pages that are alive look like: Vaadin's theme, to which each first response adds our style sheets. Vaadin looks
 * for views in this module alone; it would read every class several times.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableVaadin("interlocal.ui")
@StyleSheet(Aura.STYLESHEET)
public class Look implements AppShellConfigurator {}
