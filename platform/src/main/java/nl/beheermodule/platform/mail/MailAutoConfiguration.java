package nl.beheermodule.platform.mail;

import java.util.Properties;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** {@code beheer.mail.*}: this service's own mail server, whatever others in the same process use. */
@AutoConfiguration
@ConditionalOnClass(JavaMailSenderImpl.class)
@ConditionalOnProperty("beheer.mail.from")
public class MailAutoConfiguration {
    private static final String PATIENCE_MILLIS = "5000";

    @Bean
    public Postbox postbox(
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
