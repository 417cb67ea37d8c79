package org.dateline.ingest;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeType;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.info.License;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.security.SecurityScheme;
import java.time.InstantSource;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.dateline.contract.Topics;
import org.dateline.stage.Messages;
import org.dateline.stage.Publisher;
import org.dateline.stage.Stage;
import org.dateline.stage.Tally;
import org.dateline.stage.TopicProperties;
import org.dateline.stage.Traces;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaAdmin.NewTopics;

/** The function, what stands around it, and the topics that this service owns. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Dateline ingest-service",
                        version = "1",
                        description = "News articles in, for the pipeline that cleans, tags and indexes them.",
                        license = @License(name = "Apache-2.0")),
        security = @SecurityRequirement(name = "key"))
@SecurityScheme(
        name = "key",
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        description = "A feeder's key, where dateline.ingest.keys names a file of them; else nobody is asked for one.")
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(IngestProperties.class)
class IngestConfiguration {
    @Bean
    ArticleIntake articleIntake() {
        return new ArticleIntake();
    }

    @Bean
    Revisions revisions() {
        return new Revisions();
    }

    @Bean
    IntakePublisher intakePublisher(
            ArticleIntake intake,
            Revisions revisions,
            Messages messages,
            Publisher publisher,
            Tally tally,
            Traces traces,
            IngestProperties properties) {
        return new IntakePublisher(
                intake,
                revisions,
                InstantSource.system(),
                messages,
                publisher,
                tally,
                traces,
                properties.publishTimeout());
    }

    @Bean
    IncomingArticleListener incomingArticleListener(
            ArticleIntake intake,
            Revisions revisions,
            Messages messages,
            Publisher publisher,
            Tally tally,
            Traces traces,
            IngestProperties properties) {
        Stage stage = new Stage(Topics.RAW, messages, publisher, tally, traces);
        return new IncomingArticleListener(
                intake, revisions, stage, (int) properties.maxArticle().toBytes());
    }

    @Bean
    RequestBodyEdge requestBodyEdge(IngestProperties properties) {
        return new RequestBodyEdge((int) properties.maxArticle().toBytes());
    }

    @Bean
    ContentTypeEdge contentTypeEdge() {
        return new ContentTypeEdge();
    }

    @Bean
    ResponseEdge responseEdge(IngestProperties properties) {
        return new ResponseEdge(properties.retryAfter());
    }

    /** Writes the answers of bulk requests, a thread each; there are at most as many as bulk requests. */
    @Bean(destroyMethod = "shutdown")
    ExecutorService bulkAnswerThreads() {
        return Executors.newCachedThreadPool();
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> problemsOfTomcat() {
        return tomcat -> tomcat.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new TomcatEdge()));
    }

    @Bean
    NewTopics topics(TopicProperties topics) {
        return topics.of(Topics.INCOMING, Topics.deadLetters(Topics.INCOMING), Topics.RAW);
    }
}
