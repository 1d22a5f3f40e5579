package interlocal.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** An OpenAPI document, in which references are followed wherever one stands. */
record Description(Map<String, Object> root) {

    static Description parse(String yaml) {
        return new Description(plain(new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml)));
    }

    /** The members of an object, or of what it refers to. */
    Map<String, Object> map(Object written) {
        var members = plain(written);
        if (!(members.get("$ref") instanceof String reference)) {
            return members;
        }
        Object found = root;
        for (var key : reference.substring("#/".length()).split("/", -1)) {
            found = Objects.requireNonNull(plain(found).get(key), reference);
        }
        return map(found);
    }

    /** A member that is an object; an empty one if it is absent. */
    Map<String, Object> map(Map<String, Object> parent, String key) {
        return map(parent.getOrDefault(key, Map.of()));
    }

    /** The GET operations by path. */
    Map<String, Map<String, Object>> operations() {
        var operations = new LinkedHashMap<String, Map<String, Object>>();
        map(root, "paths").forEach((path, item) -> operations.put(path, map(map(item), "get")));
        return operations;
    }

    /** The parameters of an operation that stand in its path or query. */
    List<Map<String, Object>> parameters(Map<String, Object> operation, String in) {
        return ((List<?>) operation.getOrDefault("parameters", List.of()))
                .stream()
                        .map(this::map)
                        .filter(parameter -> in.equals(parameter.get("in")))
                        .toList();
    }

    private static Map<String, Object> plain(Object written) {
        var members = new LinkedHashMap<String, Object>();
        ((Map<?, ?>) written).forEach((key, value) -> members.put((String) key, value));
        return members;
    }
}
