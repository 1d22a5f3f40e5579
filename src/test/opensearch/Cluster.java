import static org.codelibs.opensearch.runner.OpenSearchRunner.newConfigs;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.codelibs.opensearch.runner.OpenSearchRunner;

/**
 * Nodes on loopback, in a JVM of its own. Arguments: folder, first of twice as many ports as nodes, nodes. Reads {@code stop 2} and
 * {@code start 2} from its standard input, and ends with it.
 */
public class Cluster {

    public static void main(String[] arguments) throws Exception {
        int port = Integer.parseInt(arguments[1]);
        int nodes = Integer.parseInt(arguments[2]);
        List<String> transports = IntStream.range(0, nodes)
                .mapToObj(node -> "127.0.0.1:" + (port + nodes + node))
                .toList();
        OpenSearchRunner runner = new OpenSearchRunner();
        runner.onBuild((number, settings) -> {
            settings.put("network.host", "127.0.0.1");
            settings.put("http.port", port + number - 1);
            settings.put("transport.port", port + nodes + number - 1);
            settings.putList("discovery.seed_hosts", transports);
            settings.put("cluster.routing.allocation.disk.threshold_enabled", false);
            settings.put("node.processors", 1);
        });
        try (BufferedReader commands = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            runner.setMaxHttpPort(-1); // otherwise only ports up to 9299
            runner.build(newConfigs()
                    .clusterName("interlocal-" + port)
                    .numOfNode(nodes)
                    .basePath(arguments[0]));
            for (String command = commands.readLine(); command != null; command = commands.readLine()) {
                int node = Integer.parseInt(command.substring(command.length() - 1)) - 1;
                if (command.startsWith("stop")) {
                    runner.getNode(node).close();
                } else {
                    new Thread(() -> runner.startNode(node)).start(); // each waits for the others
                }
            }
        } finally {
            runner.close();
            runner.clean();
            System.exit(0);
        }
    }
}
