package org.dateline.checks;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import io.fabric8.kubernetes.client.utils.KubernetesSerialization;
import io.strimzi.api.kafka.model.kafka.Kafka;
import io.strimzi.api.kafka.model.nodepool.KafkaNodePool;
import java.util.Map;

/** A Kubernetes object in, its typed form out; a field that the type does not have is an error. */
final class StrictModels {
    private static final KubernetesSerialization KNOWN = new KubernetesSerialization();

    /** Of operators whose models no registry has as Java, what is used of them, by their reference documentation. */
    private static final Map<String, Class<?>> OTHERS = Map.of(
            "kafka.strimzi.io/v1/Kafka", Kafka.class,
            "kafka.strimzi.io/v1/KafkaNodePool", KafkaNodePool.class,
            "keda.sh/v1alpha1/ScaledObject", OperatorObjects.ScaledObject.class,
            "elasticsearch.k8s.elastic.co/v1/Elasticsearch", OperatorObjects.Elasticsearch.class);

    private static final ObjectMapper STRICT = new ObjectMapper()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .setAnnotationIntrospector(new NoAnySetters());

    private StrictModels() {}

    /** The type of an object, by its apiVersion and kind. */
    static Class<?> type(JsonNode object) {
        String version = object.path("apiVersion").asText();
        String kind = object.path("kind").asText();
        Class<?> other = OTHERS.get(version + "/" + kind);
        Class<?> type = other == null ? KNOWN.getRegisteredKubernetesResource(version, kind) : other;
        if (type == null) {
            throw new IllegalArgumentException("No model of %s %s".formatted(version, kind));
        }
        return type;
    }

    /** The object as its type. */
    static Object parse(JsonNode object) {
        try {
            return STRICT.treeToValue(object, type(object));
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalArgumentException(
                    "%s %s: %s".formatted(object.path("kind"), object.at("/metadata/name"), e.getMessage()), e);
        }
    }

    /** The models keep what they do not know in a map; without that, what they do not know is an error. */
    private static final class NoAnySetters extends JacksonAnnotationIntrospector {
        private static final long serialVersionUID = 1;

        @Override
        public Boolean hasAnySetter(Annotated member) {
            return Boolean.FALSE;
        }
    }
}
