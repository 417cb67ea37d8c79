package org.dateline.checks;

import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaim;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscalerBehavior;
import java.util.List;
import java.util.Map;

/**
 * The fields that we use of operators' objects for which there is no model to depend on, after their reference
 * documentation (KEDA 2.18, Elastic Cloud on Kubernetes 3.1). A misspelt field has no place here.
 */
final class OperatorObjects {
    private OperatorObjects() {}

    record ScaledObject(String apiVersion, String kind, ObjectMeta metadata, ScaledObjectSpec spec) {}

    record ScaledObjectSpec(
            ScaleTarget scaleTargetRef,
            int pollingInterval,
            int minReplicaCount,
            int maxReplicaCount,
            Advanced advanced,
            Fallback fallback,
            List<Trigger> triggers) {}

    record ScaleTarget(String name) {}

    record Advanced(HorizontalPodAutoscalerConfig horizontalPodAutoscalerConfig) {}

    record HorizontalPodAutoscalerConfig(HorizontalPodAutoscalerBehavior behavior) {}

    record Fallback(int failureThreshold, int replicas) {}

    record Trigger(String type, KafkaTrigger metadata) {}

    record KafkaTrigger(
            String bootstrapServers,
            String consumerGroup,
            String topic,
            String lagThreshold,
            String activationLagThreshold,
            String offsetResetPolicy,
            String allowIdleConsumers) {}

    record Elasticsearch(String apiVersion, String kind, ObjectMeta metadata, ElasticsearchSpec spec) {}

    record ElasticsearchSpec(String version, Auth auth, List<NodeSet> nodeSets) {}

    record Auth(List<SecretSource> roles, List<SecretSource> fileRealm) {}

    record SecretSource(String secretName) {}

    record NodeSet(
            String name,
            int count,
            Map<String, Object> config,
            PodTemplateSpec podTemplate,
            List<PersistentVolumeClaim> volumeClaimTemplates) {}
}
