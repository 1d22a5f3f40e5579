package interlocal.accounts;

import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/** Where rows are looked for: here, rather than among all classes. */
@Configuration(proxyBeanMethods = false)
@EntityScan
@EnableJpaRepositories
class AccountTables {}
