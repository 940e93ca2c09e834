package nl.beheermodule.keycloak;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes any mail, in just enough SMTP. */
final class MailCatcher {
    private static final Pattern LINK = Pattern.compile("http://[^\\s\"<>]+action-token[^\\s\"<>]+");

    private final ServerSocket socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    private final List<String> mails = new CopyOnWriteArrayList<>();

    MailCatcher() throws IOException {
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return socket.getLocalPort();
    }

    /** The whole mail to this address as it came in, soft line breaks undone. */
    String mailTo(String address) throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(5);
        while (System.nanoTime() < deadline) {
            for (String mail : mails.reversed()) {
                if (mail.contains("RCPT TO:<" + address + ">")) {
                    return mail.replace("=\r\n", "").replace("=3D", "=");
                }
            }
            Thread.sleep(20);
        }
        throw new AssertionError("no mail to " + address);
    }

    String linkTo(String address) throws InterruptedException {
        Matcher link = LINK.matcher(mailTo(address));
        if (!link.find()) {
            throw new AssertionError("no link in the mail");
        }
        return link.group().replace("&amp;", "&");
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                converse(client);
            } catch (IOException e) {
                Thread.onSpinWait();
            }
        }
    }

    private void converse(Socket client) throws IOException {
        var in = new BufferedReader(new InputStreamReader(client.getInputStream(), UTF_8));
        OutputStream out = client.getOutputStream();
        StringBuilder mail = new StringBuilder();
        say(out, "220 test");
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            mail.append(line).append("\r\n");
            String command = line.toUpperCase(Locale.ROOT);
            if (command.startsWith("DATA")) {
                say(out, "354 go on");
                readBody(in, mail);
                mails.add(mail.toString());
                say(out, "250 ok");
            } else if (command.startsWith("QUIT")) {
                say(out, "221 bye");
                return;
            } else {
                say(out, "250 ok");
            }
        }
    }

    private static void readBody(BufferedReader in, StringBuilder mail) throws IOException {
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            mail.append(line).append("\r\n");
        }
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(UTF_8));
        out.flush();
    }
}
