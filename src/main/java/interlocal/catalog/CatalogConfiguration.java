package interlocal.catalog;

import interlocal.catalog.file.DataFolder;
import interlocal.catalog.file.FileStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CatalogConfiguration {

    @Bean
    FileStore fileStore(DataFolder data) {
        return new FileStore(data.files());
    }
}
