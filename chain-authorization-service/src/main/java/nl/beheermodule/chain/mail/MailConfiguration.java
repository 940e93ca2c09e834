package nl.beheermodule.chain.mail;

import java.util.Properties;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** {@code beheer.mail.*}: this service's own mail server, whatever others in the same process use. */
@Configuration(proxyBeanMethods = false)
class MailConfiguration {
    private static final String PATIENCE_MILLIS = "5000";

    @Bean
    Postbox postbox(
            @Value("${beheer.mail.host}") String host,
            @Value("${beheer.mail.port}") int port,
            @Value("${beheer.mail.username:}") String username,
            @Value("${beheer.mail.password:}") String password,
            @Value("${beheer.mail.from}") String from) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost(host);
        sender.setPort(port);
        sender.setDefaultEncoding("UTF-8");
        Properties properties = sender.getJavaMailProperties();
        properties.setProperty("mail.smtp.connectiontimeout", PATIENCE_MILLIS);
        properties.setProperty("mail.smtp.timeout", PATIENCE_MILLIS);
        properties.setProperty("mail.smtp.writetimeout", PATIENCE_MILLIS);
        if (!username.isEmpty()) {
            sender.setUsername(username);
            sender.setPassword(password);
            properties.setProperty("mail.smtp.auth", "true");
            properties.setProperty("mail.smtp.starttls.enable", "true");
            properties.setProperty("mail.smtp.starttls.required", "true");
        }
        return new SmtpPostbox(sender, from);
    }
}
