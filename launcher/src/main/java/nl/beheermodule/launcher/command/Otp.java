package nl.beheermodule.launcher.command;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.beheermodule.launcher.Settings;
import nl.beheermodule.launcher.Trouble;
import nl.beheermodule.launcher.otp.OtpSecrets;
import nl.beheermodule.launcher.otp.SmsCode;
import nl.beheermodule.launcher.otp.Totp;

/** Prints the code only, so that it can be piped. */
public final class Otp implements Subcommand {

    @Override
    public int run(Settings settings, List<String> arguments) throws IOException, InterruptedException {
        if (arguments.size() != 1) {
            throw new Trouble("Of whom? ./beheer otp <username>");
        }
        String username = arguments.getFirst();
        Optional<byte[]> secret = new OtpSecrets(settings.home().sampleOtp()).of(username);
        System.out.println(
                secret.isPresent()
                        ? Totp.code(secret.get(), Clock.systemUTC().instant())
                        : SmsCode.lastOf(settings, username));
        return 0;
    }
}
