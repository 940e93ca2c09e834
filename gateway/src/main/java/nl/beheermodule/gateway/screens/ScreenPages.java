package nl.beheermodule.gateway.screens;

import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.PathResourceResolver;

/** A file when there is one; else the one page, which finds its own way in the path. */
final class ScreenPages extends PathResourceResolver {
    private static final Pattern NO_PAGE = Pattern.compile("(api|access|actuator|oauth2|login|logout|assets)(/.*)?");

    @Override
    protected @Nullable Resource getResource(String path, Resource location) throws IOException {
        Resource file = super.getResource(path, location);
        if (file != null || !isPage(path)) {
            return file;
        }
        return super.getResource("index.html", location);
    }

    static boolean isPage(String path) {
        String last = path.substring(path.lastIndexOf('/') + 1);
        return !last.contains(".") && !NO_PAGE.matcher(path).matches();
    }
}
