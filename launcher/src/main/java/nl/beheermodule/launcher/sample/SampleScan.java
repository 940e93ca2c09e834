package nl.beheermodule.launcher.sample;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A picture that says that it is no identity document. */
final class SampleScan {
    private SampleScan() {}

    /** @return a small PNG */
    static byte[] of(String name) {
        BufferedImage image = new BufferedImage(480, 300, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.setColor(Color.DARK_GRAY);
        graphics.drawRect(10, 10, image.getWidth() - 20, image.getHeight() - 20);
        write(graphics, "VOORBEELD", 28, 90);
        write(graphics, name, 22, 150);
        write(graphics, "Geen echt identiteitsbewijs", 16, 210);
        graphics.dispose();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return png.toByteArray();
    }

    private static void write(Graphics2D graphics, String text, int size, int y) {
        graphics.setFont(new Font(Font.SANS_SERIF, Font.BOLD, size));
        graphics.drawString(text, 40, y);
    }
}
