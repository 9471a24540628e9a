package cn.gov.zs.platform.http;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;

/** Adds to every service's description what this package does for it: the bearer token and the problem. */
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnClass(name = "org.springdoc.core.customizers.GlobalOpenApiCustomizer")
public class OpenApiAutoConfiguration {

    private static final String BEARER = "bearer";
    private static final String PROBLEM = "Problem";

    @Bean
    GlobalOpenApiCustomizer commonParts(@Value("${spring.application.name:service}") String service) {
        return api -> complete(api, service);
    }

    /** The caller comes from the token; springdoc would describe it as query parameters. */
    @Bean
    GlobalOperationCustomizer callerIsNoParameter() {
        return (operation, controller) -> {
            for (var parameter : controller.getMethodParameters()) {
                if (CallerArgumentResolver.isCaller(parameter) && operation.getParameters() != null) {
                    operation
                            .getParameters()
                            .removeIf(described -> described.getName().equals(parameter.getParameterName()));
                }
            }
            return operation;
        };
    }

    private static void complete(OpenAPI api, String service) {
        api.setInfo(new Info().title(service).version("v1"));
        // The address a service has inside is nobody's business; paths are relative to the gateway.
        api.setServers(List.of(new Server().url("/")));
        var components = api.getComponents() == null ? new Components() : api.getComponents();
        components.addSecuritySchemes(
                BEARER,
                new SecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("bearer")
                        .bearerFormat("JWT"));
        if (components.getSchemas() != null) {
            components.getSchemas().remove(Caller.class.getSimpleName());
        }
        components.addSchemas(PROBLEM, problem());
        api.components(components);
        if (api.getPaths() == null) {
            return;
        }
        api.getPaths()
                .forEach((path, item) -> item.readOperations().forEach(operation -> {
                    operation.getResponses().addApiResponse("default", problemResponse());
                    if (!path.startsWith("/api/v1/public/")) {
                        secure(operation);
                    }
                }));
    }

    private static void secure(Operation operation) {
        operation.addSecurityItem(new SecurityRequirement().addList(BEARER));
    }

    private static ApiResponse problemResponse() {
        return new ApiResponse()
                .description("RFC 9457 problem; the code is stable, the words follow Accept-Language")
                .content(new Content()
                        .addMediaType(
                                "application/problem+json",
                                new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + PROBLEM))));
    }

    private static Schema<?> problem() {
        var field = new ObjectSchema()
                .addProperty("field", new StringSchema())
                .addProperty("code", new StringSchema())
                .addProperty("message", new StringSchema());
        return new ObjectSchema()
                .addProperty("type", new StringSchema().format("uri"))
                .addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema())
                .addProperty("detail", new StringSchema())
                .addProperty("code", new StringSchema())
                .addProperty("instance", new StringSchema())
                .addProperty("fields", new ArraySchema().items(field));
    }
}
