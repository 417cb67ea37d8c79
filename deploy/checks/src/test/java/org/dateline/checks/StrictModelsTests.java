package org.dateline.checks;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** That a slip of the pen is found: each line breaks an object that is otherwise sound. */
class StrictModelsTests {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            apps/v1                         | Deployment   | {spec: {replica: 1}}                                     | replica
            apps/v1                         | Deployment   | {spec: {template: {spec: {containers: [{nam: x}]}}}}     | nam
            v1                              | Service      | {spec: {ports: [{port: http}]}}                          | http
            networking.k8s.io/v1            | NetworkPolicy | {spec: {podSelectors: {}}}                              | podSelectors
            monitoring.coreos.com/v1        | ServiceMonitor | {spec: {endpoints: [{paths: /x}]}}                     | paths
            kafka.strimzi.io/v1             | Kafka        | {spec: {kafka: {listener: []}}}                          | listener
            keda.sh/v1alpha1                | ScaledObject | {spec: {triggers: [{metadata: {lagTreshold: '1'}}]}}     | lagTreshold
            elasticsearch.k8s.elastic.co/v1 | Elasticsearch | {spec: {nodeSet: []}}                                   | nodeSet
            """)
    void refusesAFieldThatTheTypeDoesNotHave(String version, String kind, String rest, String slip) {
        var object = Project.documents("{apiVersion: %s, kind: %s, %s".formatted(version, kind, rest.substring(1)));

        assertThatThrownBy(() -> StrictModels.parse(object.get(0))).hasMessageContaining(slip);
    }
}
