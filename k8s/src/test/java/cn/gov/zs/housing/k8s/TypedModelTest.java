package cn.gov.zs.housing.k8s;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a cluster would refuse, or worse: pass over in silence. */
@Tag("zone-free")
class TypedModelTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {apiVersion: v1, kind: Service, metadata: {name: x}, spec: {prots: []}}                 | prots
            {apiVersion: v1, kind: Service, metadata: {name: x}, spce: {}}                          | spce
            {apiVersion: v1, kind: Service, metadata: {name: x, lables: {}}}                        | lables
            {apiVersion: v1, kind: Service, spec: {ports: [{name: http, prot: 8080}]}}              | prot
            {apiVersion: v1, kind: Service, spec: {ports: [{name: http, port: eighty}]}}            | eighty
            {apiVersion: apps/v1, kind: Deployment, spec: {template: {spec: {containers: [{name: x, readynessProbe: {}}]}}}} | readynessProbe
            {apiVersion: apps/v1beta1, kind: Deployment, metadata: {name: x}}                       | apps/v1beta1
            """)
    void refuses_what_is_misspelt(String object, String culprit) throws IOException {
        var document = Yaml.documents(object).getFirst();
        assertThatThrownBy(() -> TypedModel.load(document))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(culprit);
    }

    @ParameterizedTest
    @CsvSource("'{a: 1, a: 2}'")
    void refuses_a_key_written_twice(String text) {
        assertThatThrownBy(() -> Yaml.documents(text))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("Duplicate");
    }
}
