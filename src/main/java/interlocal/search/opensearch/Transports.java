package interlocal.search.opensearch;

import interlocal.search.OpenSearchSettings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.util.Base64;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.nio.PoolingAsyncClientConnectionManagerBuilder;
import org.apache.hc.client5.http.nio.AsyncClientConnectionManager;
import org.apache.hc.client5.http.ssl.ClientTlsStrategyBuilder;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.message.BasicHeader;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;
import org.opensearch.client.json.jackson.JacksonJsonpMapper;
import org.opensearch.client.transport.OpenSearchTransport;
import org.opensearch.client.transport.httpclient5.ApacheHttpClient5TransportBuilder;

/** Makes connections to a cluster from its settings. */
final class Transports {

    private static final int CONNECTIONS_A_NODE = 32;

    private Transports() {}

    /** Opens no connection before the first request. */
    static OpenSearchTransport to(OpenSearchSettings settings) {
        var connections = connections(settings);
        return ApacheHttpClient5TransportBuilder.builder(
                        settings.addresses().stream().map(HttpHost::create).toArray(HttpHost[]::new))
                .setMapper(new JacksonJsonpMapper())
                .setDefaultHeaders(headers(settings.credentials()))
                .setHttpClientConfigCallback(client -> client.setConnectionManager(connections)
                        .disableRedirectHandling()
                        .disableCookieManagement()
                        .setDefaultRequestConfig(RequestConfig.custom()
                                .setResponseTimeout(Timeout.of(settings.answer()))
                                .setConnectionRequestTimeout(Timeout.of(settings.answer()))
                                .build()))
                .build();
    }

    /**
     * Credentials are sent with the first request; waiting for a refusal would cost each connection another request.
     */
    private static Header[] headers(OpenSearchSettings.@Nullable Credentials credentials) {
        if (credentials == null) {
            return new Header[0];
        }
        var pair = (credentials.user() + ":" + credentials.password()).getBytes(StandardCharsets.UTF_8);
        var basic = "Basic " + Base64.getEncoder().encodeToString(pair);
        return new Header[] {new BasicHeader(HttpHeaders.AUTHORIZATION, basic, true)};
    }

    private static AsyncClientConnectionManager connections(OpenSearchSettings settings) {
        var tls = ClientTlsStrategyBuilder.create();
        if (settings.certificates() != null) {
            tls.setSslContext(trusting(settings.certificates()));
        }
        return PoolingAsyncClientConnectionManagerBuilder.create()
                .setTlsStrategy(tls.buildAsync())
                .setMaxConnPerRoute(CONNECTIONS_A_NODE)
                .setMaxConnTotal(CONNECTIONS_A_NODE * settings.addresses().size())
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(Timeout.of(settings.connect()))
                        .setSocketTimeout(Timeout.of(settings.answer()))
                        .build())
                .build();
    }

    private static SSLContext trusting(Path file) {
        try (var pem = Files.newInputStream(file)) {
            var trusted = KeyStore.getInstance(KeyStore.getDefaultType());
            trusted.load(null, null);
            for (var certificate : CertificateFactory.getInstance("X.509").generateCertificates(pem)) {
                trusted.setCertificateEntry("authority-" + trusted.size(), certificate);
            }
            var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(trusted);
            var context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return context;
        } catch (IOException | GeneralSecurityException unusable) {
            throw new IllegalArgumentException("The certificates in " + file + " cannot be used", unusable);
        }
    }
}
